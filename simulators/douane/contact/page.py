"""What the contact pages share: they are open to everybody, so that their forms belong to the browser."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.errors import Refusal
from simulators.core.pages import render
from simulators.douane.contact.modele import Politiques
from simulators.identity.csrf import (
    read_form_owner,
    read_presession,
    set_presession_cookie,
    verify_csrf,
)
from simulators.identity.params import Params
from simulators.identity.sessions import current_session

NOT_FOUND, UNPROCESSABLE = 404, 422
_JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def read_politiques(ctx: Context) -> Politiques:
    """The judgements of the contact pages, reference or faulty."""
    politiques: Politiques = ctx.service.policies.contact
    return politiques


def show_contact(request: Request, template: str, *, status: int = 200, **values: Any) -> Response:
    """A page, with the menu of whoever is logged in, else with a token of the browser for its forms."""
    session = current_session(request)
    if session is not None:
        return render(request, template, status=status, session=session, csrf=session.csrf, **values)
    presession = read_presession(request)
    response = render(request, template, status=status, csrf=presession.csrf, **values)
    set_presession_cookie(response, presession)
    return response


async def read_form(request: Request) -> Mapping[str, str]:
    """What was typed, once the form is known for one of ours."""
    form = Params.parse(await request.body())
    verify_csrf(read_form_owner(request, form), form)
    return {nom: form.text(nom).strip() for nom in form}


def format_jour(jour: date) -> str:
    """A day with its name: « jeudi 05/03/2026 »."""
    return f"{_JOURS[jour.weekday()]} {jour:%d/%m/%Y}"


def introuvable() -> Refusal:
    """The refusal of an address that leads nowhere; it tells nothing of what others have sent."""
    return Refusal(NOT_FOUND, "Page introuvable", "Cette adresse ne mène à aucune page.", "contact-inconnu")


def list_manquants(form: Mapping[str, str], libelles: Mapping[str, str]) -> list[str]:
    """One sentence for each field left empty."""
    return [f"{libelle} : à renseigner." for nom, libelle in libelles.items() if not form.get(nom)]


def read_context(request: Request) -> tuple[Context, Politiques]:
    """The world that the request is for, and what customs judge there."""
    ctx = context(request)
    return ctx, read_politiques(ctx)
