"""What must be at the foot of every page, and the marks that an opinion adds."""

from __future__ import annotations

from steps.expectations.footers import compare_parcourues, compare_pieds, compare_portee
from steps.expectations.journeys import Etape, list_formulaires, list_manquees
from steps.expectations.opinions import compare_notes
from steps.expectations.pages import PageVue
from steps.vocabulary.site import Site


def build_page(titre: str, *pied: str, noms: tuple[str, ...] = ()) -> PageVue:
    """A page with a foot."""
    return PageVue(titre, "", (), (), (*noms, *pied), "", adresse=f"/{titre}", pied=pied)


def test_a_page_whose_foot_lacks_the_link_is_told() -> None:
    """The link elsewhere on the page is not enough; a file has no foot."""
    pages = (
        build_page("A", "Aide"),
        build_page("B", "FAQ", noms=("Aide",)),
        PageVue("C", "", (), (), (), "", fichiers=("x",)),
    )
    [difference] = compare_pieds("Aide", pages)
    assert "« B »" in str(difference)


def test_a_link_must_stand_on_several_pages() -> None:
    """The same page seen twice counts once; anywhere on the page counts."""
    pages = (build_page("A", "Douane"), build_page("A", "Douane"), build_page("B", noms=("Douane",)))
    assert compare_portee("Douane", 2, pages) == ()
    assert len(compare_portee("Douane", 2, pages[:2])) == 1


def test_a_tour_that_missed_a_page_proves_nothing() -> None:
    """Each page that was not met is told."""
    assert len(compare_parcourues(("A", "B", "C"), (build_page("A"),))) == 2


def test_marks_grow_by_what_was_given_only() -> None:
    """One lost, one too many, one on another service: each is told."""
    before, given = {("T", "5"): 3}, {"T": "5", "P": "1"}
    assert compare_notes(before, given, {("T", "5"): 4, ("P", "1"): 1}) == ()
    assert len(compare_notes(before, given, {("T", "5"): 3, ("P", "1"): 1})) == 1
    assert len(compare_notes(before, {}, {("T", "5"): 3, ("M", "2"): 1})) == 1


def test_a_journey_tells_where_it_was_stopped() -> None:
    """Who asked for credentials, and where nobody was at home."""
    etapes = (Etape(Site.DOUANE, True), Etape(Site.IMPOTS, False, Site.IMPOTS))
    assert list_manquees(etapes) == (Site.IMPOTS.nom,)
    assert list_formulaires(etapes) == (Site.IMPOTS.nom,)
