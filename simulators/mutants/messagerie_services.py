"""A portal that addresses questions to the wrong offices, or acknowledges them wrongly: MSG-14, 15, 19."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.messagerie_autrement import send_all_the_same, with_messagerie
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.jugements.messagerie import accuser, services_proposes
from simulators.portailpro.domaine.messagerie.dates import format_instant
from simulators.portailpro.domaine.messagerie.echange import Echange, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Motif, TypeDeService
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.web import adresses

PAE, RECETTE = TypeDeService.PAE, TypeDeService.RECETTE
_FIRST = {PAE: "PAE-LE-HAVRE", RECETTE: "RECETTE-LE-HAVRE"}
_SOMEBODY_ELSE = "Recette – Le Havre"
Services = Sequence[ServiceDouanier]


def _offer(start: str, *kinds: TypeDeService) -> Callable[[Service], Service]:
    """Offices of these kinds for the questions whose code starts so."""

    def proposes(motif: Motif, services: Services) -> tuple[ServiceDouanier, ...]:
        if motif.code.startswith(start):
            return tuple(un for un in services if un.type in kinds)
        return services_proposes(motif, services)

    return lambda portail: portail.with_policy(services_proposes=proposes)


def _shorten(kind: TypeDeService) -> Callable[[Service], Service]:
    """The last office of a kind is never offered."""

    def proposes(motif: Motif, services: Services) -> tuple[ServiceDouanier, ...]:
        found = services_proposes(motif, services)
        return found[:-1] if motif.service is kind else found

    return lambda portail: portail.with_policy(services_proposes=proposes)


def _choose_alone(kind: TypeDeService) -> Callable[[Service], Service]:
    """Nothing chosen is as good as the first office of that kind."""

    def send_to(motif: Motif, choisi: str) -> str:
        return choisi or _FIRST[motif.service]

    def build(portail: Service) -> Service:
        # Only the questions of that kind are addressed so: the others still ask for a choice.
        asked: list[Motif] = []

        def proposes(motif: Motif, services: Services) -> tuple[ServiceDouanier, ...]:
            asked[:] = [motif]
            return services_proposes(motif, services)

        def admits(propose: bool, choisi: str) -> bool:
            return propose or (not choisi and asked[0].service is kind)

        return portail.with_policy(services_proposes=proposes, service_admis=admits, destinataire=send_to)

    return build


def _take_forged(kind: TypeDeService) -> Callable[[Service], Service]:
    """The list is right; another office that a form names is addressed all the same."""

    def build(portail: Service) -> Service:
        asked: list[Motif] = []

        def proposes(motif: Motif, services: Services) -> tuple[ServiceDouanier, ...]:
            asked[:] = [motif]
            return services_proposes(motif, services)

        def admits(propose: bool, choisi: str) -> bool:
            return propose or (bool(choisi) and asked[0].service is kind)

        return portail.with_policy(services_proposes=proposes, service_admis=admits)

    return build


def _refuse_and_send(kind: TypeDeService) -> Callable[[Service], Service]:
    def send_to(motif: Motif, choisi: str) -> str:
        return choisi or _FIRST[motif.service]

    def offered(motif: Motif, services: Services) -> tuple[ServiceDouanier, ...]:
        return services_proposes(motif, services) if motif.service is kind else ()

    return lambda portail: send_all_the_same(
        portail, service_admis=lambda propose, choisi: propose or not choisi, destinataire=send_to,
        services_proposes=offered,
    )  # fmt: skip


def _always_first(start: str) -> Callable[[Service], Service]:
    """Chosen or not, the first office receives the questions whose code starts so."""
    return lambda portail: portail.with_policy(
        destinataire=lambda motif, choisi: _FIRST[motif.service] if motif.code.startswith(start) else choisi
    )


class _UnSeulCircuit(MessagerieHttp):
    """Bonds are filed as guarantees."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        if question.motif != "CAUTION_OUVRIR":
            return await super().transmettre(question)
        filed = replace(question, motif="GARANTIE_MISE_EN_PLACE", service=_FIRST[PAE])
        return await super().transmettre(filed)


def _acknowledge(tell: Callable[[Echange], str]) -> Callable[[Service], Service]:
    return lambda portail: portail.with_policy(accuser=tell)


def _without_time(echange: Echange) -> str:
    return f"Votre question {echange.reference} a été transmise à {echange.service.nom}."


def _an_hour_early(echange: Echange) -> str:
    told = format_instant(echange.posee_le - timedelta(hours=1))
    return f"Votre question {echange.reference} a été transmise le {told} à {echange.service.nom}."


def _to_the_hour(echange: Echange) -> str:
    told = format_instant(echange.posee_le.replace(minute=0))
    return f"Votre question {echange.reference} a été transmise le {told} à {echange.service.nom}."


def _to_another(echange: Echange) -> str:
    return accuser(echange).replace(echange.service.nom, _SOMEBODY_ELSE)


async def _acknowledge_anything(request: Request, original: Endpoint) -> Response:
    answer = await original(request)
    return write_page("Question transmise") if answer.status_code == 422 else answer  # noqa: PLR2004


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "garantie-adressee-aux-recettes", "MSG-14", "le motif garantie propose les recettes",
        _offer("GARANTIE", RECETTE),
    ),
    _mutant(
        "taxation-aux-pae-et-aux-recettes", "MSG-14", "les questions d’assiette proposent aussi des recettes",
        _offer("TAXATION", PAE, RECETTE),
    ),
    _mutant("pae-non-propose", "MSG-14", "un PAE n’est jamais proposé", _shorten(PAE)),
    _mutant(
        "pae-choisi-par-le-portail", "MSG-14", "sans choix, la question part au premier PAE",
        _choose_alone(PAE),
    ),
    _mutant(
        "pae-detourne-vers-une-recette", "MSG-14",
        "la liste ne propose que des PAE, une recette nommée par le formulaire est servie",
        _take_forged(PAE),
    ),
    _mutant(
        "sans-pae-refusee-et-transmise", "MSG-14",
        "sans PAE choisi, le formulaire est refusé et la question part quand même", _refuse_and_send(PAE),
    ),
    _mutant(
        "garantie-toujours-au-havre", "MSG-14", "quel que soit le PAE choisi, le premier reçoit la garantie",
        _always_first("GARANTIE"),
    ),
    _mutant(
        "cautionnement-adresse-a-un-pae", "MSG-15", "le motif cautionnement est adressé à un PAE",
        _offer("CAUTION", PAE),
    ),
    _mutant("recette-non-proposee", "MSG-15", "une recette n’est jamais proposée", _shorten(RECETTE)),
    _mutant(
        "recette-choisie-par-le-portail", "MSG-15", "sans choix, la question part à la première recette",
        _choose_alone(RECETTE),
    ),
    _mutant(
        "recette-detournee-vers-un-pae", "MSG-15",
        "la liste ne propose que des recettes, un PAE nommé par le formulaire est servi",
        _take_forged(RECETTE),
    ),
    _mutant(
        "sans-recette-refusee-et-transmise", "MSG-15",
        "sans recette choisie, le formulaire est refusé et la question part quand même",
        _refuse_and_send(RECETTE),
    ),
    _mutant(
        "cautionnement-toujours-au-havre", "MSG-15",
        "quelle que soit la recette choisie, la première reçoit le cautionnement", _always_first("CAUTION"),
    ),
    _mutant(
        "garantie-et-cautionnement-confondus", "MSG-15",
        "un cautionnement demandé part à un PAE comme une garantie",
        lambda portail: with_messagerie(portail, _UnSeulCircuit),
    ),
    _mutant(
        "accuse-sans-horodatage", "MSG-19", "l’accusé ne porte pas d’horodatage", _acknowledge(_without_time)
    ),
    _mutant(
        "accuse-une-heure-plus-tot", "MSG-19", "l’accusé porte l’heure d’un autre fuseau",
        _acknowledge(_an_hour_early),
    ),
    _mutant(
        "accuse-a-l-heure-ronde", "MSG-19", "l’accusé tait les minutes", _acknowledge(_to_the_hour)
    ),
    _mutant(
        "accuse-d-un-autre-service", "MSG-19", "l’accusé nomme un autre service que celui choisi",
        _acknowledge(_to_another),
    ),
    _mutant(
        "accuse-d-une-question-retenue", "MSG-19", "une question retenue est accusée",
        lambda portail: wrap(portail, adresses.FORMULAIRE, _acknowledge_anything, "POST"),
    ),
)  # fmt: skip
