"""Reading what a person typed in an entry form."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from simulators.douane.applications import Application
from simulators.douane.champs import Champ, Genre
from simulators.douane.declaration import Saisie
from simulators.peuplement.valeurs import Siret

TEXTE_MAX = 200
# Up to 99 999 999,99, with the spaces and the comma of a French hand, or a point.
_CENTIEMES = re.compile(r"([0-9]{1,8})(?:[.,]([0-9]{1,2}))?")
_AGREMENT = re.compile(r"FR[0-9A-Z]{11}")


@dataclass(frozen=True, slots=True)
class SaisieRefusee:
    """Why a form cannot be taken: data for the page, which shows it above what was typed."""

    sentence: str


def read_saisie(
    application: Application, champs: Sequence[Champ], form: Mapping[str, str]
) -> Saisie | SaisieRefusee:
    """The typed declaration, or the first field at fault."""
    lus: dict[Genre, Any] = {}
    for champ in champs:
        lu = _READERS[champ.genre](application, form.get(champ.nom, ""))
        if lu is None:
            return SaisieRefusee(f"{champ.libelle} : {_ATTENDUS[champ.genre]}")
        lus.setdefault(champ.genre, lu)
    return Saisie(
        lus["etablissement"], lus.get("produit", application.produits[0]), lus.get("texte", ""),
        lus.get("agrement", ""), lus.get("euros", 0) or lus.get("quantite", 0),
    )  # fmt: skip


def read_euros(text: str) -> int | None:
    """An amount in euros as cents; None when it is not one, or is zero."""
    return read_quantite("".join(text.split()).removesuffix("€"))


def read_quantite(text: str) -> int | None:
    """A quantity in hundredths; None when it is not one, or is zero."""
    found = _CENTIEMES.fullmatch("".join(text.split()))
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) or None


def _read_siret(_application: Application, text: str) -> Siret | None:
    try:
        return Siret(text)
    except ValueError:
        return None


def _read_texte(_application: Application, text: str) -> str | None:
    words = " ".join(text.split())
    return words if 0 < len(words) <= TEXTE_MAX else None


def _read_agrement(_application: Application, text: str) -> str | None:
    code = "".join(text.split()).upper()
    return code if _AGREMENT.fullmatch(code) else None


_READERS: Mapping[Genre, Callable[[Application, str], Any]] = {
    "etablissement": _read_siret,
    "produit": lambda application, text: next((p for p in application.produits if p.libelle == text), None),
    "texte": _read_texte,
    "agrement": _read_agrement,
    "euros": lambda _application, text: read_euros(text),
    "quantite": lambda _application, text: read_quantite(text),
}
_ATTENDUS: Mapping[Genre, str] = {
    "etablissement": "choisissez un établissement de la liste.",
    "produit": "choisissez un produit de la liste.",
    "texte": f"attendu de 1 à {TEXTE_MAX} caractères.",
    "agrement": "attendu FR puis onze lettres ou chiffres, par exemple FR00000A00001.",
    "euros": "attendu un montant de 0,01 à 99 999 999,99, par exemple 1250,50.",
    "quantite": "attendu un nombre de 0,01 à 99 999 999,99, par exemple 12,5.",
}
