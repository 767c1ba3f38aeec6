"""What people see at customs of their own account: opening one (CPT-19), changing its password (AUT-10)."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import Comptes
from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.site import ESPACE
from simulators.core.context import context
from simulators.core.pages import redirect, render
from simulators.douane.inscription import (
    LIBELLES,
    MOT_DE_PASSE,
    DemandeDeCompte,
    SaisieRefusee,
    compute_refus_du_mot_de_passe,
)
from simulators.douane.titulaires import (
    is_genere,
    note_change,
    verify_libre,
    write_mot_de_passe,
    write_titulaire,
)
from simulators.identity.attempts import (
    PASSWORD_CHANGE,
    count_minutes,
    forget_failures,
    note_failure,
    read_wait,
    say_wait,
)
from simulators.identity.csrf import read_presession, set_presession_cookie, verify_csrf
from simulators.identity.params import Params
from simulators.identity.sessions import (
    Session,
    close_other_sessions,
    current_session,
    open_session,
    require_session,
    set_session_cookie,
)

CREATION, CHANGEMENT = "/compte/creation", "/mot-de-passe"
DEJA_UN_COMPTE = "Vous avez déjà un compte douane.gouv : aucun autre n'est créé."
CREE, CHANGE = "Votre compte douane.gouv est créé.", "Votre mot de passe douane.gouv est changé."
ACTUEL, NOUVEAU, CONFIRMATION = "mot_de_passe_actuel", "mot_de_passe_nouveau", "mot_de_passe_confirme"
CHAMPS: Mapping[str, str] = {
    ACTUEL: "Mot de passe actuel",
    NOUVEAU: "Nouveau mot de passe",
    CONFIRMATION: "Nouveau mot de passe, une seconde fois",
}
REFUSEE, TROP = 422, 429


async def show_creation(request: Request) -> Response:
    """The empty form."""
    if current_session(request) is not None:
        return redirect(ESPACE)
    return _show_creation(request, dict.fromkeys(LIBELLES, ""), {})


async def create(request: Request) -> Response:
    """Open the account and log its owner in, or show the form again with what was typed.

    Whoever is logged in has an account: from a form left open, no other one is opened (CPT-19, AMB-52).
    """
    form = Params.parse(await request.body())
    verify_csrf(read_presession(request), form)
    if current_session(request) is not None:
        return redirect(ESPACE, alert=DEJA_UN_COMPTE)
    saisie, ctx = {champ: form.text(champ) for champ in LIBELLES}, context(request)
    try:
        demande: DemandeDeCompte = ctx.service.policies.lire_inscription(saisie)
        verify_libre(ctx, demande)
    except SaisieRefusee as refus:
        return _show_creation(request, saisie, refus.erreurs)
    write_titulaire(ctx, demande)
    response = redirect(ESPACE, status=CREE)
    set_session_cookie(response, open_session(ctx, demande.identifiant))
    return response


async def show_changement(request: Request) -> Response:
    """The form that changes the password of whoever is logged in."""
    return _show_changement(request, require_session(request), {})


async def change(request: Request) -> Response:
    """Change it; the former one opens nothing from now on."""
    session, ctx = require_session(request), context(request)
    form = Params.parse(await request.body())
    verify_csrf(session, form)
    if wait := read_wait(ctx, session.account, PASSWORD_CHANGE):
        ctx.note("refus : mot de passe non changé, trop d’essais", TROP)
        phrase = say_wait(count_minutes(wait))
        return _show_changement(request, session, {}, status=TROP, alert_text=phrase)
    erreurs = _compute_erreurs(request, session, form)
    if erreurs:
        return _show_changement(request, session, erreurs)
    with ctx.store.transaction():
        write_mot_de_passe(ctx, session.account, form.text(NOUVEAU))
        note_change(ctx, session.account)
        # Whoever knew the former password may be logged in elsewhere.
        close_other_sessions(ctx, session)
    return redirect(ESPACE, status=CHANGE)


def _compute_erreurs(request: Request, session: Session, form: Params) -> Mapping[str, str]:
    ctx, nouveau = context(request), form.text(NOUVEAU)
    if _asks_actuel(request, session):
        tenu = Comptes().authenticate(ctx, session.account, form.text(ACTUEL))
        if tenu != session.account:
            note_failure(ctx, session.account, PASSWORD_CHANGE)
            return {ACTUEL: "ce n’est pas le mot de passe de ce compte."}
        forget_failures(ctx, session.account, PASSWORD_CHANGE)
    if refus := compute_refus_du_mot_de_passe(nouveau):
        return {NOUVEAU: refus}
    return {} if form.text(CONFIRMATION) == nouveau else {CONFIRMATION: "les deux saisies diffèrent."}


def _asks_actuel(request: Request, session: Session) -> bool:
    ctx = context(request)
    asks: bool = ctx.service.policies.asks_mot_de_passe_actuel(is_genere(ctx, session.account))
    return asks


def _show_changement(
    request: Request, session: Session, erreurs: Mapping[str, str], status: int = 200, **values: object
) -> Response:
    asked = {c: nom for c, nom in CHAMPS.items() if c != ACTUEL or _asks_actuel(request, session)}
    return show(
        request, session, "mot_de_passe.html", status=REFUSEE if erreurs else status,
        champs=asked, erreurs=erreurs, adresse=CHANGEMENT, **values,
    )  # fmt: skip


def _show_creation(request: Request, saisie: Mapping[str, str], erreurs: Mapping[str, str]) -> Response:
    presession = read_presession(request)
    response = render(
        request, "inscription.html", status=REFUSEE if erreurs else 200, csrf=presession.csrf,
        libelles=LIBELLES, saisie={**saisie, MOT_DE_PASSE: ""}, erreurs=erreurs, adresse=CREATION,
    )  # fmt: skip
    set_presession_cookie(response, presession)
    return response


def compte_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (
        Route(CREATION, show_creation),
        Route(CREATION, create, methods=["POST"]),
        Route(CHANGEMENT, show_changement),
        Route(CHANGEMENT, change, methods=["POST"]),
    )
