"""Compares single values: a state, a name, a set."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from steps.expectations.difference import Difference
from steps.vocabulary.text import fold_spaces

if TYPE_CHECKING:
    from collections.abc import Iterable


def compare(quoi: str, attendu: object, trouve: object) -> tuple[Difference, ...]:
    """One difference when the two are not equal."""
    return () if attendu == trouve else (Difference(quoi, _tell(attendu), _tell(trouve)),)


def compare_ordered(
    quoi: str, attendus: Iterable[object], trouves: Iterable[object]
) -> tuple[Difference, ...]:
    """One difference, told whole, when the two do not list the same things in the same order."""
    return compare(quoi, " ; ".join(map(str, attendus)), " ; ".join(map(str, trouves)))


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


def compare_absent(quoi: str, interdit: object, trouves: Iterable[object]) -> tuple[Difference, ...]:
    """One difference when a member that must not be there is."""
    return tuple(
        Difference(quoi, f"sans {_tell(interdit)}", str(each)) for each in trouves if each == interdit
    )


def compare_offered(
    quoi: str, attendus: Iterable[object], trouves: Iterable[object]
) -> tuple[Difference, ...]:
    """One difference for each thing that must be there and is not; what else is there does not matter."""
    found = list(trouves)
    return tuple(
        Difference(quoi, f"« {each} »", ", ".join(map(str, found)) or "rien")
        for each in attendus
        if each not in found
    )


def compare_said(quoi: str, dits: Iterable[str], textes: Iterable[str]) -> tuple[Difference, ...]:
    """One difference for each thing that must be said and that no text says."""
    said = fold_spaces(" ".join(textes))
    return tuple(Difference(quoi, f"« {each} »", "rien") for each in dits if fold_spaces(each) not in said)


def compare_unsaid(quoi: str, tus: Iterable[str], textes: Iterable[str]) -> tuple[Difference, ...]:
    """One difference for each thing that must be kept silent and that a text says."""
    said = fold_spaces(" ".join(textes))
    return tuple(Difference(quoi, "rien", f"« {each} »") for each in tus if fold_spaces(each) in said)
