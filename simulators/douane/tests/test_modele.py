"""The judgements of customs: two links for every formality, each for its own SIRET."""

import pytest

from simulators.douane.modele import (
    may_declare_for,
    may_enter_delta_g,
    may_file_h7,
    may_grant,
    may_read_for,
)
from simulators.peuplement.document import Habilitation, Relation
from simulators.peuplement.valeurs import Siret

A1, A2 = Siret("00017611500012"), Siret("00017611500020")


def _right(droit: str, siret: Siret = A1, service: str = "DELTA-G") -> Habilitation:
    return Habilitation(service=service, droit=droit, siret=siret)


def _relation(siret: Siret = A1, service: str = "DELTA-G") -> Relation:
    return Relation(siret=siret, service=service)


@pytest.mark.parametrize("droit", ["declarer", "lire"])
def test_delta_g_opens_on_both_links(droit: str) -> None:
    """A right to declare or to read, with its relation, opens DELTA-G (HAB-12)."""
    assert may_enter_delta_g((_right(droit),), {_relation()})


def test_delta_g_stays_shut_on_a_relation_alone() -> None:
    """A ROSA relation without a GHOST right opens nothing (HAB-12)."""
    assert not may_enter_delta_g((), {_relation()})


def test_delta_g_stays_shut_on_a_right_alone() -> None:
    """A GHOST right without a ROSA relation opens nothing (HAB-12)."""
    assert not may_enter_delta_g((_right("declarer"),), frozenset())


def test_the_two_links_must_meet_on_one_establishment() -> None:
    """A right for A1 and a relation for A2 do not make a pair."""
    assert not may_enter_delta_g((_right("declarer", A1),), {_relation(A2)})


def test_telepaiement_does_not_open_delta_g() -> None:
    """A right on another service opens nothing here (HAB-13)."""
    paying = _right("telepayer", service="TELEPAIEMENT-SEPA")
    assert not may_enter_delta_g((paying,), {_relation(), _relation(service="TELEPAIEMENT-SEPA")})


def test_a_right_of_the_same_name_on_another_service_does_not_open_delta_g() -> None:
    """The service counts as much as the name of the right, were its own relation there."""
    reading = _right("lire", service="AUTRE")
    assert not may_enter_delta_g((reading,), {_relation(service="AUTRE")})


def test_declaring_is_judged_for_the_establishment() -> None:
    """The right to declare for A1 does not let declare for A2, even under a relation of A2 (CPT-18)."""
    rights, relations = (_right("declarer", A1), _right("lire", A2)), {_relation(A1), _relation(A2)}
    assert may_declare_for(A1, rights, relations)
    assert not may_declare_for(A2, rights, relations)


def test_reading_does_not_let_declare() -> None:
    """The right to read shows the declarations and files none."""
    rights, relations = (_right("lire"),), {_relation()}
    assert may_read_for(A1, rights, relations)
    assert not may_declare_for(A1, rights, relations)


def test_a_right_is_given_on_its_relation_only() -> None:
    """The relation must be for the same service and the same SIRET (CPT-09)."""
    assert may_grant(_right("lire"), {_relation()})
    assert not may_grant(_right("lire"), frozenset())
    assert not may_grant(_right("lire"), {_relation(A2)})
    assert not may_grant(_right("lire"), {_relation(service="TELEPAIEMENT-SEPA")})


def test_an_edi_key_opens_for_its_own_establishment() -> None:
    """The key of A1 files for A1 and for no other."""
    assert may_file_h7(A1, f"edi-{A1}")
    assert not may_file_h7(A2, f"edi-{A1}")
    assert not may_file_h7(A1, "edi-")
