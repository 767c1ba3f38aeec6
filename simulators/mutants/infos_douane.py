"""A contact block that muddles needs, a call centre with other hours: AST-08, AST-09, AST-10."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.douane.contact import ecrans, modele
from simulators.douane.contact.calendrier import SAMEDI
from simulators.douane.contact.modele import InfosDouaneService
from simulators.douane.contact.page import list_manquants, read_context, read_form
from simulators.douane.contact.registre import ECRITS, write_recu
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant

_HIVER, _VENDREDI = timezone(timedelta(hours=1)), 4
_MOBILES = {date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25)}


def change_contact(douane: Service, **changes: Any) -> Service:
    """The same site with one judgement of its contact pages replaced."""
    return douane.with_policy(contact=replace(douane.policies.contact, **changes))


def _lead_both_to(address: str, douane: Service) -> Service:
    other = {ecrans.SIGNALER: ecrans.RENSEIGNEMENTS, ecrans.RENSEIGNEMENTS: ecrans.SIGNALER}[address]
    return change_template(douane, "pied.html", {f'href="{other}"': f'href="{address}"'})


def _answer_reports_with_questions(douane: Service) -> Service:
    """The report has a page of its own, and what is sent by it joins the questions."""

    async def signaler(request: Request) -> Response:
        form = await read_form(request)
        if list_manquants(form, ecrans.CHAMPS_TECHNIQUES):
            return await ecrans.show_signaler(request)
        ctx, _ = read_context(request)
        recu = write_recu(ctx, ECRITS, "formulaire", {n: form[n] for n in ecrans.CHAMPS_TECHNIQUES})
        return redirect(ecrans.SIGNALER, status=f"Votre signalement {recu.reference} est enregistré.")

    return douane.with_route(ecrans.SIGNALER, signaler, ("POST",))


def _send_connected_to_questions(douane: Service) -> Service:
    changed = f"href=\"{{{{ '{ecrans.RENSEIGNEMENTS}' if session else '{ecrans.SIGNALER}' }}}}\""
    return change_template(douane, "pied.html", {f'href="{ecrans.SIGNALER}"': changed})


def _leave_private_people_out(douane: Service) -> Service:
    return change_template(
        douane, "contact_ecrire.html", {"{% for profil in profils %}": "{% for profil in profils[1:] %}"}
    )


def _open_when(opens: Mapping[str, Any], douane: Service) -> Service:
    return change_contact(douane, **opens)


def _on_holidays(instant: datetime) -> bool:
    heure = instant.time().replace(second=0)
    return instant.weekday() < SAMEDI and modele.OUVERTURE <= heure <= modele.FERMETURE


def _on_moving_holidays(instant: datetime) -> bool:
    return _on_holidays(instant) if instant.date() in _MOBILES else modele.is_ouvert(instant)


def _on_one_holiday(month: int, day: int, instant: datetime) -> bool:
    """A list of holidays in which one that falls each year on the same day is missing."""
    forgotten = (instant.month, instant.day) == (month, day)
    return _on_holidays(instant) if forgotten else modele.is_ouvert(instant)


def _but_on_fridays(instant: datetime) -> bool:
    return modele.is_ouvert(instant) and instant.weekday() != _VENDREDI


def _but_at_lunch(instant: datetime) -> bool:
    return modele.is_ouvert(instant) and not time(12) <= instant.time() < time(14)


def _on_saturdays(instant: datetime) -> bool:
    return modele.is_ouvert(instant - timedelta(days=instant.weekday() == SAMEDI))


def _at_8_29(instant: datetime) -> bool:
    return modele.is_ouvert(instant + timedelta(minutes=1))


def _until_18_01(instant: datetime) -> bool:
    return modele.is_ouvert(instant) or modele.is_ouvert(instant - timedelta(minutes=1))


def _before_18(instant: datetime) -> bool:
    return modele.is_ouvert(instant) and instant.time() < time(18)


def _in_winter_time(instant: datetime) -> bool:
    return modele.is_ouvert(instant.astimezone(_HIVER))


def _always_say_open(douane: Service) -> Service:
    return change_template(douane, "contact.html", {"if ouvert": "if true"})


def _tell(changes: Mapping[str, str], douane: Service) -> Service:
    return change_contact(douane, infos_douane_service=lambda: replace(InfosDouaneService(), **changes))


def _hide_the_number_when_connected(douane: Service) -> Service:
    old = " Depuis l’Outre-mer et l’étranger, composez le <strong>{{ ids.de_loin }}</strong>."
    return change_template(douane, "contact.html", {old: f"{{% if not session %}}{old}{{% endif %}}"})


def _tell_another_number_where_one_is_called_back(douane: Service) -> Service:
    return change_template(douane, "contact_rappel.html", {"{{ ids.de_loin }}": _FAUX_NUMERO})


def _tell_no_number_where_one_is_called_back(douane: Service) -> Service:
    return remove_line(douane, "contact_rappel.html", "{{ ids.de_loin }}")


_FAUX_NUMERO = "+33 1 72 40 78 05"
MUTANTS = (
    Mutant(
        "contact-au-meme-formulaire", "AST-08", "douane",
        "les deux entrées du bloc de contact mènent au même formulaire",
        partial(_lead_both_to, ecrans.SIGNALER),
    ),
    Mutant(
        "contact-au-meme-centre", "AST-08", "douane", "les deux entrées mènent à Infos Douane Service",
        partial(_lead_both_to, ecrans.RENSEIGNEMENTS),
    ),
    Mutant(
        "contact-a-deux-pages-et-une-file", "AST-08", "douane",
        "deux pages distinctes, mais le problème technique rejoint les questions",
        _answer_reports_with_questions,
    ),
    Mutant(
        "contact-confondu-pour-les-connectes", "AST-08", "douane",
        "qui est connecté est mené par les deux entrées à Infos Douane Service", _send_connected_to_questions,
    ),
    Mutant(
        "renseignements-aux-seuls-professionnels", "AST-08", "douane",
        "un particulier ne peut pas demander de renseignements", _leave_private_people_out,
    ),
    Mutant(
        "infos-douane-ouvert-les-feries", "AST-09", "douane", "le centre est annoncé ouvert les jours fériés",
        partial(_open_when, {"is_ouvert": _on_holidays}),
    ),
    Mutant(
        "infos-douane-ouvert-le-lundi-de-paques", "AST-09", "douane",
        "le centre ignore les fériés qui changent d’année en année",
        partial(_open_when, {"is_ouvert": _on_moving_holidays}),
    ),
    Mutant(
        "centre-ouvert-le-11-novembre", "AST-09", "douane", "le 11 novembre manque à la liste des fériés",
        partial(_open_when, {"is_ouvert": partial(_on_one_holiday, 11, 11)}),
    ),
    Mutant(
        "centre-ouvert-a-l-assomption", "AST-09", "douane", "le 15 août manque à la liste des fériés",
        partial(_open_when, {"is_ouvert": partial(_on_one_holiday, 8, 15)}),
    ),
    Mutant(
        "centre-ferme-le-vendredi", "AST-09", "douane", "le centre est fermé le vendredi",
        partial(_open_when, {"is_ouvert": _but_on_fridays}),
    ),
    Mutant(
        "centre-ferme-a-midi", "AST-09", "douane", "le centre est fermé de 12h00 à 14h00",
        partial(_open_when, {"is_ouvert": _but_at_lunch}),
    ),
    Mutant(
        "infos-douane-ouvert-le-samedi", "AST-09", "douane", "le centre est ouvert le samedi",
        partial(_open_when, {"is_ouvert": _on_saturdays}),
    ),
    Mutant(
        "infos-douane-ouvert-a-8h29", "AST-09", "douane", "le centre ouvre à 8h29",
        partial(_open_when, {"is_ouvert": _at_8_29}),
    ),
    Mutant(
        "infos-douane-ouvert-a-18h01", "AST-09", "douane", "le centre ferme une minute trop tard",
        partial(_open_when, {"is_ouvert": _until_18_01}),
    ),
    Mutant(
        "infos-douane-ferme-a-18h00", "AST-09", "douane", "le centre est déjà fermé à 18h00 juste",
        partial(_open_when, {"is_ouvert": _before_18}),
    ),
    Mutant(
        "infos-douane-a-l-heure-d-hiver", "AST-09", "douane", "le centre suit UTC+1 toute l’année",
        partial(_open_when, {"is_ouvert": _in_winter_time}),
    ),
    Mutant(
        "infos-douane-toujours-dit-ouvert", "AST-09", "douane",
        "la page dit le centre ouvert alors que personne n’y répond", _always_say_open,
    ),
    Mutant(
        "infos-douane-horaires-faux", "AST-09", "douane", "le centre est annoncé de 09h00 à 17h00",
        partial(_tell, {"heures": "de 09h00 à 17h00"}),
    ),
    Mutant(
        "numero-de-loin-faux", "AST-10", "douane", f"le numéro international affiché est {_FAUX_NUMERO}",
        partial(_tell, {"de_loin": _FAUX_NUMERO}),
    ),
    Mutant(
        "numero-de-loin-sans-indicatif", "AST-10", "douane",
        "le numéro pour appeler de loin est écrit sans son indicatif",
        partial(_tell, {"de_loin": "01 72 40 78 50"}),
    ),
    Mutant(
        "numero-de-loin-cache-aux-connectes", "AST-10", "douane",
        "qui est connecté ne trouve plus le numéro pour appeler de loin", _hide_the_number_when_connected,
    ),
    Mutant(
        "numero-de-loin-faux-au-rappel", "AST-10", "douane",
        "la demande de rappel donne un autre numéro international",
        _tell_another_number_where_one_is_called_back,
    ),
    Mutant(
        "numero-de-loin-tu-au-rappel", "AST-10", "douane",
        "la demande de rappel ne donne pas le numéro international",
        _tell_no_number_where_one_is_called_back,
    ),
    Mutant(
        "infos-douane-appel-payant", "AST-10", "douane", "seul le service est annoncé gratuit, non l’appel",
        partial(_tell, {"prix": "Service gratuit + prix d’un appel"}),
    ),
)  # fmt: skip
