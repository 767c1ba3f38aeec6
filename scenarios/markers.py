"""Declares the tags that features may bear, from the catalogue and never from the features themselves.

A mistyped @TDB-91 is then refused by pytest instead of declaring itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.guards.tags import FIXED_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from scenarios.catalogue import Catalogue


def declare_markers(config: pytest.Config, catalogue: Catalogue) -> None:
    """Let pytest know each tag, with what it means."""
    for line in list_markers(catalogue):
        config.addinivalue_line("markers", line)


def list_markers(catalogue: Catalogue) -> Iterator[str]:
    """`name: meaning`, one a tag."""
    for rule in catalogue.rules:
        yield f"{rule.id}: {rule.statement}"
    for reading in sorted(catalogue.reading_ids):
        yield f"{reading}: lecture d'une ambiguïté de la FAQ"
    for tag, meaning in FIXED_TAGS.items():
        yield f"{tag}: {meaning}"
