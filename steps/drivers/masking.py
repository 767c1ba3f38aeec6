"""Hides secrets in what is kept as evidence; pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from steps.drivers.transport import Headers

MASK: Final = "***"
SECRET_HEADERS: Final = frozenset(
    {"authorization", "cookie", "proxy-authorization", "set-cookie", "x-control-token"}
)
_SECRET_WORD: Final = re.compile(
    r"passe|password|secret|token|csrf|assertion|verifier|challenge|authorization"
    r"|carte|cryptogramme|expiration|iban|^code$|^state$|^nonce$",
    re.IGNORECASE,
)
_COOKIE_VALUE: Final = re.compile(r"(^|;\s*)([^=;\s]+)=([^;]*)")
_COOKIE_ATTRIBUTES: Final = frozenset({"path", "domain", "max-age", "expires", "samesite"})


def mask_url(url: str) -> str:
    """The address, secret parameters hidden."""
    parts = urlsplit(url)
    return parts._replace(query=mask_form(parts.query)).geturl() if parts.query else url


def mask_form(encoded: str, secrets: frozenset[str] = frozenset()) -> str:
    """A form or a query, values of secret fields hidden; ``secrets`` adds names to the known ones."""
    pairs = parse_qsl(encoded, keep_blank_values=True)
    return urlencode([(name, _mask_value(name, value, secrets)) for name, value in pairs], safe="*/:")


def is_secret(name: str) -> bool:
    """Whether a field or a parameter of that name holds what evidence must not tell."""
    return _SECRET_WORD.search(name) is not None


def _mask_value(name: str, value: str, secrets: frozenset[str]) -> str:
    if name in secrets or is_secret(name):
        return MASK
    # An address inside an address keeps no secret of its own either.
    return mask_url(value) if "?" in value else value


def mask_headers(headers: Headers) -> dict[str, list[str]]:
    """Headers by name, secrets hidden; addresses keep what is not secret in them."""
    masked: dict[str, list[str]] = {}
    for name, value in headers:
        masked.setdefault(name, []).append(_mask_header(name.lower(), value))
    return masked


def _mask_header(name: str, value: str) -> str:
    if name in {"cookie", "set-cookie"}:
        return _COOKIE_VALUE.sub(_mask_cookie, value)
    if name in {"location", "referer"}:
        return mask_url(value)
    return MASK if name in SECRET_HEADERS else value


def _mask_cookie(found: re.Match[str]) -> str:
    before, name, value = found.groups()
    return f"{before}{name}={value if name.lower() in _COOKIE_ATTRIBUTES else MASK}"
