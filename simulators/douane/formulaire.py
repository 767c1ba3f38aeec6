"""The entry of a declaration by a person (DTI), the same screen for every application."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.errors import AccesRefuse
from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.douane.acces import Maillons, read_offre, verify_entry, verify_siret
from simulators.douane.applications import Application
from simulators.douane.declaration import Depot
from simulators.douane.depot import deposer
from simulators.douane.numeros import CHAMP, LONGUEUR, draw_numero, find_deja_depose
from simulators.douane.saisie import SaisieRefusee, read_saisie
from simulators.identity.answers import send_to_login
from simulators.identity.brouillons import forget_brouillon, keep_brouillon, take_brouillon
from simulators.identity.csrf import verify_csrf
from simulators.identity.errors import LoginRequired
from simulators.identity.sessions import Session, current_session, expired_session, require_session
from simulators.peuplement.document import Origine

CONFLICT, UNPROCESSABLE = 409, 422
PORTAIL = "portailpro"
DEJA_SERVI = (
    "Ce formulaire a déjà servi à déposer la déclaration {reference} : rien d’autre n’est déposé. "
    "Pour en déposer une seconde, vérifiez la saisie et déposez-la."
)


async def show_declaration(application: Application, request: Request) -> Response:
    """The form of a new declaration, with what was being typed when the session ended."""
    session, ctx = require_session(request), context(request)
    maillons = verify_entry(ctx, session, application)
    typed = take_brouillon(request, session.account, application.chemin)
    if typed is None:
        return _show_form(application, request, session, maillons, {})
    response = _show_form(
        application, request, session, maillons, typed, status_text="Votre saisie a été gardée."
    )
    forget_brouillon(response)
    return response


async def file_declaration(application: Application, request: Request) -> Response:
    """Takes a typed declaration; the right is judged for its SIRET, whatever the form offered."""
    session, ctx = current_session(request), context(request)
    form = {name: str(value) for name, value in (await request.form()).items()}
    if session is None:
        return await _keep_for_later(application, request, form)
    verify_csrf(session, form)
    maillons, origine = verify_entry(ctx, session, application), read_origine(session)
    saisie = read_saisie(application, ctx.service.policies.champs(application, origine), form)
    if isinstance(saisie, SaisieRefusee):
        refused = {"status": UNPROCESSABLE, "alert_text": saisie.sentence}
        return _show_form(application, request, session, maillons, form, **refused)
    verify_siret(ctx, saisie.siret, saisie.produit.service, maillons)
    depot = Depot(
        application, saisie.produit.service, saisie.siret, saisie.objet, saisie.produit.nature, saisie.droits,
        ctx.service.policies.compute_origine(application, origine), session.account, _read_numero(form),
    )  # fmt: skip
    deja = find_deja_depose(ctx, depot)
    if deja is None:
        return _tell_filed(depot, (await deposer(ctx, depot)).reference)
    if not deja.autre:
        return _tell_filed(depot, deja.reference)
    refused = {"status": CONFLICT, "alert_text": DEJA_SERVI.format(reference=deja.reference)}
    return _show_form(application, request, session, maillons, {**form, CHAMP: ""}, **refused)


def _tell_filed(depot: Depot, reference: str) -> Response:
    due = "" if depot.droits else " Aucun droit n’est dû : aucune créance ne suit."
    return redirect(depot.application.chemin, status=f"Déclaration {reference} déposée.{due}")


def _read_numero(form: Mapping[str, str]) -> str:
    """The number of the form; without any, nothing tells a form sent twice from two forms."""
    return form.get(CHAMP, "")[:LONGUEUR]


def read_origine(session: Session) -> Origine:
    """Through which portal the person came here."""
    return "dti-portailpro" if session.provider == PORTAIL else "dti-douane"


async def _keep_for_later(application: Application, request: Request, form: Mapping[str, str]) -> Response:
    """The login page; what was typed waits for the person whose session it was, and for no other."""
    ctx, expired = context(request), expired_session(request)
    response = await send_to_login(request, LoginRequired(application.chemin_declaration))
    if expired is not None:
        verify_csrf(expired, form)
        # With its number: the form may have been taken already, its answer lost.
        typed = {c.nom: form.get(c.nom, "") for c in application.champs} | {CHAMP: _read_numero(form)}
        keep_brouillon(ctx, response, expired.account, application.chemin, typed)
    return response


def _show_form(
    application: Application, request: Request, session: Session, maillons: Maillons,
    typed: Mapping[str, str], **values: Any,
) -> Response:  # fmt: skip
    ctx = context(request)
    offre = read_offre(ctx, application, maillons)
    if not offre.sirets:
        raise AccesRefuse(
            "Vous n'avez le droit de déclarer pour aucun établissement.", reason="lecture-seule"
        )
    champs = ctx.service.policies.champs(application, read_origine(session))
    return show(
        request, session, "declaration.html", application=application, champs=champs, offre=offre,
        saisie={champ.nom: typed.get(champ.nom, "") for champ in champs},
        numero=_read_numero(typed) or draw_numero(ctx), **values,
    )  # fmt: skip
