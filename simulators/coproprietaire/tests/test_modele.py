"""The judgements that every co-owner makes, without HTTP or storage."""

from simulators.coproprietaire.modele import (
    Identifiants,
    Lien,
    Tentative,
    accepts_link,
    authenticates,
    read_identifiants,
    registers_link,
)
from simulators.peuplement.document import Compte, Personne

LIEN = Lien("http://portailpro.localhost", "bruno")
AUTRE = Lien("http://portailpro.localhost", "chloe")


def test_a_free_account_takes_a_link() -> None:
    """An account without a link accepts the first one."""
    assert accepts_link(None, LIEN)


def test_the_same_link_is_accepted_again() -> None:
    """A link that is already held is accepted once more: the portal may repeat itself."""
    assert accepts_link(LIEN, LIEN)


def test_another_link_is_refused() -> None:
    """An account linked to an account of the portal does not take another one (AMB-15)."""
    assert not accepts_link(LIEN, AUTRE)


def test_the_same_sub_at_another_portal_is_another_link() -> None:
    """A subject means nothing without its issuer."""
    assert not accepts_link(LIEN, Lien("http://autre.localhost", LIEN.sub))


def test_every_accepted_link_is_written() -> None:
    """A link held by one side only would be none (CPT-14)."""
    assert registers_link(LIEN)


def test_the_right_password_enters_linked_or_not() -> None:
    """Attaching an account changes nothing to its own password (AUT-04)."""
    assert authenticates(Tentative(mot_de_passe_juste=True, rattache=True))
    assert authenticates(Tentative(mot_de_passe_juste=True, rattache=False))


def test_a_wrong_password_never_enters() -> None:
    """Being linked opens nothing at the login form."""
    assert not authenticates(Tentative(mot_de_passe_juste=False, rattache=True))
    assert not authenticates(Tentative(mot_de_passe_juste=False, rattache=False))


def test_an_account_is_opened_by_its_own_credentials_only() -> None:
    """The credentials of the portal open nothing here, whoever the person is (AUT-07)."""
    here = Compte(site="douane", identifiant="blacaze", mot_de_passe="a-douane")
    there = Compte(site="portailpro", identifiant="bruno@alpha.example", mot_de_passe="a-portail")
    personne = Personne(prenom="Bruno", nom="Lacaze", courriel="bruno@alpha.example", compte=(here, there))
    assert read_identifiants(personne, here) == (Identifiants("blacaze", "a-douane"),)
