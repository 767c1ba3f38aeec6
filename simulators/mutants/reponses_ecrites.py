"""Written answers counted otherwise, promised otherwise, or too late: AST-14, AST-15."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from simulators.core.service import Service
from simulators.douane.contact import modele
from simulators.douane.contact.calendrier import SAMEDI, add_jours_ouvres, is_ouvre
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.infos_douane import change_contact
from simulators.mutants.mutant import Mutant

_UN_JOUR, _ECRIRE = timedelta(days=1), "contact_ecrire.html"
_SEMAINE = "en une semaine au plus"
Echeance = Callable[[date], date]


def _due(name: str, compute: Echeance, douane: Service) -> Service:
    return change_contact(douane, **{name: compute})


def _in_calendar_days(depot: date) -> date:
    return depot + modele.JOURS_PROMIS * _UN_JOUR


def _without_holidays(depot: date) -> date:
    jour, restants = depot, modele.JOURS_PROMIS
    while restants:
        jour += _UN_JOUR
        restants -= jour.weekday() < SAMEDI
    return jour


def _with_holidays_of_this_year_only(depot: date) -> date:
    """The list of holidays ends with the year of the question."""
    jour, restants = depot, modele.JOURS_PROMIS
    while restants:
        jour += _UN_JOUR
        restants -= is_ouvre(jour) if jour.year == depot.year else jour.weekday() < SAMEDI
    return jour


def _from_the_day_itself(depot: date) -> date:
    return add_jours_ouvres(depot - _UN_JOUR, modele.JOURS_PROMIS)


def _in_eight_working_days(depot: date) -> date:
    return add_jours_ouvres(depot, 8)


def _never(_depot: date) -> date:
    return date(2099, 1, 1)


def _in_a_month(depot: date) -> date:
    return depot + 30 * _UN_JOUR


def _in_the_same_year(depot: date) -> date:
    return min(modele.compute_echeance_courte(depot), date(depot.year, 12, 31))


def _write(old: str, new: str, douane: Service) -> Service:
    return change_template(douane, _ECRIRE, {old: new})


def _hide_when_connected(douane: Service) -> Service:
    return change_template(douane, _ECRIRE, {_SEMAINE: f"{{% if not session %}}{_SEMAINE}{{% endif %}}"})


def _leave_out(part: str, douane: Service) -> Service:
    return remove_line(douane, _ECRIRE, part)


MUTANTS = (
    Mutant(
        "reponse-en-jours-calendaires", "AST-14", "douane", "l’échéance est calculée en jours calendaires",
        partial(_due, "compute_echeance_ecrite", _in_calendar_days),
    ),
    Mutant(
        "reponse-sans-egard-aux-feries", "AST-14", "douane", "les jours fériés comptent pour ouvrés",
        partial(_due, "compute_echeance_ecrite", _without_holidays),
    ),
    Mutant(
        "reponse-sans-feries-de-l-an-prochain", "AST-14", "douane",
        "les fériés de l’année suivante comptent pour ouvrés",
        partial(_due, "compute_echeance_ecrite", _with_holidays_of_this_year_only),
    ),
    Mutant(
        "reponse-du-jour-meme", "AST-14", "douane", "le jour du dépôt compte pour le premier",
        partial(_due, "compute_echeance_ecrite", _from_the_day_itself),
    ),
    Mutant(
        "reponse-promise-sous-10-jours", "AST-14", "douane",
        "la page promet une réponse sous 10 jours ouvrés",
        partial(_write, "sous 5 jours", "sous 10 jours"),
    ),
    Mutant(
        "reponse-sans-promesse", "AST-14", "douane", "la page ne promet plus de réponse écrite",
        partial(_leave_out, "par écrit sous 5 jours"),
    ),
    Mutant(
        "reponse-trop-tard", "AST-14", "douane", "l’échéance est juste, la réponse vient après elle",
        partial(_due, "compute_reponse", _in_eight_working_days),
    ),
    Mutant(
        "reponse-jamais", "AST-14", "douane", "l’échéance est juste, la réponse ne vient jamais",
        partial(_due, "compute_reponse", _never),
    ),
    Mutant(
        "traitement-en-un-mois", "AST-15", "douane", "le délai annoncé près du formulaire est d’un mois",
        partial(_write, _SEMAINE, "en un mois au plus"),
    ),
    Mutant(
        "traitement-sans-delai", "AST-15", "douane", "aucun délai n’est annoncé près du formulaire",
        partial(_leave_out, _SEMAINE),
    ),
    Mutant(
        "traitement-tu-aux-connectes", "AST-15", "douane", "qui est connecté ne lit aucun délai",
        _hide_when_connected,
    ),
    Mutant(
        "traitement-du-en-un-mois", "AST-15", "douane",
        "la page annonce une semaine, l’échéance en compte quatre",
        partial(_due, "compute_echeance_courte", _in_a_month),
    ),
    Mutant(
        "traitement-en-jours-ouvres", "AST-15", "douane", "la semaine devient sept jours ouvrés",
        partial(_due, "compute_echeance_courte", lambda depot: add_jours_ouvres(depot, 7)),
    ),
    Mutant(
        "traitement-avant-le-nouvel-an", "AST-15", "douane",
        "l’échéance ne passe jamais d’une année à l’autre",
        partial(_due, "compute_echeance_courte", _in_the_same_year),
    ),
)  # fmt: skip
