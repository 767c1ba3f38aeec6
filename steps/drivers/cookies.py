"""Which cookies a browser would send; pure: a jar is a value, time is a parameter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from steps.drivers.origins import is_same_site, is_trustworthy, read_origin, read_path
from steps.drivers.set_cookie import Cookie, SameSite, parse_set_cookie

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


@dataclass(frozen=True, slots=True)
class Errand:
    """A top-level navigation; ``initiator`` is the page that caused it, None for a typed address.

    Redirects keep the first initiator, as Chromium and Firefox do.
    """

    url: str
    method: str = "GET"
    initiator: str | None = None

    @property
    def is_same_site(self) -> bool:
        """Whether it comes from the site it goes to; a typed address comes from nowhere else."""
        return self.initiator is None or is_same_site(self.initiator, self.url)


@dataclass(frozen=True, slots=True)
class Jar:
    """The cookies of one person, oldest first, and the refusals with their reasons."""

    cookies: tuple[Cookie, ...] = ()
    refused: tuple[str, ...] = ()

    def receive(self, headers: Iterable[str], url: str, now: datetime) -> Jar:
        """The jar after an answer of ``url`` with these ``Set-Cookie`` headers."""
        jar = self
        for header in headers:
            jar = jar._with(parse_set_cookie(header, url, now), url, now)
        return jar

    def send(self, errand: Errand, now: datetime) -> tuple[Cookie, ...]:
        """The cookies that travel, longest path first, then oldest first."""
        sent = [cookie for cookie in self.cookies if _travels(cookie, errand, now)]
        return tuple(sorted(sent, key=lambda cookie: -len(cookie.path)))

    def header(self, errand: Errand, now: datetime) -> str:
        """The value of the ``Cookie`` header, empty when nothing travels."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.send(errand, now))

    def _with(self, cookie: Cookie | str, url: str, now: datetime) -> Jar:
        if isinstance(cookie, str):
            return replace(self, refused=(*self.refused, f"{url} : {cookie}")[-20:])
        kept = [other for other in self.cookies if not _is_expired(other, now)]
        place = next((at for at, other in enumerate(kept) if other.key == cookie.key), len(kept))
        if place < len(kept) and kept[place].secure and not is_trustworthy(url):
            return replace(self, refused=(*self.refused, f"{url} : {cookie.name} est protégé")[-20:])
        kept[place : place + 1] = [] if _is_expired(cookie, now) else [cookie]
        return replace(self, cookies=tuple(kept))


def _travels(cookie: Cookie, errand: Errand, now: datetime) -> bool:
    return (
        not _is_expired(cookie, now)
        and _fits_host(cookie, read_origin(errand.url).host)
        and _fits_path(cookie.path, errand.url)
        and (not cookie.secure or is_trustworthy(errand.url))
        and _fits_site(cookie.same_site, errand)
    )


def _is_expired(cookie: Cookie, now: datetime) -> bool:
    return cookie.expires is not None and cookie.expires <= now


def _fits_host(cookie: Cookie, host: str) -> bool:
    return host == cookie.host or (not cookie.host_only and host.endswith(f".{cookie.host}"))


def _fits_path(path: str, url: str) -> bool:
    asked = read_path(url)
    return asked == path or asked.startswith(path if path.endswith("/") else f"{path}/")


def _fits_site(same_site: SameSite, errand: Errand) -> bool:
    if same_site is SameSite.NONE or errand.is_same_site:
        return True
    return same_site is SameSite.LAX and errand.method in SAFE_METHODS
