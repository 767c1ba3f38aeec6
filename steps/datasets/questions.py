"""Exchanges as the tables of the features tell them: whichever columns a scenario cares for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from steps.datasets.rows import read_cells
from steps.vocabulary.motif import Motif
from steps.vocabulary.question import QuestionOuverte, QuestionRecue
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Rows
    from steps.vocabulary.question import LigneEchange


def parse_recue(told: Mapping[str, Any]) -> QuestionRecue:
    """A question as the control door tells it."""
    return QuestionRecue(
        reference=str(told["reference"]),
        motif=str(told["motif"]),
        siren=Siren(told["siren"]),
        siret=Siret(told["siret"]) if told.get("siret") else None,
        service=str(told["service"]["nom"]),
        champs=tuple(sorted((str(name), str(value)) for name, value in told["champs"].items())),
        message=str(told["message"]),
        pieces=tuple((str(one["nom"]), int(one["taille"])) for one in told["pieces"]),
    )


def tell_recues(recues: Sequence[QuestionRecue], colonnes: Sequence[str], annuaire: Annuaire) -> list[str]:
    """Each question received, by these columns."""
    values: dict[str, Callable[[QuestionRecue], str]] = {
        "référence": lambda one: one.reference,
        "question": lambda one: _name_of(one.motif),
        "entreprise": lambda one: annuaire.nom(one.siren),
        "établissement": lambda one: annuaire.nom(one.siret) if one.siret else "",
        "service": lambda one: one.service,
        "message": lambda one: one.message,
        "pièces": lambda one: ", ".join(f"{nom} ({taille} octets)" for nom, taille in one.pieces),
        "champs": lambda one: ", ".join(f"{name} = {value}" for name, value in one.champs),
    }  # fmt: skip
    return [_tell(colonnes, {name: values[name](one) for name in colonnes}) for one in recues]


def tell_echanges(
    lignes: Sequence[LigneEchange], colonnes: Sequence[str], nommer: Callable[[str], str]
) -> list[str]:
    """Each line of a list of exchanges, by these columns; ``nommer`` finds the question behind a text."""
    values: dict[str, Callable[[LigneEchange], str]] = {
        "référence": lambda one: one.reference,
        "question": lambda one: nommer(one.question),
        "service": lambda one: one.service,
        "posée par": lambda one: one.auteur.partition(" ")[0],
        "état": lambda one: one.etat,
    }
    return [_tell(colonnes, {name: values[name](one) for name in colonnes}) for one in lignes]


COMMUNS = ("Service", "Message", "Pièces jointes")
COLONNES_RECUES = (
    "référence",
    "question",
    "entreprise",
    "établissement",
    "service",
    "message",
    "pièces",
    "champs",
)
COLONNES_ECHANGES = ("référence", "question", "service", "posée par", "état")


def read_expected(rows: Rows, known: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The columns of a table, and each of its lines told by them."""
    colonnes = tuple(rows[0])
    cells = read_cells(rows, (), known)
    if "question" in colonnes:
        for one in cells:
            Motif.parse(one["question"])
    return colonnes, [_tell(colonnes, one) for one in cells]


def read_ouvertes(rows: Rows, recognize: Callable[[str], str]) -> tuple[QuestionOuverte, ...]:
    """The questions of a table, each under its theme."""
    return tuple(
        QuestionOuverte(cells["thématique"], recognize(cells["question"]))
        for cells in read_cells(rows, ("thématique", "question"))
    )


def read_formulaires(rows: Rows) -> list[str]:
    """The forms of a table: each question, and what its form asks for besides office, message and files."""
    return [
        f"{Motif.parse(cells['question']).nom} : {cells['champs']}"
        for cells in read_cells(rows, ("question", "champs"))
    ]


def tell_formulaires(
    formulaires: Mapping[str, tuple[str, tuple[str, ...]]], nommer: Callable[[str], str]
) -> list[str]:
    """The forms as they were read; a heading that is not the question is told as it is."""
    return [
        f"{nommer(question) if titre == question else titre} : {', '.join(saisies[: -len(COMMUNS)])}"
        if saisies[-len(COMMUNS) :] == COMMUNS
        else f"{nommer(question)} : sans {', '.join(COMMUNS)} à la fin, mais {', '.join(saisies)}"
        for question, (titre, saisies) in formulaires.items()
    ]


def _tell(colonnes: Sequence[str], values: Mapping[str, str]) -> str:
    return " | ".join(f"{name} : {values[name]}" for name in colonnes)


def _name_of(code: str) -> str:
    known = {motif.code: motif.nom for motif in Motif}
    return known.get(code, f"motif inconnu {code}")
