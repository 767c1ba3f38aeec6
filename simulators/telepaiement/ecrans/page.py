"""What every page of Télépaiement has: who is here, what they hold, and the frame in which it is shown."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.errors import Refusal
from simulators.core.pages import render
from simulators.core.peer import PeerUnreachable
from simulators.identity.jose import read_token
from simulators.identity.relying_party import begin
from simulators.identity.sessions import Session, current_session
from simulators.telepaiement.droits import DOUANE, read_droits
from simulators.telepaiement.errors import AccesRefuse, DouaneMuette, NonTelepayable
from simulators.telepaiement.etat import Droit
from simulators.telepaiement.modele import Politiques

GABARITS = Path(__file__).parent.parent / "gabarits"
SEPA, CB = "/sepa", "/cb"
CONFLICT, UNPROCESSABLE, OK = 409, 422, 200
PORTAIL = "portailpro"
# Whether what someone holds suffices for an establishment.
Policy = Callable[[Collection[Droit], str], bool]


@dataclass(frozen=True, slots=True)
class Visite:
    """A person in Télépaiement SEPA: their session, and what they hold at this instant."""

    ctx: Context
    session: Session
    droits: tuple[Droit, ...]

    @property
    def policies(self) -> Politiques:
        """The judgements of the service."""
        found: Politiques = self.ctx.service.policies
        return found

    def is_foreign(self, policy: Policy, siret: str) -> bool:
        """Whether it is another company's, and refused: the answer is then that nothing is there."""
        return not policy(self.droits, siret) and not self.policies.knows_company(self.droits, siret)

    @property
    def origine(self) -> str:
        """The site from which the person came."""
        return read_origine_session(self.session)


async def enter(request: Request, back: str) -> Visite | Response:
    """The visit; or the way to customs, from which whoever is not logged in comes back to `back`."""
    session, ctx = current_session(request), context(request)
    if session is None:
        return await _ask_douane(request, ctx.origin + back)
    visite = Visite(ctx, session, await read_droits(ctx, session.account))
    if not visite.policies.may_see_sepa(visite.droits):
        raise AccesRefuse
    return visite


def read_origine_session(session: Session) -> str:
    """The portal, or customs; customs too when they do not say."""
    token = read_token(session.id_token)
    return PORTAIL if token and token.text("origine") == PORTAIL else DOUANE


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


async def read_form(request: Request) -> dict[str, str]:
    """What was typed, as text."""
    return {name: str(value) for name, value in (await request.form()).items()}


async def show_refusal(request: Request, error: Exception) -> Response:
    """A refusal, with what the person needs to log out."""
    assert isinstance(error, Refusal)
    context(request).note(f"refus : {error.reason}", error.status)
    return show(
        request, current_session(request), "refus.html",
        status=error.status, title=error.title, sentence=error.sentence,
        sans_droit=isinstance(error, AccesRefuse), non_telepayable=isinstance(error, NonTelepayable),
    )  # fmt: skip


def show(
    request: Request, session: Session | None, template: str, *, status: int = OK, **values: object
) -> Response:
    """A page, with the way out for whoever is logged in."""
    csrf = session.csrf if session else ""
    return render(request, template, status=status, session=session, csrf=csrf, **values)
