"""Reading what a person typed in the entry form of DELTA-G."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from simulators.douane.declarations import Saisie
from simulators.peuplement.valeurs import Siret

MARCHANDISE_MAX = 200
# Up to 99 999 999,99 euros, with the spaces and the comma of a French hand, or a point.
_EUROS = re.compile(r"([0-9]{1,8})(?:[.,]([0-9]{1,2}))?€?")


@dataclass(frozen=True, slots=True)
class SaisieRefusee:
    """Why a form cannot be taken: data for the page, which shows it above what was typed."""

    sentence: str


def read_euros(text: str) -> int | None:
    """An amount in euros as cents; None when it is not one, or is zero."""
    found = _EUROS.fullmatch("".join(text.split()))
    if found is None:
        return None
    cents = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    return cents or None


def read_saisie(form: Mapping[str, str]) -> Saisie | SaisieRefusee:
    """The typed declaration, or the first field at fault."""
    try:
        siret = Siret(form.get("siret", ""))
    except ValueError:
        return SaisieRefusee("Établissement : choisissez un établissement de la liste.")
    marchandise = " ".join(form.get("marchandise", "").split())
    if not 0 < len(marchandise) <= MARCHANDISE_MAX:
        return SaisieRefusee(f"Marchandise : attendu de 1 à {MARCHANDISE_MAX} caractères.")
    valeur = read_euros(form.get("valeur", ""))
    if valeur is None:
        return SaisieRefusee("Valeur en euros : attendu un montant supérieur à zéro, par exemple 1250,50.")
    return Saisie(siret, marchandise, valeur)
