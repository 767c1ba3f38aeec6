"""What a person types in the form of a question when a scenario does not say it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from steps.drivers.attachment import Attachment
from steps.drivers.contract import PEEKED
from steps.errors import UsageError
from steps.vocabulary.motif import TypeDeService

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from steps.datasets.model import Entreprise
    from steps.vocabulary.motif import Motif

SIRET = "SIRET"
PLAUSIBLES = {
    "Référence de la créance": "DED-A-01",
    "Date du rejet": "02/03/2026",
    "Date du paiement": "27/02/2026",
    "Référence du crédit TRIGO": "TRIGO-2026-17",
    "Montant en euros": "1250,50",
    "Référence de la garantie": "GAR-2026-08",
    "Référence de la déclaration": "DG-2026-0001",
}
MESSAGE = "Merci de nous répondre avant la fin du mois."
PHRASE = b"%%PDF-1.7 piece jointe %d du banc "
SERVICES = {TypeDeService.PAE: "PAE – Le Havre", TypeDeService.RECETTE: "Recette – Le Havre"}


@dataclass(frozen=True)
class Demande:
    """A question about to be asked; ``saisies`` are the answers that matter, others are plausible ones."""

    motif: Motif
    service: str = ""
    saisies: Mapping[str, str] = field(default_factory=dict)
    message: str = MESSAGE
    pieces: tuple[Attachment, ...] = ()

    @property
    def destinataire(self) -> str:
        """The office, the first of its kind when none matters."""
        return self.service or SERVICES[self.motif.type_de_service]

    def compute_saisie(self, champ: str, entreprise: Entreprise | None) -> str | None:
        """What goes in a field of that name; None when nothing is known of it."""
        if champ in self.saisies:
            return self.saisies[champ]
        if champ != SIRET:
            return PLAUSIBLES.get(champ)
        if entreprise is None or not entreprise.etablissements:
            raise UsageError("Aucune entreprise de travail, donc aucun SIRET à donner.")
        return entreprise.etablissements[0].siret.chiffres


@lru_cache(maxsize=8)
def fabriquer(octets: int, rang: int) -> bytes:
    """That many bytes, the same each time for the attachment of a rank, built once."""
    phrase = PHRASE % rang
    return (phrase * (octets // len(phrase) + 1))[:octets]


def compute_debut(rang: int) -> bytes:
    """What the attachment of a rank begins with."""
    return fabriquer(PEEKED, rang)


def build_piece(nom: str) -> Attachment:
    """A light attachment, when only its name matters."""
    return Attachment(nom, fabriquer(1000, 1))


def read_pieces(rows: Sequence[Sequence[str]]) -> tuple[Attachment, ...]:
    """The attachments of a table: name, number of bytes."""
    header, *lines = rows
    if list(header) != ["nom", "octets"]:
        raise UsageError(f"Colonnes attendues : nom, octets ; trouvées : {', '.join(header)}.")
    return tuple(
        Attachment(unescape(nom), fabriquer(int(taille.replace(" ", "")), rang))
        for rang, (nom, taille) in enumerate(lines, start=1)
    )


def unescape(nom: str) -> str:
    r"""A name in which « <NUL> », « <RLO> », « <long> » stand for what no table can hold."""
    return nom.replace("<NUL>", "\0").replace("<RLO>", "\u202e").replace("<long>", "a" * 300)
