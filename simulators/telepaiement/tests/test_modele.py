"""The judgements of Télépaiement: its own right, for its own establishments."""

from simulators.telepaiement.modele import Droit, compute_sirets, may_see_sepa

A1, A2 = "00017611500012", "00017611500020"
TELEPAYER = Droit("TELEPAIEMENT-SEPA", "telepayer", A1)
ADHERER = Droit("TELEPAIEMENT-SEPA", "adherer", A2)
DELTA_G = Droit("DELTA-G", "declarer", A1)


def test_telepayer_opens() -> None:
    """The right "télépayer" on one establishment opens the service."""
    assert may_see_sepa((TELEPAYER,))


def test_nothing_else_opens() -> None:
    """Neither "adhérer", nor DELTA-G, nor no right at all (HAB-13)."""
    assert not may_see_sepa((ADHERER, DELTA_G))
    assert not may_see_sepa(())


def test_a_right_of_the_same_name_elsewhere_opens_nothing() -> None:
    """The service counts as much as the name of the right."""
    assert not may_see_sepa((Droit("AUTRE", "telepayer", A1),))


def test_debts_are_those_of_the_establishments_held() -> None:
    """Here, unlike on the dashboard of the portal, a right for A1 shows nothing of A2 (AMB-10)."""
    assert compute_sirets((TELEPAYER, ADHERER, DELTA_G)) == {A1}
