"""A portal that takes other attachments than the FAQ does, or loses some on the way: MSG-21."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.messagerie_autrement import send_all_the_same, with_messagerie
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.jugements.messagerie import PIECE_MAX, pieces_refusees
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.piece import PieceJointe
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.passerelles.messagerie import MessagerieHttp

Tailles = Sequence[int]
Refus = Mapping[int, str]
_MO = 1024 * 1024
_TROP, _TROP_LARGE = "10 Mo au plus.", 10_000_000


def _limit(octets: int) -> Callable[[Tailles], Refus]:
    def refuse(tailles: Tailles) -> Refus:
        return {rang: f"{octets // _MO} Mo au plus." for rang, un in enumerate(tailles) if un > octets}

    return refuse


def _below(tailles: Tailles) -> Refus:
    """The limit itself is refused, by either way of counting."""
    return {rang: _TROP for rang, un in enumerate(tailles) if un >= _TROP_LARGE}


def _in_all(tailles: Tailles) -> Refus:
    return {0: _TROP} if sum(tailles) > PIECE_MAX else pieces_refusees(tailles)


def _first_only(tailles: Tailles) -> Refus:
    return {rang: phrase for rang, phrase in pieces_refusees(tailles).items() if rang == 0}


def _none(_tailles: Tailles) -> Refus:
    return {}


class _Tronque(MessagerieHttp):
    """Of a heavy attachment, half arrives."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        pieces = tuple(PieceJointe(p.nom, p.contenu[: 5 * _MO]) for p in question.pieces)
        return await super().transmettre(replace(question, pieces=pieces))


class _UneSeule(MessagerieHttp):
    """Of several attachments, the first arrives."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        return await super().transmettre(replace(question, pieces=question.pieces[:1]))


class _SansLesLourdes(MessagerieHttp):
    """What is too heavy is left out without a word."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        pieces = tuple(p for p in question.pieces if len(p.contenu) <= PIECE_MAX)
        return await super().transmettre(replace(question, pieces=pieces))


class _Abime(MessagerieHttp):
    """What is read back is not what was sent."""

    async def lire_piece(self, reference: str, rang: int) -> bytes:
        """Tell less than what was attached."""
        return (await super().lire_piece(reference, rang))[1:]


class _Ecourte(MessagerieHttp):
    """What is read back lacks its end."""

    async def lire_piece(self, reference: str, rang: int) -> bytes:
        """Tell less than what was attached."""
        return (await super().lire_piece(reference, rang))[:-1]


def _drop_in_silence(portail: Service) -> Service:
    return with_messagerie(portail, _SansLesLourdes).with_policy(pieces_refusees=_none)


def _forget_what_was_typed(portail: Service) -> Service:
    """Only when an attachment is at fault."""
    kept = '{{ saisie.champs.get(champ.nom, "") }}'
    lost = '{% if not saisie.pieces %}{{ saisie.champs.get(champ.nom, "") }}{% endif %}'
    return change_template(portail, "question.html", {kept: lost})


def _judge(refuse: Callable[[Tailles], Refus]) -> Callable[[Service], Service]:
    return lambda portail: portail.with_policy(pieces_refusees=refuse)


def _mutant(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "MSG-21", "portailpro", sentence, build)


MUTANTS = (
    _mutant("pieces-de-5-mo", "la limite est de 5 MO", _judge(_limit(5 * _MO))),
    _mutant("pieces-de-20-mo", "la limite est de 20 MO", _judge(_limit(20 * _MO))),
    _mutant("dix-millions-d-octets-refuses", "10 000 000 d’octets sont déjà trop", _judge(_below)),
    _mutant(
        "limite-sur-la-somme-des-pieces", "les 10 MO valent pour toutes les pièces ensemble", _judge(_in_all)
    ),
    _mutant("seule-la-premiere-piece-est-pesee", "seule la première pièce est pesée", _judge(_first_only)),
    _mutant(
        "piece-refusee-et-question-transmise",
        "une pièce trop lourde est refusée, et la question part avec elle",
        lambda portail: send_all_the_same(portail, pieces_refusees=_none),
    ),
    _mutant("piece-lourde-ecartee", "une pièce trop lourde est écartée sans un mot", _drop_in_silence),
    _mutant(
        "piece-tronquee", "d’une pièce de plus de 5 MO, le début seul arrive",
        lambda portail: with_messagerie(portail, _Tronque),
    ),
    _mutant(
        "une-seule-piece-transmise", "de plusieurs pièces, la première seule arrive",
        lambda portail: with_messagerie(portail, _UneSeule),
    ),
    _mutant(
        "piece-ecourtee-a-la-relecture", "la pièce relue a perdu sa fin",
        lambda portail: with_messagerie(portail, _Ecourte),
    ),
    _mutant(
        "piece-abimee-a-la-relecture", "la pièce relue n’est pas celle qui a été jointe",
        lambda portail: with_messagerie(portail, _Abime),
    ),
    _mutant(
        "saisie-perdue-avec-la-piece", "une pièce trop lourde fait perdre ce qui était tapé",
        _forget_what_was_typed,
    ),
)  # fmt: skip
