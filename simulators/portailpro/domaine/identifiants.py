"""Company identifiers of the portal: a value that exists is valid."""

from dataclasses import dataclass
from functools import lru_cache

from simulators.portailpro.domaine.errors import ValeurRefusee

_CHIFFRES_SIREN = 9
_CHIFFRES_SIRET = 14
# Its establishments follow a rule of their own (sum of digits), because they are too many for Luhn.
_LA_POSTE = "356000000"


@dataclass(frozen=True, order=True, slots=True)
class Siren:
    """A company number: nine digits whose Luhn sum is a multiple of ten, not all zeros."""

    chiffres: str

    def __post_init__(self) -> None:
        verify_chiffres(self.chiffres, _CHIFFRES_SIREN, "SIREN")
        if not is_luhn(self.chiffres) or not self.chiffres.strip("0"):
            raise ValeurRefusee(f"clé de contrôle fausse dans le SIREN «\u00a0{self.chiffres}\u00a0»")

    def __str__(self) -> str:
        return self.chiffres


@dataclass(frozen=True, order=True, slots=True)
class Siret:
    """An establishment number: the SIREN of its company, then five digits."""

    chiffres: str

    def __post_init__(self) -> None:
        verify_chiffres(self.chiffres, _CHIFFRES_SIRET, "SIRET")
        siren = read_siren(self.chiffres[:_CHIFFRES_SIREN])
        is_poste = siren.chiffres == _LA_POSTE and sum(map(int, self.chiffres)) % 5 == 0
        if not is_luhn(self.chiffres) and not is_poste:
            raise ValeurRefusee(f"clé de contrôle fausse dans le SIRET «\u00a0{self.chiffres}\u00a0»")

    @property
    def siren(self) -> Siren:
        """The company it belongs to."""
        return read_siren(self.chiffres[:_CHIFFRES_SIREN])

    def __str__(self) -> str:
        return self.chiffres


@lru_cache(maxsize=4096)
def read_siren(texte: str) -> Siren:
    """A SIREN as a person types it, spaces forgiven. Raises ValeurRefusee."""
    return Siren("".join(texte.split()))


@lru_cache(maxsize=4096)
def read_siret(texte: str) -> Siret:
    """A SIRET as a person types it, spaces forgiven. Raises ValeurRefusee."""
    return Siret("".join(texte.split()))


def is_luhn(chiffres: str) -> bool:
    """Whether the Luhn sum of the digits is a multiple of ten."""
    total = 0
    for rang, chiffre in enumerate(reversed(chiffres)):
        double = int(chiffre) * (1 + rang % 2)
        total += double // 10 + double % 10
    return total % 10 == 0


def verify_chiffres(texte: str, nombre: int, nom: str) -> None:
    """Refuse a text that is not exactly that many digits from 0 to 9."""
    if len(texte) != nombre or not (texte.isascii() and texte.isdigit()):
        raise ValeurRefusee(f"un {nom} compte {nombre} chiffres, trouvé «\u00a0{texte}\u00a0»")
