"""Questions lost, doubled or diverted on their way: MSG-04, 08, 13 to 15, 19."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.messagerie_autrement import (
    FORMULAIRES,
    change_body,
    judge_by_request,
    read_whole,
    with_body,
    with_messagerie,
)
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.jugements.messagerie import RESERVES, accuser
from simulators.portailpro.domaine.messagerie.arbre import ARBRE
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.motif import TypeDeService
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.passerelles.messagerie import EchangeLu, MessagerieHttp
from simulators.portailpro.web import adresses

_BLANK_MESSAGE = re.compile(rb'(name="message"\r\n\r\n)[ ]+\r\n')
_NUMERO = re.compile(rb'name="numero"\r\n\r\n([^\r]+)')
_THEMES = {motif.code: une.code for une in ARBRE for motif in une.motifs}
_REFUSED = 400


def _always_first(kind: TypeDeService, start: str) -> Callable[[Service], Service]:
    """Chosen or not, the first office receives the questions whose code starts so."""
    first = "PAE-LE-HAVRE" if kind is TypeDeService.PAE else "RECETTE-LE-HAVRE"
    return lambda portail: portail.with_policy(
        destinataire=lambda motif, choisi: first if motif.code.startswith(start) else choisi
    )


def _under_another_theme(portail: Service) -> Service:
    """A reserved question is refused under its theme, and served under any other."""

    def choose(request: Request) -> dict[str, Any]:
        theme, code = request.path_params["thematique"], request.path_params["motif"].upper()
        if code not in RESERVES or theme == _THEMES[code]:
            return {}
        request.path_params["thematique"] = _THEMES[code]
        return {"motif_envoyable": lambda _propose, _motif: True}

    return judge_by_request(portail, FORMULAIRES, choose)


def _in_capitals(portail: Service) -> Service:
    """A reserved question whose code is written in capitals is not known for what it is."""

    def choose(request: Request) -> dict[str, Any]:
        code = request.path_params["motif"]
        request.path_params["motif"] = code.lower()
        return {"motif_envoyable": lambda propose, _motif: propose or code.isupper()}

    return judge_by_request(portail, FORMULAIRES, choose)


def _burn_refused_forms(portail: Service) -> Service:
    """A form that was refused once says that it is sent, and never leaves."""
    burnt: set[bytes] = set()

    async def answer(request: Request, original: Endpoint) -> Response:
        body = await read_whole(request)
        numero = _NUMERO.search(body)
        if numero and numero[1] in burnt:
            return write_page("Question transmise")
        told = await original(with_body(request, body))
        if told.status_code >= _REFUSED and numero:
            burnt.add(numero[1])
        return told

    return wrap(portail, adresses.FORMULAIRE, answer, "POST")


class _NeCherchePas(MessagerieHttp):
    """An answer of customs that is lost passes for a question that is lost."""

    async def _find(self, siren: object, envoi: str) -> EchangeLu | None:
        """Nothing is ever found."""
        del siren, envoi
        return None


class _Renvoie(_NeCherchePas):
    """An answer of customs that is lost is another reason to ask, under another number."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand it over until somebody answers."""
        try:
            return await super().transmettre(question)
        except CoproprietaireMuet:
            return await super().transmettre(replace(question, envoi=f"{question.envoi[:-1]}~"))


def _repeat_the_first(portail: Service) -> Service:
    told: list[str] = []

    def tell(echange: Echange) -> str:
        told.append(accuser(echange))
        return told[0]

    return portail.with_policy(accuser=tell)


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "motif-reserve-sous-une-autre-thematique", "MSG-04",
        "un motif réservé s’ouvre et part par l’adresse d’une autre thématique", _under_another_theme,
    ),
    _mutant(
        "motif-reserve-en-capitales", "MSG-04",
        "un motif réservé s’ouvre et part quand son adresse est écrite en capitales", _in_capitals,
    ),
    _mutant(
        "formulaire-au-nom-de-l-entreprise-suivante", "MSG-08",
        "un formulaire ouvert pour une entreprise part au nom de celle que l’on a choisie depuis",
        lambda portail: portail.with_policy(formulaire_de_l_entreprise=lambda _siren, _actif: True),
    ),
    _mutant(
        "message-d-espaces", "MSG-13", "un message fait d’espaces part comme un message",
        lambda portail: change_body(portail, lambda body: _BLANK_MESSAGE.sub(rb"\1-\r\n", body)),
    ),
    _mutant(
        "formulaire-complete-qui-ne-part-pas", "MSG-13",
        "un formulaire retenu, puis complété, se dit transmis et ne part plus", _burn_refused_forms,
    ),
    _mutant(
        "taxation-toujours-au-havre", "MSG-14", "quel que soit le PAE choisi, le premier reçoit l’assiette",
        _always_first(TypeDeService.PAE, "TAXATION"),
    ),
    _mutant(
        "creance-toujours-au-havre", "MSG-15",
        "quelle que soit la recette choisie, la première reçoit le détail d’une créance",
        _always_first(TypeDeService.RECETTE, "CREANCE"),
    ),
    _mutant(
        "paiement-toujours-au-havre", "MSG-15",
        "quelle que soit la recette choisie, la première reçoit le paiement non imputé",
        _always_first(TypeDeService.RECETTE, "PAIEMENT"),
    ),
    _mutant(
        "question-deposee-et-dite-perdue", "MSG-19",
        "la réponse de la douane perdue, une question déposée est dite non envoyée",
        lambda portail: with_messagerie(portail, _NeCherchePas),
    ),
    _mutant(
        "question-deposee-deux-fois", "MSG-19",
        "la réponse de la douane perdue, la question est déposée une seconde fois",
        lambda portail: with_messagerie(portail, _Renvoie),
    ),
    _mutant(
        "accuse-de-la-question-precedente", "MSG-19", "l’accusé reste celui de la première question",
        _repeat_the_first,
    ),
)  # fmt: skip
