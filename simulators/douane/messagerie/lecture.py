"""Reading what the portal hands over: a question in JSON and its attachments, in one multipart body."""

from typing import Annotated

import msgspec
from msgspec import Meta
from starlette.datastructures import FormData
from starlette.requests import Request

from simulators.core.control.operation import Strict
from simulators.core.errors import Problem
from simulators.core.uploads import (
    UploadLimits,
    UploadRefused,
    UploadTooLarge,
    list_files,
    read_text,
    read_upload,
)
from simulators.douane.messagerie.offices import Office, find_office
from simulators.douane.messagerie.question import Piece, Question
from simulators.peuplement.valeurs import Siren, Siret

# Technical: above what the portal lets through at once, with its envelope.
ENVOI_MAX, PIECES_MAX = 72 * 1024 * 1024, 20
LIMITES = UploadLimits(ENVOI_MAX, PIECES_MAX, ENVOI_MAX, ENVOI_MAX)
QUESTION, PIECE = "question", "piece"
Court = Annotated[str, Meta(min_length=1, max_length=300)]
Texte = Annotated[str, Meta(min_length=1, max_length=10_000)]


class QuestionRecue(Strict, frozen=True):
    """The JSON part; `pieces` names the attachments that follow, in their order."""

    envoi: Court
    siren: str
    motif: Court
    service: Court
    auteur: Court
    message: Texte
    siret: str | None = None
    champs: dict[Court, Court] = msgspec.field(default_factory=dict)
    pieces: tuple[Court, ...] = ()


async def read_question(request: Request) -> Question:
    """The question of a call; raises Problem 400, 413 or 422."""
    try:
        async with read_upload(request, LIMITES) as form:
            return await _read(form)
    except UploadTooLarge as error:
        raise Problem(413, "Envoi trop lourd", f"{ENVOI_MAX} octets au plus", field="$") from error
    except UploadRefused as error:
        raise Problem(400, "Envoi illisible", str(error), field="$") from error


async def _read(form: FormData) -> Question:
    recue = _decode(read_text(form, QUESTION))
    files = list_files(form, PIECE)
    if len(files) != len(recue.pieces):
        sentence = f"{len(recue.pieces)} pièces annoncées, {len(files)} reçues"
        raise Problem(422, "Question refusée", sentence, field="$.pieces")
    noms = zip(recue.pieces, files, strict=True)
    return Question(
        envoi=recue.envoi, siren=_read_siren(recue.siren), siret=_read_siret(recue.siret), motif=recue.motif,
        office=_read_office(recue.service), auteur=recue.auteur, champs=recue.champs, message=recue.message,
        pieces=[Piece(nom, await file.read()) for nom, file in noms],
    )  # fmt: skip


def _decode(text: str) -> QuestionRecue:
    try:
        return msgspec.json.decode(text or "{}", type=QuestionRecue)
    except msgspec.ValidationError as error:
        raise Problem(422, "Question refusée", str(error), field="$") from error
    except msgspec.DecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error


def _read_office(texte: str) -> Office:
    office = find_office(texte)
    if office is None:
        raise Problem(422, "Service inconnu", f"aucun service « {texte} »", field="$.service")
    return office


def _read_siren(texte: str) -> str:
    try:
        return Siren(texte)
    except ValueError as error:
        raise Problem(422, "Question refusée", str(error), field="$.siren") from error


def _read_siret(texte: str | None) -> str | None:
    try:
        return Siret(texte) if texte is not None else None
    except ValueError as error:
        raise Problem(422, "Question refusée", str(error), field="$.siret") from error
