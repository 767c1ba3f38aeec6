"""The fixtures that the steps build from those of the runner (``steps.stage``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from steps.actors.backstage import Coulisses
from steps.actors.customs_enrolling import InscriptionsDouane
from steps.actors.enrolling import Inscriptions
from steps.actors.letters import Courrier
from steps.actors.offices import Bureaux
from steps.actors.registers import Registres
from steps.actors.software import Logiciel
from steps.actors.switchboard import Standard
from steps.actors.troupe import Troupe
from steps.drivers.edi import EdiDoor
from steps.screens.labels import REFERENCE, Labels

if TYPE_CHECKING:
    from steps.drivers.control import World
    from steps.drivers.registry import Browsers
    from steps.stage import OpenDriver


@pytest.fixture
def labels() -> Labels:
    """The names that the screens of the target bear."""
    return REFERENCE


@pytest.fixture
def troupe(world: World, open_driver: OpenDriver, labels: Labels) -> Troupe:
    """The people of the scenario."""
    return Troupe(world.urls, open_driver, labels)


@pytest.fixture
def coulisses(troupe: Troupe, world: World) -> Coulisses:
    """What happens off their screens."""
    return Coulisses(troupe, world.control)


@pytest.fixture
def standard(world: World) -> Standard:
    """The telephones, and those who help."""
    return Standard(world.control)


@pytest.fixture
def registres(coulisses: Coulisses, world: World) -> Registres:
    """GHOST and ROSA, as customs hold them."""
    return Registres(coulisses, world.control)


@pytest.fixture
def bureaux(troupe: Troupe, world: World) -> Bureaux:
    """The offices of customs, behind their counters."""
    return Bureaux(troupe, world.control)


@pytest.fixture
def inscriptions(troupe: Troupe, world: World) -> Inscriptions:
    """Newcomers, and the accounts that they want."""
    return Inscriptions(troupe, world.control)


@pytest.fixture
def inscriptions_douane(troupe: Troupe) -> InscriptionsDouane:
    """Newcomers of customs."""
    return InscriptionsDouane(troupe)


@pytest.fixture
def courrier(troupe: Troupe, world: World) -> Courrier:
    """What customs write to people."""
    return Courrier(troupe, world.control)


@pytest.fixture
def logiciel(coulisses: Coulisses, edi: EdiDoor) -> Logiciel:
    """The software of the companies."""
    return Logiciel(coulisses, edi)


@pytest.fixture
def edi(world: World, browsers: Browsers) -> EdiDoor:
    """The EDI door of customs."""
    return EdiDoor(world.urls["douane"], browsers.transport)
