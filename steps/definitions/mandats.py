"""Mandates: on the dashboard, and in Télépaiement where they are acted upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.mandates import read_mandat_sepa
from steps.datasets.tables import read_mandats_affiches
from steps.expectations.mandates import compare_compte, compare_mandats, list_rums
from steps.expectations.values import compare, compare_contains, expect
from steps.expectations.verdict import verify
from steps.vocabulary.iban import Iban
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.site import Site

LISTE = "Mandats"
REFUS = "une autre page, ou une autre raison"


@when(
    sentence(
        "{prenom:Prenom} ouvre pour {nom:Nom}, depuis {site:Site}, un mandat sur le compte « {iban:Texte} »"
    )
)
def _ouvre_un_mandat(troupe: Troupe, prenom: str, nom: str, site: Site, iban: str) -> None:
    troupe[prenom].mandats.ouvrir(site, troupe.annuaire.siret(nom), iban)


@given(sentence("{prenom:Prenom} a ouvert le mandat « {rum:Texte} » depuis {site:Site}"))
@when(sentence("{prenom:Prenom} ouvre le mandat « {rum:Texte} » depuis {site:Site}"))
def _consulte(troupe: Troupe, prenom: str, rum: str, site: Site) -> None:
    troupe[prenom].mandats.consulter(site, rum)


@given(sentence("{prenom:Prenom} a supprimé le mandat « {rum:Texte} » depuis {site:Site}"))
@when(sentence("{prenom:Prenom} supprime le mandat « {rum:Texte} » depuis {site:Site}"))
def _supprime(troupe: Troupe, prenom: str, rum: str, site: Site) -> None:
    troupe[prenom].mandats.supprimer(site, rum)


@when(sentence("{prenom:Prenom} envoie sa demande de suppression à l'adresse du mandat « {rum:Texte} »"))
def _supprime_a_l_adresse(troupe: Troupe, prenom: str, rum: str) -> None:
    troupe[prenom].mandats.supprimer_a_l_adresse(rum)


@when(sentence("{prenom:Prenom} tape dans Télépaiement l'adresse du mandat « {rum:Texte} »"))
def _adresse(troupe: Troupe, prenom: str, rum: str) -> None:
    troupe[prenom].mandats.taper_l_adresse(rum)


@then(sentence("les mandats de {prenom:Prenom} montrent exactement"))
def _mandats(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_mandats(
            LISTE,
            read_mandats_affiches(datatable, troupe.annuaire),
            troupe[prenom].lecture.read_mandats(),
        )
    )


@then(sentence("malgré ce silence, les mandats de {prenom:Prenom} montrent exactement"))
def _mandats_restants(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_mandats(
            LISTE,
            read_mandats_affiches(datatable, troupe.annuaire),
            troupe[prenom].lecture.malgre_le_silence().read_mandats(),
        )
    )


@then(sentence("aucun mandat n'est montré à {prenom:Prenom}"))
def _aucun_mandat(troupe: Troupe, prenom: str) -> None:
    verify(compare_mandats(LISTE, (), troupe[prenom].lecture.read_mandats()))


@given(sentence("les mandats de {prenom:Prenom} comptent « {rum:Texte} »"))
@then(sentence("les mandats de {prenom:Prenom} comptent « {rum:Texte} »"))
def _mandat_visible(troupe: Troupe, prenom: str, rum: str) -> None:
    verify(compare_contains(LISTE, rum, list_rums(troupe[prenom].lecture.read_mandats())))


@then(sentence("un mandat de {nom:Nom} sur le compte « {iban:Texte} » est montré à {prenom:Prenom}"))
def _compte(troupe: Troupe, nom: str, iban: str, prenom: str) -> None:
    verify(
        compare_compte(
            f"Mandat de {nom}",
            troupe.annuaire.siret(nom),
            Iban.parse(iban),
            troupe[prenom].lecture.read_mandats(),
        )
    )


@then(sentence("Télépaiement confirme à {prenom:Prenom} la suppression du mandat « {rum:Texte} »"))
def _supprime_bien(troupe: Troupe, prenom: str, rum: str) -> None:
    verify(expect("Mandat supprimé", troupe[prenom].mandats.is_deleted(rum), "aucune confirmation"))


@then(sentence("Télépaiement refuse à {prenom:Prenom} d'agir sur ce mandat"))
def _refus(troupe: Troupe, prenom: str) -> None:
    verify(expect("Refus, faute d'« Adhérer »", troupe[prenom].mandats.is_refused(), REFUS))


@then(sentence("Télépaiement SEPA montre à {prenom:Prenom} le mandat"))
def _mandat_ouvert(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare(
            "Mandat ouvert dans Télépaiement",
            read_mandat_sepa(datatable, troupe.annuaire),
            troupe[prenom].mandats.read_mandat(),
        )
    )


@then(sentence("Télépaiement SEPA propose à {prenom:Prenom} d'ouvrir les mandats"))
def _ouvrables(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_mandats(
            "Mandats de Télépaiement SEPA",
            read_mandats_affiches(datatable, troupe.annuaire),
            troupe[prenom].mandats.read_mandats_ici(),
        )
    )
