"""A portal that takes the company to work on from the address somebody types: TDB-13."""

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
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
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


class _Beside(CoproprietairesHttp):
    """Co-owners whose mandates come with those of the company that the address asks for."""

    def __init__(self, ctx: Context, asked: Siren) -> None:
        super().__init__(ctx)
        self._asked = asked

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What is told of the company, and the mandates of the other one."""
        told = await super().lire_situation(site, siren)
        other = await super().lire_situation(site, self._asked)
        return replace(told, mandats=(*told.mandats, *other.mandats))


def _add_mandates_of_the_address(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        asked = request.query_params.get("siren")

        def fabrique(ctx: Context) -> Ports:
            ports = build_ports(ctx)
            return replace(ports, coproprietaires=_Beside(ctx, read_siren(asked))) if asked else ports

        return await montrer_tableau(fabrique, request)

    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return mandat.siret.siren != siren or mandat_visible(site, rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible).with_route(TABLEAU, show)


MUTANTS = (
    Mutant(
        "adresse-ouvre-une-autre-entreprise", "TDB-13", "portailpro",
        "l’adresse du tableau de bord ouvre l’entreprise qu’on y écrit", _obey_the_address,
    ),
    Mutant(
        "adresse-ajoute-des-mandats", "TDB-13", "portailpro",
        "l’entreprise reste la même, mais la page liste les mandats de celle qu’on écrit dans l’adresse",
        _add_mandates_of_the_address,
    ),
)  # fmt: skip
