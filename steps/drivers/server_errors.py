"""What to think of a page that answers 5xx; the same for every driver."""

from __future__ import annotations

from typing import Final

from steps.drivers.masking import mask_url
from steps.errors import BenchFault, Inconclusive

FAULT_HEADER: Final = "x-bench-fault"
SERVER_ERROR: Final = 500


def verify_answer(url: str, status: int | None, fault: str | None) -> None:
    """Refuse an answer that says nothing of the portal: BenchFault when ours broke, else Inconclusive."""
    if fault is not None:
        raise BenchFault(f"Un simulateur du banc est tombé en panne : {fault}, {mask_url(url)} ({status})")
    if status is not None and status >= SERVER_ERROR:
        raise Inconclusive(f"{mask_url(url)} a répondu {status}")
