"""Addresses of the portal, and those of the co-owners to which it may send someone."""

from urllib.parse import urlsplit

from simulators.core.context import Context
from simulators.identity.relying_party import compute_initiate_url
from simulators.portailpro.domaine.site import Site

ACCUEIL = "/"
CREATION = "/compte/creation"
SIREN = "/siren"
TABLEAU = "/tableau-de-bord"
RATTACHEMENTS = "/profil/rattachements"
ESPACE = "/espace-personnel"
TELEPAIEMENT = "telepaiement"
_NOS_PAGES = (ACCUEIL, SIREN, TABLEAU, RATTACHEMENTS)
# Which site opens the pages of a service: Télépaiement trusts douane alone.
_ENTREES = {
    ("douane", ESPACE): Site.DOUANE,
    ("douane", "/delta-g"): Site.DOUANE,
    (TELEPAIEMENT, "/sepa"): Site.DOUANE,
    ("impots", ESPACE): Site.IMPOTS,
    ("urssaf", ESPACE): Site.URSSAF,
}


def compute_cibles(ctx: Context) -> frozenset[str]:
    """Every address that a login asked for by another site may lead to; the list is exact."""
    ailleurs = (ctx.url(service, path) for service, path in _ENTREES)
    return frozenset((*(ctx.origin + path for path in _NOS_PAGES), *ailleurs))


def relayer(ctx: Context, cible: str) -> str:
    """Where to send someone who has just entered the portal: the page itself, or the site that holds it.

    From one co-owner to another, the portal stands in between: it vouches for the person at the next one.
    """
    parts = urlsplit(cible)
    origine = f"{parts.scheme}://{parts.netloc}"
    for (service, path), site in _ENTREES.items():
        if (origine, parts.path) == (ctx.url(service), path):
            return compute_initiate_url(ctx, site, cible)
    return cible


def compute_passage(ctx: Context, site: Site, path: str) -> str:
    """The link that opens a page of a site without typing anything."""
    return compute_initiate_url(ctx, site, ctx.url(site, path))


def compute_passage_sepa(ctx: Context) -> str:
    """The link that opens Télépaiement SEPA, through the only site it trusts."""
    return compute_initiate_url(ctx, Site.DOUANE, ctx.url(TELEPAIEMENT, "/sepa"))
