"""What people see at every co-owner: the home page and the personal space."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.liens import read_lien
from simulators.coproprietaire.modele import LIBELLES_DROIT
from simulators.coproprietaire.octroi import find_service
from simulators.coproprietaire.site import ESPACE, PORTAIL, Site, read_site
from simulators.coproprietaire.sorties import build_sorties, build_teleservices
from simulators.core.context import Context, context
from simulators.core.errors import Refusal
from simulators.core.pages import render
from simulators.core.templates import format_siren, format_siret
from simulators.identity.sessions import Session, current_session, require_session
from simulators.peuplement.document import Habilitation

GABARITS = Path(__file__).parent / "gabarits"


@dataclass(frozen=True, slots=True)
class Ligne:
    """A right as the personal space tells it."""

    service: str
    droit: str
    etablissement: str


def show(
    request: Request, session: Session | None, template: str, *, status: int = 200, **values: Any
) -> Response:
    """A screen of the site, for the person logged in if there is one."""
    csrf = session.csrf if session else ""
    return render(request, template, status=status, session=session, csrf=csrf, **values)


async def show_accueil(request: Request) -> Response:
    """The home page, the same for everyone but for its one link."""
    site = read_site(context(request))
    return show(request, current_session(request), "accueil.html", liens_d_accueil=site.accueil)


async def show_espace(request: Request) -> Response:
    """The personal space: the account, its link with the portal, its rights, and where to go."""
    session, ctx = require_session(request), context(request)
    site = read_site(ctx)
    return show(
        request, session, "espace.html",
        compte=find_compte(ctx, session.account), rattache=read_lien(ctx, session.account) is not None,
        creation=ctx.url(PORTAIL, site.creation), liens_du_compte=site.liens_du_compte,
        lignes=build_lignes(ctx, site, session.account), sorties=build_sorties(ctx, site),
        teleservices=build_teleservices(ctx, site),
    )  # fmt: skip


def build_lignes(ctx: Context, site: Site, identifiant: str) -> tuple[Ligne, ...]:
    """The rights of an account at this instant, in plain words."""
    return tuple(_describe(site, une) for une in read_habilitations(ctx, identifiant))


def _describe(site: Site, habilitation: Habilitation) -> Ligne:
    service = find_service(site.services, habilitation.service)
    siren, siret = habilitation.siren, habilitation.siret
    perimetre = format_siret(siret) if siret else f"SIREN {format_siren(siren or '')}"
    return Ligne(service.nom, LIBELLES_DROIT[habilitation.droit], perimetre)


async def show_refusal(request: Request, error: Exception) -> Response:
    """A refusal, with what the person needs to go on or to log out."""
    assert isinstance(error, Refusal)
    context(request).note(f"refus : {error.reason}", error.status)
    return show(
        request, current_session(request), "refus.html",
        status=error.status, title=error.title, sentence=error.sentence,
    )  # fmt: skip


def screen_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (Route("/", show_accueil), Route(ESPACE, show_espace))
