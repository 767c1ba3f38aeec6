"""Paying by card, with an account or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, when

from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.site import Site

AVIS = "l'avis « {reference:Texte} » avec le mot de passe « {secret:Texte} »"
CREANCE = "« {reference:Texte} » avec le mot de passe « {secret:Texte} »"


@when(sentence("{prenom:Prenom} ouvre Télépaiement CB depuis {site:Site}"))
def _ouvre(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].carte.guichet.ouvrir_cb(site)


@when(sentence("{prenom:Prenom} ouvre, sans se connecter, Télépaiement CB depuis l'accueil de portailpro"))
def _ouvre_sans_compte(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].carte.guichet.ouvrir_cb_sans_compte()


@when(sentence("{prenom:Prenom} présente, depuis {site:Site}, " + AVIS))
def _presente(troupe: Troupe, prenom: str, site: Site, reference: str, secret: str) -> None:
    troupe[prenom].carte.presenter(site, reference, secret)


@given(sentence("{prenom:Prenom} a présenté, sans se connecter, " + AVIS))
@when(sentence("{prenom:Prenom} présente, sans se connecter, " + AVIS))
def _presente_sans_compte(troupe: Troupe, prenom: str, reference: str, secret: str) -> None:
    troupe[prenom].carte.presenter_sans_compte(reference, secret)


@when(sentence("{prenom:Prenom} présente, sans se connecter, l'avis « {reference:Texte} » sans mot de passe"))
def _presente_la_reference(troupe: Troupe, prenom: str, reference: str) -> None:
    troupe[prenom].carte.presenter_sans_mot_de_passe(reference)


@given(
    sentence(
        "{prenom:Prenom} s'est trompée {fois:Nombre} fois sur le mot de passe de l'avis « {reference:Texte} »"
    )
)
def _se_trompe(troupe: Troupe, prenom: str, fois: int, reference: str) -> None:
    troupe[prenom].carte.presenter_souvent(reference, "au hasard", fois)


@when(sentence("{prenom:Prenom} continue, dans Télépaiement CB ouvert depuis {site:Site}, sans rien saisir"))
def _continue(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].carte.continuer_sans_rien_saisir(site)


@when(sentence("{prenom:Prenom} tape l'adresse du paiement par carte"))
def _tape(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].carte.taper_l_adresse()


@given(sentence("{prenom:Prenom} a payé par carte, depuis {site:Site}, " + CREANCE))
@when(sentence("{prenom:Prenom} paie par carte, depuis {site:Site}, " + CREANCE))
def _paie(troupe: Troupe, prenom: str, site: Site, reference: str, secret: str) -> None:
    troupe[prenom].carte.payer(site, reference, secret)


@given(sentence("{prenom:Prenom} a payé par carte, sans se connecter, " + CREANCE))
@when(sentence("{prenom:Prenom} paie par carte, sans se connecter, " + CREANCE))
def _paie_sans_compte(troupe: Troupe, prenom: str, reference: str, secret: str) -> None:
    troupe[prenom].carte.payer_sans_compte(reference, secret)


@when(sentence("{prenom:Prenom} paie par carte après avoir ramené le montant à {montant:Montant}"))
def _autre_montant(troupe: Troupe, prenom: str, montant: Montant) -> None:
    troupe[prenom].carte.valider_un_autre_montant(montant)


@when(sentence("{prenom:Prenom} valide son paiement par carte"))
def _valide(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].carte.valider()


@given("la réponse au paiement par carte va se perdre")
def _reponse_perdue(coulisses: Coulisses, troupe: Troupe) -> None:
    coulisses.perdre_la_reponse(troupe.labels.adresse.carte)


@given(sentence("{prenom:Prenom} a validé son paiement par carte et n'a rien reçu"))
def _sans_reponse(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].carte.valider_sans_reponse()


@when(sentence("{minutes:Nombre} minutes passent"))
def _minutes(coulisses: Coulisses, minutes: int) -> None:
    coulisses.laisser_passer(60 * minutes)
