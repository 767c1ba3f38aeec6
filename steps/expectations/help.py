"""Compares the fields of a form with what they must hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.values import compare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.expectations.difference import Difference


def compare_champs(attendus: Mapping[str, str], lus: Mapping[str, str]) -> tuple[Difference, ...]:
    """One difference for each field that holds something else; spaces do not matter."""
    return tuple(
        difference
        for champ, valeur in attendus.items()
        for difference in compare(champ, "".join(valeur.split()), "".join(lus.get(champ, "").split()))
    )


def list_remplis(lus: Mapping[str, str]) -> tuple[str, ...]:
    """The fields that hold something."""
    return tuple(f"{champ} : {valeur}" for champ, valeur in lus.items() if valeur)
