"""The last exchanges of a person, kept to explain a failure; secrets are hidden when they are told."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from steps.drivers.masking import mask_form, mask_headers, mask_url

if TYPE_CHECKING:
    from steps.drivers.transport import Answer, Exchange, Headers

KEPT: Final = 60


@dataclass(frozen=True, slots=True)
class Past:
    """One exchange without its page; ``status`` is None when no answer came."""

    exchange: Exchange
    secrets: frozenset[str]
    status: int | None = None
    headers: Headers = ()
    length: int = 0

    def tell(self) -> dict[str, object]:
        """The exchange as evidence, JSON-ready, secrets hidden."""
        asked = self.exchange
        form = mask_form(asked.body.decode("utf-8", "replace"), self.secrets) if asked.body else None
        return {
            "method": asked.method,
            "url": mask_url(asked.url),
            "headers": mask_headers(asked.headers),
            "form": form,
            "status": self.status,
            "answer_headers": mask_headers(self.headers),
            "answer_length": self.length,
        }


@dataclass(slots=True)
class History:
    """Bounded: older exchanges are forgotten, and ``forgotten`` says how many."""

    kept: deque[Past] = field(default_factory=lambda: deque(maxlen=KEPT))
    forgotten: int = 0

    def note(self, exchange: Exchange, answer: Answer | None, secrets: frozenset[str]) -> None:
        """Remember an exchange; no answer when the transport failed."""
        self.forgotten += len(self.kept) == KEPT
        if answer is None:
            self.kept.append(Past(exchange, secrets))
        else:
            self.kept.append(Past(exchange, secrets, answer.status, answer.headers, len(answer.body)))

    def tell(self) -> dict[str, object]:
        """What happened, oldest first, secrets hidden."""
        return {"forgotten": self.forgotten, "exchanges": [past.tell() for past in self.kept]}
