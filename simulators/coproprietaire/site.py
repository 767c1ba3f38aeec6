"""One co-owner as data: what makes it differ from the two others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.identity.clients import Client
from simulators.identity.op.settings import Claims
from simulators.identity.relying_party import compute_initiate_url
from simulators.peuplement.document import Habilitation

PORTAIL = "portailpro"
COPROPRIETAIRES: Mapping[str, str] = {"douane": "douane.gouv", "impots": "impots.gouv", "urssaf": "urssaf.fr"}
ACCUEIL = "/"
ESPACE = "/espace-personnel"
CREATION = "/compte/creation"


def needs_nothing(_ctx: Context, _habilitation: Habilitation, _at: str) -> None:
    """No agreement is needed before a right."""


def keep_all(_ctx: Context, tenues: Sequence[Habilitation]) -> Sequence[Habilitation]:
    """Every right that is written counts."""
    return tenues


@dataclass(frozen=True, slots=True)
class Teleservice:
    """A service that the personal space leads to, at this site or at one that trusts it.

    `public`: anyone may use it, so that no login leads to it.
    """

    nom: str
    service: str
    path: str
    public: bool = False


@dataclass(frozen=True, kw_only=True)
class Site:
    """What a co-owner is: its services, who may ask it to log people in, and where it leads them.

    `teleservices`: where links from this site lead besides the personal space, and those from another one
    if the policy `opens_from_elsewhere` lets them.
    `verify_octroi`: what must exist before a right is given; raises a Problem.
    `keep_effectives`: the written rights that count now, and are told to other services.
    `pages`: what a link from another site may open besides. `more_claims`: see ProviderSettings.
    `creation`: where, at the portal, its personal space sends whoever has no account there (CPT-07).
    `liens_du_compte`, `accueil`: links of its own, in the personal space and on the home page of visitors.
    """

    name: str
    services: tuple[ServiceEnLigne, ...]
    clients: tuple[Client, ...]
    teleservices: tuple[Teleservice, ...] = ()
    verify_octroi: Callable[[Context, Habilitation, str], None] = needs_nothing
    keep_effectives: Callable[[Context, Sequence[Habilitation]], Sequence[Habilitation]] = keep_all
    pages: tuple[str, ...] = ()
    more_claims: Mapping[str, Claims] = field(default_factory=dict)
    creation: str = CREATION
    liens_du_compte: Mapping[str, str] = field(default_factory=dict)
    accueil: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The name of the site, as people say it."""
        return COPROPRIETAIRES[self.name]

    @property
    def voisins(self) -> Mapping[str, str]:
        """The other co-owners and their names."""
        return {name: title for name, title in COPROPRIETAIRES.items() if name != self.name}

    def forward(self, ctx: Context, target: str) -> str:
        """Where a person goes really for a target: a service that trusts this site asks it who they are.

        Straight there, they would meet the session of whoever used that browser before them.
        """
        for client in self.clients:
            if client.service not in (PORTAIL, self.name) and target.startswith(ctx.url(client.service, "/")):
                return compute_initiate_url(ctx, client.service, target)
        return target

    def read_targets(self, ctx: Context) -> frozenset[str]:
        """Every address that a login asked for by another site may lead to; the list is exact."""
        opens = ctx.service.policies.opens_from_elsewhere
        ouverts = (t for t in self.teleservices if not t.public and opens(t.path))
        ici = (ctx.url(self.name, path) for path in (ACCUEIL, ESPACE, *self.pages))
        return frozenset({*ici, *(ctx.url(t.service, t.path) for t in ouverts)})


@dataclass(frozen=True, kw_only=True)
class ServiceCoproprietaire(Service):
    """The web application of a co-owner, which knows its site."""

    site: Site


def read_site(ctx: Context) -> Site:
    """The co-owner that a context belongs to."""
    if not isinstance(ctx.service, ServiceCoproprietaire):
        raise TypeError(f"{ctx.service.name} is no co-owner")
    return ctx.service.site
