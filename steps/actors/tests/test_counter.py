"""Each portal is left for Télépaiement in a browser of its own."""

from __future__ import annotations

from dataclasses import replace

from steps.actors.counter import Guichet
from steps.actors.desk import Desk
from steps.datasets.worlds import read_world
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import ROOT, open_page
from steps.vocabulary.site import Site

BRUNO = read_world("alpha_beta").personnes[0]
URLS = {"portailpro": ROOT, "douane": ROOT, "telepaiement": ROOT}
LINKS = "<a href='/parti'>Télépaiement SEPA</a> <a href='/parti'>Télépaiement CB</a>"
PAGE = (
    f"<h1>Espace personnel</h1><nav aria-label=Payer>{LINKS}</nav>"
    f"<section aria-label='Téléservices'>{LINKS}</section>"
)


def _open_guichet(opened: list[str]) -> Guichet:
    def open_driver(name: str) -> object:
        opened.append(name)
        return open_page(PAGE, parti="<h1>Télépaiement SEPA</h1>")

    return Guichet(Desk(BRUNO, URLS, open_driver, REFERENCE))  # type: ignore[arg-type]


def test_customs_are_left_from_a_second_browser_which_is_kept() -> None:
    """A session opened through the portal never stands for one opened at customs."""
    opened: list[str] = []
    guichet = _open_guichet(opened)
    for site in (Site.PORTAILPRO, Site.DOUANE, Site.PORTAILPRO, Site.DOUANE):
        guichet.ouvrir_sepa(site)
    assert opened == ["Bruno", "Bruno sur douane.gouv"]


def test_an_address_is_typed_in_the_browser_last_used() -> None:
    """What is typed follows what was opened."""
    guichet = _open_guichet([])
    guichet.ouvrir_cb(Site.DOUANE)
    guichet.taper("/parti")
    assert guichet.devant is not guichet.desk
    assert guichet.devant.driver.page().heading == "Télépaiement SEPA"


def test_a_newcomer_uses_the_second_browser_with_her_new_account() -> None:
    """The accounts that a person gets meanwhile are those typed there."""
    guichet = _open_guichet([])
    guichet.ouvrir_sepa(Site.DOUANE)
    guichet.desk.personne = replace(BRUNO, nom="Autre")
    guichet.ouvrir_sepa(Site.DOUANE)
    assert guichet.devant.personne.nom == "Autre"
