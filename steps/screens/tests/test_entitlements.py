"""« Gestion des habilitations » and GHOST: what they say is read as said."""

from __future__ import annotations

import pytest

from steps.datasets.directory import Annuaire
from steps.datasets.entitlements import read_lignes
from steps.datasets.worlds import read_world
from steps.errors import ElementAbsent
from steps.screens.entitlements import GestionDesHabilitations
from steps.screens.ghost import Ghost
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page
from steps.vocabulary.habilitation import LigneDHabilitation
from steps.vocabulary.siren import Siren
from steps.vocabulary.site import Site

ANNUAIRE = Annuaire.of(read_world("alpha_beta"))
LINE = LigneDHabilitation("DELTA-G", "Lire", "000 176 115 00012")
TABLE = (
    "<table><caption>Habilitations douane.gouv</caption><tr><th>Service<th>Droit<th>Établissement</tr>"
    "<tr><td>DELTA-G<td>Lire<td>000\u00a0176\u00a0115\u00a000012</tr></table>"
)


def _page(inside: str, after: str = "") -> GestionDesHabilitations:
    section = f"<section aria-labelledby=d><h2 id=d>douane.gouv</h2>{inside}</section>"
    return GestionDesHabilitations(
        open_page(f"<h1>Gestion des habilitations</h1>{section}{after}"), REFERENCE
    )


def test_the_lines_of_a_section_are_read_with_plain_spaces() -> None:
    """The same line as a table of the features gives, for a place and for a company."""
    assert _page(TABLE).read_lignes(Site.DOUANE) == (LINE,)
    rows = [["service", "droit", "sur"], ["DELTA-G", "Lire", "A1"], ["Compte fiscal", "Payer", "ALPHA"]]
    assert read_lignes(rows, ANNUAIRE) == (
        LINE,
        LigneDHabilitation("Compte fiscal", "Payer", "SIREN 000 176 115"),
    )


@pytest.mark.parametrize("said", ["Aucune habilitation.", "Aucun compte rattaché."])
def test_a_section_that_says_none_is_empty(said: str) -> None:
    """No right and no account are both none."""
    assert _page(f"<p>{said}</p>").read_lignes(Site.DOUANE) == ()


def test_a_section_that_says_nothing_proves_nothing() -> None:
    """Neither lines nor « aucune »: it must not pass for empty."""
    with pytest.raises(ElementAbsent):
        _page("<p>Chargement…</p>").read_lignes(Site.DOUANE)


def test_what_may_be_changed_is_told_the_logout_left_out() -> None:
    """A button or a box is a command, whatever it is called."""
    changes = "<form><button>Retirer</button><input type=checkbox aria-label=DELTA-G></form>"
    logout = "<form><button>Se déconnecter</button></form>"
    assert _page(TABLE, logout).read_commandes() == ()
    assert _page(TABLE, changes + logout).read_commandes() == ("button « Retirer »", "checkbox « DELTA-G »")


def test_the_role_is_read_with_its_company() -> None:
    """Each company of which the page calls the person AGE."""
    role = "<p>Administrateur général de l’entreprise (AGE) : ALPHA (SIREN 000\u00a0176\u00a0115)</p>"
    assert _page(TABLE, role).read_sirens_age() == (Siren("000176115"),)
    assert _page(TABLE, "<p>Aucun rôle.</p>").read_sirens_age() == ()


def test_ghost_is_believed_on_its_own_words() -> None:
    """A change is done when it says so, refused for want of ROSA when it says that."""
    done = "<p role=status>L'habilitation DELTA-G : Lire (000 176 115 00012) est donnée.</p>"
    assert Ghost(open_page(done), REFERENCE).is_donnee()
    assert not Ghost(open_page(done), REFERENCE).is_retiree()
    refused = (
        "<p role=alert>Aucune relation ROSA DELTA-G pour l’établissement 00017611500012 : "
        "un agent la crée d’abord.</p>"
    )
    assert Ghost(open_page(refused), REFERENCE).answers(REFERENCE.ghost.sans_relation)
    assert not Ghost(open_page(done), REFERENCE).answers(REFERENCE.ghost.sans_relation)
