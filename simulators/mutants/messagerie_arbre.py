"""A portal that asks other questions than those of the tree, or by another way: MSG-09 to MSG-12."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from typing import Any

from starlette.requests import Request

from simulators.core.service import Service
from simulators.mutants.messagerie_autrement import (
    FORMULAIRES,
    judge_by_request,
    judge_otherwise,
    with_messagerie,
)
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.messagerie.arbre import (
    ARBRE,
    MONTANT,
    REFERENCE_CREANCE,
    REFERENCE_GARANTIE,
    SIRET,
)
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.motif import Champ, Motif, Thematique, TypeDeService
from simulators.portailpro.domaine.messagerie.question import Question
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.web import adresses

Arbre = tuple[Thematique, ...]
SUJET = Champ("sujet", "Sujet")
_AUTRE = Motif("AUTRE", "Poser une autre question", TypeDeService.RECETTE, (SUJET,))
_REMBOURSEMENT = Motif(
    "REMBOURSEMENT", "Demander un remboursement", TypeDeService.RECETTE, (REFERENCE_CREANCE,)
)
_MOTIFS = {motif.code: motif for thematique in ARBRE for motif in thematique.motifs}


def _build_theme(code: str, libelle: str) -> Thematique:
    motif = Motif(
        f"{code.upper()}_QUESTION", "Poser une question", TypeDeService.RECETTE, (REFERENCE_CREANCE,)
    )
    return Thematique(code, libelle, (motif,))


_CONTENTIEUX = _build_theme("contentieux", "Contentieux")


def _grow(portail: Service, arbre: Arbre) -> Service:
    return portail.with_policy(arbre_des_questions=lambda: arbre)


def _add(motif: Motif, code: str = "paiements-et-creances") -> Arbre:
    """The tree with one more question under a theme."""
    return tuple(replace(t, motifs=(*t.motifs, motif)) if t.code == code else t for t in ARBRE)


def _prune(code: str) -> Arbre:
    """The tree without a question."""
    left = (replace(t, motifs=tuple(m for m in t.motifs if m.code != code)) for t in ARBRE)
    return tuple(t for t in left if t.motifs)


def _take_any_code(portail: Service) -> Service:
    """Whatever the address names is a question, which customs then receive."""

    def choose(request: Request) -> dict[str, Any]:
        named = request.path_params["motif"].upper()
        found = replace(_MOTIFS["CREANCE_DETAIL"], code=named)
        known = named in _MOTIFS
        return (
            {} if known else {"arbre_des_questions": lambda: _add(found, request.path_params["thematique"])}
        )

    return judge_by_request(portail, FORMULAIRES, choose)


def _let_choose_a_subject(portail: Service) -> Service:
    def champs(motif: Motif) -> tuple[Champ, ...]:
        subject = replace(SUJET, obligatoire=False)
        return (*motif.champs, subject) if motif.code == "CREANCE_DETAIL" else motif.champs

    return portail.with_policy(champs_du_motif=champs)


def _flatten(portail: Service) -> Service:
    """One theme holds every question: there is nothing to choose first."""
    every = tuple(chain.from_iterable(t.motifs for t in ARBRE))
    merged = (Thematique("questions", "Toutes les questions", every),)
    listed = judge_otherwise(
        portail,
        [(method, path) for method in ("GET", "POST") for path in (adresses.THEMATIQUES, adresses.QUESTIONS)],
        arbre_des_questions=lambda: merged,
    )

    def choose(request: Request) -> dict[str, Any]:
        inside = request.path_params["thematique"] == "questions"
        return {"arbre_des_questions": lambda: merged} if inside else {}

    return judge_by_request(listed, FORMULAIRES, choose)


class _Confond(MessagerieHttp):
    """Customs receive one question under the name of another."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        motif = "TAXATION_ENERGIE" if question.motif == "TAXATION_CI" else question.motif
        return await super().transmettre(replace(question, motif=motif))


class _OublieUnChamp(MessagerieHttp):
    """What makes the form of a question its own is asked, and not transmitted."""

    async def transmettre(self, question: Question) -> Echange:
        """Hand over something else than what was asked."""
        champs = {nom: v for nom, v in question.champs.items() if nom != REFERENCE_GARANTIE.libelle}
        return await super().transmettre(replace(question, champs=champs))


def _never(code: str) -> Callable[[Service], Service]:
    """Offered, and closed when it is opened."""
    return lambda portail: portail.with_policy(
        motif_envoyable=lambda propose, motif: propose and motif.code != code
    )


def _ask(champs: Callable[[Motif], tuple[Champ, ...]]) -> Callable[[Service], Service]:
    return lambda portail: portail.with_policy(champs_du_motif=champs)


def _ask_everything(_motif: Motif) -> tuple[Champ, ...]:
    every = dict.fromkeys(champ.nom for motif in _MOTIFS.values() for champ in motif.champs)
    by_name = {champ.nom: champ for motif in _MOTIFS.values() for champ in motif.champs}
    return tuple(replace(by_name[nom], obligatoire=False) for nom in every)


def _ask_as_the_first(motif: Motif) -> tuple[Champ, ...]:
    theme = next((t for t in ARBRE if motif in t.motifs), None)
    return theme.motifs[0].champs if theme else motif.champs


def _ask_as_the_neighbour(motif: Motif) -> tuple[Champ, ...]:
    return (SIRET, MONTANT) if motif.code == "GARANTIE_LEVEE" else motif.champs


def _mutant(name: str, rule: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


def _theme(name: str, rule: str, theme: Thematique, sentence: str) -> Mutant:
    return _mutant(name, rule, sentence, lambda portail: _grow(portail, (*ARBRE, theme)))


MUTANTS = (
    _mutant(
        "motif-autre-a-sujet-libre", "MSG-09", "un motif « autre » à sujet libre est proposé",
        lambda portail: _grow(portail, _add(_AUTRE)),
    ),
    _mutant(
        "motif-hors-liste-par-l-adresse", "MSG-09",
        "aucune question hors liste n’est proposée, mais l’adresse d’une telle question la transmet",
        _take_any_code,
    ),
    _mutant(
        "sujet-libre-dans-un-formulaire", "MSG-09", "le formulaire d’une question laisse choisir son sujet",
        _let_choose_a_subject,
    ),
    _theme(
        "thematique-de-l-assistance", "MSG-09",
        Thematique(
            "assistance", "Assistance technique",
            (Motif("PROBLEME-TECHNIQUE", "Signaler un problème technique", TypeDeService.RECETTE, ()),),
        ),
        "la messagerie de la douane prend aussi les problèmes techniques",
    ),
    _mutant(
        "question-hors-de-l-arbre", "MSG-10", "une question proposée ne figure pas dans l’arbre de référence",
        lambda portail: _grow(portail, _add(_REMBOURSEMENT)),
    ),
    _mutant(
        "question-de-l-arbre-oubliee", "MSG-10", "l’octroi de mer est absent de l’arbre",
        lambda portail: _grow(portail, _prune("TAXATION_OCTROI")),
    ),
    _mutant(
        "question-proposee-et-fermee", "MSG-10", "une question proposée n’ouvre pas son formulaire",
        _never("GARANTIE_LEVEE"),
    ),
    _mutant(
        "questions-sans-thematique", "MSG-10", "toutes les questions tiennent sous une seule thématique",
        _flatten,
    ),
    _mutant(
        "question-recue-sous-un-autre-nom", "MSG-10",
        "la taxation indirecte arrive à la douane comme une question d’énergie",
        lambda portail: with_messagerie(portail, _Confond),
    ),
    _theme(
        "thematique-voyageurs", "MSG-11", _build_theme("voyageurs", "Voyageurs"),
        "une thématique « voyageurs » est proposée",
    ),
    _theme(
        "thematique-h7", "MSG-11", _build_theme("h7", "Petits envois (H7)"),
        "une thématique sur les petits envois est proposée",
    ),
    _mutant(
        "contentieux-par-son-adresse", "MSG-11",
        "la thématique « contentieux » n’est pas proposée, mais son adresse l’ouvre",
        lambda portail: judge_otherwise(
            portail, [("GET", adresses.QUESTIONS)], arbre_des_questions=lambda: (*ARBRE, _CONTENTIEUX)
        ),
    ),
    _mutant(
        "messagerie-sans-cautionnement", "MSG-11", "la thématique des cautionnements n’est pas proposée",
        lambda portail: _grow(portail, tuple(t for t in ARBRE if t.code != "cautionnement")),
    ),
    _mutant(
        "formulaire-generique", "MSG-12", "un formulaire générique sert tous les motifs",
        _ask(_ask_everything),
    ),
    _mutant(
        "formulaire-de-la-question-voisine", "MSG-12",
        "la levée d’une garantie ouvre le formulaire de sa mise en place", _ask(_ask_as_the_neighbour),
    ),
    _mutant(
        "un-formulaire-par-thematique", "MSG-12", "les questions d’une thématique ouvrent le même formulaire",
        _ask(_ask_as_the_first),
    ),
    _mutant(
        "reponse-propre-non-transmise", "MSG-12",
        "le formulaire demande la référence de la garantie et ne la transmet pas",
        lambda portail: with_messagerie(portail, _OublieUnChamp),
    ),
)  # fmt: skip
