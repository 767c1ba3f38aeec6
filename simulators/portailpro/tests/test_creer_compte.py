"""Opening an account of the portal."""

import pytest

from simulators.portailpro.cas_usage.creer_compte import creer_compte
from simulators.portailpro.domaine.compte import LIBELLES
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.tests.builders import ALPHA
from simulators.portailpro.tests.en_memoire import Bac

SAISIE = {
    "prenom": "Bruno",
    "nom": "Lacaze",
    "courriel": "bruno.lacaze@alpha.example",
    "siren": "000 176 115",
    "mot_de_passe": "un mot de passe",
}


def refus(**changements: str) -> dict[str, str]:
    """The reasons for which the form is refused once these fields are changed."""
    with pytest.raises(SaisieRefusee) as levee:
        creer_compte(Bac().ports, Politiques(), SAISIE | changements)
    return dict(levee.value.erreurs)


def test_an_account_carries_the_company_given_at_registration() -> None:
    """Who gives a valid SIREN gets an account on it (CPT-10)."""
    compte = creer_compte(Bac().ports, Politiques(), SAISIE)
    assert (compte.siren, compte.prenom, compte.nom) == (ALPHA, "Bruno", "Lacaze")


@pytest.mark.parametrize("courriel", ["bruno.lacaze@alpha.example", " BRUNO.Lacaze@alpha.EXAMPLE  "])
def test_an_address_has_one_account_whatever_its_case_and_the_spaces_around(courriel: str) -> None:
    """A second account with the same address is refused for that reason (CPT-13, AMB-14)."""
    bac = Bac()
    creer_compte(bac.ports, Politiques(), SAISIE)
    with pytest.raises(SaisieRefusee) as levee:
        creer_compte(bac.ports, Politiques(), SAISIE | {"courriel": courriel})
    assert levee.value.erreurs == {"courriel": "cette adresse a déjà un compte portailpro."}


def test_two_people_of_one_company_have_an_account_each() -> None:
    """The company does not limit the number of accounts (CPT-05)."""
    bac = Bac()
    premier = creer_compte(bac.ports, Politiques(), SAISIE)
    second = creer_compte(bac.ports, Politiques(), SAISIE | {"courriel": "chloe@alpha.example"})
    assert premier.siren == second.siren
    assert premier.id != second.id


@pytest.mark.parametrize("champ", LIBELLES)
def test_an_empty_field_is_named(champ: str) -> None:
    """Each missing field is the only one reported."""
    assert refus(**{champ: ""}) == {champ: "ce champ est obligatoire."}


@pytest.mark.parametrize(
    ("siren", "raison"),
    [
        ("000176116", "clé de contrôle fausse dans le SIREN «\u00a0000176116\u00a0»."),
        ("00017611500012", "un SIREN compte 9 chiffres, trouvé «\u00a000017611500012\u00a0»."),
    ],
)
def test_a_false_siren_is_refused_with_its_reason(siren: str, raison: str) -> None:
    """A wrong key is told apart from a SIRET given in place of a SIREN."""
    assert refus(siren=siren) == {"siren": raison}


@pytest.mark.parametrize("courriel", ["bruno", "bruno@alpha", "a b@alpha.example", "a@b@alpha.example"])
def test_what_is_no_address_is_refused(courriel: str) -> None:
    """An address has one at sign, a domain with a dot, and no space inside."""
    assert refus(courriel=courriel) == {"courriel": "attendue sous la forme nom@exemple.fr."}


def test_a_short_password_is_refused_and_twelve_characters_are_enough() -> None:
    """The limit is twelve characters, spaces included as typed."""
    assert refus(mot_de_passe="onze caract") == {"mot_de_passe": "12 caractères au moins."}
    assert creer_compte(Bac().ports, Politiques(), SAISIE | {"mot_de_passe": " douze car. "}).nom == "Lacaze"


def test_every_field_at_fault_is_reported_at_once() -> None:
    """A person corrects the form in one go."""
    assert set(refus(prenom=" ", siren="1", mot_de_passe="court")) == {"prenom", "siren", "mot_de_passe"}


def test_control_characters_and_endless_names_are_refused() -> None:
    """What could not be shown again is not stored."""
    assert refus(nom="La\x00caze") == {"nom": "ce champ contient un caractère interdit."}
    assert refus(nom="a" * 251) == {"nom": "250 caractères au plus."}
