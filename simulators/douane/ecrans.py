"""What people see of the applications: a connected home each, with what was declared there."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.ecrans import show
from simulators.core.context import context
from simulators.douane.acces import read_lisibles, read_offre, verify_entry
from simulators.douane.applications import APPLICATIONS, Application
from simulators.douane.envois import has_envois, read_refuses, send_envois
from simulators.douane.formulaire import file_declaration, show_declaration
from simulators.douane.registre import read_declarations
from simulators.identity.sessions import require_session
from simulators.peuplement.document import Origine

GABARITS = Path(__file__).parent / "gabarits"
SAISIES: Mapping[Origine, str] = {
    "dti-douane": "sur douane.gouv", "dti-portailpro": "par portailpro", "edi": "par EDI",
}  # fmt: skip


async def show_application(application: Application, request: Request) -> Response:
    """The connected home; debts that Télépaiement has not taken yet are sent again."""
    session, ctx = require_session(request), context(request)
    maillons = verify_entry(ctx, session, application)
    lisibles = read_lisibles(ctx, application, maillons)
    await send_envois(ctx)
    declarations = [d for d in read_declarations(ctx, application.nom) if (d.service, d.siret) in lisibles]
    return show(
        request, session, "application.html", application=application, saisies=SAISIES,
        compte=find_compte(ctx, session.account), en_attente=has_envois(ctx, {s for _, s in lisibles}),
        peut_declarer=bool(read_offre(ctx, application, maillons).sirets),
        declarations=declarations, refuses=[d for d in declarations if d.reference in read_refuses(ctx)],
    )  # fmt: skip


def screen_routes() -> tuple[Route, ...]:
    """The addresses of these screens; none of them leads to H7 (DEC-16)."""
    return tuple(route for application in APPLICATIONS for route in _build_routes(application))


def _build_routes(application: Application) -> tuple[Route, ...]:
    form = application.chemin_declaration
    return (
        Route(application.chemin, partial(show_application, application)),
        Route(form, partial(show_declaration, application)),
        Route(form, partial(file_declaration, application), methods=["POST"]),
    )
