"""Télépaiement, a customs and a portal, started once for all the tests of this folder."""

from collections.abc import Iterator

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde, run_bench
from simulators.coproprietaire.tests.monde import A2, B1, build_creance
from simulators.coproprietaire.tests.portail import build_portail
from simulators.telepaiement.service import build_service
from simulators.telepaiement.tests.douane import build_douane

PAID = {
    moyen: {"moyen": moyen, "regle_le": f"2026-02-{day}"}
    for moyen, day in (("sepa", 20), ("cb", 21), ("virement", 22))
}
CREANCES = [
    build_creance("douane", "DED-1", 125_000, nature="dedouanement"),
    build_creance("douane", "DED-2", 99, siret=A2),
    build_creance("douane", "DED-3", 300, paiement=PAID["sepa"]),
    build_creance("douane", "DED-4", 400, paiement=PAID["cb"]),
    build_creance("douane", "DED-5", 500, paiement=PAID["virement"]),
    build_creance("douane", "DED-6", 600, siret=B1),
    build_creance("impots", "TVA-1", 700),
]


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """The server."""
    builders = {"portailpro": build_portail, "douane": build_douane, "telepaiement": build_service}
    with run_bench(builders) as found:
        yield found


@pytest.fixture
def monde(bench: Bench) -> Iterator[Monde]:
    """A fresh world with debts of ALPHA and of BETA, paid by every means or not at all."""
    with bench.open({"creance": CREANCES}) as opened:
        yield opened
