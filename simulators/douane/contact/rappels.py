"""Asking to be called back: a day, then a free hour, in the time of mainland France (AST-11 to 13)."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.clock import PARIS
from simulators.core.context import Context
from simulators.core.pages import redirect
from simulators.core.queues import FULL, FULL_STATUS
from simulators.douane.contact.modele import Politiques
from simulators.douane.contact.page import (
    UNPROCESSABLE,
    format_jour,
    introuvable,
    read_context,
    read_form,
    show_contact,
)
from simulators.douane.contact.registre import (
    RAPPELS,
    count_pris,
    find_recu,
    is_pleine,
    take_creneau,
    write_recu,
)
from simulators.douane.contact.territoires import METROPOLE, TERRITOIRES

RAPPEL = "/contact/rappel"
AUCUN_CE_JOUR = "Aucun rappel n'a lieu ce jour-là : du lundi au vendredi, sauf jours fériés."
HORS_HEURES = "Les rappels ont lieu entre 9h00 et 17h30."
TROP_LOIN = "Ce jour est trop éloigné : choisissez-en un parmi ceux qui sont proposés."
PASSE = "Ce créneau est passé : choisissez-en un autre."
COMPLET = "Ce créneau est complet : choisissez-en un autre."
SANS_TELEPHONE = "Numéro de téléphone : à renseigner."
FAUX_TELEPHONE = "Numéro de téléphone : attendu en chiffres, comme 0262 00 00 00 ou +262 262 00 00 00."
AUTRE_TERRITOIRE = "Vous appelez depuis : choisissez dans la liste."
_TELEPHONE = re.compile(r"\+?\d(?:[ .]?\d){5,14}")


async def show_rappel(request: Request) -> Response:
    """The days, then the free hours of the one that was chosen."""
    jour = read_jour(request.query_params.get("jour", ""))
    ctx, politiques = read_context(request)
    refus = judge_jour(ctx, politiques, jour) if jour is not None else None
    return show_choix(request, None if refus else jour, {}, refus)


async def demander(request: Request) -> Response:
    """Take a call back, or show the hours again with the reason of the refusal."""
    form = await read_form(request)
    ctx, politiques = read_context(request)
    jour, heure = read_jour(form.get("jour_demande", "")), read_heure(form.get("heure", ""))
    refus = (
        judge(ctx, politiques, jour, heure)
        or judge_telephone(form.get("telephone", ""))
        or judge_territoire(politiques, form.get("territoire", METROPOLE))
        or (FULL if is_pleine(ctx, RAPPELS) else None)
    )
    if refus or jour is None or heure is None:
        return show_choix(request, None if judge_jour(ctx, politiques, jour) else jour, form, refus)
    return redirect(f"{RAPPEL}/{reserver(ctx, politiques, jour, heure, form)}", status="Rappel demandé.")


async def show_reserve(request: Request) -> Response:
    """A call back that was asked for, at the hour of Paris and at that of the territory."""
    ctx, politiques = read_context(request)
    recu = find_recu(ctx, request.path_params["cle"], RAPPELS)
    if recu is None:
        raise introuvable()
    instant = datetime.fromisoformat(recu.contenu["prevu_le"])
    territoire = recu.contenu["territoire"]
    paris, local = instant.astimezone(PARIS), instant.astimezone(politiques.find_fuseau(territoire))
    return show_contact(
        request, "contact_reserve.html", recu=recu, jour=format_jour(paris.date()), heure=f"{paris:%H:%M}",
        territoire=territoire if territoire != METROPOLE else None,
        locale=f"{format_jour(local.date())} à {local:%H:%M}",
    )  # fmt: skip


def judge_jour(ctx: Context, politiques: Politiques, jour: date | None) -> str | None:
    """Why nobody is called back on that day; None when people are."""
    if jour is None or not politiques.is_jour_de_rappel(jour):
        return AUCUN_CE_JOUR
    dernier = max(politiques.list_jours(ctx.clock.today_in_paris().date()))
    return TROP_LOIN if jour > dernier else None


def judge(ctx: Context, politiques: Politiques, jour: date | None, heure: time | None) -> str | None:
    """Why there is no call back then, whatever the form offered; None when there may be one."""
    refus = judge_jour(ctx, politiques, jour)
    if refus or jour is None:
        return refus
    if heure is None or not politiques.is_heure_de_rappel(jour, heure):
        return HORS_HEURES
    instant = politiques.programmer(jour, heure)
    if instant <= ctx.clock.now():
        return PASSE
    return None if politiques.has_place(count_pris(ctx, instant)) else COMPLET


def judge_telephone(telephone: str) -> str | None:
    """Why nobody could be called at that number; None when somebody could."""
    if not telephone:
        return SANS_TELEPHONE
    return None if _TELEPHONE.fullmatch(telephone) else FAUX_TELEPHONE


def judge_territoire(politiques: Politiques, territoire: str) -> str | None:
    """Why its hour could not be told from there; None when it can."""
    return AUTRE_TERRITOIRE if politiques.find_fuseau(territoire) is None else None


def reserver(ctx: Context, politiques: Politiques, jour: date, heure: time, form: Mapping[str, str]) -> str:
    """Write the call back down, and give the key of its page."""
    instant = politiques.programmer(jour, heure)
    contenu = {
        "prevu_le": instant.astimezone(PARIS).isoformat(), "telephone": form["telephone"],
        "territoire": form.get("territoire", METROPOLE),
    }  # fmt: skip
    with ctx.store.transaction():
        take_creneau(ctx, instant)
        return write_recu(ctx, RAPPELS, "rappel", contenu).cle


def show_choix(request: Request, jour: date | None, form: Mapping[str, str], refus: str | None) -> Response:
    """The days, and the free hours of one of them if it was chosen."""
    ctx, politiques = read_context(request)
    aujourd_hui = ctx.clock.today_in_paris().date()
    libres = [] if jour is None else _list_libres(ctx, politiques, jour)
    return show_contact(
        request, "contact_rappel.html", status=_find_status(refus),
        jours=[(un.isoformat(), format_jour(un)) for un in politiques.list_jours(aujourd_hui)],
        jour=jour.isoformat() if jour else "", jour_dit=format_jour(jour) if jour else "",
        heures=[f"{heure:%H:%M}" for heure in libres], territoires=TERRITOIRES,
        ids=politiques.infos_douane_service(),
        saisie={nom: form.get(nom, "") for nom in ("heure", "telephone", "territoire")},
        **({"alert_text": refus} if refus else {}),
    )  # fmt: skip


def _find_status(refus: str | None) -> int:
    if refus == FULL:
        return FULL_STATUS
    return UNPROCESSABLE if refus else 200


def _list_libres(ctx: Context, politiques: Politiques, jour: date) -> list[time]:
    return [heure for heure in politiques.list_heures(jour) if judge(ctx, politiques, jour, heure) is None]


def read_jour(texte: str) -> date | None:
    """A day as a form sends it."""
    try:
        return date.fromisoformat(texte)
    except ValueError:
        return None


def read_heure(texte: str) -> time | None:
    """An hour as a form sends it."""
    try:
        return time.fromisoformat(texte).replace(tzinfo=None)
    except ValueError:
        return None


def rappel_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (
        Route(RAPPEL, show_rappel),
        Route(RAPPEL, demander, methods=["POST"]),
        Route(RAPPEL + "/{cle}", show_reserve),
    )
