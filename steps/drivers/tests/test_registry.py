"""Drivers by name, and what is not imported before it is needed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from steps.drivers.registry import NAMES, Browsers, open_driver, read_capabilities
from steps.errors import MachineIncomplete, UsageError

HEAVY = ("playwright", "requests", "urllib3", "greenlet")


def imported_by(statement: str) -> list[str]:
    """Which heavy packages a fresh Python has met after a statement."""
    code = f"import sys, json; {statement}; print(json.dumps([m for m in {HEAVY!r} if m in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    found: list[str] = json.loads(done.stdout)
    return found


def test_the_registry_and_the_http_driver_are_light() -> None:
    """Locust's processes meet neither Playwright nor requests; an HTTP driver brings requests alone."""
    modules = "registry, contract, control, cookies, edi"
    assert imported_by(f"from steps.drivers import {modules}; import steps.drivers.http.driver") == []
    opened = "from steps.drivers.registry import *; open_driver('http', browsers=Browsers())"
    assert imported_by(opened) == ["requests", "urllib3"]


def test_an_unknown_driver_is_refused_with_near_names() -> None:
    """A misspelt driver is a usage error that proposes the right one."""
    with Browsers() as browsers, pytest.raises(UsageError, match="Essayer : chromium"):
        open_driver("chromum", browsers=browsers)
    with pytest.raises(UsageError, match="http, chromium, firefox, edge, pixel, iphone"):
        read_capabilities("zzz")


def test_capabilities_are_known_before_a_browser_starts() -> None:
    """Scripts and layout are for browsers; phones are touched, and say what they only imitate."""
    known = {name: read_capabilities(name) for name in NAMES}
    assert [name for name in NAMES if known[name].browser] == [
        "chromium",
        "firefox",
        "edge",
        "pixel",
        "iphone",
    ]
    assert [name for name in NAMES if known[name].touch] == ["pixel", "iphone"]
    assert "WebKit" in known["iphone"].emulated
    assert [name for name in NAMES if known[name].reserve] == ["iphone"]
    assert known["chromium"].emulated == ""


def test_a_machine_without_browser_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser named by the environment that is not there is one clear sentence, and not a red rule."""
    from steps.drivers.browser.executables import find_installed

    monkeypatch.setenv("BANC_CHROMIUM", "/nulle/part/chromium")
    with pytest.raises(MachineIncomplete, match="BANC_CHROMIUM") as caught:
        find_installed("chromium")
    assert (caught.value.verdict, caught.value.exit_code) == ("non_concluant", 69)


def test_chromium_is_fenced_in() -> None:
    """Only local hosts, and those under test, can be resolved; the sandbox is left only when root."""
    from steps.drivers.browser.launch import compute_flags

    flags = compute_flags(("portail.example",), root=False)
    assert (
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE localhost , EXCLUDE 127.0.0.1"
        " , EXCLUDE portail.example"
    ) in flags
    assert "--no-sandbox" not in flags
    assert "--no-sandbox" in compute_flags((), root=True)
