"""Every reason of a refusal can be read by people, by machines, and looked up by its code."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import simulators.identity
from simulators.identity.errors import Reason

_WIRE = re.compile(r"[\x20-\x21\x23-\x5B\x5D-\x7E]+")


def find_reasons() -> dict[str, Reason]:
    """Every reason of the package, by the name of its module and its own."""
    found: dict[str, Reason] = {}
    for module in walk_packages(simulators.identity.__path__, "simulators.identity."):
        if ".tests" not in module.name:
            content = vars(import_module(module.name))
            found |= {f"{module.name}.{n}": v for n, v in content.items() if isinstance(v, Reason)}
    return found


REASONS = sorted(set(find_reasons().values()), key=lambda reason: reason.code)


def test_codes_are_unique() -> None:
    """A code names one reason, so that a test or a person can rely on it."""
    assert len({reason.code for reason in REASONS}) == len(REASONS) >= 50


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.code)
def test_reason_is_well_worded(reason: Reason) -> None:
    """A slug, a French sentence, and an English one that RFC 6749 lets travel in error_description."""
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", reason.code)
    assert reason.fr.endswith(".")
    assert "'" not in reason.fr
    assert _WIRE.fullmatch(reason.en)
    assert reason.status in (400, 401, 403)
