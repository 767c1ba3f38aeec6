"""GHOST as people use it: applying for the standing, certifying the accounts of the company, giving rights.

A right is given and taken back by the same function as by the control door (`coproprietaire.actes`): the same
checks, ROSA first (CPT-09), the same announcement to the portal (HAB-14, HAB-15).
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.actes import octroyer, retirer
from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.entreprises import read_raison_sociale
from simulators.coproprietaire.errors import HabilitationNonTenue
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.modele import LIBELLES_DROIT
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.templates import format_siret
from simulators.douane.correspondance import PIECE_MAX, PIECES, QUALITES
from simulators.douane.dossiers import find_dossier_transmis, read_dossiers, write_dossier
from simulators.douane.errors import RelationAbsente
from simulators.douane.gestion import (
    Gestionnaire,
    list_geres,
    read_sirens_geres,
    verify_gestionnaire,
    verify_salarie,
)
from simulators.douane.salaries import Salarie, find_salarie, write_certification
from simulators.douane.services import COMPTE_ENTREPRISE, SERVICES
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import Session, require_session
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siret

GHOST, CORRESPONDANT, COMPTES = "/ghost", "/ghost/correspondant", "/ghost/comptes"
COMPTE, CERTIFICATION, OCTROI, RETRAIT = (
    f"{COMPTES}/{{identifiant}}", "/certification", "/octroi", "/retrait",
)  # fmt: skip
CONFLICT, FORBIDDEN, UNPROCESSABLE = 409, 403, 422
DROITS: Mapping[str, str] = {
    f"{service.code}/{droit}": f"{service.nom} : {LIBELLES_DROIT[droit]}"
    for service in SERVICES
    if service is not COMPTE_ENTREPRISE
    for droit in service.droits
}
Form = Mapping[str, str]


class Refus(Exception):
    """Why a gesture on an account is not done."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status, self.sentence = status, sentence


async def show_ghost(request: Request) -> Response:
    """The roles of the account, and where they lead."""
    session, ctx = require_session(request), context(request)
    roles = [h for h in read_habilitations(ctx, session.account) if h.service == COMPTE_ENTREPRISE.code]
    return show(
        request, session, "ghost.html", compte=find_compte(ctx, session.account),
        roles=[(LIBELLES_DROIT[h.droit], h.siren, read_raison_sociale(ctx, h.siren or "")) for h in roles],
        gere=bool(read_sirens_geres(ctx, session.account)),
    )  # fmt: skip


async def show_correspondant(request: Request) -> Response:
    """The form of the application, and what became of those sent before."""
    session = require_session(request)
    return _show_correspondant(request, session, {})


async def send_dossier(request: Request) -> Response:
    """Takes an application with all the documents that the standing asks for (CPT-01)."""
    session, ctx = require_session(request), context(request)
    form = await _read_form(request, session)
    salarie = find_salarie(ctx, session.account)
    if salarie is None or not salarie.employeur:
        return _show_correspondant(request, session, form, "Votre compte n'est tenu par aucune entreprise.")
    if find_dossier_transmis(ctx, session.account):
        return _show_correspondant(request, session, form, "Un dossier est déjà à l'étude.", CONFLICT)
    qualite, pieces = form.get("qualite", ""), {p.nom: form.get(p.nom, "").strip() for p in PIECES}
    if qualite not in QUALITES:
        return _show_correspondant(request, session, form, "Qualité : choisissez dans la liste.")
    trop_long = next((p.libelle for p in PIECES if len(pieces[p.nom]) > PIECE_MAX), None)
    if trop_long:
        return _show_correspondant(request, session, form, f"{trop_long} : {PIECE_MAX} caractères au plus.")
    manquantes = ctx.service.policies.pieces_manquantes(qualite, pieces)
    if manquantes:
        return _show_correspondant(request, session, form, f"{manquantes[0].libelle} : à renseigner.")
    reference = write_dossier(ctx, session.account, salarie.employeur, qualite, pieces)
    status = f"Votre dossier {reference} est transmis. Un agent de la douane l'étudie."
    return redirect(CORRESPONDANT, status=status)


async def show_comptes(request: Request) -> Response:
    """The accounts of the company."""
    session, ctx = require_session(request), context(request)
    gestionnaire = verify_gestionnaire(ctx, session.account)
    return show(
        request, session, "comptes_entreprise.html", compte=find_compte(ctx, session.account),
        salaries=list_geres(ctx, gestionnaire), adresse=lambda s: _compute_adresse(s.identifiant),
        entreprises=[(read_raison_sociale(ctx, s), s) for s in gestionnaire.sirens],
    )  # fmt: skip


async def certify(request: Request) -> Response:
    """Certifies the account of an employee of the company (CPT-02)."""
    session, _, salarie = _read_cible(request)
    await _read_form(request, session)
    write_certification(context(request), salarie.identifiant, session.account)
    return redirect(COMPTES, status=f"Le compte {salarie.identifiant} est certifié.")


async def show_compte(request: Request) -> Response:
    """The rights of an employee for the establishments of the company."""
    session, gestionnaire, salarie = _read_cible(request)
    return _show_compte(request, session, gestionnaire, salarie, {})


async def give(request: Request) -> Response:
    """Gives a right on an application to a certified account, where ROSA holds the relation (CPT-09)."""
    session, gestionnaire, salarie = _read_cible(request)
    form, ctx = await _read_form(request, session), context(request)
    try:
        _verify_certifie(ctx, salarie)
        habilitation = _read_habilitation(ctx, gestionnaire, form)
        await octroyer(ctx, salarie.identifiant, habilitation)
    except (Refus, RelationAbsente) as refus:
        ctx.note(f"refus : {refus.sentence}", refus.status)
        sentence = refus.sentence[:1].upper() + refus.sentence[1:].rstrip(".") + "."
        return _show_compte(
            request, session, gestionnaire, salarie, form, alert_text=sentence, status=refus.status
        )
    return redirect(
        _compute_adresse(salarie.identifiant), status=f"L'habilitation {_tell(habilitation)} est donnée."
    )


async def withdraw(request: Request) -> Response:
    """Takes back a right that an employee holds for an establishment of the company (HAB-04)."""
    session, gestionnaire, salarie = _read_cible(request)
    form, ctx = await _read_form(request, session), context(request)
    try:
        habilitation = _read_habilitation(ctx, gestionnaire, form)
        await retirer(ctx, salarie.identifiant, habilitation)
    except Refus as refus:
        return _show_compte(
            request, session, gestionnaire, salarie, {}, alert_text=refus.sentence, status=refus.status
        )
    except HabilitationNonTenue:
        sentence = "Cette habilitation n'est plus détenue : rien n'est changé."
        return _show_compte(request, session, gestionnaire, salarie, {}, alert_text=sentence, status=CONFLICT)
    return redirect(
        _compute_adresse(salarie.identifiant), status=f"L'habilitation {_tell(habilitation)} est retirée."
    )


def _verify_certifie(ctx: Context, salarie: Salarie) -> None:
    """Refuse an account that nobody has certified; raises Refus."""
    if not ctx.service.policies.may_receive(salarie.certifie_le is not None):
        raise Refus(CONFLICT, "Ce compte n'est pas certifié : certifiez-le d'abord.")


def _read_habilitation(ctx: Context, gestionnaire: Gestionnaire, form: Form) -> Habilitation:
    """The right that a form names; raises Refus."""
    if form.get("droit", "") not in DROITS:
        raise Refus(UNPROCESSABLE, "Habilitation : choisissez dans la liste.")
    service, droit = form["droit"].split("/")
    try:
        siret = Siret(form.get("siret", ""))
    except ValueError:
        raise Refus(UNPROCESSABLE, "SIRET : les 14 chiffres d'un établissement sont attendus.") from None
    if not ctx.service.policies.may_give_for(siret, gestionnaire.sirens):
        raise Refus(FORBIDDEN, "SIRET : cet établissement n'est pas de votre entreprise.")
    return Habilitation(service=service, droit=droit, siret=siret)


def _read_cible(request: Request) -> tuple[Session, Gestionnaire, Salarie]:
    """Who acts, and on which account: both judged; raises LoginRequired, AccesRefuse, Refusal 404."""
    session, ctx = require_session(request), context(request)
    gestionnaire = verify_gestionnaire(ctx, session.account)
    return session, gestionnaire, verify_salarie(ctx, gestionnaire, request.path_params["identifiant"])


async def _read_form(request: Request, session: Session) -> Form:
    form = {name: str(value) for name, value in (await request.form()).items()}
    verify_csrf(session, form)
    return form


def _show_compte(
    request: Request, session: Session, gestionnaire: Gestionnaire, salarie: Salarie, typed: Form,
    **values: Any,
) -> Response:  # fmt: skip
    ctx = context(request)
    tenues = [
        (h, f"{h.service}/{h.droit}", *DROITS[f"{h.service}/{h.droit}"].split(" : "))
        for h in read_habilitations(ctx, salarie.identifiant)
        if h.siret and ctx.service.policies.may_give_for(h.siret, gestionnaire.sirens)
    ]
    return show(
        request, session, "habilitations_compte.html", compte=find_compte(ctx, session.account),
        salarie=salarie, tenues=tenues, droits=DROITS, adresse=_compute_adresse(salarie.identifiant),
        saisie={name: typed.get(name, "") for name in ("droit", "siret")}, **values,
    )  # fmt: skip


def _show_correspondant(
    request: Request, session: Session, typed: Form, alert: str | None = None, status: int = UNPROCESSABLE
) -> Response:
    ctx = context(request)
    salarie = find_salarie(ctx, session.account)
    siren = salarie.employeur if salarie else ""
    return show(
        request, session, "correspondant.html", status=status if alert else 200, alert_text=alert,
        compte=find_compte(ctx, session.account), dossiers=read_dossiers(ctx, session.account),
        siren=siren, raison_sociale=read_raison_sociale(ctx, siren), qualites=QUALITES, pieces=PIECES,
        saisie={name: typed.get(name, "") for name in ("qualite", *(p.nom for p in PIECES))},
    )  # fmt: skip


def _tell(habilitation: Habilitation) -> str:
    libelle = DROITS[f"{habilitation.service}/{habilitation.droit}"]
    return f"{libelle} ({format_siret(habilitation.siret)})"


def _compute_adresse(identifiant: str) -> str:
    return f"{COMPTES}/{quote(identifiant, safe='')}"


def screen_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (
        Route(GHOST, show_ghost),
        Route(CORRESPONDANT, show_correspondant),
        Route(CORRESPONDANT, send_dossier, methods=["POST"]),
        Route(COMPTES, show_comptes),
        Route(COMPTE, show_compte),
        Route(COMPTE + CERTIFICATION, certify, methods=["POST"]),
        Route(COMPTE + OCTROI, give, methods=["POST"]),
        Route(COMPTE + RETRAIT, withdraw, methods=["POST"]),
    )
