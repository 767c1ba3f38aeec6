"""Starts a browser that talks to nobody but the bench and the hosts under test."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from playwright.sync_api import Error

from steps.drivers.browser.executables import find_executable
from steps.errors import MachineIncomplete

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

QUIET: Final = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-dev-shm-usage",
)
LOCAL_HOSTS: Final = ("*.localhost", "localhost", "127.0.0.1")


def launch(
    playwright: Playwright, engine: str, *, headless: bool, slow_ms: float, hosts: tuple[str, ...]
) -> Browser:
    """A running browser of that engine; MachineIncomplete when there is none or it does not start."""
    kind = playwright.firefox if engine == "firefox" else playwright.chromium
    executable, ordinary = find_executable(engine, kind, headless=headless)
    # Debian's Firefox speaks WebDriver BiDi; Playwright's own build speaks its own protocol.
    channel = "moz-firefox" if engine == "firefox" and ordinary else None
    arguments = compute_flags(hosts, root=os.geteuid() == 0) if engine != "firefox" else []
    try:
        return kind.launch(
            executable_path=executable, channel=channel, headless=headless, slow_mo=slow_ms, args=arguments
        )
    except Error as error:
        reason = error.message.splitlines()[0]
        raise MachineIncomplete(f"{executable} ne démarre pas : {reason}") from error


def compute_flags(hosts: tuple[str, ...], *, root: bool) -> list[str]:
    """Chromium's options: quiet, and a fence that lets only local hosts and ``hosts`` be resolved."""
    excluded = " , ".join(f"EXCLUDE {host}" for host in (*LOCAL_HOSTS, *hosts))
    fence = f"--host-resolver-rules=MAP * ~NOTFOUND , {excluded}"
    # Chromium refuses its sandbox to root, which is who runs in most containers.
    return [*QUIET, fence, *(["--no-sandbox"] if root else [])]
