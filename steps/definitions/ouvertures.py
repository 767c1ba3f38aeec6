"""Opening an account at the portal: from which site, with which numbers, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.champs import compare_champs, compare_vides
from steps.expectations.discretion import compare_compte_tu, compare_identite_tue
from steps.expectations.values import compare, compare_empty, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.enrolling import Inscriptions
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows

AUTRE = "aucun refus, ou une autre raison"


@given(sentence("{prenom:Prenom} a un compte portailpro pour {nom:Nom}"))
def _inscrite(inscriptions: Inscriptions, prenom: str, nom: str) -> None:
    inscriptions.inscrire(prenom, nom)


@given(sentence("{prenom:Prenom} part de son espace personnel douane.gouv pour ouvrir un compte portailpro"))
@when(sentence("{prenom:Prenom} part de son espace personnel douane.gouv pour ouvrir un compte portailpro"))
def _depart(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].ouverture.partir_de(Site.DOUANE)


@given(sentence("{prenom:Prenom} a validé ce que la douane sait"))
def _deja_valide(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].ouverture.valider_depuis(Site.DOUANE)


@when(sentence("{prenom:Prenom} valide ce que la douane sait"))
def _valide(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].ouverture.valider()


@given("douane.gouv ne dira rien de qui vient ouvrir un compte portailpro")
def _muette(inscriptions: Inscriptions) -> None:
    inscriptions.taire_la_douane()


@when(
    sentence("{prenom:Prenom} saisit sur portailpro son identifiant avec le mot de passe de {autre:Prenom}")
)
def _mot_de_passe_d_autrui(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].ouverture.essayer_le_mot_de_passe_de(troupe[autre].personne)


@when(sentence("{prenom:Prenom} achève pour {nom:Nom} la création de son compte"))
def _acheve(inscriptions: Inscriptions, prenom: str, nom: str) -> None:
    inscriptions.achever(prenom, nom)


@when(sentence("{prenom:Prenom} ouvre un compte portailpro pour {nom:Nom}"))
def _ouvre(inscriptions: Inscriptions, prenom: str, nom: str) -> None:
    inscriptions.ouvrir(prenom, nom)


@when(sentence("{prenom:Prenom} ouvre un compte portailpro pour {nom:Nom} en partant de {depart:Site}"))
def _ouvre_depuis(inscriptions: Inscriptions, prenom: str, nom: str, depart: Site) -> None:
    inscriptions.ouvrir(prenom, nom, depart)


@when(sentence("{prenom:Prenom} demande un compte portailpro avec le SIREN « {siren:Texte} »"))
def _demande_avec_siren(inscriptions: Inscriptions, prenom: str, siren: str) -> None:
    inscriptions.demander_avec(prenom, "ALPHA", siren=siren)


@when(sentence("{prenom:Prenom} demande un compte portailpro sans donner de SIREN"))
def _demande_sans_siren(inscriptions: Inscriptions, prenom: str) -> None:
    inscriptions.demander_avec(prenom, "ALPHA", siren="")


@when(
    sentence("{prenom:Prenom} demande un compte portailpro pour {nom:Nom} avec l'adresse de {autre:Prenom}")
)
def _meme_adresse(troupe: Troupe, inscriptions: Inscriptions, prenom: str, nom: str, autre: str) -> None:
    inscriptions.demander_avec(prenom, nom, courriel=troupe.annuaire.personne(autre).courriel)


@given(
    sentence("{prenom:Prenom} a pris un compte portailpro pour {nom:Nom} avec l'adresse « {courriel:Texte} »")
)
def _adresse_prise(inscriptions: Inscriptions, prenom: str, nom: str, courriel: str) -> None:
    inscriptions.prendre(prenom, nom, courriel)


@when(
    sentence(
        "{prenom:Prenom} demande un compte portailpro pour {nom:Nom} avec l'adresse « {courriel:Texte} »"
    )
)
def _adresse_ecrite(inscriptions: Inscriptions, prenom: str, nom: str, courriel: str) -> None:
    inscriptions.demander_avec(prenom, nom, courriel=courriel)


@when(
    sentence(
        "{prenom:Prenom} suit une adresse du formulaire où un inconnu a écrit les données de {autre:Prenom}"
    )
)
def _adresse_garnie(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].ouverture.suivre_une_adresse_garnie(
        troupe[autre].personne, troupe.annuaire.entreprise("ALPHA").siren.chiffres
    )


@when(sentence("{prenom:Prenom} ouvre chez elle l'adresse de la page que {autre:Prenom} a devant les yeux"))
def _adresse_d_autrui(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].ouverture.suivre_l_adresse_de(troupe[autre].ouverture)


@then(sentence("portailpro annonce à {prenom:Prenom} que son compte est créé"))
def _annonce(troupe: Troupe, prenom: str) -> None:
    verify(expect("Création annoncée", troupe[prenom].ouverture.is_confirmed(), "aucune annonce"))


@then(sentence("{prenom:Prenom} entre dans portailpro avec ses propres identifiants"))
def _entree(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            f"{prenom} entre sous son nom",
            troupe[prenom].ouverture.enters_with(troupe[prenom].personne.compte(Site.PORTAILPRO)),
            "un refus ou un autre nom",
        )
    )


@then(sentence("l'adresse de {prenom:Prenom} reste libre sur portailpro"))
def _libre(inscriptions: Inscriptions, prenom: str) -> None:
    verify(expect("Adresse encore libre", inscriptions.can_open(prenom, "ALPHA"), "un compte l'a prise"))


@then(
    sentence(
        "le mot de passe choisi par {prenom:Prenom} n'ouvre pas le compte à l'adresse « {courriel:Texte} »"
    )
)
def _pas_a_cette_adresse(troupe: Troupe, prenom: str, courriel: str) -> None:
    verify(
        expect(
            f"Compte à {courriel} fermé à {prenom}",
            troupe[prenom].ouverture.is_turned_away(courriel),
            "il s'ouvre",
        )
    )


@then(sentence("le mot de passe choisi par {prenom:Prenom} n'ouvre pas le compte de {autre:Prenom}"))
def _pas_le_sien(troupe: Troupe, prenom: str, autre: str) -> None:
    verify(
        expect(
            f"Compte de {autre} fermé à {prenom}",
            troupe[prenom].ouverture.is_turned_away(troupe[autre].personne.courriel),
            "il s'ouvre",
        )
    )


@then(sentence("{prenom:Prenom} n'a pas de compte portailpro"))
def _pas_de_compte(troupe: Troupe, inscriptions: Inscriptions, prenom: str) -> None:
    verify(
        expect(
            f"Aucun compte au nom de {prenom}",
            not troupe[prenom].ouverture.enters_with(inscriptions.want(prenom, "ALPHA")),
            "un compte s'ouvre",
        )
    )


@then(sentence("portailpro refuse à {prenom:Prenom} ce SIREN : « {raison:Texte} »"))
def _siren_refuse(troupe: Troupe, prenom: str, raison: str) -> None:
    verify(expect(f"Refus « {raison} »", troupe[prenom].ouverture.is_siren_refused(raison), AUTRE))


@then(sentence("portailpro réclame à {prenom:Prenom} le SIREN de l'entreprise"))
def _siren_reclame(troupe: Troupe, prenom: str) -> None:
    verify(expect("SIREN réclamé", troupe[prenom].ouverture.is_siren_asked(), AUTRE))


@then(sentence("portailpro refuse à {prenom:Prenom} une adresse qui a déjà un compte"))
def _adresse_refusee(troupe: Troupe, prenom: str) -> None:
    verify(expect("Adresse refusée", troupe[prenom].ouverture.is_address_taken(), AUTRE))


@then(sentence("le formulaire garde ce que {prenom:Prenom} a saisi, sauf le mot de passe"))
def _garde(troupe: Troupe, prenom: str) -> None:
    verify(expect("Saisie gardée", troupe[prenom].ouverture.keeps_saisie(), "une saisie perdue"))


@then(sentence("la page ne dit rien du compte de {autre:Prenom} à {prenom:Prenom}"))
def _discretion(troupe: Troupe, autre: str, prenom: str) -> None:
    verify(
        compare_compte_tu(
            troupe[autre].personne,
            troupe.annuaire.nom(troupe[autre].personne.compte(Site.PORTAILPRO).perimetre),
            troupe[prenom].desk.driver.page().text,
        )
    )


@then(sentence("le formulaire ne demande à {prenom:Prenom} ni pièce ni preuve"))
def _sans_preuve(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Preuve demandée", troupe[prenom].ouverture.list_preuves()))


@then(sentence("portailpro montre à {prenom:Prenom}, à valider"))
def _a_valider(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_champs("À valider", datatable, troupe[prenom].ouverture.read_a_valider()))


@then(sentence("le formulaire de {prenom:Prenom} est déjà rempli"))
def _rempli(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_champs("Formulaire", datatable, troupe[prenom].ouverture.read_remplis()))


@then(sentence("le formulaire de {prenom:Prenom} est vide"))
def _vide(troupe: Troupe, prenom: str) -> None:
    verify(compare_vides(troupe[prenom].ouverture.read_remplis()))


@then(sentence("le formulaire de {prenom:Prenom} attend un mot de passe"))
def _sans_mot_de_passe(troupe: Troupe, prenom: str) -> None:
    verify(compare("Mot de passe déjà rempli", False, bool(troupe[prenom].ouverture.read_mot_de_passe())))


@then(sentence("{prenom:Prenom} y trouve d'abord le lien vers la création d'un compte portailpro"))
def _lien_visible(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Lien bien visible", troupe[prenom].ouverture.shows_link_first(), "aucun lien, ou plus bas")
    )


@then(sentence("{prenom:Prenom} ne voit rien de ce que la douane sait de {autre:Prenom}"))
def _rien_d_autrui(troupe: Troupe, prenom: str, autre: str) -> None:
    verify(compare_identite_tue(troupe[autre].personne, troupe[prenom].ouverture.read_montre()))
