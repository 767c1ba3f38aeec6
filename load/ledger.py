"""Remembers who was shown what lately, so that a mix-up of sessions is kept with both exchanges."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from load.masking import mask_page
from load.measure.samples import Kept, MixUp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.recorder import Recording

KEPT = 400


@dataclass(frozen=True)
class _Seen:
    person: str
    sirens: tuple[str, ...]
    page: Kept


@dataclass
class Ledger:
    """The last page of each of the last people; bounded."""

    recorder: Recording
    _seen: OrderedDict[str, _Seen] = field(default_factory=OrderedDict)

    def keep(self, person: str, sirens: tuple[str, ...], page: Kept) -> None:
        """Remember the page a person has just been shown."""
        self._seen[person] = _Seen(person, sirens, page)
        self._seen.move_to_end(person)
        if len(self._seen) > KEPT:
            self._seen.popitem(last=False)

    def report(self, sentence: str, page: Kept, person: str, sirens: Sequence[str]) -> None:
        """Write down a mix-up: the page of the person, and the latest one of somebody whose it may be."""
        owner = self._find_owner(person, sirens)
        self.recorder.record(MixUp(sentence, _mask(page), _mask(owner) if owner else None))

    def _find_owner(self, person: str, sirens: Sequence[str]) -> Kept | None:
        others = (seen for seen in reversed(self._seen.values()) if seen.person != person)
        return next((seen.page for seen in others if set(sirens) & set(seen.sirens)), None)


def _mask(page: Kept) -> Kept:
    # Masked only here: most pages are forgotten unread.
    return Kept(page.arrival, page.person, page.at, page.method, page.url, page.status, mask_page(page.body))
