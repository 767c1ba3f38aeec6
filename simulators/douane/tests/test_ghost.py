"""GHOST gives a right on its ROSA relation, and on nothing else (HAB-12, CPT-09)."""

from typing import Any

import pytest

from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.monde import A1, A2, ALPHA, BRUNO, RELATIONS, build_document
from simulators.core.errors import Problem
from simulators.douane.actes import enregistrer_relation
from simulators.douane.tests.droits import COMPTE, SITE, build_droit, octroyer_a_bruno
from simulators.peuplement.valeurs import Siret


def test_a_right_is_given_on_its_relation(monde: Monde) -> None:
    """A1 has its relation for DELTA-G: the right is held."""
    assert octroyer_a_bruno(monde, "declarer") == "acquittee"
    assert read_habilitations(monde.ctx(SITE), COMPTE) == (build_droit("declarer"),)


def test_a_right_without_relation_is_refused(monde: Monde) -> None:
    """409 that names the service and the establishment; nothing is held."""
    with pytest.raises(Problem) as refused:
        octroyer_a_bruno(monde, "declarer", A2)
    assert (refused.value.status, refused.value.title) == (409, "Relation ROSA absente")
    assert refused.value.field == "$.siret"
    assert A2 in refused.value.sentence
    assert read_habilitations(monde.ctx(SITE), COMPTE) == ()


def test_a_relation_for_another_service_does_not_do(monde: Monde) -> None:
    """The relation is that of the service, not of the establishment in general."""
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "DELTA-G")
    with pytest.raises(Problem) as refused:
        octroyer_a_bruno(monde, "telepayer", A2, "TELEPAIEMENT-SEPA")
    assert refused.value.status == 409


def test_an_officer_records_the_relation_then_the_right_is_given(monde: Monde) -> None:
    """The order that CPT-09 asks for."""
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "DELTA-G")
    octroyer_a_bruno(monde, "lire", A2)
    assert read_habilitations(monde.ctx(SITE), COMPTE) == (build_droit("lire", A2),)


def test_an_officer_knows_the_services_of_customs_only(monde: Monde) -> None:
    """422 that names the field and the services."""
    with pytest.raises(Problem) as refused:
        enregistrer_relation(monde.ctx(SITE), Siret(A1), "DELTA-X")
    assert (refused.value.status, refused.value.field) == (422, "$.service")
    assert "DELTA-G, CIEL-ALCOOL, " in refused.value.sentence


def _person(right: dict[str, Any]) -> dict[str, Any]:
    compte = {"site": SITE, "identifiant": COMPTE, "habilitation": [right]}
    return {"prenom": "Bruno", "nom": "Lacaze", "courriel": BRUNO, "compte": [compte]}


def test_a_document_brings_the_relation_with_the_right(monde: Monde) -> None:
    """In one document, the relation counts for the right, wherever it stands in it."""
    right = {"service": "DELTA-G", "droit": "lire", "siret": A2}
    monde.peupler({"personne": [_person(right)], "relation": [{"siret": A2, "service": "DELTA-G"}]})
    assert read_habilitations(monde.ctx(SITE), COMPTE) == (build_droit("lire", A2),)


@pytest.mark.parametrize(
    ("right", "status", "field"),
    [
        ({"service": "DELTA-G", "droit": "lire", "siret": A2}, 409, "siret"),
        ({"service": "DELTA-G", "droit": "lire", "siren": ALPHA}, 422, "siret"),
        ({"service": "DELTA-G", "droit": "payer", "siret": A1}, 422, "droit"),
    ],
)
def test_a_document_is_refused_like_a_gift(
    monde: Monde, right: dict[str, Any], status: int, field: str
) -> None:
    """The same refusals, with the whole path of the field."""
    with pytest.raises(Problem) as refused:
        monde.peupler({"personne": [_person(right)]})
    assert refused.value.status == status
    assert refused.value.field == f"$.personne[0].compte[0].habilitation[0].{field}"
    assert read_habilitations(monde.ctx(SITE), COMPTE) == ()


def test_a_document_names_the_services_of_customs_only(monde: Monde) -> None:
    """A relation for an unknown service is refused where it stands."""
    with pytest.raises(Problem) as refused:
        monde.peupler({"relation": [RELATIONS[0], {"siret": A1, "service": "DELTA-X"}]})
    assert (refused.value.status, refused.value.field) == (422, "$.relation[1].service")


def test_a_faulty_customs_gives_rights_without_relation(bench: Bench) -> None:
    """The policy `may_grant` is what refuses: replaced, the right is given (CPT-09)."""
    faulty = bench.worlds.services[SITE].with_policy(may_grant=lambda _demande, _relations: True)
    with bench.open(build_document(), {SITE: faulty}) as monde:
        octroyer_a_bruno(monde, "declarer")
        assert read_habilitations(monde.ctx(SITE), COMPTE) == (build_droit("declarer"),)
