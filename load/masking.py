"""Hides tokens, codes and cookies in whatever a run writes down: samples, evidence, Locust's own lines."""

from __future__ import annotations

import re

from steps.drivers.masking import MASK, mask_url

_ADDRESS = re.compile(r"https?://[^\s»)\"'<>]+")
_FIELD = re.compile(
    r"(<input\b[^>]*\bname=[\"']?(?:csrf|state|nonce|code|[\w-]*token[\w-]*)[\"']?[^>]*\bvalue=)([\"'])[^\"']*\2",
    re.IGNORECASE,
)


def mask_text(text: str) -> str:
    """A sentence, the addresses in it without their secret parameters."""
    return _ADDRESS.sub(lambda found: mask_url(found[0]), text)


def mask_page(source: str) -> str:
    """A page, its hidden tokens replaced; its addresses without their secret parameters."""
    return mask_text(_FIELD.sub(rf"\1\2{MASK}\2", source))
