"""Exchanges that open by a side door, or that are told otherwise than filed: MSG-03, 16, 17, 21, 22."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap
from simulators.mutants.gabarits import change_template
from simulators.mutants.messagerie_autrement import PIECES, judge_otherwise, with_messagerie
from simulators.mutants.messagerie_deduite import remember_at
from simulators.mutants.messagerie_niveaux import everybody
from simulators.mutants.messagerie_partage import (
    TousLesSiren,
    adherer_reads,
    see_all,
    see_reserved_of_oneself,
    share,
)
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.messagerie import pieces_refusees
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.web import adresses

_ACCUSE = (("GET", adresses.ACCUSE),)
_LOT = 20 * 1024 * 1024


def _open(_listed: bool, _echange: Echange) -> bool:
    return True


class _UneReponsePourTous(MessagerieHttp):
    """What was answered to one question is read under every other."""

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Tell answers of elsewhere."""
        found = await super().lister_echanges(siren)
        said = next((un.reponses for un in found if un.reponses), ())
        return tuple(replace(un, reponses=un.reponses or said) for un in found)


class _ToujoursLaPremiere(MessagerieHttp):
    """Of several attachments, each link gives the first."""

    async def lire_piece(self, reference: str, rang: int) -> bytes:
        """Tell another content."""
        del rang
        return await super().lire_piece(reference, 1)


def _limit_in_all(portail: Service) -> Service:
    """Twenty MO in all: two attachments pass, three do not."""
    return portail.with_policy(
        pieces_refusees=lambda tailles: (
            {0: "20 Mo au plus en tout."} if sum(tailles) > _LOT else pieces_refusees(tailles)
        )
    )


def _close_in_name(portail: Service) -> Service:
    """The page says that the messaging is closed, under which the exchange is read."""
    faulty = remember_at((("GET", adresses.ECHANGE),))(portail)
    open_page = next(r.endpoint for r in faulty.routes if r.path == adresses.ECHANGE)

    async def answer(request: Request, original: Endpoint) -> Response:
        try:
            return await original(request)
        except Refusal:
            page = bytes((await open_page(request)).body).decode()
            return HTMLResponse(page.replace("<h1>Échange", "<h1>Messagerie fermée pour"), 403)

    return wrap(faulty, adresses.ECHANGE, answer)


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "piece-lue-sans-habilitation", "MSG-03",
        "sans habilitation sur l’entreprise, l’échange est fermé et sa pièce jointe s’ouvre",
        lambda portail: judge_otherwise(portail, PIECES, niveau_de_messagerie=everybody),
    ),
    _mutant(
        "accuse-d-un-autre-siren-par-son-adresse", "MSG-16",
        "un échange d’une autre entreprise reste fermé, l’adresse de son accusé répond",
        share(TousLesSiren, _ACCUSE, echange_visible=see_all),
    ),
    _mutant(
        "reponse-d-un-autre-echange", "MSG-16", "la réponse à une question se lit sous une autre",
        lambda portail: with_messagerie(portail, _UneReponsePourTous),
    ),
    _mutant(
        "message-rendu-en-balises", "MSG-16", "les chevrons d’un message sont rendus comme du balisage",
        lambda portail: change_template(
            portail, "echange.html", {"{{ echange.message }}": "{{ echange.message | safe }}"}
        ),
    ),
    _mutant(
        "message-ecourte", "MSG-16", "d’un message, l’échange ne montre que le début",
        lambda portail: change_template(
            portail, "echange.html", {"{{ echange.message }}": "{{ echange.message | truncate(60) }}"}
        ),
    ),
    _mutant(
        "accuse-comptable-par-son-adresse", "MSG-17", "le fil comptable est fermé, son accusé s’ouvre",
        lambda portail: judge_otherwise(portail, _ACCUSE, echange_consultable=_open),
    ),
    _mutant(
        "piece-comptable-de-son-auteur", "MSG-17",
        "« Télépayer » perdu, l’auteur d’une question comptable en ouvre encore la pièce jointe",
        lambda portail: judge_otherwise(portail, PIECES, echange_visible=see_reserved_of_oneself),
    ),
    _mutant(
        "piece-comptable-lue-par-adherer", "MSG-17", "« Adhérer » suffit pour ouvrir une pièce comptable",
        lambda portail: judge_otherwise(portail, PIECES, niveau_de_messagerie=adherer_reads),
    ),
    _mutant(
        "vingt-mo-en-tout", "MSG-21", "les pièces d’une question ne peuvent peser plus de 20 MO ensemble",
        _limit_in_all,
    ),
    _mutant(
        "toujours-la-premiere-piece", "MSG-21", "de plusieurs pièces, chaque lien rend la première",
        lambda portail: with_messagerie(portail, _ToujoursLaPremiere),
    ),
    _mutant(
        "pieces-lues-apres-le-retrait", "MSG-22",
        "la dernière habilitation perdue, l’adresse d’une pièce jointe répond encore", remember_at(PIECES),
    ),
    _mutant(
        "fermeture-de-facade", "MSG-22",
        "la dernière habilitation perdue, la page se dit fermée et montre encore l’échange", _close_in_name,
    ),
)  # fmt: skip
