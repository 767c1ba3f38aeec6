"""Compares what the secure messaging opens, tells and transmits with what it must."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.difference import RIEN, Difference
from steps.expectations.values import compare, compare_members, expect
from steps.expectations.written import count_day
from steps.vocabulary.text import fold_name, fold_spaces

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import time

    from steps.drivers.contract import Peek
    from steps.oracle.messagerie import MessagerieAttendue
    from steps.vocabulary.date import Date
    from steps.vocabulary.question import QuestionRecue

HORS_LISTE = re.compile(r"\b(sujet|objet|intitulé|titre)\b", re.IGNORECASE)
# What a name must be rid of before it is shown or kept (separators, controls, marks that turn the reading).
DANGEREUX = re.compile(r"[/\\\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
LONGUEUR = 255


@dataclass(frozen=True)
class MessagerieLue:
    """What opened to a person: questions offered, exchanges listed, exchanges opened by their address."""

    questions: frozenset[str]
    listes: frozenset[str]
    ouverts: frozenset[str]


def compare_messagerie(attendue: MessagerieAttendue, lue: MessagerieLue) -> tuple[Difference, ...]:
    """Each question and each exchange that opens and must not, or the reverse."""
    return (
        *compare_members("Questions de la messagerie", attendue.questions, lue.questions),
        *compare_members("Échanges de la liste", attendue.ouverts, lue.listes),
        *compare_members("Échanges ouverts par leur adresse", attendue.ouverts, lue.ouverts),
    )


def compare_accuse(
    jour: Date, heure: time, service: str, services: Iterable[str], dits: Iterable[str]
) -> tuple[Difference, ...]:
    """What an acknowledgement lacks: its day, its hour, its office; or another office that it names."""
    dit = fold_spaces(" ".join(dits))
    said = rf"(?<!\d)0?{heure.hour} ?[:h] ?{heure.minute:02d}(?!\d)"
    return (
        *expect(f"Jour du {jour:%d/%m/%Y} dans l'accusé", count_day(jour, dit) > 0, dit or RIEN),
        *expect(f"Heure de {heure:%H:%M} dans l'accusé", bool(re.search(said, dit)), dit or RIEN),
        *expect(f"« {service} » dans l'accusé", fold_name(service) in fold_name(dit), dit or RIEN),
        *(
            Difference("Accusé", f"« {service} » seul", f"« {autre} »")
            for autre in services
            if autre != service and fold_name(autre) in fold_name(dit)
        ),
    )


def compare_reclamation(champ: str, alertes: Iterable[str]) -> tuple[Difference, ...]:
    """One difference when no warning names a field."""
    heard = list(alertes)
    named = any(fold_name(champ) in fold_name(alerte) for alerte in heard)
    return expect(f"« {champ} » réclamé", named, " ".join(heard) or RIEN)


def compare_sans_sujet(formulaires: Mapping[str, tuple[str, tuple[str, ...]]]) -> tuple[Difference, ...]:
    """The forms that let a person choose what her question is about."""
    return tuple(
        Difference(f"Formulaire « {question} »", "aucun sujet libre", f"« {saisie} »")
        for question, (_, saisies) in formulaires.items()
        for saisie in saisies
        if HORS_LISTE.search(saisie)
    )


def compare_noms_inoffensifs(recues: Iterable[QuestionRecue]) -> tuple[Difference, ...]:
    """The attachments kept under a name that could do harm, or under none."""
    return tuple(
        Difference("Nom d'une pièce jointe", "inoffensif", repr(nom))
        for recue in recues
        for nom, _ in recue.pieces
        if not nom.strip(" .") or DANGEREUX.search(nom) or len(nom) > LONGUEUR
    )


def compare_piece(nom: str, octets: int, debut: bytes, trouve: Peek | None) -> tuple[Difference, ...]:
    """A difference for the beginning, one for the size, of an attachment that is not what was attached."""
    if trouve is None:
        return (Difference("Pièce jointe", f"« {nom} »", RIEN),)
    return (
        *compare(f"Début de « {nom} »", debut[:octets], trouve.start),
        *compare(f"Octets de « {nom} »", octets, trouve.size),
    )
