"""Addresses as browsers resolve them."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urljoin

_SAFE: Final = "%/:=&?~#+!$,;'@()*[]|"


def resolve(base: str, reference: str) -> str:
    """The absolute address that ``reference`` means on the page ``base``."""
    cleaned = reference.strip().replace("\n", "").replace("\r", "").replace("\t", "")
    return quote(urljoin(base, cleaned), safe=_SAFE)


def is_web(url: str) -> bool:
    """Whether it can be fetched at all."""
    return url.lower().startswith(("http://", "https://"))


def without_fragment(url: str) -> str:
    """The address of the page, without the place in it."""
    return url.partition("#")[0]
