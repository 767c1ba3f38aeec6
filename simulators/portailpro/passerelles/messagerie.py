"""The messaging of customs by HTTP: what the portal hands over, and what it is told back."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Literal, TypeVar

import msgspec
import orjson

from simulators.core.context import Context
from simulators.identity.api import ApiAnswer, Content, fetch
from simulators.identity.subjects import pairwise_sub
from simulators.portailpro.domaine.errors import CoproprietaireMuet, EnvoiDejaServi, ValeurRefusee
from simulators.portailpro.domaine.identifiants import Siren, read_siren
from simulators.portailpro.domaine.messagerie.echange import Echange, Piece, Reponse, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import TypeDeService
from simulators.portailpro.domaine.messagerie.piece import PieceJointe
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.coproprietaires import heard_as_silence
from simulators.portailpro.passerelles.reponses import OK, decode

_SCOPE = "messagerie"
_CREE, _DEJA_SERVI = 201, 409
_CLE = "portailpro.messagerie.services"
T = TypeVar("T")


class ServiceLu(msgspec.Struct, frozen=True):
    """An office on the wire."""

    code: str
    nom: str
    type: Literal["PAE", "recette"]

    def build(self) -> ServiceDouanier:
        """The office of the domain."""
        return ServiceDouanier(self.code, self.nom, TypeDeService(self.type))


class ServicesLus(msgspec.Struct, frozen=True):
    """The answer of GET /api/messagerie/services."""

    services: list[ServiceLu]


class PieceLue(msgspec.Struct, frozen=True):
    """An attachment on the wire, without its content."""

    rang: int
    nom: str
    taille: int


class ReponseLue(msgspec.Struct, frozen=True):
    """An answer on the wire."""

    texte: str
    donnee_le: datetime


class EchangeLu(msgspec.Struct, frozen=True):
    """An exchange on the wire; `envoi` tells from which form it came."""

    reference: str
    envoi: str
    siren: str
    motif: str
    service: ServiceLu
    auteur: str
    champs: dict[str, str]
    message: str
    posee_le: datetime
    pieces: list[PieceLue]
    reponses: list[ReponseLue]

    def build(self) -> Echange:
        """The exchange of the domain; raises ValeurRefusee."""
        return Echange(
            self.reference, read_siren(self.siren), self.motif, self.service.build(), self.auteur,
            self.champs, self.message, self.posee_le,
            tuple(Piece(p.rang, p.nom, p.taille) for p in self.pieces),
            tuple(Reponse(r.texte, r.donnee_le) for r in self.reponses),
        )  # fmt: skip


class EchangesLus(msgspec.Struct, frozen=True):
    """The answer of GET /api/messagerie/echanges."""

    echanges: list[EchangeLu]


class MessagerieHttp:
    """The messaging of one world, as the portal reaches it."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    async def lister_services(self) -> tuple[ServiceDouanier, ...]:
        """The offices to which questions may be addressed."""
        lus = decode(Site.DOUANE, await self._fetch("GET", "/services"), ServicesLus)
        services = self._ctx.memory[_CLE] = tuple(un.build() for un in lus.services)
        return services

    def services_connus(self) -> tuple[ServiceDouanier, ...]:
        """The last list that was read, none before that."""
        connus: tuple[ServiceDouanier, ...] = self._ctx.memory.get(_CLE, ())
        return connus

    async def transmettre(self, question: Question) -> Echange:
        """Hand a question over, once for a given form; raises EnvoiDejaServi."""
        # The number of the form, under a name that no other account can bear.
        envoi = f"{pairwise_sub(self._ctx, question.compte, Site.DOUANE)}.{question.envoi}"
        try:
            answer = await self._fetch("POST", "/questions", self._write(question, envoi))
            if answer.status == _DEJA_SERVI:
                raise EnvoiDejaServi(await self._find_reference(question.siren, envoi))
            return _read(lambda: msgspec.json.decode(_verify(answer), type=EchangeLu).build())
        except CoproprietaireMuet:
            # The question may have been filed and the answer lost: asking is the only way to know.
            filed = await self._find(question.siren, envoi)
            if filed is None:
                raise
            return _read(filed.build)

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Every exchange of a company, latest first."""
        lus = await self._list(siren)
        return _read(lambda: tuple(un.build() for un in lus))

    async def lire_piece(self, reference: str, rang: int) -> bytes:
        """The content of an attachment."""
        answer = await self._fetch("GET", f"/echanges/{reference}/pieces/{rang}")
        if answer.status != OK:
            raise CoproprietaireMuet(f"{Site.DOUANE.nom} : attendu 200, trouvé {answer.status}")
        return answer.answer.body

    async def _fetch(self, method: str, path: str, content: Content | None = None) -> ApiAnswer:
        with heard_as_silence(Site.DOUANE):
            return await fetch(
                self._ctx, Site.DOUANE, method, f"/api/messagerie{path}", scope=_SCOPE, content=content
            )

    async def _list(self, siren: Siren) -> list[EchangeLu]:
        answer = await self._fetch("GET", f"/echanges?siren={siren}")
        return decode(Site.DOUANE, answer, EchangesLus).echanges

    async def _find(self, siren: Siren, envoi: str) -> EchangeLu | None:
        return next((un for un in await self._list(siren) if un.envoi == envoi), None)

    async def _find_reference(self, siren: Siren, envoi: str) -> str:
        found = await self._find(siren, envoi)
        return found.reference if found else ""

    def _write(self, question: Question, envoi: str) -> Content:
        """One body for the question and its attachments; file names travel in the JSON, never in a header."""
        sent = {
            "envoi": envoi, "siren": question.siren.chiffres, "siret": question.siret,
            "motif": question.motif, "service": question.service, "auteur": question.auteur,
            "champs": dict(question.champs), "message": question.message,
            "pieces": [piece.nom for piece in question.pieces],
        }  # fmt: skip
        boundary = self._ctx.chance.token(43).encode()
        body = b"".join(_iter_parts(boundary, orjson.dumps(sent), question.pieces))
        return Content(f"multipart/form-data; boundary={boundary.decode()}", body)


def _iter_parts(boundary: bytes, question: bytes, pieces: tuple[PieceJointe, ...]) -> Iterator[bytes]:
    yield b'--%b\r\nContent-Disposition: form-data; name="question"\r\n\r\n%b\r\n' % (boundary, question)
    for piece in pieces:
        yield b'--%b\r\nContent-Disposition: form-data; name="piece"; filename="piece"\r\n' % boundary
        yield b"Content-Type: application/octet-stream\r\n\r\n"
        yield piece.contenu
        yield b"\r\n"
    yield b"--%b--\r\n" % boundary


def _verify(answer: ApiAnswer) -> bytes:
    if answer.status not in (OK, _CREE):
        raise CoproprietaireMuet(f"{Site.DOUANE.nom} : attendu 201, trouvé {answer.status}")
    return answer.answer.body


def _read(build: Callable[[], T]) -> T:
    """What customs told, or a silence when it cannot be read."""
    try:
        return build()
    except (msgspec.DecodeError, UnicodeDecodeError, ValeurRefusee) as error:
        raise CoproprietaireMuet(f"{Site.DOUANE.nom} : réponse illisible ({error})") from error
