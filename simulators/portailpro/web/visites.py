"""A request of a person who is logged in, and the page it is answered with."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.pages import render
from simulators.identity.errors import LoginRequired
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.sessions import Session, require_session
from simulators.portailpro.cas_usage.choisir_siren import proposer_entreprises
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.relire_habilitations import relire_habilitations
from simulators.portailpro.cas_usage.visite import Visite
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import compute_accueil_douane

FabriqueDePorts = Callable[[Context], Ports]


@dataclass(frozen=True)
class Demande:
    """What a screen needs to answer: who asks, with which rights, and what it may call."""

    request: Request
    ctx: Context
    ports: Ports
    politiques: Politiques
    session: Session
    visite: Visite

    def montrer(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """A page of the portal: the person’s name, and whether there is another company to work on."""
        plusieurs = len(proposer_entreprises(self.politiques, self.visite)) > 1
        return render(
            self.request, template, status=status, session=self.session, csrf=self.session.csrf,
            plusieurs=plusieurs, nom_complet=self.visite.compte.nom_complet,
            accueil_douane=compute_accueil_douane(self.ctx, rattache=self._is_rattache(Site.DOUANE)),
            **values,
        )  # fmt: skip

    def _is_rattache(self, site: Site) -> bool:
        return any(un.site == site for un in self.visite.droits.rattachements)


def read_politiques(ctx: Context) -> Politiques:
    """The judgements of this portal, reference or faulty."""
    politiques: Politiques = ctx.service.policies
    return politiques


async def accueillir(fabrique: FabriqueDePorts, request: Request) -> Demande:
    """Who asks, with rights as they are now; raises LoginRequired when nobody is logged in."""
    session, ctx = require_session(request), context(request)
    ports, politiques = fabrique(ctx), read_politiques(ctx)
    compte = ports.comptes.trouver(session.account)
    if compte is None:
        raise LoginRequired(request.url.path)
    droits = await relire_habilitations(ports, politiques, compte.id)
    # The choice of a company is kept under a fingerprint: our tables hold no key to a session.
    visite = Visite(compute_fingerprint(session.id), compte, droits)
    return Demande(request, ctx, ports, politiques, session, visite)
