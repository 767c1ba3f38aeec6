"""The judgements of customs: two links for every formality, each for its own SIRET."""

import pytest

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.douane.applications import APPLICATIONS, DELTA_G
from simulators.douane.declaration import CreanceDue, Declaration
from simulators.douane.modele import (
    compute_origine,
    creance_de,
    may_declare_edi,
    may_declare_for,
    may_enter,
    may_file,
    may_file_edi,
    may_grant,
    may_read_for,
    opens_from_elsewhere,
    read_champs,
    transmet_creance,
)
from simulators.douane.services import SERVICES
from simulators.peuplement.document import Habilitation, Origine, Relation
from simulators.peuplement.valeurs import Siret

A1, A2 = Siret("00017611500012"), Siret("00017611500020")


def _right(droit: str, siret: Siret = A1, service: str = "DELTA-G") -> Habilitation:
    return Habilitation(service=service, droit=droit, siret=siret)


def _relation(siret: Siret = A1, service: str = "DELTA-G") -> Relation:
    return Relation(siret=siret, service=service)


@pytest.mark.parametrize("droit", ["declarer", "lire"])
def test_delta_g_opens_on_both_links(droit: str) -> None:
    """A right to declare or to read, with its relation, opens DELTA-G (HAB-12)."""
    assert may_enter(DELTA_G, (_right(droit),), {_relation()})


def test_delta_g_stays_shut_on_a_relation_alone() -> None:
    """A ROSA relation without a GHOST right opens nothing (HAB-12)."""
    assert not may_enter(DELTA_G, (), {_relation()})


def test_delta_g_stays_shut_on_a_right_alone() -> None:
    """A GHOST right without a ROSA relation opens nothing (HAB-12)."""
    assert not may_enter(DELTA_G, (_right("declarer"),), frozenset())


def test_the_two_links_must_meet_on_one_establishment() -> None:
    """A right for A1 and a relation for A2 do not make a pair."""
    assert not may_enter(DELTA_G, (_right("declarer", A1),), {_relation(A2)})


def test_telepaiement_does_not_open_delta_g() -> None:
    """A right on another service opens nothing here (HAB-13)."""
    paying = _right("telepayer", service="TELEPAIEMENT-SEPA")
    assert not may_enter(DELTA_G, (paying,), {_relation(), _relation(service="TELEPAIEMENT-SEPA")})


def test_a_right_of_the_same_name_on_another_service_does_not_open_delta_g() -> None:
    """The service counts as much as the name of the right, were its own relation there."""
    reading = _right("lire", service="AUTRE")
    assert not may_enter(DELTA_G, (reading,), {_relation(service="AUTRE")})


def test_declaring_is_judged_for_the_establishment() -> None:
    """The right to declare for A1 does not let declare for A2, even under a relation of A2 (CPT-18)."""
    rights, relations = (_right("declarer", A1), _right("lire", A2)), {_relation(A1), _relation(A2)}
    assert may_declare_for(DELTA_G.services[0], A1, rights, relations)
    assert not may_declare_for(DELTA_G.services[0], A2, rights, relations)


def test_reading_does_not_let_declare() -> None:
    """The right to read shows the declarations and files none."""
    rights, relations = (_right("lire"),), {_relation()}
    assert may_read_for(DELTA_G.services[0], A1, rights, relations)
    assert not may_declare_for(DELTA_G.services[0], A1, rights, relations)


def test_a_right_is_given_on_its_relation_only() -> None:
    """The relation must be for the same service and the same SIRET (CPT-09)."""
    assert may_grant(_right("lire"), {_relation()})
    assert not may_grant(_right("lire"), frozenset())
    assert not may_grant(_right("lire"), {_relation(A2)})
    assert not may_grant(_right("lire"), {_relation(service="TELEPAIEMENT-SEPA")})


def test_a_standing_needs_no_relation_and_opens_nothing() -> None:
    """A status in the company is given without ROSA, and no application knows it (TDB-16)."""
    standing = Habilitation(service="COMPTE-ENTREPRISE", droit="age", siren=A1.siren)
    assert may_grant(standing, frozenset())
    relations = {_relation(service=service.code) for service in SERVICES}
    assert not any(may_enter(application, (standing,), relations) for application in APPLICATIONS)


@pytest.mark.parametrize("service", [s for s in SERVICES if s.droits == ("declarer", "lire")])
def test_each_right_opens_one_application(service: ServiceEnLigne) -> None:
    """With all relations, a right opens the application of its service alone (DEC-04)."""
    relations = {_relation(service=each.code) for each in SERVICES}
    opened = [a for a in APPLICATIONS if may_enter(a, (_right("lire", service=service.code),), relations)]
    assert [service in a.services for a in opened] == [True]


def test_the_portal_is_kept_out_of_trigo_alone() -> None:
    """Five applications open from elsewhere (DEC-02, DEC-15)."""
    shut = [a.nom for a in APPLICATIONS if not opens_from_elsewhere(a.chemin)]
    assert shut == ["TRIGO"]


@pytest.mark.parametrize("origine", ["edi", "dti-douane", "dti-portailpro", "papier"])
def test_neither_form_nor_debt_depends_on_the_way(origine: Origine) -> None:
    """Same fields, always one more declaration, debt always told (DEC-05, DEC-14, PAI-11, PAI-13)."""
    assert all(read_champs(a, origine) == a.champs for a in APPLICATIONS)
    assert may_file(origine, ("edi", "dti-douane", "dti-portailpro"))
    assert transmet_creance(origine)


@pytest.mark.parametrize(("nature", "droits"), [("", 100), ("alcools", 0)])
def test_no_duty_makes_no_debt(nature: str, droits: int) -> None:
    """TRIGO gives none, nor does a declaration whose duties round to nothing."""
    declared = Declaration("R", "CIEL", "CIEL-ALCOOL", A1, "Vin", nature, droits, "2026-01-31", "edi")
    assert creance_de(declared) is None


def test_a_debt_is_due_thirty_days_after_its_declaration() -> None:
    """Whatever the length of the month; the rest is what was declared."""
    declared = Declaration("R", "CIEL", "CIEL-ALCOOL", A1, "Vin", "alcools", 100, "2026-01-31", "edi")
    assert creance_de(declared) == CreanceDue("R", A1, "alcools", 100, "2026-01-31", "2026-03-02", "edi")


def test_an_edi_key_opens_for_its_own_establishment() -> None:
    """The key of A1 files for A1 and for no other."""
    assert may_file_edi(A1, f"edi-{A1}")
    assert not may_file_edi(A2, f"edi-{A1}")
    assert not may_file_edi(A1, "edi-")


def test_a_file_rests_on_the_relation_of_its_service_and_establishment() -> None:
    """Neither another service nor another SIRET will do; no right of an account is asked for (HAB-12)."""
    service = DELTA_G.services[0]
    assert may_declare_edi(service, A1, {_relation(A1)})
    assert not may_declare_edi(service, A1, {_relation(A2), _relation(service="TRIGO")})


def test_the_portal_is_told_of_its_own_applications_alone() -> None:
    """TRIGO is always typed at customs; elsewhere the way in is the one taken (DEC-15)."""
    for application in APPLICATIONS:
        told = "dti-douane" if application.nom == "TRIGO" else "dti-portailpro"
        assert compute_origine(application, "dti-portailpro") == told
        assert compute_origine(application, "dti-douane") == "dti-douane"
