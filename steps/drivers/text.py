"""Text as a person reads it: no-break spaces are spaces, runs of spaces are one."""

from __future__ import annotations

# Invisible to a reader: zero-width space, soft hyphen. The byte order mark is a space for browsers only.
_UNSEEN = {0x200B: None, 0x00AD: None, 0xFEFF: " "}


def fold(text: str) -> str:
    """One line of text, spaces of every kind (U+00A0, U+202F included) folded to single plain ones."""
    return " ".join(text.translate(_UNSEEN).split())


def fold_lines(text: str) -> str:
    """Several lines of text, each folded, blank ones dropped."""
    return "\n".join(line for line in map(fold, text.split("\n")) if line)
