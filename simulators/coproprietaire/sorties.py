"""Links from the personal space to the other sites, where the person arrives already logged in (AUT-03)."""

from dataclasses import dataclass

from simulators.coproprietaire.site import ESPACE, PORTAIL, Site, Teleservice
from simulators.core.context import Context
from simulators.identity.relying_party import compute_initiate_url

TABLEAU_DE_BORD = "/tableau-de-bord"


@dataclass(frozen=True, slots=True)
class Sortie:
    """A link, by its name and its address."""

    nom: str
    adresse: str


def build_sorties(ctx: Context, site: Site) -> tuple[Sortie, ...]:
    """The portal, then each other co-owner, all through the portal's login, which vouches for the person."""
    cibles = [(PORTAIL, ctx.url(PORTAIL, TABLEAU_DE_BORD))]
    cibles += [(title, ctx.url(name, ESPACE)) for name, title in site.voisins.items()]
    return tuple(Sortie(nom, compute_initiate_url(ctx, PORTAIL, cible)) for nom, cible in cibles)


def build_teleservices(ctx: Context, site: Site) -> tuple[Sortie, ...]:
    """The services that the personal space leads to."""
    return tuple(_build_sortie(ctx, site, teleservice) for teleservice in site.teleservices)


def _build_sortie(ctx: Context, site: Site, teleservice: Teleservice) -> Sortie:
    adresse = ctx.url(teleservice.service, teleservice.path)
    return Sortie(teleservice.nom, adresse if teleservice.public else site.forward(ctx, adresse))
