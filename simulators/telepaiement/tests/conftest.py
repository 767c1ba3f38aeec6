"""Télépaiement, a customs and a portal, started once for all the tests of this folder."""

from collections.abc import Iterator

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde, run_bench
from simulators.coproprietaire.tests.monde import A1, A2, B1, build_creance
from simulators.coproprietaire.tests.portail import build_portail
from simulators.telepaiement.service import build_service
from simulators.telepaiement.tests.douane import build_douane

PAID = {
    moyen: {"moyen": moyen, "regle_le": f"2026-02-{day}"}
    for moyen, day in (("sepa", 20), ("cb", 21), ("virement", 22))
}
IBAN_1, IBAN_2 = "FR7600000000000000000000194", "FR7600000000000000000000291"
DED, ALC, MER = {"nature": "dedouanement"}, {"nature": "alcools"}, {"nature": "octroi-de-mer"}
CREANCES = [
    build_creance("douane", "DED-1", 125_000, **DED),
    build_creance("douane", "DED-2", 99, siret=A2, **DED),
    build_creance("douane", "DED-3", 300, paiement=PAID["sepa"], **DED),
    build_creance("douane", "DED-4", 400, paiement=PAID["cb"], **ALC),
    build_creance("douane", "DED-5", 500, paiement=PAID["virement"], **DED),
    build_creance("douane", "DED-6", 600, siret=B1, **DED),
    build_creance("douane", "PEN-1", 700, nature="amende"),
    build_creance("impots", "TVA-1", 700),
]


def build_mandat(rum: str, siret: str = A1, iban: str = IBAN_1, site: str = "douane") -> dict[str, str]:
    """A mandate of customs, of A1 unless said otherwise."""
    return {
        "site": site, "rum": rum, "ics": "FR49ZZZ000001", "iban": iban, "siret": siret,
        "signe_le": "2025-11-05",
    }  # fmt: skip


MANDATS = [
    build_mandat("M-1"), build_mandat("M-2", A2, IBAN_2), build_mandat("M-3", B1),
    build_mandat("M-4", site="impots"),
]  # fmt: skip


NOTICE = {"mot_de_passe_avis": "bon mot de passe"}
AVIS = [
    build_creance("douane", "ALC-1", 200_000, **ALC, **NOTICE),
    build_creance("douane", "ALC-2", 200_001, **ALC, **NOTICE),
    build_creance("douane", "MER-1", 150_000, **MER, **NOTICE),
    build_creance("douane", "MER-2", 150_001, **MER, **NOTICE),
    build_creance("douane", "ALC-3", 1, **ALC, mot_de_passe_avis="un autre"),
    build_creance("douane", "ALC-4", 1, **ALC),
    build_creance("douane", "ALC-5", 1, **ALC, **NOTICE, paiement=PAID["virement"]),
    *(
        build_creance("douane", f"AUT-{nature.upper()}", 10_000, nature=nature, **NOTICE)
        for nature in ("tabacs", "energie", "dedouanement", "amende")
    ),
    build_creance("douane", "BOR-1", 10_000, **DED, **NOTICE, bordereau="BC-1"),
]


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """The server."""
    builders = {"portailpro": build_portail, "douane": build_douane, "telepaiement": build_service}
    with run_bench(builders) as found:
        yield found


@pytest.fixture
def monde(bench: Bench) -> Iterator[Monde]:
    """A fresh world with debts and mandates of ALPHA and BETA, debts paid by every means or not at all."""
    with bench.open({"creance": CREANCES, "mandat": MANDATS}) as opened:
        yield opened


@pytest.fixture
def monde_cb(bench: Bench) -> Iterator[Monde]:
    """A fresh world with payment notices of every kind."""
    with bench.open({"creance": AVIS}) as opened:
        yield opened
