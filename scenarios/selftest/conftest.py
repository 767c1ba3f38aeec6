from __future__ import annotations

from pathlib import Path

import pytest

from scenarios.selftest.planting import Planting

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def repository() -> Path:
    """Root of the repository, where the real features are."""
    return ROOT


@pytest.fixture
def planting(tmp_path: Path) -> Planting:
    """A folder of features with one rule, in which a test plants a slip."""
    return Planting(tmp_path)
