"""A hotline with other hours, another number, another team: AST-04, AST-05."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta, timezone
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.assistance import File, Hotline
from simulators.portailpro.domaine.jugements.assistance import hotline_ouverte

_INCLUDE = '{% include "bloc_hotline.html" %}'
_AUTRE = (
    "<p>Numéro : <strong>0809 400 120</strong> (appel gratuit), du lundi au vendredi, de 8h00 à 19h30.</p>"
)
_HIVER = timezone(timedelta(hours=1))


def _tell(changes: Mapping[str, str], portail: Service) -> Service:
    return portail.with_policy(hotline=lambda: replace(Hotline(), **changes))


def _tell_another_number(template: str, portail: Service) -> Service:
    return change_template(portail, template, {_INCLUDE: _AUTRE})


def _shut_early(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i) and i.time() < time(18))


def _leave_the_last_minute_out(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i) and i.time() < time(19, 30))


def _open_early(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i + timedelta(minutes=1)))


def _round_to_the_nearest_minute(portail: Service) -> Service:
    """Half a minute early: 7:59:59 passes for 8:00."""
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i + timedelta(seconds=30)))


def _shut_late(portail: Service) -> Service:
    def ouverte(instant: datetime) -> bool:
        return hotline_ouverte(instant) or hotline_ouverte(instant - timedelta(minutes=1))

    return portail.with_policy(hotline_ouverte=ouverte)


def _miss_the_first_minute(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i) and i.time() >= time(8, 1))


def _miss_the_first_second(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i) and i.time() > time(8))


def _open_on_saturdays(portail: Service) -> Service:
    def ouverte(instant: datetime) -> bool:
        return hotline_ouverte(instant - timedelta(days=instant.isoweekday() == 6))  # noqa: PLR2004 - Saturday

    return portail.with_policy(hotline_ouverte=ouverte)


def _open_but_on_mondays(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i) and i.weekday() > 0)


def _shut_for_lunch(portail: Service) -> Service:
    def ouverte(instant: datetime) -> bool:
        return hotline_ouverte(instant) and not time(12) <= instant.time() < time(14)

    return portail.with_policy(hotline_ouverte=ouverte)


def _keep_winter_time(portail: Service) -> Service:
    return portail.with_policy(hotline_ouverte=lambda i: hotline_ouverte(i.astimezone(_HIVER)))


def _never_say(portail: Service) -> Service:
    return change_template(portail, "bloc_hotline.html", {"if ouverte": "if true"})


def _give_to(file: str, portail: Service) -> Service:
    return portail.with_policy(file_de_l_appel=lambda: file)


MUTANTS = (
    Mutant(
        "numero-de-hotline-faux", "AST-04", "portailpro", "le numéro affiché est 0809 400 120",
        partial(_tell, {"numero": "0809 400 120"}),
    ),
    Mutant(
        "autre-numero-sur-la-page-hotline", "AST-04", "portailpro",
        "la page de la hotline donne un autre numéro que l’aide",
        partial(_tell_another_number, "hotline.html"),
    ),
    Mutant(
        "autre-numero-au-chatbot", "AST-04", "portailpro", "le chatbot donne un autre numéro que l’aide",
        partial(_tell_another_number, "chatbot.html"),
    ),
    Mutant(
        "heures-de-hotline-fausses", "AST-04", "portailpro", "la hotline est annoncée jusqu’à 18h00",
        partial(_tell, {"heures": "de 8h00 à 18h00"}),
    ),
    Mutant(
        "hotline-du-samedi-annoncee", "AST-04", "portailpro", "la hotline est annoncée du lundi au samedi",
        partial(_tell, {"jours": "du lundi au samedi"}),
    ),
    Mutant(
        "hotline-payante", "AST-04", "portailpro", "l’appel n’est pas annoncé gratuit",
        partial(_tell, {"prix": "prix d’un appel"}),
    ),
    Mutant("hotline-fermee-a-18h", "AST-04", "portailpro", "la hotline ferme à 18h00", _shut_early),
    Mutant(
        "hotline-sans-derniere-minute", "AST-04", "portailpro", "la hotline est fermée à 19h30 juste",
        _leave_the_last_minute_out,
    ),
    Mutant("hotline-ouverte-a-7h59", "AST-04", "portailpro", "la hotline ouvre à 7h59", _open_early),
    Mutant(
        "hotline-ouverte-a-7h59-59", "AST-04", "portailpro",
        "l’heure est arrondie à la minute la plus proche : ouverte à 7:59:59", _round_to_the_nearest_minute,
    ),
    Mutant(
        "hotline-ouverte-a-19h31", "AST-04", "portailpro", "la hotline ferme une minute trop tard",
        _shut_late,
    ),
    Mutant(
        "hotline-sans-premiere-minute", "AST-04", "portailpro", "la hotline n’ouvre qu’à 8h01",
        _miss_the_first_minute,
    ),
    Mutant(
        "hotline-sans-premiere-seconde", "AST-04", "portailpro", "à 8:00:00 juste, la hotline est fermée",
        _miss_the_first_second,
    ),
    Mutant(
        "hotline-ouverte-le-samedi", "AST-04", "portailpro", "la hotline est ouverte le samedi",
        _open_on_saturdays,
    ),
    Mutant(
        "hotline-fermee-le-lundi", "AST-04", "portailpro", "la hotline est fermée le lundi",
        _open_but_on_mondays,
    ),
    Mutant(
        "hotline-fermee-a-midi", "AST-04", "portailpro", "la hotline est fermée de 12h00 à 14h00",
        _shut_for_lunch,
    ),
    Mutant(
        "hotline-a-l-heure-d-hiver", "AST-04", "portailpro",
        "la hotline suit UTC+1 toute l’année : en juillet elle ouvre à 9h00", _keep_winter_time,
    ),
    Mutant(
        "hotline-toujours-dite-ouverte", "AST-04", "portailpro",
        "la page dit la hotline ouverte, la nuit aussi, alors que personne n’y répond", _never_say,
    ),
    Mutant(
        "appels-a-infos-douane-service", "AST-05", "portailpro",
        "les appels à la hotline entrent dans la file d’Infos Douane Service",
        partial(_give_to, "Infos Douane Service"),
    ),
    Mutant(
        "appels-a-l-assistance-ecrite", "AST-05", "portailpro",
        "les appels à la hotline entrent dans la file des demandes écrites",
        partial(_give_to, File.ASSISTANCE),
    ),
)  # fmt: skip
