"""Sites that let in whoever misses one of the three steps: AUT-01."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.coproprietaire.liens import find_compte_lie
from simulators.coproprietaire.site import ESPACE, PORTAIL
from simulators.core.context import Context, context
from simulators.core.service import Service
from simulators.identity.sessions import open_session, set_session_cookie
from simulators.mutants.autrui import find_by_courriel, find_visitor
from simulators.mutants.branchements import with_arrivals, with_links
from simulators.mutants.mutant import Mutant
from simulators.portailpro.passerelles.rattachements import RattachementsSql


def _enter_by_courriel(site: Service) -> Service:
    def find(ctx: Context, iss: str, sub: str) -> str | None:
        visitor = find_visitor(ctx, sub)
        known = find_by_courriel(ctx, visitor.courriel) if visitor else None
        return find_compte_lie(ctx, iss, sub) or known

    return with_arrivals(site, find)


def _remember_links(site: Service) -> Service:
    """An account whose name was once told to the portal is entered from there for good."""

    def find(ctx: Context, iss: str, sub: str) -> str | None:
        visitor = find_visitor(ctx, sub)
        known = find_by_courriel(ctx, visitor.courriel) if visitor else None
        told = "SELECT 1 FROM identity_subject WHERE account = ? AND client = ?"
        return find_compte_lie(ctx, iss, sub) or (known if ctx.store.one(told, known, PORTAIL) else None)

    return with_arrivals(site, find)


def _open_without_login(douane: Service) -> Service:
    """The link is enough: whoever follows it enters as the first person who linked an account."""

    async def initiate(request: Request) -> Response:
        ctx = context(request)
        row = ctx.store.one("SELECT compte FROM lien ORDER BY rang")
        response = RedirectResponse(ESPACE if row else "/connexion", status_code=303)
        if row:
            set_session_cookie(response, open_session(ctx, str(row["compte"])))
        return response

    return douane.with_route("/login/initiate", initiate)


class _AnyLink(RattachementsSql):
    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self._store = ctx.store

    def trouver_compte(self, iss: str, sub: str) -> str | None:
        """The linked account, else the first one that there is."""
        first = self._store.one("SELECT id FROM compte ORDER BY courriel")
        return super().trouver_compte(iss, sub) or (str(first["id"]) if first else None)


def _open_the_portal_to_all(portail: Service) -> Service:
    return with_links(_AnyLink, portail)


MUTANTS = (
    Mutant(
        "entree-sur-un-courriel", "AUT-01", "douane",
        "sans rattachement, la douane s’ouvre à qui a la même adresse électronique", _enter_by_courriel,
    ),
    Mutant(
        "entree-aux-impots-sur-un-courriel", "AUT-01", "impots",
        "sans rattachement, les impôts s’ouvrent à qui a la même adresse électronique", _enter_by_courriel,
    ),
    Mutant(
        "entree-apres-le-detachement", "AUT-01", "douane",
        "un compte douane détaché s’ouvre encore sans saisie", _remember_links,
    ),
    Mutant(
        "entree-sans-connexion", "AUT-01", "douane",
        "le lien vers la douane s’ouvre à qui n’est connecté nulle part", _open_without_login,
    ),
    Mutant(
        "entree-sans-compte", "AUT-01", "portailpro",
        "qui vient de la douane entre sur portailpro sans y avoir de compte", _open_the_portal_to_all,
    ),
)  # fmt: skip
