"""What people see of DELTA-G: its connected home, and the entry of a declaration (DTI)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.douane.declarations import deposer, read_declarations
from simulators.douane.modele import Habilitations, Relations
from simulators.douane.rosa import read_relations
from simulators.douane.saisie import SaisieRefusee, read_saisie
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import Session, require_session
from simulators.peuplement.valeurs import Siret

GABARITS = Path(__file__).parent / "gabarits"
DELTA_G, DECLARATION = "/delta-g", "/delta-g/declaration"
CHAMPS = ("siret", "marchandise", "valeur")
UNPROCESSABLE = 422
Policy = Callable[[Siret, Habilitations, Relations], bool]


@dataclass(frozen=True, slots=True)
class Maillons:
    """Both links that a formality needs, read again at each request (HAB-12)."""

    habilitations: Habilitations
    relations: Relations


def read_maillons(ctx: Context, identifiant: str) -> Maillons:
    """What the person holds at this instant."""
    return Maillons(read_habilitations(ctx, identifiant), read_relations(ctx))


async def show_delta_g(request: Request) -> Response:
    """The connected home of DELTA-G."""
    session, ctx = require_session(request), context(request)
    maillons = verify_entry(ctx, session)
    lisibles = _choose(maillons, ctx.service.policies.may_read_for)
    return show(
        request, session, "delta_g.html", compte=find_compte(ctx, session.account),
        peut_declarer=bool(read_sirets_declarables(ctx, maillons)),
        declarations=read_declarations(ctx, lisibles),
    )  # fmt: skip


async def show_declaration(request: Request) -> Response:
    """The form of a new declaration."""
    session, ctx = require_session(request), context(request)
    return _show_form(request, session, verify_entry(ctx, session), {})


async def file_declaration(request: Request) -> Response:
    """Takes a typed declaration; the right is judged for its SIRET, whatever the form offered."""
    session, ctx = require_session(request), context(request)
    form = {name: str(value) for name, value in (await request.form()).items()}
    verify_csrf(session, form)
    maillons = verify_entry(ctx, session)
    saisie = read_saisie(form)
    if isinstance(saisie, SaisieRefusee):
        return _show_form(request, session, maillons, form, saisie.sentence)
    verify_siret(ctx, saisie.siret, maillons)
    reference = deposer(ctx, session.account, saisie)
    return redirect(DELTA_G, status=f"Déclaration {reference} déposée.")


def verify_entry(ctx: Context, session: Session) -> Maillons:
    """Refuse whoever lacks one of the two links of DELTA-G; raises AccesRefuse."""
    maillons = read_maillons(ctx, session.account)
    if not ctx.service.policies.may_enter_delta_g(maillons.habilitations, maillons.relations):
        raise AccesRefuse("Vous n'avez pas d'habilitation DELTA-G.", reason="delta-g-sans-habilitation")
    return maillons


def verify_siret(ctx: Context, siret: Siret, maillons: Maillons) -> None:
    """Refuse a declaration for an establishment that the person does not declare for; raises AccesRefuse."""
    if not ctx.service.policies.may_declare_for(siret, maillons.habilitations, maillons.relations):
        raise AccesRefuse(
            "Vous n'avez pas le droit de déclarer pour cet établissement.", reason="declarer-sans-droit"
        )


def read_sirets_declarables(ctx: Context, maillons: Maillons) -> list[Siret]:
    """The establishments that the form offers."""
    return _choose(maillons, ctx.service.policies.may_declare_for)


def _choose(maillons: Maillons, policy: Policy) -> list[Siret]:
    habilitations, relations = maillons.habilitations, maillons.relations
    held = sorted({h.siret for h in habilitations if h.siret})
    return [siret for siret in held if policy(siret, habilitations, relations)]


def _show_form(
    request: Request, session: Session, maillons: Maillons, typed: Mapping[str, str], alert: str | None = None
) -> Response:
    sirets = read_sirets_declarables(context(request), maillons)
    if not sirets:
        raise AccesRefuse(
            "Vous n'avez le droit de déclarer pour aucun établissement.", reason="lecture-seule"
        )
    return show(
        request, session, "declaration.html",
        status=UNPROCESSABLE if alert else 200, alert_text=alert, sirets=sirets,
        saisie={name: typed.get(name, "") for name in CHAMPS},
    )  # fmt: skip


def screen_routes() -> tuple[Route, ...]:
    """The addresses of these screens; none of them leads to H7 (DEC-16)."""
    return (
        Route(DELTA_G, show_delta_g),
        Route(DECLARATION, show_declaration),
        Route(DECLARATION, file_declaration, methods=["POST"]),
    )
