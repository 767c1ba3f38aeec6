"""An attachment as a browser sends it: its name is hostile until it was reduced to a harmless one."""

import unicodedata
from dataclasses import dataclass, field

NOM_MAX = 120
SANS_NOM = "piece-jointe"
_KILO = 1000


@dataclass(frozen=True, slots=True)
class PieceJointe:
    """A file about to be attached, under a harmless name."""

    nom: str
    contenu: bytes = field(repr=False)


def assainir_nom(recu: str) -> str:
    """The base name, without control, formatting or direction marks, and of a bearable length.

    Browsers of old send whole paths; what lies before the last separator is dropped.
    """
    base = unicodedata.normalize("NFC", recu).replace("\\", "/").rpartition("/")[2]
    lisible = "".join(c for c in base if unicodedata.category(c)[0] not in "CZ" or c == " ")
    propre = " ".join(lisible.replace('"', "'").split()).strip(". ")
    return _raccourcir(propre) or SANS_NOM


def format_taille(octets: int) -> str:
    """A size as people read it: 12 octets, 340 ko, 9,5 Mo."""
    if octets < _KILO:
        return f"{octets} octet" if octets == 1 else f"{octets} octets"
    if octets < _KILO**2:
        return f"{octets // _KILO} ko"
    return f"{octets / _KILO**2:.1f} Mo".replace(".", ",")


def _raccourcir(nom: str) -> str:
    if len(nom) <= NOM_MAX:
        return nom
    souche, point, extension = nom.rpartition(".")
    if not point or len(extension) > NOM_MAX // 4:
        return nom[:NOM_MAX]
    return souche[: NOM_MAX - len(extension) - 1] + point + extension
