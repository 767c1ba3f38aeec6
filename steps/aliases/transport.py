"""The seam of the machine doors (EDI), renamed like the screens."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from steps.aliases.learning import learn

if TYPE_CHECKING:
    from steps.aliases.words import Words
    from steps.drivers.transport import Answer, Exchange, Transport


class RenamedTransport:
    """Carries the exchanges of a company's software; the transport inside is not ours to close."""

    def __init__(self, transport: Transport, words: Words) -> None:
        self._transport, self._words = transport, words

    def exchange(self, exchange: Exchange) -> Answer:
        """Send and wait for the whole answer; raises Inconclusive when none, or half of one, comes."""
        answer = self._transport.exchange(
            replace(
                exchange,
                url=self._words.to_portal(exchange.url),
                headers=tuple((name, self._words.to_portal(value)) for name, value in exchange.headers),
                body=self._give(exchange.body),
            )
        )
        return replace(answer, body=self._tell(answer.body))

    def close(self) -> None:
        """Nothing to let go: the transport inside serves others."""

    def _give(self, body: bytes | None) -> bytes | None:
        if body is None:
            return None
        # of what is not JSON, only the names already known are replaced
        with contextlib.suppress(ValueError):
            learn(self._words, json.loads(body))
        return self._words.to_portal(body.decode("latin-1")).encode("latin-1")

    def _tell(self, body: bytes) -> bytes:
        return self._words.to_scenario(body.decode("latin-1")).encode("latin-1")
