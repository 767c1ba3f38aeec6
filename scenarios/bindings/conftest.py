"""What each scenario finds on stage, and what it leaves behind when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from scenarios.catalogue import read_catalogue
from scenarios.collected import PLAN, find_template
from scenarios.definitions import list_definition_modules
from scenarios.evidence import Desk, name_folder, write_journal
from scenarios.lookup import remember_lookups
from scenarios.markers import declare_markers
from scenarios.plan import Casting, Plan
from scenarios.replay import REPLAYED, play_with_replay
from scenarios.repository import find_repository
from scenarios.selection import PLAIN_DRIVER
from steps.drivers.control import ControlDoor
from steps.drivers.registry import Browsers, read_capabilities
from steps.drivers.registry import open_driver as open_one

if TYPE_CHECKING:
    from steps.drivers.contract import Driver
    from steps.drivers.control import World
