"""When customs answer, call back and write, as pure functions over days and hours of Paris.

The FAQ writes « UTC+1 »; the mainland is at UTC+2 in summer, and Paris is what counts (AMB-05).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from simulators.core.clock import PARIS
from simulators.douane.contact.calendrier import add_jours_ouvres, is_ouvre, list_jours_ouvres
from simulators.douane.contact.territoires import find_fuseau

OUVERTURE, FERMETURE = time(8, 30), time(18, 0)
PREMIER_RAPPEL, FIN_DES_RAPPELS = time(9, 0), time(17, 30)
DUREE = timedelta(minutes=15)
# How many people call back at once, how far ahead one may ask, how fast they write: ours.
TELECONSEILLERS, JOURS_OFFERTS, JOURS_POUR_ECRIRE = 2, 10, 2
JOURS_PROMIS, SEMAINE = 5, timedelta(days=7)


@dataclass(frozen=True, slots=True)
class InfosDouaneService:
    """What is told of the call centre, wherever it is told (AST-09, AST-10)."""

    jours: str = "du lundi au vendredi, sauf jours fériés"
    heures: str = "de 08h30 à 18h00"
    prix: str = "Service et appel gratuits"
    de_loin: str = "+33 1 72 40 78 50"


def is_ouvert(instant: datetime) -> bool:
    """Whether the call centre answers at an instant of Paris, both bounds included (AST-09).

    Hours are read as a clock shows them, without seconds: 18:00 lasts until 18:00:59 (AMB-51).
    """
    minute = instant.time().replace(second=0, microsecond=0)
    return is_ouvre(instant.date()) and OUVERTURE <= minute <= FERMETURE


def list_jours(aujourd_hui: date) -> tuple[date, ...]:
    """The days on which a call back may be asked for (AST-11)."""
    return list_jours_ouvres(aujourd_hui, JOURS_OFFERTS)


def list_heures(jour: date) -> tuple[time, ...]:
    """The hours of Paris at which a call back may start: the last one ends when call backs do (AST-12)."""
    debut, fin = datetime.combine(jour, PREMIER_RAPPEL), datetime.combine(jour, FIN_DES_RAPPELS)
    nombre = (fin - debut) // DUREE
    return tuple((debut + rang * DUREE).time() for rang in range(nombre))


def is_jour_de_rappel(jour: date) -> bool:
    """Whether people are called back on that day, whatever a form says (AST-11)."""
    return is_ouvre(jour)


def is_heure_de_rappel(jour: date, heure: time) -> bool:
    """Whether people are called back at that hour, whatever a form says (AST-12)."""
    return heure in list_heures(jour)


def has_place(pris: int) -> bool:
    """Whether one more person may be called back at an hour that so many have taken (AST-11)."""
    return pris < TELECONSEILLERS


def programmer(jour: date, heure: time) -> datetime:
    """The instant of a call back asked for at an hour of mainland France, in winter as in summer (AST-13)."""
    return datetime.combine(jour, heure, tzinfo=PARIS)


def compute_echeance_ecrite(depot: date) -> date:
    """The last day of the written answer: five working days, that of the question not counted (AST-14)."""
    return add_jours_ouvres(depot, JOURS_PROMIS)


def compute_echeance_courte(depot: date) -> date:
    """The last day of the treatment that the short form announces: one week (AST-15)."""
    return depot + SEMAINE


def compute_reponse(depot: date) -> date:
    """The day on which the simulated centre answers in writing: ahead of both promises (AMB-04)."""
    return add_jours_ouvres(depot, JOURS_POUR_ECRIRE)


@dataclass(frozen=True)
class Politiques:
    """The judgements of the contact pages; the defaults are those of the FAQ."""

    infos_douane_service: Callable[[], InfosDouaneService] = InfosDouaneService
    is_ouvert: Callable[[datetime], bool] = is_ouvert
    list_jours: Callable[[date], tuple[date, ...]] = list_jours
    list_heures: Callable[[date], tuple[time, ...]] = list_heures
    is_jour_de_rappel: Callable[[date], bool] = is_jour_de_rappel
    is_heure_de_rappel: Callable[[date, time], bool] = is_heure_de_rappel
    has_place: Callable[[int], bool] = has_place
    programmer: Callable[[date, time], datetime] = programmer
    find_fuseau: Callable[[str], tzinfo | None] = find_fuseau
    compute_echeance_ecrite: Callable[[date], date] = compute_echeance_ecrite
    compute_echeance_courte: Callable[[date], date] = compute_echeance_courte
    compute_reponse: Callable[[date], date] = compute_reponse
