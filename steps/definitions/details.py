"""The pages that tell all of a debt or of a mandate, reached by a link or by an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.tables import read_creance_detaillee, read_mandats_affiches
from steps.expectations.details import compare_reglement, compare_sans_erreur, compare_sans_reglement
from steps.expectations.mandates import compare_mandats
from steps.expectations.transfers import compare_page_sans_virement
from steps.expectations.values import compare, expect
from steps.expectations.verdict import verify
from steps.vocabulary.creance import Paiement
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.date import Date
    from steps.vocabulary.moyen import Moyen
    from steps.vocabulary.onglet import Onglet
    from steps.vocabulary.site import Site


@when(
    sentence(
        "{prenom:Prenom} ouvre le détail de « {reference:Texte} » "
        "depuis l'onglet « {onglet:Onglet} » des paiements"
    )
)
def _ouvre_creance(troupe: Troupe, prenom: str, reference: str, onglet: Onglet) -> None:
    troupe[prenom].details.ouvrir_creance(onglet, reference)


@when(sentence("{prenom:Prenom} ouvre le détail du mandat « {rum:Texte} » depuis son tableau de bord"))
def _ouvre_mandat(troupe: Troupe, prenom: str, rum: str) -> None:
    troupe[prenom].details.ouvrir_mandat(rum)


@given(
    sentence(
        "{prenom:Prenom} a demandé à portailpro l'adresse de la créance « {reference:Texte} » de {site:Copro}"
    )
)
@when(
    sentence(
        "{prenom:Prenom} demande à portailpro l'adresse de la créance « {reference:Texte} » de {site:Copro}"
    )
)
def _tape_creance(troupe: Troupe, prenom: str, reference: str, site: Site) -> None:
    troupe[prenom].details.taper_creance(site, reference)


@given(sentence("{prenom:Prenom} a demandé à portailpro l'adresse du mandat « {rum:Texte} » de {site:Copro}"))
@when(sentence("{prenom:Prenom} demande à portailpro l'adresse du mandat « {rum:Texte} » de {site:Copro}"))
def _tape_mandat(troupe: Troupe, prenom: str, rum: str, site: Site) -> None:
    troupe[prenom].details.taper_mandat(site, rum)


@when(sentence("{prenom:Prenom} demande à portailpro la page où payer « {reference:Texte} » de {site:Copro}"))
def _tape_paiement(troupe: Troupe, prenom: str, reference: str, site: Site) -> None:
    troupe[prenom].details.taper_paiement(site, reference)


@when(sentence("{prenom:Prenom} tape dans portailpro l'adresse qu'aurait le PDF de « {reference:Texte} »"))
def _tape_pdf(troupe: Troupe, prenom: str, reference: str) -> None:
    troupe[prenom].details.taper_pdf(reference)


@then(sentence("portailpro montre à {prenom:Prenom} le détail de la créance"))
def _creance(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare("Détail", read_creance_detaillee(datatable), troupe[prenom].details.read_creance()))


@then(sentence("portailpro montre à {prenom:Prenom} le détail du mandat"))
def _mandat(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_mandats(
            "Détail du mandat",
            read_mandats_affiches(datatable, troupe.annuaire),
            (troupe[prenom].details.read_mandat(),),
        )
    )


@then(sentence("le détail de la créance ne dit à {prenom:Prenom} aucun règlement"))
def _sans_reglement(troupe: Troupe, prenom: str) -> None:
    verify(compare_sans_reglement(troupe[prenom].details.read_reglement()))


@then(
    sentence(
        "le détail de la créance ne dit à {prenom:Prenom} de son règlement "
        "du {jour:Date} par {moyen:Moyen} que des choses exactes"
    )
)
def _sans_erreur(troupe: Troupe, prenom: str, jour: Date, moyen: Moyen) -> None:
    verify(compare_sans_erreur(Paiement(moyen, jour), troupe[prenom].details.read_reglement()))


@then(
    sentence(
        "le détail de la créance dit à {prenom:Prenom} qu'elle est réglée le {jour:Date} par {moyen:Moyen}"
    )
)
def _reglement(troupe: Troupe, prenom: str, jour: Date, moyen: Moyen) -> None:
    verify(compare_reglement(Paiement(moyen, jour), troupe[prenom].details.read_reglement()))


@then(sentence("portailpro répond à {prenom:Prenom} que cette page n'existe pas"))
def _introuvable(troupe: Troupe, prenom: str) -> None:
    verify(expect("Page introuvable", troupe[prenom].details.is_unknown(), "une autre page"))


@then(sentence("la page ne dit rien à {prenom:Prenom} de « {texte:Texte} »"))
def _tue(troupe: Troupe, prenom: str, texte: str) -> None:
    verify(expect(f"« {texte} » tu", not troupe[prenom].details.mentions(texte), "la page le dit"))


@then(sentence("la page montre à {prenom:Prenom} la déclaration « {reference:Texte} »"))
def _declaration(troupe: Troupe, prenom: str, reference: str) -> None:
    verify(expect(f"Déclaration {reference}", troupe[prenom].details.mentions(reference), "la page la tait"))


@then(sentence("la page ne montre à {prenom:Prenom} aucun virement"))
def _sans_virement(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_page_sans_virement(
            "Page demandée", troupe.list_paid_by_transfer(), troupe[prenom].details.read_page()
        )
    )
