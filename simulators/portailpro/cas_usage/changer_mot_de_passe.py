"""Change the password of an account of the portal, and of that account alone (AUT-05)."""

from collections.abc import Mapping

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.domaine.mot_de_passe import ACTUEL, lire_changement

_FAUX = "ce n’est pas votre mot de passe portailpro."


def changer_mot_de_passe(ports: Ports, compte: str, saisie: Mapping[str, str]) -> None:
    """The new password opens the account, the former one no longer; raises SaisieRefusee, field by field."""
    changement = lire_changement(saisie)
    if not ports.comptes.ouvre(compte, changement.actuel):
        raise SaisieRefusee({ACTUEL: _FAUX})
    ports.comptes.changer_mot_de_passe(compte, changement.nouveau)
