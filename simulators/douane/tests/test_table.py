"""The table of the applications is whole, and duties are computed to the cent."""

import pytest

from simulators.douane.applications import (
    APPLICATIONS,
    APPLICATIONS_EDI,
    CIEL,
    DELTA_G,
    ISOPE,
    Application,
    Produit,
)
from simulators.douane.declaration import Saisie
from simulators.douane.saisie import SaisieRefusee, read_saisie
from simulators.douane.services import SERVICES
from simulators.peuplement.valeurs import Siret

A1 = Siret("00017611500012")


def test_no_two_applications_share_a_name_a_path_or_a_prefix() -> None:
    """Each is found by its own."""
    for distinct in (
        {a.nom for a in APPLICATIONS}, {a.chemin for a in APPLICATIONS}, {a.sigle for a in APPLICATIONS},
    ):  # fmt: skip
        assert len(distinct) == len(APPLICATIONS)


@pytest.mark.parametrize("application", APPLICATIONS, ids=lambda a: a.nom)
def test_a_line_of_the_table_holds_together(application: Application) -> None:
    """Known services; one field of each kind; a list of products only where there is a choice."""
    assert set(application.services) <= set(SERVICES)
    genres = [champ.genre for champ in application.champs]
    assert len(genres) == len(set(genres))
    assert genres[0] == "etablissement"
    assert ("produit" in genres) is (len(application.produits) > 1)


def test_edi_takes_every_application_but_trigo() -> None:
    """H7 has its own door (DEC-16)."""
    assert list(APPLICATIONS_EDI) == ["DELTA-G", "CIEL", "ISOPE", "ISOPE-DOM", "DOMINO"]


@pytest.mark.parametrize(
    ("produit", "quantite", "droits"),
    [
        (DELTA_G.produits[0], 125050, 12505),
        (DELTA_G.produits[0], 4, 0),
        (DELTA_G.produits[0], 5, 1),
        (CIEL.produits[0], 2000, 200000),
        (CIEL.produits[1], 1, 50),
    ],
)
def test_duties_are_computed_to_the_cent(produit: Produit, quantite: int, droits: int) -> None:
    """Half a cent is rounded up."""
    assert Saisie(A1, produit, quantite=quantite).droits == droits


@pytest.mark.parametrize(
    ("quantite", "said"), [(1200, "12"), (1250, "12,5"), (1205, "12,05"), (1, "0,01"), (100000, "1000")]
)
def test_a_quantity_is_said_without_useless_zeros(quantite: int, said: str) -> None:
    """As a French hand writes it."""
    assert Saisie(A1, ISOPE.produits[0], quantite=quantite).objet == f"Gazole : {said} hl"


@pytest.mark.parametrize("agrement", ["", "FR0000A00001", "FR00000A000012", "DE00000A00001", "FR00000A0000é"])
def test_an_approval_number_of_another_form_is_refused(agrement: str) -> None:
    """The letters FR and eleven letters or digits, nothing else."""
    form = {"siret": A1, "agrement": agrement, "produit": "Alcool", "quantite": "1"}
    refused = read_saisie(CIEL, CIEL.champs, form)
    assert isinstance(refused, SaisieRefusee)
    assert refused.sentence.startswith("Numéro d'agrément :")
