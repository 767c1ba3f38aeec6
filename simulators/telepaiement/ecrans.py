"""What people see of Télépaiement SEPA: debts to pay and payments made, for their own establishments."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.pages import render
from simulators.core.peer import PeerUnreachable
from simulators.identity.jose import read_token
from simulators.identity.relying_party import begin
from simulators.identity.sessions import Session, current_session
from simulators.telepaiement.creances import read_creances_sirets
from simulators.telepaiement.droits import DOUANE, read_droits
from simulators.telepaiement.errors import AccesRefuse, DouaneMuette
from simulators.telepaiement.libelles import MOYENS, read_nature

GABARITS = Path(__file__).parent / "gabarits"
SEPA = "/sepa"


async def show_accueil(request: Request) -> Response:
    """The home page, the same for everyone."""
    return _show(request, current_session(request), "accueil.html")


async def show_sepa(request: Request) -> Response:
    """The debts and the payments; whoever is not logged in is sent to customs and comes back."""
    session, ctx = current_session(request), context(request)
    if session is None:
        return await _ask_douane(request, ctx.origin + SEPA)
    policies, droits = ctx.service.policies, await read_droits(ctx, session.account)
    if not policies.may_see_sepa(droits):
        raise AccesRefuse
    creances = read_creances_sirets(ctx, policies.compute_sirets(droits))
    return _show(
        request, session, "sepa.html", nom_complet=read_nom_complet(session), moyens=MOYENS,
        nature=read_nature,
        a_payer=[c for c in creances if c.paiement is None],
        paiements=[c for c in creances if c.paiement is not None],
    )  # fmt: skip


def read_nom_complet(session: Session) -> str:
    """The name that customs gave with the login: this service keeps no account of anyone."""
    token = read_token(session.id_token)
    names = (token.text(claim) for claim in ("given_name", "family_name")) if token else ()
    return " ".join(filter(None, names))


async def _ask_douane(request: Request, target: str) -> Response:
    try:
        return await begin(request, DOUANE, target=target)
    except PeerUnreachable as error:
        raise DouaneMuette(str(error)) from error


async def show_refusal(request: Request, error: Exception) -> Response:
    """A refusal, with what the person needs to log out."""
    assert isinstance(error, Refusal)
    context(request).note(f"refus : {error.reason}", error.status)
    return _show(
        request, current_session(request), "refus.html",
        status=error.status, title=error.title, sentence=error.sentence,
    )  # fmt: skip


def _show(
    request: Request, session: Session | None, template: str, *, status: int = 200, **values: object
) -> Response:
    csrf = session.csrf if session else ""
    return render(request, template, status=status, session=session, csrf=csrf, **values)


def screen_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (Route("/", show_accueil), Route(SEPA, show_sepa))
