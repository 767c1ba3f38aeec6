"""Infos Douane Service, the report of a technical problem, the written question."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.pages import redirect
from simulators.core.queues import FULL, FULL_STATUS
from simulators.douane.applications import APPLICATIONS
from simulators.douane.contact.page import (
    UNPROCESSABLE,
    format_jour,
    introuvable,
    list_manquants,
    read_context,
    read_form,
    show_contact,
)
from simulators.douane.contact.rappels import rappel_routes
from simulators.douane.contact.registre import ECRITS, TECHNIQUE, find_recu, is_pleine, write_recu

RENSEIGNEMENTS, ECRIRE, SIGNALER = "/contact/renseignements", "/contact/ecrire", "/contact/technique"
PROFILS = ("Particulier", "Professionnel")
CHAMPS_ECRITS = {"profil": "Vous êtes", "courriel": "Adresse électronique", "question": "Votre question"}
CHAMPS_TECHNIQUES = {
    "service": "Service en ligne", "courriel": "Adresse électronique",
    "description": "Description du problème",
}  # fmt: skip
SERVICES = (*(application.nom for application in APPLICATIONS), "Télépaiement SEPA", "Télépaiement CB")


async def show_renseignements(request: Request) -> Response:
    """Infos Douane Service: its hours, whether it answers now, and the other ways (AST-09, AST-10)."""
    ctx, politiques = read_context(request)
    ouvert = politiques.is_ouvert(ctx.clock.today_in_paris())
    return show_contact(request, "contact.html", ids=politiques.infos_douane_service(), ouvert=ouvert)


async def show_ecrire(request: Request) -> Response:
    """The short form (AST-14, AST-15)."""
    return _show_ecrire(request, {}, [])


async def ecrire(request: Request) -> Response:
    """Take a question, or show the form again with what was typed."""
    form = await read_form(request)
    refus = list_manquants(form, CHAMPS_ECRITS)
    if form.get("profil") not in (None, "", *PROFILS):
        refus.append(f"{CHAMPS_ECRITS['profil']} : choisissez dans la liste.")
    if refus:
        return _show_ecrire(request, form, refus)
    ctx, _ = read_context(request)
    if is_pleine(ctx, ECRITS):
        return _show_ecrire(request, form, [], FULL)
    recu = write_recu(ctx, ECRITS, "formulaire", {nom: form[nom] for nom in CHAMPS_ECRITS})
    return redirect(f"{ECRIRE}/{recu.cle}", status=f"Votre question {recu.reference} est enregistrée.")


async def show_question(request: Request) -> Response:
    """A question, its two due dates, and the answer once it is there."""
    ctx, politiques = read_context(request)
    recu = find_recu(ctx, request.path_params["cle"], ECRITS)
    if recu is None:
        raise introuvable()
    depot = recu.recu_le.date()
    reponse = politiques.compute_reponse(depot)
    return show_contact(
        request, "contact_question.html", recu=recu, depot=format_jour(depot),
        ecrite=format_jour(politiques.compute_echeance_ecrite(depot)),
        courte=format_jour(politiques.compute_echeance_courte(depot)),
        reponse=format_jour(reponse) if ctx.clock.today_in_paris().date() >= reponse else None,
    )  # fmt: skip


async def show_signaler(request: Request) -> Response:
    """The report of a technical problem in an online service of customs (AST-08)."""
    return _show_signaler(request, {}, [])


async def signaler(request: Request) -> Response:
    """Take a report, or show the form again with what was typed."""
    form = await read_form(request)
    refus = list_manquants(form, CHAMPS_TECHNIQUES)
    if refus:
        return _show_signaler(request, form, refus)
    ctx, _ = read_context(request)
    if is_pleine(ctx, TECHNIQUE):
        return _show_signaler(request, form, [], FULL)
    recu = write_recu(ctx, TECHNIQUE, "formulaire", {nom: form[nom] for nom in CHAMPS_TECHNIQUES})
    return redirect(SIGNALER, status=f"Votre signalement {recu.reference} est enregistré.")


def _show_ecrire(
    request: Request, form: Mapping[str, str], refus: list[str], pleine: str | None = None
) -> Response:
    return show_contact(
        request, "contact_ecrire.html", status=_find_status(refus, pleine), refus=refus, profils=PROFILS,
        libelles=CHAMPS_ECRITS, saisie={nom: form.get(nom, "") for nom in CHAMPS_ECRITS},
        **({"alert_text": pleine} if pleine else {}),
    )  # fmt: skip


def _show_signaler(
    request: Request, form: Mapping[str, str], refus: list[str], pleine: str | None = None
) -> Response:
    return show_contact(
        request, "contact_technique.html", status=_find_status(refus, pleine), refus=refus,
        services=SERVICES, libelles=CHAMPS_TECHNIQUES,
        saisie={nom: form.get(nom, "") for nom in CHAMPS_TECHNIQUES},
        **({"alert_text": pleine} if pleine else {}),
    )  # fmt: skip


def _find_status(refus: list[str], pleine: str | None) -> int:
    if pleine:
        return FULL_STATUS
    return UNPROCESSABLE if refus else 200


def contact_routes() -> tuple[Route, ...]:
    """The addresses of the contact pages; open to everybody."""
    return (
        Route(RENSEIGNEMENTS, show_renseignements),
        Route(ECRIRE, show_ecrire),
        Route(ECRIRE, ecrire, methods=["POST"]),
        Route(ECRIRE + "/{cle}", show_question),
        Route(SIGNALER, show_signaler),
        Route(SIGNALER, signaler, methods=["POST"]),
        *rappel_routes(),
    )
