"""What Télépaiement SEPA shows, opened from one portal or from the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from steps.datasets.telepaiement import read_a_payer, read_payees
from steps.expectations.telepaiement import (
    A_PAYER,
    PAYEES,
    compare_not_offered,
    compare_offered,
    compare_said,
)
from steps.expectations.values import compare_empty, compare_members, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows

OUVERT = "Télépaiement SEPA, ouvert depuis {site:Site},"


@then(sentence("Télépaiement SEPA s'ouvre au nom de {prenom:Prenom}"))
def _ouvert(troupe: Troupe, prenom: str) -> None:
    verify(expect("Télépaiement SEPA ouvert", troupe[prenom].paiements.is_arrived(), "une autre page"))


@then(sentence("Télépaiement SEPA ne laisse pas entrer {prenom:Prenom}"))
def _ferme(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(troupe.labels.telepaiement.sans_habilitation, troupe[prenom].paiements.read_reponses())
    )


@then(sentence("{site:Site} demande ses identifiants à {prenom:Prenom}"))
def _identifiants(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(
        expect(f"Identifiants {site.nom} demandés", troupe[prenom].passages.is_asked(site), "une autre page")
    )


@then(sentence(OUVERT + " propose exactement à {prenom:Prenom}"))
def _a_payer(troupe: Troupe, prenom: str, site: Site, datatable: Rows) -> None:
    verify(
        compare_members(
            A_PAYER,
            read_a_payer(datatable, troupe.annuaire),
            troupe[prenom].paiements.read_a_payer(site),
        )
    )


@then(sentence(OUVERT + " propose à {prenom:Prenom} « {reference:Texte} »"))
def _proposee(troupe: Troupe, prenom: str, site: Site, reference: str) -> None:
    verify(compare_offered(reference, troupe[prenom].paiements.read_a_payer(site)))


@then(sentence(OUVERT + " ne propose pas à {prenom:Prenom} « {reference:Texte} »"))
def _non_proposee(troupe: Troupe, prenom: str, site: Site, reference: str) -> None:
    verify(compare_not_offered(reference, troupe[prenom].paiements.read_a_payer(site)))


@then(sentence(OUVERT + " ne propose aucune créance à {prenom:Prenom}"))
def _rien_a_payer(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare_empty(A_PAYER, troupe[prenom].paiements.read_a_payer(site)))


@then(sentence("Télépaiement SEPA ne dit à {prenom:Prenom} aucune créance"))
def _aucune_creance(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty(A_PAYER, troupe[prenom].paiements.list_offered()))


@then(sentence(OUVERT + " montre à {prenom:Prenom} exactement ces paiements"))
def _payees(troupe: Troupe, prenom: str, site: Site, datatable: Rows) -> None:
    verify(
        compare_members(
            PAYEES,
            read_payees(datatable, troupe.annuaire),
            troupe[prenom].paiements.read_paiements(site),
        )
    )


@then(sentence(OUVERT + " ne montre aucun paiement à {prenom:Prenom}"))
def _rien_de_paye(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare_empty(PAYEES, troupe[prenom].paiements.read_paiements(site)))


@then(
    sentence(
        "Télépaiement SEPA propose à {prenom:Prenom} les mêmes créances "
        "depuis portailpro et depuis douane.gouv"
    )
)
def _memes_creances(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_members(
            f"{A_PAYER}, de douane.gouv à portailpro",
            troupe[prenom].paiements.read_a_payer(Site.DOUANE),
            troupe[prenom].paiements.read_a_payer(Site.PORTAILPRO),
        )
    )


@then(
    sentence(
        "la page de paiement de « {reference:Texte} » demande à {prenom:Prenom} {saisies:Cites} "
        "depuis {site:Site}"
    )
)
def _saisies(troupe: Troupe, prenom: str, reference: str, saisies: tuple[str, ...], site: Site) -> None:
    verify(
        compare_members(
            f"Saisies pour payer {reference} depuis {site.nom}",
            saisies,
            troupe[prenom].paiements.read_saisies(site, reference),
        )
    )
