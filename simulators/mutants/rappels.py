"""Call backs on the wrong day, at the wrong hour, for too many people: AST-11, AST-12, AST-13."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.clock import PARIS
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.douane.contact import modele, rappels
from simulators.douane.contact.calendrier import SAMEDI
from simulators.douane.contact.page import UNPROCESSABLE, read_context, read_form
from simulators.mutants.gabarits import change_template
from simulators.mutants.infos_douane import change_contact
from simulators.mutants.mutant import Mutant

_HIVER, _LA_REUNION = timezone(timedelta(hours=1)), timezone(timedelta(hours=4))
_MENTION = "Heure de France métropolitaine (UTC+1)"
_UN_JOUR = timedelta(days=1)
_HEURES = '<select id="heure" name="heure">'


def _judge(changes: Mapping[str, Any], douane: Service) -> Service:
    return change_contact(douane, **changes)


def _with_saturdays(jour: date) -> bool:
    return jour.weekday() == SAMEDI or modele.is_jour_de_rappel(jour)


def _with_holidays(jour: date) -> bool:
    return jour.weekday() < SAMEDI


def _with_whit_monday(jour: date) -> bool:
    """Worked in many companies, it is a public holiday all the same."""
    return jour == date(2026, 5, 25) or modele.is_jour_de_rappel(jour)


def _with_new_year(jour: date) -> bool:
    return (jour.month, jour.day) == (1, 1) or modele.is_jour_de_rappel(jour)


def _offer_every_weekday(jour: date) -> tuple[date, ...]:
    days = (jour + rank * _UN_JOUR for rank in range(14))
    return tuple(day for day in days if day.weekday() < SAMEDI)


def _from_8_30(jour: date) -> tuple[time, ...]:
    return (time(8, 30), time(8, 45), *modele.list_heures(jour))


def _at_any_hour(_jour: date, _heure: time) -> bool:
    return True


def _until_17_45(jour: date, heure: time) -> bool:
    return modele.is_heure_de_rappel(jour, heure) or heure == time(17, 45)


def _after_9(jour: date, heure: time) -> bool:
    return modele.is_heure_de_rappel(jour, heure) and heure > time(9)


def _refuse_then_write(douane: Service) -> Service:
    """What is refused on the page is called back all the same."""

    async def demander(request: Request) -> Response:
        form = await read_form(request)
        response = await rappels.demander(request)
        jour, heure = (
            rappels.read_jour(form.get("jour_demande", "")),
            rappels.read_heure(form.get("heure", "")),
        )
        if response.status_code == UNPROCESSABLE and jour and heure:
            ctx, politiques = read_context(request)
            rappels.reserver(ctx, politiques, jour, heure, form)
        return response

    return douane.with_route(rappels.RAPPEL, demander, ("POST",))


def _one_too_many(pris: int) -> bool:
    return pris <= modele.TELECONSEILLERS


def _only_one(pris: int) -> bool:
    return pris == 0


def _hide_full_hours_only(douane: Service) -> Service:
    """The list leaves a full hour out, and a form left open still takes it."""

    async def demander(request: Request) -> Response:
        form = await read_form(request)
        ctx, politiques = read_context(request)
        jour, heure = (
            rappels.read_jour(form.get("jour_demande", "")),
            rappels.read_heure(form.get("heure", "")),
        )
        if jour and heure and rappels.judge(ctx, politiques, jour, heure) == rappels.COMPLET:
            cle = rappels.reserver(ctx, politiques, jour, heure, form)
            return redirect(f"{rappels.RAPPEL}/{cle}", status="Rappel demandé.")
        return await rappels.demander(request)

    return douane.with_route(rappels.RAPPEL, demander, ("POST",))


def _in_winter_time(jour: date, heure: time) -> datetime:
    return datetime.combine(jour, heure, tzinfo=_HIVER)


def _in_summer_time(jour: date, heure: time) -> datetime:
    return datetime.combine(jour, heure, tzinfo=timezone(timedelta(hours=2)))


def _in_summer_time_until_november(jour: date, heure: time) -> datetime:
    october = jour.month == 10  # noqa: PLR2004 - the month in which the clocks go back
    return _in_summer_time(jour, heure) if october else modele.programmer(jour, heure)


def _in_time_of_la_reunion(jour: date, heure: time) -> datetime:
    return datetime.combine(jour, heure, tzinfo=_LA_REUNION)


def _at_the_offset_of_the_day_before(jour: date, heure: time) -> datetime:
    """The offset is that of three days before: wrong on the Monday that follows the change of hour."""
    offset = datetime.combine(jour - 3 * _UN_JOUR, heure, tzinfo=PARIS).utcoffset() or timedelta()
    return datetime.combine(jour, heure, tzinfo=timezone(offset))


def _say_the_hour_that_was_typed(douane: Service) -> Service:
    """The page tells the hour of Paris; the telephone rings at that of winter."""
    changed = change_contact(douane, programmer=_in_winter_time)
    return change_template(changed, "contact_reserve.html", {"{{ heure }}, heure": "10:00, heure"})


def _write(template: str, old: str, new: str, douane: Service) -> Service:
    return change_template(douane, template, {old: new})


MUTANTS = (
    Mutant(
        "rappel-le-samedi", "AST-11", "douane", "un rappel est réservable un samedi",
        partial(_judge, {"is_jour_de_rappel": _with_saturdays}),
    ),
    Mutant(
        "rappel-les-feries", "AST-11", "douane", "un rappel est réservable un jour férié",
        partial(_judge, {"is_jour_de_rappel": _with_holidays}),
    ),
    Mutant(
        "rappel-le-lundi-de-pentecote", "AST-11", "douane", "le lundi de Pentecôte passe pour ouvré",
        partial(_judge, {"is_jour_de_rappel": _with_whit_monday}),
    ),
    Mutant(
        "rappel-le-jour-de-l-an", "AST-11", "douane", "le jour de l’an manque à la liste des fériés",
        partial(_judge, {"is_jour_de_rappel": _with_new_year}),
    ),
    Mutant(
        "rappel-propose-les-feries", "AST-11", "douane",
        "un jour férié est proposé, puis refusé à qui le demande",
        partial(_judge, {"list_jours": _offer_every_weekday}),
    ),
    Mutant(
        "rappel-d-un-de-trop", "AST-11", "douane", "un créneau complet prend encore une personne",
        partial(_judge, {"has_place": _one_too_many}),
    ),
    Mutant(
        "rappel-sans-limite", "AST-11", "douane", "un créneau complet reste réservable",
        partial(_judge, {"has_place": lambda _pris: True}),
    ),
    Mutant(
        "rappel-d-un-seul", "AST-11", "douane", "un téléconseiller libre ne suffit pas",
        partial(_judge, {"has_place": _only_one}),
    ),
    Mutant(
        "rappel-complet-en-page-seulement", "AST-11", "douane",
        "un créneau complet n’est plus proposé, mais un formulaire resté ouvert le prend",
        _hide_full_hours_only,
    ),
    Mutant(
        "rappel-refuse-et-prevu", "AST-11", "douane", "un rappel refusé est prévu tout de même",
        _refuse_then_write
    ),
    Mutant(
        "rappel-payant", "AST-11", "douane", "le rappel n’est pas annoncé gratuit",
        partial(_write, "contact_rappel.html", "rappelle gratuitement", "rappelle"),
    ),
    Mutant(
        "rappel-a-8h30", "AST-12", "douane", "un rappel à 8h30 est accepté",
        partial(_judge, {"list_heures": _from_8_30, "is_heure_de_rappel": lambda j, h: h in _from_8_30(j)}),
    ),
    Mutant(
        "rappel-propose-a-8h45", "AST-12", "douane", "8h45 est proposé, puis refusé",
        partial(_write, "contact_rappel.html", _HEURES, _HEURES + "<option>08:45</option>"),
    ),
    Mutant(
        "rappel-a-17h45", "AST-12", "douane", "17h45 n’est pas proposé, mais accepté d’un formulaire forcé",
        partial(_judge, {"is_heure_de_rappel": _until_17_45}),
    ),
    Mutant(
        "rappel-a-toute-heure", "AST-12", "douane", "toute heure est acceptée d’un formulaire forcé",
        partial(_judge, {"is_heure_de_rappel": _at_any_hour}),
    ),
    Mutant(
        "rappel-jamais-a-9h", "AST-12", "douane", "9h00 juste est refusé",
        partial(_judge, {"is_heure_de_rappel": _after_9}),
    ),
    Mutant(
        "rappel-hors-heures-refuse-et-prevu", "AST-12", "douane",
        "un rappel hors des heures est refusé, et prévu tout de même", _refuse_then_write,
    ),
    Mutant(
        "rappel-a-l-heure-d-hiver", "AST-13", "douane", "un décalage fixe UTC+1 est appliqué toute l’année",
        partial(_judge, {"programmer": _in_winter_time}),
    ),
    Mutant(
        "rappel-a-l-heure-d-ete", "AST-13", "douane", "un décalage fixe UTC+2 est appliqué toute l’année",
        partial(_judge, {"programmer": _in_summer_time}),
    ),
    Mutant(
        "rappel-a-l-heure-de-la-reunion", "AST-13", "douane",
        "l’heure choisie est prise pour celle de La Réunion",
        partial(_judge, {"programmer": _in_time_of_la_reunion}),
    ),
    Mutant(
        "rappel-au-decalage-de-la-veille", "AST-13", "douane",
        "le lundi du changement d’heure garde le décalage d’avant",
        partial(_judge, {"programmer": _at_the_offset_of_the_day_before}),
    ),
    Mutant(
        "rappel-a-l-heure-d-ete-jusqu-en-novembre", "AST-13", "douane",
        "l’heure d’été dure jusqu’à la fin du mois d’octobre",
        partial(_judge, {"programmer": _in_summer_time_until_november}),
    ),
    Mutant(
        "rappel-bien-dit-mal-prevu", "AST-13", "douane",
        "en juillet la page dit l’heure de Paris, et le téléphone sonne une heure plus tard",
        _say_the_hour_that_was_typed,
    ),
    Mutant(
        "rappel-sans-mention", "AST-13", "douane", "la demande ne dit pas « UTC+1 »",
        partial(_write, "contact_rappel.html", _MENTION, "Heure de France métropolitaine"),
    ),
)  # fmt: skip
