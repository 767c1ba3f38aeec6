"""Customs accounts attached without their credentials, or whose rights come late: HAB-08."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.sessions import require_session
from simulators.mutants.autrui import find_by_courriel, tie_customs
from simulators.mutants.branchements import read_other, with_arrivals, with_sites
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.web.adresses import RATTACHEMENTS, TABLEAU
from simulators.portailpro.web.rattachements import demander
from simulators.portailpro.web.tableau import montrer_tableau

_DOUANE, _WRONG = Site.DOUANE.value, 401


def _attach_by_courriel(ctx: Context, account: str) -> None:
    """Link the customs account that has the address of an account of the portal, unless one is linked."""
    compte = ComptesSql(ctx).trouver(account)
    known = find_by_courriel(read_other(ctx, _DOUANE), compte.courriel) if compte else None
    held = any(un.site is Site.DOUANE for un in RattachementsSql(ctx).lister(account))
    if compte and known and not held:
        tie_customs(ctx, compte.courriel, known)


def _ask_nothing(portail: Service) -> Service:
    async def attach(request: Request) -> Response:
        _attach_by_courriel(context(request), require_session(request).account)
        return redirect(RATTACHEMENTS, status="Votre compte douane.gouv est rattaché.")

    return portail.with_route(RATTACHEMENTS, attach, ("POST",))


def _attach_at_the_departure(portail: Service) -> Service:
    async def leave(request: Request) -> Response:
        answer = await demander(build_ports, request)
        _attach_by_courriel(context(request), require_session(request).account)
        return answer

    return portail.with_route(RATTACHEMENTS, leave, ("POST",))


def _attach_at_the_dashboard(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        _attach_by_courriel(context(request), require_session(request).account)
        return await montrer_tableau(build_ports, request)

    return portail.with_route(TABLEAU, show)


def _attach_on_refusal(douane: Service) -> Service:
    """The form says that the password is wrong, and the accounts of that address are linked."""
    [entry] = [r for r in douane.routes if r.path == "/connexion" and "POST" in (r.methods or ())]

    async def log_in(request: Request) -> Response:
        answer: Response = await entry.endpoint(request)
        if answer.status_code == _WRONG:
            portail = read_other(context(request), PORTAIL)
            for row in portail.store.all("SELECT DISTINCT account FROM identity_session"):
                _attach_by_courriel(portail, row["account"])
        return answer

    return douane.with_route("/connexion", log_in, ("POST",))


def _trust_any_password(douane: Service) -> Service:
    return douane.with_policy(authenticates=lambda _tentative: True)


def _ask_each_time(douane: Service) -> Service:
    return with_arrivals(douane, lambda _ctx, _iss, _sub: None)


class _Later(CoproprietairesHttp):
    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """Nothing at the first reading of a link: the rights come with the next one."""
        releve = await super().lire_habilitations(rattachement)
        read = self._ctx.memory.setdefault("mutants.read", set())
        first = rattachement.sub not in read
        read.add(rattachement.sub)
        return ReleveDHabilitations(releve.identifiant, ()) if first else releve


MUTANTS = (
    Mutant(
        "rattachement-sur-un-courriel", "HAB-08", "portailpro",
        "le rattachement est fait sur la seule foi du courriel", _ask_nothing,
    ),
    Mutant(
        "rattachement-au-depart", "HAB-08", "portailpro",
        "demander le rattachement le fait, que les identifiants soient donnés ou non",
        _attach_at_the_departure,
    ),
    Mutant(
        "rattachement-a-la-connexion", "HAB-08", "portailpro",
        "le compte douane de même adresse se rattache à la vue du tableau de bord", _attach_at_the_dashboard,
    ),
    Mutant(
        "rattachement-malgre-le-refus", "HAB-08", "douane",
        "la douane refuse le mot de passe à l’écran et rattache quand même", _attach_on_refusal,
    ),
    Mutant(
        "rattachement-a-tout-mot-de-passe", "HAB-08", "douane",
        "la douane rattache avec n’importe quel mot de passe", _trust_any_password,
    ),
    Mutant(
        "saisie-redemandee", "HAB-08", "douane",
        "la douane redemande ses identifiants à chaque visite", _ask_each_time,
    ),
    Mutant(
        "droits-repris-plus-tard", "HAB-08", "portailpro",
        "les droits n’arrivent pas dès le rattachement", partial(with_sites, _Later),
    ),
)  # fmt: skip
