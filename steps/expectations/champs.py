"""Compares what the fields of a form hold with what they must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.expectations.values import compare_empty, compare_members, expect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.datasets.rows import Rows
    from steps.expectations.difference import Difference


def compare_champs(quoi: str, rows: Rows, found: Mapping[str, str]) -> tuple[Difference, ...]:
    """Numbers are the same with and without the spaces that group them."""
    expected = {line["information"]: line["valeur"] for line in read_cells(rows, ("information", "valeur"))}
    return compare_members(
        quoi,
        (f"{champ} : {_join(valeur)}" for champ, valeur in expected.items()),
        (f"{champ} : {_join(valeur)}" for champ, valeur in found.items()),
    )


def compare_vides(held: Mapping[str, str]) -> tuple[Difference, ...]:
    """Each field that holds something; no field at all is another page, which proves nothing."""
    return (
        *expect("Formulaire devant la personne", bool(held), "une autre page"),
        *compare_empty("Champ rempli", (f"{champ} : {valeur}" for champ, valeur in held.items() if valeur)),
    )


def _join(value: str) -> str:
    joined = value.replace(" ", "")
    return joined if joined.isdigit() else value
