"""The picture of a happy end: kept once, in a browser, on the reference only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from scenarios.evidence import Evidence
from scenarios.plan import Casting
from steps.drivers.capabilities import DESKTOP, HTTP
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class Desk:
    """Remembers what it is given."""

    failed: bool = False
    kept: list[tuple[str, Path]] = field(default_factory=list)
    reserved: list[str] = field(default_factory=list)

    def attach(self, kind: str, path: Path) -> None:
        """One more piece."""
        self.kept.append((kind, path))

    def reserve(self, reason: str) -> None:
        """One more reserve."""
        self.reserved.append(reason)

    def has_failed(self) -> bool:
        """As it was told."""
        return self.failed

    def has_deviated(self) -> bool:
        """As it was told."""
        return self.failed


@dataclass
class Driver:
    """A driver that has eyes, or none, or closes them."""

    capabilities: Any = DESKTOP
    blind: bool = False

    def screenshot(self, path: Path) -> None:
        """Write a picture."""
        if self.blind:
            raise Inconclusive("l'onglet s'est fermé")
        path.write_bytes(b"image")


def _keep(place: Path | None, driver: Driver, *, failed: bool = False, mutant: str = "") -> list[Any]:
    desk = Desk(failed)
    casting = Casting("features/paiements/payer.feature:12", "chromium", mutant)
    driver_like: Any = driver
    Evidence(desk, casting, place, replayed=False).keep_end("Bruno", driver_like)
    return desk.kept


def test_a_happy_end_is_pictured(tmp_path: Path) -> None:
    """One light picture for each person, attached to the scenario."""
    [(kind, path)] = _keep(tmp_path, Driver())
    assert kind == "screenshot"
    assert path.suffix == ".jpg"
    assert path.read_bytes() == b"image"


@pytest.mark.parametrize(
    ("driver", "changes"),
    [
        (Driver(capabilities=HTTP), {}),
        (Driver(), {"failed": True}),
        (Driver(), {"mutant": "virements-visibles"}),
        (Driver(blind=True), {}),
    ],
    ids=["without eyes", "a failure", "a mutant", "a tab that closed"],
)
def test_nothing_else_is_pictured(tmp_path: Path, driver: Driver, changes: dict[str, Any]) -> None:
    """A failure keeps evidence of its own, a mutant is no promise, and a lost picture breaks nothing."""
    assert _keep(tmp_path, driver, **changes) == []


def test_a_run_that_keeps_no_evidence_keeps_none() -> None:
    """Without a place, as in a campaign, nothing is written."""
    assert _keep(None, Driver()) == []
