"""The lists of a person are read by index: what other companies owe costs nothing to anyone."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import A1, A2, B1
from simulators.telepaiement.creances import read_creances_sirets
from simulators.telepaiement.mandats import read_mandats_sirets


def test_only_the_establishments_asked_for_are_read(monde: Monde) -> None:
    """All of theirs, nobody else's; none when none is asked for."""
    ctx = monde.ctx("telepaiement")
    assert {c.siret for c in read_creances_sirets(ctx, {A1, B1})} == {A1, B1}
    assert [c.reference for c in read_creances_sirets(ctx, {A2})] == ["DED-2"]
    assert [m.rum for m in read_mandats_sirets(ctx, frozenset({A2, B1}))] == ["M-2", "M-3"]
    assert (read_creances_sirets(ctx, ()), read_mandats_sirets(ctx, ())) == ([], [])


def test_a_person_may_hold_more_establishments_than_sqlite_has_variables(monde: Monde) -> None:
    """A large group has tens of thousands of them."""
    many = {f"{n:014d}" for n in range(40_000)} | {A1}
    assert {c.siret for c in read_creances_sirets(monde.ctx("telepaiement"), many)} == {A1}


@pytest.mark.parametrize("table", ["creance", "mandat"])
def test_the_lists_follow_an_index(monde: Monde, table: str) -> None:
    """SQLite searches the establishments, and scans no table."""
    sql = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE siret IN (SELECT value FROM json_each('[]'))"  # noqa: S608 - our text
    plan = [row["detail"] for row in monde.ctx("telepaiement").store.all(sql)]
    assert f"SEARCH {table} USING INDEX {table}_siret (siret=?)" in plan
