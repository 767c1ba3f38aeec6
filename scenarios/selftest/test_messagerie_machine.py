"""The machine of the messaging: silent on the reference; what it finds elsewhere can be pasted and played."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from scenarios.definitions import list_definition_modules
from scenarios.guards.audit import list_definitions
from scenarios.machines.recherche import Effort, search_messagerie
from scenarios.machines.scene import Theatre
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from scenarios.machines.correspondance import Correspondance

SHORT = Effort(stories=6, gestures=10)


def _open(control_url: str, mutant: str = "") -> Theatre:
    transport = RequestsTransport()
    variants = {"portailpro": mutant} if mutant else {}
    return Theatre(ControlDoor(control_url, transport), transport, variants)


def test_the_reference_opens_what_rights_allow_and_nothing_else(control_url: str) -> None:
    """After each gesture of each story, questions and exchanges are those of the oracle."""
    theatre = _open(control_url)
    before = set(theatre.door.read_worlds())
    found = search_messagerie(theatre, SHORT)
    assert found is None, found.write() if found else ""
    assert set(theatre.door.read_worlds()) == before


@pytest.mark.parametrize("mutant", ["fil-reserve-lu-apres-le-retrait", "echanges-des-autres-entreprises"])
def test_a_wrong_level_is_found_and_told(control_url: str, mutant: str) -> None:
    """Short, in sentences that are all defined, wrong again when lived again, right on the reference."""
    faulty = _open(control_url, mutant)
    found = search_messagerie(faulty, SHORT)
    assert found is not None
    assert found.rejouee
    assert len(found.gestes) <= 9, found.write()
    assert found.play(_open(control_url)) == ""
    _verify_defined(found)


def _verify_defined(found: Correspondance) -> None:
    modules = list_definition_modules()
    for name in modules:
        import_module(name)
    definitions = list_definitions(modules)
    told = [("given", geste.phrase) for geste in found.gestes]
    told.append(("when", f"{found.prenom} ouvre la messagerie sécurisée"))
    told.append(("then", f"la messagerie de {found.prenom} ouvre exactement ce que ses droits permettent"))
    for kind, text in told:
        assert any(each.matches(kind, text) for each in definitions), f"{kind} : {text}"
