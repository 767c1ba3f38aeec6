"""The judgements of Télépaiement: its own right, for its own establishments."""

import pytest

from simulators.telepaiement.etat import Creance, Droit, Essais
from simulators.telepaiement.modele import (
    compute_attente,
    compute_sirets,
    est_telepayable,
    knows_company,
    may_delete_mandat,
    may_open_mandat,
    may_pay,
    may_see_mandat,
    may_see_sepa,
    may_try,
    may_try_on,
    ouvre_cb,
    plafond_cb,
    tient_sous,
)

A1, A2 = "00017611500012", "00017611500020"
TELEPAYER = Droit("TELEPAIEMENT-SEPA", "telepayer", A1)
ADHERER = Droit("TELEPAIEMENT-SEPA", "adherer", A2)
DELTA_G = Droit("DELTA-G", "declarer", A1)


def test_either_right_opens() -> None:
    """The right to pay, or the right to manage mandates, on one establishment opens the service."""
    assert may_see_sepa((TELEPAYER,))
    assert may_see_sepa((ADHERER,))


def test_nothing_else_opens() -> None:
    """Neither DELTA-G, nor no right at all (HAB-13)."""
    assert not may_see_sepa((DELTA_G,))
    assert not may_see_sepa(())


def test_a_right_of_the_same_name_elsewhere_opens_nothing() -> None:
    """The service counts as much as the name of the right."""
    assert not may_see_sepa((Droit("AUTRE", "telepayer", A1),))


def test_debts_are_those_of_the_establishments_held() -> None:
    """Here, unlike on the dashboard of the portal, a right for A1 shows nothing of A2 (AMB-10)."""
    assert compute_sirets((TELEPAYER, ADHERER, DELTA_G)) == {A1}


def test_each_gesture_needs_its_own_right_for_that_establishment() -> None:
    """To pay, "télépayer" on the SIRET of the debt; for a mandate, "adhérer" on its own (PAI-01, TDB-25)."""
    held = (TELEPAYER, ADHERER, DELTA_G)
    assert [may_pay(held, siret) for siret in (A1, A2)] == [True, False]
    for policy in (may_see_mandat, may_open_mandat, may_delete_mandat):
        assert [policy(held, siret) for siret in (A1, A2)] == [False, True]


@pytest.mark.parametrize(
    ("nature", "bordereau", "expected"),
    [
        ("dedouanement", None, True), ("alcools", None, True), ("tabacs", None, True),
        ("energie", None, True), ("octroi-de-mer", None, True), ("amende", None, False),
        ("dedouanement-comptant", None, False), ("droits-de-port", None, False),
        ("amende", "BC-1", True), ("dedouanement-comptant", "BC-1", True),
    ],
)  # fmt: skip
def test_payable_kinds(nature: str, bordereau: str | None, *, expected: bool) -> None:
    """Those of the FAQ, and whatever a slip gathers (PAI-03)."""
    for origine in ("edi", "dti-douane", "dti-portailpro", "papier"):
        creance = Creance("R", A1[:9], A1, nature, 1, "", "", None, origine, bordereau)
        assert est_telepayable(creance) is expected


def test_ceilings_of_cards() -> None:
    """2000,00 and 1500,00 euros included; no other kind takes a card (PAI-04, PAI-05, PAI-06)."""
    assert (plafond_cb("alcools"), plafond_cb("octroi-de-mer")) == (200_000, 150_000)
    assert {plafond_cb(nature) for nature in ("tabacs", "energie", "dedouanement", "amende")} == {None}
    assert tient_sous(200_000, 200_000)
    assert not tient_sous(200_001, 200_000)


def test_a_notice_opens_with_its_own_password() -> None:
    """Not with that of another, not without one, and an unknown reference never (PAI-07)."""
    avis = {"R-1": "un", "R-2": "deux"}
    assert ouvre_cb(avis, "R-1", "un")
    assert not any(
        ouvre_cb(avis, *typed) for typed in (("R-1", "deux"), ("R-1", ""), ("R-3", ""), ("R-3", "un"))
    )


def test_three_wrong_passwords_make_one_wait() -> None:
    """Fifteen minutes after the last one, to the second."""
    assert may_try(Essais(2, 1000), 1000)
    assert not may_try(Essais(3, 1000), 1899)
    assert may_try(Essais(3, 1000), 1900)
    assert [may_try_on(Essais(rates, 1000), 1000) for rates in (9, 10)] == [True, False]
    assert [compute_attente(Essais(3, 1000), now) for now in (1000, 1001, 1840, 1899, 9999)] == [
        15, 15, 1, 1, 1,
    ]  # fmt: skip


def test_a_refusal_tells_nothing_of_another_company() -> None:
    """A right on any establishment of the company is enough to be told more."""
    assert knows_company((TELEPAYER,), A2)
    assert not knows_company((TELEPAYER, ADHERER), "00020232300013")
    assert not knows_company((DELTA_G,), A1)
