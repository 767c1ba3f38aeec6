"""Working days in mainland France: from Monday to Friday, public holidays excepted."""

from datetime import date, timedelta

from holidays import country_holidays

SAMEDI = 5
_FERIES = country_holidays("FR", language="fr")
_UN_JOUR = timedelta(days=1)


def is_ouvre(jour: date) -> bool:
    """Whether customs work on that day."""
    return jour.weekday() < SAMEDI and jour not in _FERIES


def list_jours_ouvres(depart: date, nombre: int) -> tuple[date, ...]:
    """The first working days from a day on, that day included when it is one."""
    jours: list[date] = []
    jour = depart
    while len(jours) < nombre:
        if is_ouvre(jour):
            jours.append(jour)
        jour += _UN_JOUR
    return tuple(jours)


def add_jours_ouvres(jour: date, nombre: int) -> date:
    """The last of so many working days, the first day not counted."""
    return list_jours_ouvres(jour + _UN_JOUR, nombre)[-1]
