"""What `./banc serve` shows first: people, passwords, payment notices, links, the recent journal."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp

from simulators.core.assets import asset_routes
from simulators.core.hosts import DEMONSTRATION
from simulators.core.journal import Entry
from simulators.core.templates import build_environment
from simulators.core.worlds import Worlds
from simulators.peuplement.document import Creance, Document

_GABARITS = Path(__file__).parent / "gabarits"
_RECENT = 30


@dataclass(frozen=True)
class _Lien:
    nom: str
    adresse: str
    usage: str


_USAGES = {
    "portailpro": ("portailpro", "le portail commun : un seul identifiant, le tableau de bord"),
    "douane": ("douane.gouv", "la douane : espace personnel, téléservices"),
    "impots": ("impots.gouv", "les impôts : espace personnel, déclarations, paiements"),
    "urssaf": ("urssaf.fr", "l’Urssaf : espace personnel, déclarations, paiements"),
    "net-entreprises": ("net-entreprises", "le dépôt des déclarations sociales : une page publique"),
    "telepaiement": ("Télépaiement", "les créances douanières et leurs paiements"),
}


def build_welcome(worlds: Worlds, document: Document | None, control_url: str) -> ASGIApp:
    """The application of the bare address http://localhost:<port>/."""
    environment = build_environment((_GABARITS,))

    async def show(_request: Request) -> Response:
        page = environment.get_template("accueil.html").render(
            site="Banc d’essai", service="banc", session=None, csrf="", status_text=None, alert_text=None,
            liens=_list_links(worlds), document=document or Document(), control=control_url,
            entrees=_read_recent(worlds), mutants=_list_variants(worlds), avis=_list_avis(document),
        )  # fmt: skip
        return HTMLResponse(page)

    return Router(routes=[Route("/", show), *asset_routes()])


def _list_links(worlds: Worlds) -> list[_Lien]:
    world = worlds.find(DEMONSTRATION)
    names = world.services if world else ()
    return [_Lien(_USAGES[n][0], world.url(n) + "/", _USAGES[n][1]) for n in names if world and n in _USAGES]


def _list_avis(document: Document | None) -> list[Creance]:
    """The debts whose payment notice somebody may hold."""
    return [une for une in (document or Document()).creance if une.mot_de_passe_avis]


def _read_recent(worlds: Worlds) -> Sequence[Entry]:
    world = worlds.find(DEMONSTRATION)
    if world is None:
        return ()
    journal = world.journal
    after = max(journal.last - _RECENT, journal.first - 1)
    return tuple(islice(journal.after(after), _RECENT))[::-1]


def _list_variants(worlds: Worlds) -> list[str]:
    """The services of the demonstration that are wrong on purpose."""
    world = worlds.find(DEMONSTRATION)
    if world is None:
        return []
    return [n for n, service in world.services.items() if service is not worlds.services.get(n)]
