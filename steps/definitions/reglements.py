"""Paying at impots.gouv and urssaf.fr, keeping mandates there, and what these sites answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.telepaiement import compare_said
from steps.expectations.values import compare_contains
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.vocabulary.site import Site


@given(
    sentence(
        "{prenom:Prenom} a payé « {reference:Texte} » par prélèvement sur {site:Copro}, depuis {depart:Site}"
    )
)
@when(
    sentence(
        "{prenom:Prenom} paie « {reference:Texte} » par prélèvement sur {site:Copro}, depuis {depart:Site}"
    )
)
def _paie(troupe: Troupe, prenom: str, reference: str, site: Site, depart: Site) -> None:
    troupe[prenom].reglements.payer(site, depart, reference)


@given(sentence("{prenom:Prenom} a ouvert sur {site:Copro} la page de paiement de « {reference:Texte} »"))
def _page(troupe: Troupe, prenom: str, site: Site, reference: str) -> None:
    troupe[prenom].reglements.ouvrir(site, site, reference)


@given(
    sentence("{prenom:Prenom} a laissé ouverte sur {site:Copro} la page de paiement de « {reference:Texte} »")
)
def _page_laissee(troupe: Troupe, prenom: str, site: Site, reference: str) -> None:
    troupe[prenom].reglements.laisser_ouverte(site, reference)


@given(sentence("la réponse de {site:Copro} au paiement de « {reference:Texte} » va se perdre"))
def _reponse_perdue(coulisses: Coulisses, troupe: Troupe, site: Site, reference: str) -> None:
    coulisses.perdre_la_reponse(troupe.labels.reglement.creance.format(reference=reference), site)


@when(
    sentence(
        "{prenom:Prenom} tape sur {site:Copro} l'adresse du paiement de « {reference:Texte} » "
        "et tente d'y payer"
    )
)
def _tape_et_tente(troupe: Troupe, prenom: str, site: Site, reference: str) -> None:
    troupe[prenom].reglements.tenter_par_l_adresse(site, reference)


@when(
    sentence("{prenom:Prenom} détourne ce règlement vers « {reference:Texte} » et le mandat « {rum:Texte} »")
)
def _detourne(troupe: Troupe, prenom: str, reference: str, rum: str) -> None:
    troupe[prenom].reglements.detourner(reference, rum)


@when(
    sentence(
        "{prenom:Prenom} ouvre pour {nom:Nom}, sur {site:Copro}, un mandat sur le compte « {iban:Texte} »"
    )
)
def _ouvre_un_mandat(troupe: Troupe, prenom: str, nom: str, site: Site, iban: str) -> None:
    troupe[prenom].reglements.ouvrir_un_mandat(site, troupe.annuaire.siret(nom), iban)


@given(sentence("{prenom:Prenom} a ouvert sur {site:Copro} le mandat « {rum:Texte} »"))
def _consulte(troupe: Troupe, prenom: str, site: Site, rum: str) -> None:
    troupe[prenom].reglements.consulter(site, rum)


@when(sentence("{prenom:Prenom} supprime sur {site:Copro} le mandat « {rum:Texte} »"))
def _supprime(troupe: Troupe, prenom: str, site: Site, rum: str) -> None:
    troupe[prenom].reglements.supprimer(site, rum)


@when(sentence("{prenom:Prenom} envoie cette suppression à l'adresse du mandat « {rum:Texte} »"))
def _supprime_a_l_adresse(troupe: Troupe, prenom: str, rum: str) -> None:
    troupe[prenom].reglements.supprimer_a_l_adresse(rum)


@then(sentence("{site:Copro} confirme à {prenom:Prenom} le paiement de « {reference:Texte} »"))
def _confirme(troupe: Troupe, site: Site, prenom: str, reference: str) -> None:
    verify(
        compare_said(
            troupe.labels.prelevement.succes.format(reference=reference),
            troupe[prenom].paiements.read_reponses(),
            site.nom,
        )
    )


@then(sentence("{site:Copro} répond à {prenom:Prenom} que « {reference:Texte} » est déjà réglée"))
def _deja_reglee(troupe: Troupe, site: Site, prenom: str, reference: str) -> None:
    verify(
        compare_said(
            troupe.labels.prelevement.deja_reglee.format(reference=reference),
            troupe[prenom].paiements.read_reponses(),
            site.nom,
        )
    )


@then(sentence("{site:Copro} répond à {prenom:Prenom} que le montant n'est pas celui de la créance"))
def _autre_montant_refuse(troupe: Troupe, site: Site, prenom: str) -> None:
    verify(
        compare_said(
            troupe.labels.prelevement.autre_montant, troupe[prenom].paiements.read_reponses(), site.nom
        )
    )


@then(sentence("{site:Copro} refuse à {prenom:Prenom} le mandat d'un autre établissement"))
def _autre_mandat_refuse(troupe: Troupe, site: Site, prenom: str) -> None:
    verify(
        compare_said(
            troupe.labels.prelevement.autre_mandat, troupe[prenom].paiements.read_reponses(), site.nom
        )
    )


@then(sentence("{site:Copro} répond à {prenom:Prenom} ne rien avoir de tel à payer"))
def _creance_inconnue(troupe: Troupe, site: Site, prenom: str) -> None:
    verify(
        compare_said(
            troupe.labels.reglement.creance_inconnue, troupe[prenom].paiements.read_reponses(), site.nom
        )
    )


@then(sentence("{site:Copro} répond à {prenom:Prenom} n'avoir aucun mandat de ce nom"))
def _mandat_inconnu(troupe: Troupe, site: Site, prenom: str) -> None:
    verify(
        compare_said(
            troupe.labels.reglement.mandat_inconnu, troupe[prenom].paiements.read_reponses(), site.nom
        )
    )


@then(sentence("{site:Copro} propose encore à {prenom:Prenom} de payer « {reference:Texte} »"))
def _toujours_due(troupe: Troupe, site: Site, prenom: str, reference: str) -> None:
    verify(compare_contains("Créances à payer", reference, troupe[prenom].reglements.read_a_payer(site)))


@then(sentence("{site:Copro} montre encore à {prenom:Prenom} le mandat « {rum:Texte} »"))
def _toujours_ouvert(troupe: Troupe, site: Site, prenom: str, rum: str) -> None:
    verify(compare_contains("Mandats", rum, troupe[prenom].reglements.read_mandats(site)))
