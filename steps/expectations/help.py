"""Compares what the help and the contact pages promise with what they do."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from steps.expectations.difference import Difference
from steps.expectations.values import compare, compare_members
from steps.vocabulary.date import format_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import time

    from steps.vocabulary.date import Date

PARIS = ZoneInfo("Europe/Paris")


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


def compare_rappels(
    attendus: Iterable[tuple[Date, time]], prevus: Iterable[datetime]
) -> tuple[Difference, ...]:
    """One difference for each call back that is not at the hour of Paris that was asked for."""
    return compare_members(
        "Rappels prévus, à l'heure de Paris",
        [_tell(datetime.combine(jour, heure, tzinfo=PARIS)) for jour, heure in attendus],
        map(_tell, prevus),
    )


def compare_au_plus_tard(quoi: str, limite: Date, trouve: Date | None) -> tuple[Difference, ...]:
    """One difference when something is not there, or came after its day."""
    if trouve is not None and trouve <= limite:
        return ()
    found = format_date(trouve) if trouve else "rien"
    return (Difference(quoi, f"le {format_date(limite)} au plus tard", found),)


def _tell(instant: datetime) -> str:
    local = instant.astimezone(PARIS)
    return f"{format_date(local.date())} à {local:%H:%M}"
