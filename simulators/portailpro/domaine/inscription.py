"""What an administration knows of somebody who opens an account, and the form that it fills (CPT-08)."""

from collections.abc import Mapping

# How the claims of customs (OpenID Connect, then ours for the SIREN) are named in our form.
_REPRIS = {"given_name": "prenom", "family_name": "nom", "email": "courriel", "siren": "siren"}


def donnees_reprises(connu: Mapping[str, str]) -> Mapping[str, str]:
    """The fields of the form that arrive filled: each one whose value is known."""
    return {champ: connu[nom] for nom, champ in _REPRIS.items() if connu.get(nom)}


def validation_requise() -> bool:
    """Whether the person validates what is known of her before it fills the form: always (CPT-08, AMB-36)."""
    return True
