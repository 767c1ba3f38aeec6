"""What the dashboard and Télépaiement show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.tables import read_paiements
from steps.expectations.dashboard import compare_tableau
from steps.expectations.lines import (
    compare_lignes,
    compare_sans_ligne,
    compare_sans_site,
    list_references,
)
from steps.expectations.transfers import compare_page_sans_virement, compare_virement
from steps.expectations.values import compare_contains
from steps.expectations.verdict import verify
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.montant import Montant


@when(sentence("{prenom:Prenom} consulte son tableau de bord pour {nom:Nom}"))
def _consulte(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.travailler_pour(troupe.annuaire.entreprise(nom))


@when(sentence("{prenom:Prenom} ouvre Télépaiement SEPA depuis son tableau de bord"))
def _telepaiement(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].passages.ouvrir_telepaiement()


@then(sentence("l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} montre exactement"))
def _paiements(troupe: Troupe, onglet: Onglet, prenom: str, datatable: Rows) -> None:
    verify(
        compare_lignes(
            f"Paiements, {onglet.value}",
            read_paiements(datatable, onglet, troupe.annuaire),
            troupe[prenom].lecture.read_paiements(onglet),
        )
    )


@given(sentence("l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} montre « {reference:Texte} »"))
@then(sentence("l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} montre « {reference:Texte} »"))
def _paiement_visible(troupe: Troupe, onglet: Onglet, prenom: str, reference: str) -> None:
    verify(
        compare_contains(
            f"Paiements, {onglet.value}",
            reference,
            list_references(troupe[prenom].lecture.read_paiements(onglet)),
        )
    )


@then(
    sentence(
        "l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} ne montre pas « {reference:Texte} »"
    )
)
def _paiement_cache(troupe: Troupe, onglet: Onglet, prenom: str, reference: str) -> None:
    verify(
        compare_sans_ligne(
            f"Paiements, {onglet.value}", reference, troupe[prenom].lecture.read_paiements(onglet)
        )
    )


@given(
    sentence(
        "les paiements de {prenom:Prenom} montrent « {due:Texte} » en cours "
        "et « {payee:Texte} » dans l'historique"
    )
)
def _paiements_visibles(troupe: Troupe, prenom: str, due: str, payee: str) -> None:
    verify(
        compare_contains(
            "Paiements, En cours",
            due,
            list_references(troupe[prenom].lecture.read_paiements(Onglet.EN_COURS)),
        ),
        compare_contains(
            "Paiements, Historique",
            payee,
            list_references(troupe[prenom].lecture.read_paiements(Onglet.HISTORIQUE)),
        ),
    )


@then(sentence("l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} est vide"))
def _vide(troupe: Troupe, onglet: Onglet, prenom: str) -> None:
    verify(compare_lignes(f"Paiements, {onglet.value}", (), troupe[prenom].lecture.read_paiements(onglet)))


@then(sentence("l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} ne montre rien de la douane"))
def _sans_douane(troupe: Troupe, onglet: Onglet, prenom: str) -> None:
    verify(
        compare_sans_site(
            f"Paiements, {onglet.value}", Site.DOUANE, troupe[prenom].lecture.read_paiements(onglet)
        )
    )


@then(sentence("l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} ne montre aucun virement"))
def _sans_virement(troupe: Troupe, onglet: Onglet, prenom: str) -> None:
    verify(
        compare_page_sans_virement(
            f"Paiements, {onglet.value}",
            troupe.list_paid_by_transfer(),
            troupe[prenom].lecture.read_page(onglet),
        )
    )


@then(sentence("le tableau de bord de {prenom:Prenom} montre exactement ce que ses droits permettent"))
def _conforme_aux_droits(troupe: Troupe, prenom: str) -> None:
    verify(compare_tableau(troupe.compute_attendu(prenom), troupe[prenom].lecture.read_tableau()))


@then(
    sentence(
        "Télépaiement SEPA montre à {prenom:Prenom} le virement de {montant:Montant} "
        "pour « {reference:Texte} »"
    )
)
def _virement(troupe: Troupe, prenom: str, montant: Montant, reference: str) -> None:
    verify(
        compare_virement(
            "Paiements de Télépaiement SEPA",
            reference,
            montant,
            troupe[prenom].paiements.read_paiements_ici(),
        )
    )
