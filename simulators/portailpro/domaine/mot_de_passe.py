"""What a person must give to change the password of her account of the portal."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulators.portailpro.domaine.compte import LONGUEUR_MAXIMALE, LONGUEUR_MOT_DE_PASSE
from simulators.portailpro.domaine.errors import SaisieRefusee

ACTUEL, NOUVEAU, CONFIRMATION = "actuel", "nouveau", "confirmation"
LIBELLES: Mapping[str, str] = {
    ACTUEL: "Mot de passe actuel",
    NOUVEAU: "Nouveau mot de passe",
    CONFIRMATION: "Nouveau mot de passe, une seconde fois",
}
_OBLIGATOIRE = "ce champ est obligatoire."


@dataclass(frozen=True, slots=True)
class Changement:
    """The password that is left and the one that comes, once the fields agree."""

    actuel: str = field(repr=False)
    nouveau: str = field(repr=False)


def lire_changement(saisie: Mapping[str, str]) -> Changement:
    """Read the form; raises SaisieRefusee with one sentence for each field at fault."""
    actuel, nouveau, confirmation = (saisie.get(champ, "") for champ in LIBELLES)
    refus = {
        ACTUEL: "" if actuel else _OBLIGATOIRE,
        NOUVEAU: _refus_du_nouveau(nouveau),
        CONFIRMATION: "" if confirmation == nouveau else "les deux saisies diffèrent.",
    }
    erreurs = {champ: phrase for champ, phrase in refus.items() if phrase}
    if erreurs:
        raise SaisieRefusee(erreurs)
    return Changement(actuel, nouveau)


def _refus_du_nouveau(nouveau: str) -> str:
    if not nouveau:
        return _OBLIGATOIRE
    if len(nouveau) < LONGUEUR_MOT_DE_PASSE:
        return f"{LONGUEUR_MOT_DE_PASSE} caractères au moins."
    return "" if len(nouveau) <= LONGUEUR_MAXIMALE else f"{LONGUEUR_MAXIMALE} caractères au plus."
