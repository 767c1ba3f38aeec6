"""The bench is started once for all the tests of the site; each test has a world of its own."""

from collections.abc import Iterator

import pytest

from simulators.portailpro.tests.banc import Banc, Monde, lancer_banc, ouvrir_monde
from simulators.portailpro.tests.populations import document, personne


@pytest.fixture(scope="session")
def banc() -> Iterator[Banc]:
    """The whole bench, in a child process."""
    with lancer_banc() as found:
        yield found


@pytest.fixture
def monde(banc: Banc) -> Iterator[Monde]:
    """Bruno holds everything on ALPHA and is linked everywhere; Chloé has accounts and no link."""
    bruno = personne(
        "Bruno", ("telepayer", "A1"), ("adherer", "A1"), ("delta_lire", "A1"), ("fiscal_payer", "A1"),
        ("fiscal_declarer", "A1"), ("cotisant_payer", "A1"),
    )  # fmt: skip
    chloe = personne("Chloe", ("telepayer", "A1"), ("fiscal_payer", "A1"), rattache=())
    with ouvrir_monde(banc, document(bruno, chloe)) as found:
        yield found
