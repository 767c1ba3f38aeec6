"""Proof key of a code flow, method S256 only (RFC 7636)."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from hashlib import sha256
from hmac import compare_digest

METHOD = "S256"
CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


def compute_challenge(verifier: str) -> str:
    """The challenge sent ahead of a verifier: SHA-256 in base64url without padding."""
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def is_challenge(text: str) -> bool:
    """Whether a text has the only shape that an S256 challenge can have."""
    return CHALLENGE.fullmatch(text) is not None


def is_proof(verifier: str, challenge: str) -> bool:
    """Whether the verifier is well formed and is the one announced by the challenge."""
    if VERIFIER.fullmatch(verifier) is None:
        return False
    return compare_digest(compute_challenge(verifier), challenge)
