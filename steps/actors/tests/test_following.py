"""Links are followed as long as they stay in the portal, each once, and files are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.actors.desk import Desk
from steps.actors.person import Acteur
from steps.datasets.directory import Annuaire
from steps.datasets.worlds import read_world
from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport import Answer
from steps.expectations.pages import PageVue
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import ROOT

if TYPE_CHECKING:
    from steps.drivers.transport import Exchange

SITE = {
    "/suite": ("text/html", '<h1>Suite</h1><a href="/">Retour</a><a href="/encore">Encore</a>'),
    "/encore": ("text/html", "<h1>Encore</h1>"),
    "/fichier": ("application/octet-stream", "%PDF-1.7"),
}
START = """<a href="/suite#bas">Suite</a> <a href="/fichier">Télécharger</a> <a href="/absente">Absente</a>
<a href="http://ailleurs.localhost/">Ailleurs</a> <a href="mailto:x@y.example">Écrire</a>
<a href="/suite">Se déconnecter</a> <a href="/vers">Vers</a>"""


class Portal:
    """A transport that serves these addresses and remembers which were asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def exchange(self, exchange: Exchange) -> Answer:
        """The page, a redirect from « /vers » to « /encore », 404 for any other."""
        path = exchange.url.removeprefix(ROOT)
        self.asked.append(path)
        if path == "/vers":
            return Answer(303, (("Location", "/encore"),), b"")
        kind, body = SITE.get(path, ("text/html", "rien"))
        return Answer(200 if path in SITE else 404, (("Content-Type", kind),), body.encode())

    def close(self) -> None:
        """Nothing to let go."""


def test_every_page_of_the_portal_is_reached_once_and_a_file_is_told() -> None:
    """Other sites, mail, absent pages and leaving are left alone; a PDF is known by its first bytes."""
    portal = Portal()
    desk = Desk(
        Annuaire.of(read_world("alpha_beta")).personne("Bruno"),
        {"portailpro": ROOT},
        lambda _prenom: HttpDriver(portal),
        REFERENCE,
    )
    start = PageVue("Tableau de bord", "", (), (), (), START, adresse=f"{ROOT}/")
    found = Acteur(desk).visite.suivre([start])
    assert [(page.titre, page.fichiers) for page in found] == [
        ("Suite", ()),
        ("Tableau de bord", ("« Télécharger », PDF",)),
        ("Encore", ()),
    ]
    assert sorted(portal.asked) == ["/absente", "/encore", "/encore", "/fichier", "/suite", "/suite", "/vers"]
