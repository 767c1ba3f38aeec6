"""Where a page comes from: its origin, its site, and whether browsers trust it; pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

# Suffixes of the Public Suffix List with two labels that a French portal can meet; all others have one label,
# which is also why two one-label *.localhost hosts are cross-site (seen in Chromium and Firefox).
TWO_LABEL_SUFFIXES: Final = frozenset({
    "asso.fr", "avoues.fr", "cci.fr", "com.fr", "gouv.fr", "greta.fr", "huissier-justice.fr", "nom.fr",
    "prd.fr", "tm.fr", "co.uk", "gov.uk", "com.be",
})  # fmt: skip
DEFAULT_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port; browsers compare the three."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == DEFAULT_PORTS.get(self.scheme) else f":{self.port}"
        return f"{self.scheme}://{host}{port}"


@lru_cache(maxsize=1024)
def read_origin(url: str) -> Origin:
    """Origin of an absolute http address."""
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    return Origin(parts.scheme, host, parts.port or DEFAULT_PORTS.get(parts.scheme, 0))


def read_path(url: str) -> str:
    """Path of an absolute address, never empty."""
    return urlsplit(url).path or "/"


def is_ip(host: str) -> bool:
    """Whether the host is a numeric address."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def is_public_suffix(host: str) -> bool:
    """Whether nobody owns this name: ``localhost``, ``fr``, ``gouv.fr``."""
    return not is_ip(host) and ("." not in host or host in TWO_LABEL_SUFFIXES)


@lru_cache(maxsize=1024)
def compute_site(host: str) -> str:
    """The part of a host that one party owns: one label before the public suffix."""
    if is_ip(host) or is_public_suffix(host):
        return host
    labels = host.split(".")
    owned = 3 if ".".join(labels[-2:]) in TWO_LABEL_SUFFIXES else 2
    return ".".join(labels[-owned:])


def is_same_site(one: str, other: str) -> bool:
    """Whether two addresses belong to one site; the scheme counts, the port does not."""
    left, right = read_origin(one), read_origin(other)
    return left.scheme == right.scheme and compute_site(left.host) == compute_site(right.host)


def is_local(host: str) -> bool:
    """Whether the host is this machine by definition."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    return is_ip(host) and ip_address(host).is_loopback


def is_trustworthy(url: str) -> bool:
    """Whether browsers treat the address as secure: https, or this machine (Secure Contexts, section 3.1)."""
    origin = read_origin(url)
    return origin.scheme == "https" or is_local(origin.host)
