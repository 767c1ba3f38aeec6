"""A big world costs what its people cost: nothing is scanned again for each of them."""

import sys
from types import FrameType
from typing import Any

import pytest

from simulators.core.peer import Peer
from simulators.core.worlds import Worlds
from simulators.gestes.mondes import ouvrir
from simulators.launch import BUILDERS
from simulators.peuplement.document import Document, read_document
from simulators.peuplement.valeurs import is_luhn_valid

CUSTOMS = ("DELTA-G", "TELEPAIEMENT-SEPA")


def _complete(head: str) -> str:
    return next(head + str(key) for key in range(10) if is_luhn_valid(head + str(key)))


def _build_person(n: int, siren: str, siret: str) -> dict[str, Any]:
    rights = [{"service": "DELTA-G", "droit": "declarer", "siret": siret}]
    rights += [{"service": "TELEPAIEMENT-SEPA", "droit": "telepayer", "siret": siret}]
    name = f"p{n}@essai.example"
    return {
        "prenom": "Ada", "nom": f"Essai {n}", "courriel": name,
        "compte": [
            {"site": "portailpro", "identifiant": name, "mot_de_passe": "essai", "siren": siren},
            {
                "site": "douane", "identifiant": f"d{n}", "mot_de_passe": "essai", "siret": siret,
                "rattache": True, "habilitation": rights,
            },
        ],
    }  # fmt: skip


def _build(people: int) -> Document:
    """So many people, each with a company, an agreement for each service and both rights."""
    sirens = [_complete(f"000{n + 1:05d}") for n in range(people)]
    sirets = [_complete(f"{siren}0001") for siren in sirens]
    return read_document(
        {
            "entreprise": [{"nom": f"E{n}", "siren": siren} for n, siren in enumerate(sirens)],
            "personne": [
                _build_person(n, *numbers) for n, numbers in enumerate(zip(sirens, sirets, strict=True))
            ],
            "relation": [{"siret": siret, "service": service} for siret in sirets for service in CUSTOMS],
        }
    )


@pytest.fixture
def worlds() -> Worlds:
    """Every service, none of them listening."""
    return Worlds({name: build() for name, build in BUILDERS.items()}, Peer(), 8700)


def _count_calls(worlds: Worlds, document: Document) -> int:
    calls = 0

    def note(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        world = ouvrir(worlds, document, {})
    finally:
        sys.setprofile(before)
    worlds.close(world.name)
    return calls


def test_three_times_the_people_cost_three_times_the_work(worlds: Worlds) -> None:
    """Calls are counted, not seconds: the count is the same on a busy machine."""
    few, many = _build(20), _build(60)
    _count_calls(worlds, many)
    assert _count_calls(worlds, many) < 3.2 * _count_calls(worlds, few)
