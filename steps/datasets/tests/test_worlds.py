"""The worlds written by hand: read whole, refused by name."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from steps.datasets.document import write_document
from steps.datasets.facts import tell
from steps.datasets.worlds import FOLDER, list_worlds, read_file, read_world
from steps.errors import UsageError
from steps.oracle.facts import Octroi, Rattachement
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from pathlib import Path

USUAL = ("origine", "edi")
ALPHA = '[[entreprise]]\nnom = "ALPHA"\nsiren = "000176115"\n'
DEBT = (
    '[[creance]]\nsite = "douane"\nreference = "D-1"\nsiret = "00017611500012"\nnature = "dedouanement"\n'
    "montant = 100\nemise_le = 2026-02-02\necheance = 2026-03-15\n"
)


@pytest.mark.parametrize("name", list_worlds())
def test_the_document_of_a_world_says_what_its_file_says(name: str) -> None:
    """Reading a file then writing its document loses nothing and adds nothing."""
    raw = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    assert _plain(write_document(read_world(name))) == _plain(raw)


@pytest.mark.parametrize("name", list_worlds())
def test_everything_is_fictional(name: str) -> None:
    """SIRENs start with 000, addresses end with .example."""
    monde = read_world(name)
    assert all(entreprise.siren.chiffres.startswith("000") for entreprise in monde.entreprises)
    assert all(personne.courriel.endswith(".example") for personne in monde.personnes)


def test_in_alpha_beta_only_the_address_is_the_same_everywhere() -> None:
    """One person's names and passwords differ from site to site, and nobody has a link or a right."""
    monde = read_world("alpha_beta")
    for personne in monde.personnes:
        assert len({compte.identifiant for compte in personne.comptes}) == len(personne.comptes)
        assert len({compte.mot_de_passe for compte in personne.comptes}) == len(personne.comptes)
    assert not [fait for fait in tell(monde) if isinstance(fait, (Octroi, Rattachement))]


def test_the_demonstration_shows_each_kind_of_thing() -> None:
    """Each administration has debts to pay and paid; each means of payment is there; somebody has no link."""
    monde = read_world("demonstration")
    states = {(creance.site, creance.paiement is None) for creance in monde.creances}
    assert len(states) == 6
    assert {creance.paiement.moyen for creance in monde.creances if creance.paiement} == set(Moyen)
    linked = {fait.personne for fait in tell(monde) if isinstance(fait, Rattachement)}
    assert linked < {personne.courriel for personne in monde.personnes}


def test_an_unknown_world_is_refused_with_the_nearest_names() -> None:
    """A slip in the name of a world gets the right name back."""
    with pytest.raises(UsageError, match="alpha_beta"):
        read_world("alfa_beta")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[entreprise]]\nnom = 'X'\nsiren = '000000000'\n", r"monde.toml: entreprise\[0\].siren : attendu"),
        (ALPHA + "ville = 'Brest'\n", r"entreprise\[0\] : clé inconnue « ville »"),
        (
            ALPHA + "[[entreprise.etablissement]]\nnom = 'B1'\nsiret = '00028422400011'\n",
            "n'est pas un établ",
        ),
        ("entreprises = []\n", "écrire « entreprise »"),
        (DEBT.replace("100", "'100'"), r"creance\[0\].montant : un entier est attendu"),
        (DEBT.replace("100", "-100"), r"creance\[0\].montant : attendu"),
        (DEBT + "paiement = { moyen = 'cheque', regle_le = 2026-02-02 }\n", r"creance\[0\].paiement.moyen"),
        (DEBT.replace("dedouanement", "x"), r"creance\[0\].nature : attendu"),
        ("[[relation]]\nsiret = '00017611500012'\nservice = 'DELTA-X'\n", "CIEL-TABAC, DELTA-G, DOMINO"),
        ("entreprise = 3\n", r"des tables \[\[entreprise\]\]"),
        ("= ", "TOML illisible"),
    ],
)
def test_what_is_wrong_is_refused_by_file_and_key(tmp_path: Path, text: str, message: str) -> None:
    """Each refusal names the file and the key, and what was expected."""
    path = tmp_path / "monde.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=message) as refused:
        read_file(path)
    assert "monde.toml" in str(refused.value)


def test_a_right_is_refused_on_the_wrong_scale(tmp_path: Path) -> None:
    """Customs rights are given by establishment, never by company."""
    path = tmp_path / "monde.toml"
    path.write_text(
        "[[personne]]\nprenom = 'A'\nnom = 'B'\ncourriel = 'a@b.example'\n"
        "[[personne.compte]]\nsite = 'douane'\nidentifiant = 'a'\nmot_de_passe = 'a'\nsiren = '000176115'\n"
        "[[personne.compte.habilitation]]\nservice = 'DELTA-G'\ndroit = 'lire'\nsiren = '000176115'\n",
        encoding="utf-8",
    )
    with pytest.raises(UsageError, match="DELTA-G se donne par siret"):
        read_file(path)


def test_a_person_is_asked_for_an_account_she_does_not_have() -> None:
    """The message says whose account is missing, and where to add it."""
    nadia = next(p for p in read_world("alpha_beta").personnes if p.prenom == "Nadia")
    with pytest.raises(UsageError, match="Nadia n'a pas de compte portailpro"):
        nadia.compte(Site.PORTAILPRO)


def _plain(value: object) -> object:
    """Dates as text, empty lists and the usual origin left out, as the two ways of writing allow."""
    if isinstance(value, dict):
        return {k: _plain(inner) for k, inner in value.items() if inner != [] and (k, inner) != USUAL}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return str(value)
