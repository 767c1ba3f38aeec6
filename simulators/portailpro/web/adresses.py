"""Addresses of the portal, and those of the co-owners to which it may send someone."""

from urllib.parse import urlsplit

from simulators.core.context import Context
from simulators.identity.relying_party import compute_initiate_url
from simulators.portailpro.domaine.site import Site

ACCUEIL = "/"
CREATION = "/compte/creation"
DEPUIS_LA_DOUANE = "/compte/creation/douane"
VALIDATION = "/compte/creation/validation"
SIREN = "/siren"
TABLEAU = "/tableau-de-bord"
CREANCE = "/creances/{site}/{reference:path}"
MANDAT = "/mandats/{site}/{rum:path}"
PROFIL = "/profil"
MOT_DE_PASSE = "/profil/mot-de-passe"
RATTACHEMENTS = "/profil/rattachements"
FAQ = "/faq"
TUTORIEL = "/tutoriel"
ACTUALITES = "/actualites"
PARTENAIRES = "/partenaires"
PLAN = "/plan-du-site"
AVIS = "/avis"
AIDE = "/aide"
AIDE = "/aide"
HOTLINE = "/aide/hotline"
CHATBOT = "/aide/chatbot"
ASSISTANCE = "/aide/assistance"
DELEGATION = "/profil/delegation"
DETACHEMENT = "/profil/rattachements/{site}/detachement"
HABILITATIONS = "/profil/habilitations"
COMPTE_DOUANE = "/profil/compte-douane"
MOT_DE_PASSE_DOUANE = "/mot-de-passe"
MESSAGERIE = "/messagerie"
THEMATIQUES = "/messagerie/question"
QUESTIONS = "/messagerie/question/{thematique}"
FORMULAIRE = "/messagerie/question/{thematique}/{motif}"
ECHANGE = "/messagerie/echanges/{reference}"
ACCUSE = "/messagerie/echanges/{reference}/accuse"
PIECE = "/messagerie/echanges/{reference}/pieces/{rang}"
ESPACE = "/espace-personnel"
DECLARATIONS = "/declarations"
PAIEMENTS = "/paiements"
TELEPAIEMENT = "telepaiement"
NET_ENTREPRISES = "net-entreprises"
_CLE = "portailpro.passages"
_NOS_PAGES = (ACCUEIL, SIREN, TABLEAU, RATTACHEMENTS)
# Which site opens the pages of a service: Télépaiement trusts douane alone. H7 and TRIGO are out of reach.
_ENTREES = {
    ("douane", ESPACE): Site.DOUANE,
    ("douane", MOT_DE_PASSE_DOUANE): Site.DOUANE,
    **{("douane", ligne): Site.DOUANE for ligne in ("/delta-g", "/ciel", "/isope", "/isope-dom", "/domino")},
    (TELEPAIEMENT, "/sepa"): Site.DOUANE,
    ("impots", ESPACE): Site.IMPOTS,
    ("impots", DECLARATIONS): Site.IMPOTS,
    ("impots", PAIEMENTS): Site.IMPOTS,
    ("urssaf", ESPACE): Site.URSSAF,
    ("urssaf", DECLARATIONS): Site.URSSAF,
    ("urssaf", PAIEMENTS): Site.URSSAF,
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
    return _compute_passage(ctx, site, site, path)


def compute_passage_sepa(ctx: Context) -> str:
    """The link that opens Télépaiement SEPA, through the only site it trusts."""
    return _compute_passage(ctx, Site.DOUANE, TELEPAIEMENT, "/sepa")


def compute_adresse_cb(ctx: Context) -> str:
    """Télépaiement CB, open to everybody: no login leads to it (PAI-10)."""
    return ctx.url(TELEPAIEMENT, "/cb")


def compute_accueil_douane(ctx: Context, *, rattache: bool) -> str:
    """The home page of customs; whoever is linked there arrives in session (NAV-11)."""
    return compute_passage(ctx, Site.DOUANE, ACCUEIL) if rattache else ctx.url(Site.DOUANE, ACCUEIL)


def compute_rita(ctx: Context) -> str:
    """The tariff of customs, open to everybody: its own page, not their home (NAV-10)."""
    return ctx.url(Site.DOUANE, "/rita")


def compute_net_entreprises(ctx: Context) -> str:
    """The public site of social declarations, to which no account is attached (AMB-33)."""
    return ctx.url(NET_ENTREPRISES, "/")


def _compute_passage(ctx: Context, site: Site, service: str, path: str) -> str:
    # A dashboard has a dozen of them, which stay the same for the life of a world.
    connus: dict[tuple[str, str], str] = ctx.memory.setdefault(_CLE, {})
    if (service, path) not in connus:
        connus[service, path] = compute_initiate_url(ctx, site, ctx.url(service, path))
    return connus[service, path]
