"""A portal whose forms let through what they ask, or ask what they should not: MSG-13, MSG-18."""

from collections.abc import Callable
from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.messagerie_autrement import (
    ENVOI,
    change_body,
    judge_otherwise,
    send_all_the_same,
    with_messagerie,
)
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.messagerie import champ_manque, siret_admis
from simulators.portailpro.domaine.messagerie.arbre import SIRET
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.motif import Champ, Genre, Motif
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.passerelles.messagerie import MessagerieHttp

_EMPTY_MESSAGE, _BLANKS = b'name="message"\r\n\r\n\r\n', b"\r\n\r\n   \r\n"


def _spare(*names: str) -> Callable[[Champ, str], bool]:
    """What is missing, these fields aside."""
    return lambda champ, valeur: champ_manque(champ, valeur) and champ.nom not in names


def _nothing_is_missing(_champ: Champ, _valeur: str) -> bool:
    return False


def _everything_is_asked(_champ: Champ, valeur: str) -> bool:
    return not valeur


def _forget_what_was_typed(portail: Service) -> Service:
    emptied = {
        '{{ saisie.champs.get(champ.nom, "") }}': "",
        "{{ saisie.message }}": "",
        "{% if un.code == saisie.service %} selected{% endif %}": "",
    }
    return change_template(portail, "question.html", emptied)


def _ask_siret_everywhere(motif: Motif) -> tuple[Champ, ...]:
    return tuple(dict.fromkeys((SIRET, *motif.champs)))


def _never_ask_siret(motif: Motif) -> tuple[Champ, ...]:
    return tuple(champ for champ in motif.champs if champ.genre is not Genre.SIRET)


class _GardeLeSiret(MessagerieHttp):
    """The establishment stays at the portal."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        return await super().transmettre(replace(question, siret=None))


class _RameneAuPremier(MessagerieHttp):
    """The first establishment that was named stands for all."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        if question.siret is None:
            return await super().transmettre(question)
        siege = question.siret[:9] + "00012"
        return await super().transmettre(replace(question, siret=siege))


class _TaitLesFaux(MessagerieHttp):
    """A SIRET that is none is transmitted as a text, and as no establishment."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        vrai = question.siret is not None and siret_admis(question.siret, question.siren)
        return await super().transmettre(question if vrai else replace(question, siret=None))


def _take(admis: Callable[[str, Siren], bool]) -> Callable[[Service], Service]:
    """Other texts pass for establishments; customs are told no such one."""
    return lambda portail: with_messagerie(portail, _TaitLesFaux).with_policy(siret_admis=admis)


def _fourteen_digits(siret: str, siren: Siren) -> bool:
    digits = "".join(siret.split())
    return digits.isdigit() and len(digits) == len("00017611500012") and digits.startswith(siren.chiffres)


def _starts_well(siret: str, siren: Siren) -> bool:
    return siret_admis(siret, siren) or "".join(siret.split()) == siren.chiffres


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _mutant(
        "question-sans-reference-de-creance", "MSG-13",
        "un formulaire s’envoie sans la référence de créance obligatoire",
        lambda portail: portail.with_policy(champ_manque=_spare("reference_creance")),
    ),
    _mutant(
        "date-du-rejet-laissee-vide", "MSG-13", "un rejet de télérèglement part sans sa date",
        lambda portail: portail.with_policy(champ_manque=_spare("date_rejet")),
    ),
    _mutant(
        "champ-manquant-par-l-adresse", "MSG-13",
        "l’écran marque les champs obligatoires, l’adresse qui reçoit le formulaire n’en exige aucun",
        lambda portail: judge_otherwise(portail, ENVOI, champ_manque=_nothing_is_missing),
    ),
    _mutant(
        "champ-reclame-et-question-transmise", "MSG-13",
        "le formulaire réclame le champ qui manque, et la question part quand même",
        lambda portail: send_all_the_same(portail, champ_manque=_nothing_is_missing),
    ),
    _mutant(
        "message-invente", "MSG-13", "un message laissé vide est remplacé par une formule",
        lambda portail: change_body(
            portail, lambda body: body.replace(_EMPTY_MESSAGE, b'name="message"\r\n\r\nVoir ci-dessus.\r\n')
        ),
    ),
    _mutant(
        "espaces-pris-pour-une-reponse", "MSG-13", "trois espaces passent pour une réponse",
        lambda portail: change_body(portail, lambda body: body.replace(_BLANKS, b"\r\n\r\n-\r\n")),
    ),
    _mutant(
        "saisie-effacee-par-le-refus", "MSG-13", "le formulaire retenu revient vide", _forget_what_was_typed
    ),
    _mutant(
        "champ-facultatif-exige", "MSG-13", "un champ facultatif laissé vide retient l’envoi",
        lambda portail: portail.with_policy(champ_manque=_everything_is_asked),
    ),
    _mutant(
        "siret-exige-partout", "MSG-18", "le SIRET est exigé dans tous les formulaires",
        lambda portail: portail.with_policy(champs_du_motif=_ask_siret_everywhere),
    ),
    _mutant(
        "siret-jamais-demande", "MSG-18", "aucun formulaire ne demande le SIRET",
        lambda portail: portail.with_policy(champs_du_motif=_never_ask_siret),
    ),
    _mutant(
        "siret-garde-par-le-portail", "MSG-18", "le SIRET est demandé et n’est pas dit à la douane",
        lambda portail: with_messagerie(portail, _GardeLeSiret),
    ),
    _mutant(
        "siret-ramene-au-siege", "MSG-18", "quel que soit le SIRET précisé, la douane reçoit celui du siège",
        lambda portail: with_messagerie(portail, _RameneAuPremier),
    ),
    _mutant(
        "siret-a-cle-fausse", "MSG-18", "quatorze chiffres passent pour un SIRET, leur clé fût-elle fausse",
        _take(_fourteen_digits),
    ),
    _mutant(
        "siren-pris-pour-un-siret", "MSG-18", "le SIREN seul passe pour un établissement", _take(_starts_well)
    ),
)  # fmt: skip
