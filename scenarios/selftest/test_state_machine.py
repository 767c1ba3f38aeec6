"""The state machine: silent on the reference; what it finds elsewhere is a scenario that can be played."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from scenarios.definitions import list_definition_modules
from scenarios.guards.audit import list_definitions
from scenarios.machines import gestes
from scenarios.machines.campagne import SansAide, list_visible, look_unaided
from scenarios.machines.recherche import Effort, search
from scenarios.machines.recit import Fin, Recit, shorten
from scenarios.machines.scene import Theatre
from scenarios.machines.visibilite import build_machine
from scenarios.pickles import read_examples
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport
from steps.vocabulary.droit import Droit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from scenarios.selftest.planting import Planting

SHORT = Effort(stories=12, gestures=12)
KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}
HEAD = "# language: fr\nFonctionnalité: Trouvée par la machine\n\n  @TDB-19\n  Règle: Visibilité\n\n"


@pytest.fixture
def transport() -> RequestsTransport:
    """Sockets to the bench."""
    return RequestsTransport()


def _open(control_url: str, transport: RequestsTransport, variants: Mapping[str, str]) -> Theatre:
    return Theatre(ControlDoor(control_url, transport), transport, variants)


def test_the_reference_survives_every_story(control_url: str, transport: RequestsTransport) -> None:
    """After each gesture of each story, everybody sees what the oracle says, and no world is left behind."""
    door = ControlDoor(control_url, transport)
    before = set(door.read_worlds())
    found = search(_open(control_url, transport, {}), SHORT)
    assert found is None, found.write() if found else ""
    assert set(door.read_worlds()) == before


def test_a_counter_example_is_a_scenario_that_can_be_played(
    control_url: str, transport: RequestsTransport, planting: Planting
) -> None:
    """Short, told in sentences that are all defined, wrong on the faulty portal, right on the reference."""
    faulty = _open(control_url, transport, {"portailpro": "virements-visibles"})
    found = search(faulty, SHORT)
    assert found is not None
    assert "par Virement" in found.fin.ecart
    assert len(found.gestes) <= 7, found.write()
    assert found.play(faulty).blocs == found.fin.blocs
    assert found.play(_open(control_url, transport, {})) == Fin()
    _verify_defined(planting.features, found.write())


def _verify_defined(features: Path, told: str) -> None:
    """Each sentence, read back by the reference parser, has exactly one definition."""
    place = features / "paiements"
    place.mkdir(parents=True)
    (place / "trouvee.feature").write_text(HEAD + told + "\n", encoding="utf-8")
    [example] = read_examples(features.parent, features)
    modules = list_definition_modules()
    for name in modules:
        import_module(name)
    definitions = list_definitions(modules)
    for step in example.steps:
        kind = KINDS[step.kind]
        places = {each.place for each in definitions if each.matches(kind, step.text)}
        assert len(places) == 1, f"{step.text} : {sorted(places)}"


def test_shortening_keeps_the_reason(control_url: str, transport: RequestsTransport) -> None:
    """What changes nothing goes; what led to the écart stays, and the écart is the same."""
    faulty = _open(control_url, transport, {"portailpro": "creances-douane-cachees-a-tous"})
    debt = (
        ("administration", "référence", "établissement", "montant", "échéance"),
        ("Douane", "DED-1", "A1", "10,00 €", "15/03/2026"),
        ("Impôts", "TVA-1", "A1", "20,00 €", "15/03/2026"),
    )
    needed = (
        gestes.installer(),
        gestes.rattacher("Bruno"),
        gestes.octroyer("Bruno", Droit.TELEPAYER, "A1"),
        gestes.emettre(debt),
    )
    useless = (gestes.octroyer("Bruno", Droit.TRIGO_LIRE, "A2"), gestes.consulter("Bruno", "ALPHA"))
    long = Recit((*needed, *useless), "Bruno", "ALPHA", Fin("Paiements", frozenset({"Paiements en cours"})))
    short = shorten(long, faulty)
    assert [geste.phrase for geste in short.gestes] == [geste.phrase for geste in needed]
    assert [row[1] for row in short.gestes[-1].table] == ["référence", "DED-1"]


def test_a_story_that_a_gesture_ended_is_left_whole(control_url: str, transport: RequestsTransport) -> None:
    """Without what led there, the gesture would fail for another reason."""
    recit = Recit((gestes.installer(), gestes.rattacher("Bruno")), "Bruno", "ALPHA", Fin("bouton absent"))
    assert shorten(recit, _open(control_url, transport, {})) is recit


def test_a_fault_of_the_bench_is_no_counter_example(transport: RequestsTransport) -> None:
    """A bench that does not answer stops the search, loudly."""
    with pytest.raises(Exception, match=r"127\.0\.0\.1:9"):
        run_state_machine_as_test(
            build_machine(_open("http://127.0.0.1:9", transport, {})), settings=settings(max_examples=1)
        )


def test_the_campaign_says_which_faults_it_catches_unaided(
    control_url: str, transport: RequestsTransport
) -> None:
    """Only faults that show on the dashboard are tried, and a plain one is caught."""
    variants = ControlDoor(control_url, transport).read_variants()
    names = {"creances-douane-cachees-a-tous", "meme-onglet"}
    visible = list_visible([each for each in variants if each.name in names])
    found, [story] = look_unaided([control_url], visible, workers=1)
    assert found.caught == ("creances-douane-cachees-a-tous",)
    assert found.missed == found.unjudged == ()
    assert story.startswith("creances-douane-cachees-a-tous :\n    Scénario: ")


def test_what_the_machine_found_is_written_whole(tmp_path: Path) -> None:
    """The file is there at once, and nothing else is left."""
    SansAide(20, 10, ("a",), ("b",)).write(tmp_path / "machine.json")
    assert [path.name for path in tmp_path.iterdir()] == ["machine.json"]
    assert '"missed"' in (tmp_path / "machine.json").read_text(encoding="utf-8")
