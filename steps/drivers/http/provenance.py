"""What a browser says of where a request comes from: Referer, Origin and Sec-Fetch-Site; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from steps.drivers.origins import is_same_site, is_trustworthy, read_origin
from steps.drivers.urls import without_fragment

if TYPE_CHECKING:
    from steps.drivers.transport import Headers

DEFAULT_POLICY: Final = "strict-origin-when-cross-origin"
POLICIES: Final = frozenset({
    DEFAULT_POLICY, "no-referrer", "no-referrer-when-downgrade", "origin", "origin-when-cross-origin",
    "same-origin", "strict-origin", "unsafe-url",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Provenance:
    """The page a navigation comes from, None for a typed address, and what that page lets be told."""

    initiator: str | None = None
    policy: str = DEFAULT_POLICY

    def headers(self, method: str, url: str, passed: tuple[str, ...]) -> Headers:
        """The headers of one hop; ``passed`` are the addresses that redirected here."""
        told: list[tuple[str, str]] = []
        if is_trustworthy(url):
            told.append(("Sec-Fetch-Site", self._fetch_site((*passed, url))))
        if self.initiator is None:
            return tuple(told)
        referer = self._referer(url)
        if referer:
            told.append(("Referer", referer))
        if method not in {"GET", "HEAD"}:
            told.append(("Origin", self._origin(url, passed)))
        return tuple(told)

    def _fetch_site(self, urls: tuple[str, ...]) -> str:
        if self.initiator is None:
            return "none"
        origin = read_origin(self.initiator)
        if all(read_origin(url) == origin for url in urls):
            return "same-origin"
        return "same-site" if all(is_same_site(self.initiator, url) for url in urls) else "cross-site"

    def _origin(self, url: str, passed: tuple[str, ...]) -> str:
        assert self.initiator is not None
        own = read_origin(self.initiator)
        same = own == read_origin(url)
        tainted = any(read_origin(one) != own for one in passed) and passed != ()
        if tainted or self.policy == "no-referrer" or (self.policy == "same-origin" and not same):
            return "null"
        downgraded = is_trustworthy(self.initiator) and not is_trustworthy(url)
        return "null" if downgraded and "strict" in self.policy else str(own)

    def _referer(self, url: str) -> str:
        assert self.initiator is not None
        full, origin = without_fragment(self.initiator), f"{read_origin(self.initiator)}/"
        same = read_origin(self.initiator) == read_origin(url)
        if is_trustworthy(self.initiator) and not is_trustworthy(url) and self.policy in _STOPS_ON_DOWNGRADE:
            return ""
        return {
            "no-referrer": "",
            "origin": origin,
            "strict-origin": origin,
            "unsafe-url": full,
            "no-referrer-when-downgrade": full,
            "same-origin": full if same else "",
        }.get(self.policy, full if same else origin)


_STOPS_ON_DOWNGRADE: Final = frozenset({DEFAULT_POLICY, "strict-origin", "no-referrer-when-downgrade"})


def read_policy(*declared: str) -> str:
    """The last policy we understand among those declared, most general first."""
    known = [
        token.strip() for text in declared for token in text.lower().split(",") if token.strip() in POLICIES
    ]
    return known[-1] if known else DEFAULT_POLICY
