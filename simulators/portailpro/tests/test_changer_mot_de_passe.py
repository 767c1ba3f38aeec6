"""Changing the password of the portal."""

from collections.abc import Mapping

import pytest

from simulators.portailpro.cas_usage.changer_mot_de_passe import changer_mot_de_passe
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.tests.en_memoire import Bac

ANCIEN, NEUF = "douze lettres", "treize lettres"


def tenter(saisie: Mapping[str, str]) -> tuple[str, set[str]]:
    """The password of the account afterwards, and the fields at fault."""
    bac = Bac()
    bac.comptes.secrets["c"] = ANCIEN
    try:
        changer_mot_de_passe(bac.ports, "c", saisie)
    except SaisieRefusee as refus:
        return bac.comptes.secrets["c"], set(refus.erreurs)
    return bac.comptes.secrets["c"], set()


def test_the_new_password_opens_the_account() -> None:
    """Given the former one, and the new one twice."""
    assert tenter({"actuel": ANCIEN, "nouveau": NEUF, "confirmation": NEUF}) == (NEUF, set())


@pytest.mark.parametrize(
    ("saisie", "champs"),
    [
        ({}, {"actuel", "nouveau"}),
        ({"actuel": "faux", "nouveau": NEUF, "confirmation": NEUF}, {"actuel"}),
        ({"actuel": ANCIEN, "nouveau": NEUF, "confirmation": NEUF.upper()}, {"confirmation"}),
        ({"actuel": ANCIEN, "nouveau": "x" * 11, "confirmation": "x" * 11}, {"nouveau"}),
        ({"actuel": ANCIEN, "nouveau": "x" * 251, "confirmation": "x" * 251}, {"nouveau"}),
    ],
)
def test_a_refused_form_changes_nothing(saisie: dict[str, str], champs: set[str]) -> None:
    """Each field at fault is named."""
    assert tenter(saisie) == (ANCIEN, champs)


@pytest.mark.parametrize("longueur", [12, 250])
def test_the_bounds_are_accepted(longueur: int) -> None:
    """From twelve characters to two hundred and fifty."""
    neuf = "x" * longueur
    assert tenter({"actuel": ANCIEN, "nouveau": neuf, "confirmation": neuf}) == (neuf, set())
