"""Compares single values: a state, a name, a set."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from steps.expectations.difference import Difference

if TYPE_CHECKING:
    from collections.abc import Iterable


def compare(quoi: str, attendu: object, trouve: object) -> tuple[Difference, ...]:
    """One difference when the two are not equal."""
    return () if attendu == trouve else (Difference(quoi, _tell(attendu), _tell(trouve)),)


def expect(quoi: str, fait: bool, sinon: str) -> tuple[Difference, ...]:
    """One difference when what must be true is not; ``sinon`` says what is found instead."""
    return () if fait else (Difference(quoi, "oui", sinon),)


def compare_empty(quoi: str, trouves: Iterable[object]) -> tuple[Difference, ...]:
    """One difference for each thing found where nothing may be."""
    return tuple(Difference(quoi, "rien", str(found)) for found in trouves)


def compare_members(
    quoi: str, attendus: Iterable[object], trouves: Iterable[object]
) -> tuple[Difference, ...]:
    """One difference for each missing member, then for each one too many, a double included."""
    expected, found = Counter(map(str, attendus)), Counter(map(str, trouves))
    return (
        *(Difference(quoi, each, "rien") for each in sorted((expected - found).elements())),
        *(Difference(quoi, "rien", each) for each in sorted((found - expected).elements())),
    )


def _tell(value: object) -> str:
    words = {True: "oui", False: "non", None: "rien"}
    return words[value] if isinstance(value, bool) or value is None else f"« {value} »"


def compare_contains(quoi: str, attendu: object, trouves: Iterable[object]) -> tuple[Difference, ...]:
    """One difference when a member is missing; it lists what is there."""
    found = list(trouves)
    return (
        () if attendu in found else (Difference(quoi, _tell(attendu), ", ".join(map(str, found)) or "rien"),)
    )
