"""A portal that obeys the address about the company to work on: TDB-13."""

from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren, read_siren
from simulators.portailpro.domaine.jugements.compte import sirens_proposes
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import TABLEAU
from simulators.portailpro.web.tableau import montrer_tableau


class _AnyCompany(tuple[Siren, ...]):
    """The companies offered on the screen, to which any other one is said to belong."""

    __slots__ = ()

    def __contains__(self, siren: object) -> bool:
        """Whatever was sent."""
        return True


@dataclass(frozen=True)
class _Asked:
    """The company of a session is the one that the address asks for."""

    siren: Siren

    def lire(self, _session: str) -> Siren:
        """The one asked for."""
        return self.siren

    def ecrire(self, _session: str, _siren: Siren) -> None:
        """Nothing is kept."""


def _see_by_any_right(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
    """The right is asked, not the company it is held for."""
    return creance.siren == siren and peut_payer([replace(h, siren=siren) for h in rights], siren, site)


def _accept_any_choice(portail: Service) -> Service:
    def offered(own: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        return _AnyCompany(sirens_proposes(own, rights))

    return portail.with_policy(sirens_proposes=offered, creance_visible=_see_by_any_right)


def _obey_the_address(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        asked = request.query_params.get("siren")

        def fabrique(ctx: Context) -> Ports:
            ports = build_ports(ctx)
            return replace(ports, sirens=_Asked(read_siren(asked))) if asked else ports

        return await montrer_tableau(fabrique, request)

    return _accept_any_choice(portail).with_route(TABLEAU, show)


MUTANTS = (
    Mutant(
        "adresse-ouvre-une-autre-entreprise", "TDB-13", "portailpro",
        "l’adresse du tableau de bord ouvre l’entreprise qu’on y écrit", _obey_the_address,
    ),
)  # fmt: skip
