"""Formalities that are offered and declarations that are listed: customs lead to their services only."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import ALPHA, BETA, DROITS, creance, declaration, droit

JUGE = Politiques()
DECLARANTS = {Site.IMPOTS: "fiscal_declarer", Site.URSSAF: "cotisant_declarer"}
noms_de_droits = st.sets(st.sampled_from(sorted(DROITS)))


@pytest.mark.parametrize(
    ("nom", "ligne"),
    [
        ("fiscal_declarer", ("Déclarations fiscales", Site.IMPOTS, "/declarations")),
        ("cotisant_declarer", ("Déclarations sociales", Site.URSSAF, "/declarations")),
        ("ciel_alcool_lire", ("Contribution indirecte", Site.DOUANE, "/ciel")),
        ("ciel_tabac_declarer", ("Contribution indirecte", Site.DOUANE, "/ciel")),
        ("delta_lire", ("Dédouanement", Site.DOUANE, "/delta-g")),
        ("domino_declarer", ("Octroi de mer", Site.DOUANE, "/domino")),
        ("isope_lire", ("TICPE", Site.DOUANE, "/isope")),
        ("isope_dom_declarer", ("TICPE-DOM", Site.DOUANE, "/isope-dom")),
    ],
)
def test_each_right_brings_its_line_and_that_line_alone(nom: str, ligne: tuple[str, Site, str]) -> None:
    """One right, one line, one destination (TDB-06, DEC-06 to DEC-10)."""
    (une,) = JUGE.lignes_de_declaration([droit(nom)], ALPHA)
    assert (une.demarche, une.site, une.chemin) == ligne


def test_both_rights_of_ciel_make_one_line() -> None:
    """Alcohol and tobacco are declared on the same page."""
    tenus = [droit("ciel_alcool_lire"), droit("ciel_tabac_declarer")]
    assert len(JUGE.lignes_de_declaration(tenus, ALPHA)) == 1


@pytest.mark.parametrize("nom", ["trigo_declarer", "correspondant", "telepayer", "adherer"])
def test_a_right_out_of_the_declarations_of_the_portal_brings_no_line(nom: str) -> None:
    """TRIGO is out of reach, a status opens nothing, a payment right declares nothing (DEC-16, TDB-16)."""
    assert JUGE.lignes_de_declaration([droit(nom)], ALPHA) == ()


@given(noms_de_droits, st.sampled_from(Site))
def test_a_filed_declaration_is_seen_by_who_declares_at_its_site(noms: set[str], site: Site) -> None:
    """The right to declare there and for that company; at customs, no right shows one (TDB-21)."""
    une = declaration("TVA", site)
    tenus = [droit(n) for n in noms]
    assert JUGE.declaration_visible(site, tenus, ALPHA, une) == (DECLARANTS.get(site) in noms)
    assert not JUGE.declaration_visible(site, tenus, BETA, une)


def test_the_history_lists_filed_declarations_latest_first() -> None:
    """What is still to be filed is not there."""
    connues = [
        declaration("ancienne", deposee_le=date(2026, 1, 5)),
        declaration("à déposer", deposee_le=None),
        declaration("récente", Site.URSSAF, deposee_le=date(2026, 2, 5)),
    ]
    assert [d.demarche for d in JUGE.declarations_deposees(connues, [])] == ["récente", "ancienne"]


def test_no_customs_declaration_is_listed() -> None:
    """Neither told as one, nor guessed from a debt that bears its reference (TDB-21)."""
    assert JUGE.declarations_deposees([declaration("DG-1", Site.DOUANE)], [creance("DG-1")]) == ()
