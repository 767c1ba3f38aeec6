"""Reads a ``Set-Cookie`` header as a browser does (RFC 6265bis sections 5.6 and 5.7); pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import Final

from steps.drivers.origins import is_ip, is_public_suffix, is_trustworthy, read_origin, read_path

MAX_LENGTH: Final = 4096
LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
MAX_AGE_CAP: Final = timedelta(days=400)


class SameSite(Enum):
    """When a cookie travels to its site from another one."""

    STRICT = "strict"
    LAX = "lax"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Cookie:
    """An accepted cookie; ``expires`` is None for one that lasts as long as the browser."""

    name: str
    value: str
    host: str
    host_only: bool
    path: str
    secure: bool
    http_only: bool
    same_site: SameSite
    expires: datetime | None

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes a later cookie replace this one."""
        return (self.name, self.host, self.path)


def parse_set_cookie(header: str, url: str, now: datetime) -> Cookie | str:
    """The cookie that ``url`` sets, or the sentence that says why a browser refuses it."""
    pair, *rest = header.split(";")
    name, found, value = (part.strip() for part in pair.partition("="))
    if not found or not name or len(name) + len(value) > MAX_LENGTH:
        return "paire nom=valeur absente, sans nom ou trop longue"
    attributes = _attributes(rest)
    host = read_origin(url).host
    domain = _domain(attributes, host)
    reason = _refuse_domain(domain, host) or _refuse_flags(name, attributes, url)
    if reason:
        return reason
    return Cookie(
        name,
        value,
        host=domain or host,
        host_only=not domain,
        path=_path(attributes.get("path", ""), url),
        secure="secure" in attributes,
        http_only="httponly" in attributes,
        same_site=_same_site(attributes),
        expires=_expires(attributes, now),
    )


def _attributes(parts: list[str]) -> dict[str, str]:
    read = (part.partition("=") for part in parts)
    return {name.strip().lower(): value.strip() for name, _, value in read}


def _domain(attributes: dict[str, str], host: str) -> str:
    # A host that names itself, where nobody could share the cookie, keeps it to itself.
    domain = attributes.get("domain", "").removeprefix(".").lower()
    return "" if domain == host and (is_ip(host) or is_public_suffix(host)) else domain


def _refuse_domain(domain: str, host: str) -> str:
    if not domain or domain == host:
        return ""
    if is_public_suffix(domain):
        return f"Domain={domain} n'appartient à personne"
    if is_ip(host) or not host.endswith(f".{domain}"):
        return f"Domain={domain} n'est pas celui de {host}"
    return ""


def _refuse_flags(name: str, attributes: dict[str, str], url: str) -> str:
    secure = "secure" in attributes
    prefix = name.lower()
    if secure and not is_trustworthy(url):
        return "Secure depuis une adresse qui ne l'est pas"
    if prefix.startswith(("__secure-", "__host-")) and not secure:
        return f"{name} sans Secure"
    if prefix.startswith("__host-") and (attributes.get("domain") or attributes.get("path") != "/"):
        return f"{name} avec Domain, ou sans Path=/"
    if _same_site(attributes) is SameSite.NONE and not secure:
        return "SameSite=None sans Secure"
    return ""


def _same_site(attributes: dict[str, str]) -> SameSite:
    # Absent or unknown counts as Lax; Chromium's two minutes of tolerance for POST are left out on purpose.
    given = attributes.get("samesite", "").lower()
    return SameSite(given) if given in {"strict", "none"} else SameSite.LAX


def _path(given: str, url: str) -> str:
    if given.startswith("/"):
        return given
    return read_path(url).rpartition("/")[0] or "/"


def _expires(attributes: dict[str, str], now: datetime) -> datetime | None:
    age = attributes.get("max-age", "")
    if age.removeprefix("-").isdigit() and age.isascii():
        seconds = min(int(age), int(MAX_AGE_CAP.total_seconds()))
        return now + timedelta(seconds=seconds) if seconds > 0 else LONG_AGO
    return _read_date(attributes.get("expires", ""))


def _read_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
