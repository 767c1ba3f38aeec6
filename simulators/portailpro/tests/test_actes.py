"""What the launch does to a portal when it peoples a world."""

from collections.abc import Iterator
from typing import Any

import pytest

from simulators.core.context import Context
from simulators.core.errors import Problem
from simulators.peuplement.document import Document, read_document
from simulators.portailpro.actes import enregistrer_lien, peupler, sujet_pour
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.tests.mondes import ouvrir_contexte
from simulators.portailpro.tests.populations import BRUNO, CHLOE, document, personne


@pytest.fixture
def ctx() -> Iterator[Context]:
    """A portal that Bruno and Chloé have accounts on."""
    found = ouvrir_contexte()
    peupler(found, lire(personne("Bruno"), personne("Chloe")))
    yield found
    found.close()


def lire(*personnes: dict[str, Any]) -> Document:
    """These people, as the control door reads them."""
    return read_document(document(*personnes))


def lier(ctx: Context, identifiant: str = BRUNO, sub: str = "s", site: str = "douane") -> None:
    """A link as the launch writes it."""
    enregistrer_lien(ctx, identifiant, site, iss=f"http://{site}", sub=sub, compte="blacaze")


def test_people_named_again_keep_their_account(ctx: Context) -> None:
    """A second document that names Bruno again neither fails nor changes who he is."""
    avant = sujet_pour(ctx, BRUNO, "douane")
    peupler(ctx, lire(personne("Bruno"), personne("Denis")))
    assert sujet_pour(ctx, BRUNO, "douane") == avant
    assert Acces().authenticate(ctx, "denis@alpha.example", "mot de passe portailpro") is not None


def test_an_account_without_siren_is_refused_and_nothing_is_kept(ctx: Context) -> None:
    """The field is named, and the people before it in the document are not half written (CPT-10)."""
    sans = personne("Farid")
    del sans["compte"][0]["siren"]
    with pytest.raises(Problem) as refus:
        peupler(ctx, lire(personne("Eve"), sans))
    assert refus.value.field == "$.personne[1].compte[0].siren"
    with pytest.raises(Problem, match=r"eve@alpha\.example"):
        sujet_pour(ctx, "eve@alpha.example", "douane")


def test_a_link_written_twice_is_held_once(ctx: Context) -> None:
    """The account of the portal is found by it."""
    lier(ctx)
    lier(ctx)
    compte = RattachementsSql(ctx).trouver_compte("http://douane", "s")
    assert compte is not None
    assert len(RattachementsSql(ctx).lister(compte)) == 1


@pytest.mark.parametrize(("identifiant", "sub"), [(BRUNO, "autre"), (CHLOE, "s")])
def test_a_link_that_no_attachment_could_leave_is_refused(ctx: Context, identifiant: str, sub: str) -> None:
    """Neither a second customs account for Bruno, nor Bruno's for Chloé (CPT-17)."""
    lier(ctx)
    with pytest.raises(Problem) as refus:
        lier(ctx, identifiant, sub)
    assert refus.value.status == 409


def test_a_person_is_named_differently_to_each_site(ctx: Context) -> None:
    """Subjects are pairwise, and nobody unknown has one."""
    sujets = {sujet_pour(ctx, BRUNO, site) for site in ("douane", "impots", "urssaf")}
    assert len(sujets) == 3
    with pytest.raises(Problem) as refus:
        sujet_pour(ctx, "personne@nulle.part", "douane")
    assert refus.value.status == 404
