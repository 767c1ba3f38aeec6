"""The form of a question as a browser sends it, files included."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from simulators.core.uploads import (
    Admission,
    UploadLimits,
    UploadMalformed,
    UploadTooLarge,
    list_files,
    read_text,
    read_upload,
)
from simulators.portailpro.cas_usage.messagerie.poser_question import Saisie
from simulators.portailpro.domaine.jugements.messagerie import PIECE_MAX
from simulators.portailpro.domaine.messagerie.motif import Champ
from simulators.portailpro.domaine.messagerie.piece import assainir_nom
from simulators.portailpro.domaine.messagerie.question import ENVOI_MAX

# Past that, a form is not read to its end; below, it is shown again with the reason and what was typed.
LU_MAX, FICHIERS_MAX = 2 * ENVOI_MAX, 60
# One byte more than may be sent is kept, of one file and of all: enough to know that it is too much.
LIMITES = UploadLimits(LU_MAX, FICHIERS_MAX, PIECE_MAX + 1, ENVOI_MAX + 1)
# When the session has ended nothing is sent: what was typed is read, and of files nothing is kept.
SANS_PIECES = UploadLimits(LU_MAX, FICHIERS_MAX, 0, 0)
NUMERO, NUMERO_MAX = "numero", 43


@dataclass(frozen=True, slots=True)
class PieceTeleversee:
    """A file of the form, on disk when it is large."""

    recue: UploadFile

    @property
    def nom(self) -> str:
        """Its name, made harmless."""
        return assainir_nom(self.recue.filename or "")

    @property
    def taille(self) -> int:
        """Its bytes."""
        return self.recue.size or 0

    async def lire(self) -> bytes:
        """Its content."""
        return await self.recue.read()


@asynccontextmanager
async def recevoir(request: Request, admettre: Admission, limites: UploadLimits) -> AsyncIterator[FormData]:
    """The form, for the length of the block; raises UploadTooLarge and UploadMalformed."""
    async with read_upload(request, limites, admettre) as form:
        yield form


def read_saisie(form: FormData, champs: Sequence[Champ]) -> Saisie:
    """What was typed, without the spaces around; line ends as the web sends them made plain."""
    return Saisie(
        numero=read_text(form, NUMERO)[:NUMERO_MAX],
        siren=read_text(form, "siren"),
        champs={champ.nom: read_text(form, champ.nom).strip() for champ in champs},
        service=read_text(form, "service"),
        message=read_text(form, "message").replace("\r\n", "\n"),
        pieces=[PieceTeleversee(une) for une in list_files(form, "pieces")],
    )


__all__ = ["LIMITES", "SANS_PIECES", "UploadMalformed", "UploadTooLarge", "read_saisie", "recevoir"]
