"""Fields that the form of customs asks for by one portal and not by the other: DEC-05."""

from collections.abc import Callable
from dataclasses import replace

from simulators.core.service import Service
from simulators.douane.champs import AGREMENT, OBJET, VALEUR, VOLUME, Champ
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Origine

Champs = tuple[Champ, ...]
PORTAIL, DOUANE = "dti-portailpro", "dti-douane"


def _ask(change: Callable[[Champs, Origine], Champs]) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(champs=lambda application, way: change(application.champs, way))


def _without(champ: Champ, through: str) -> Callable[[Service], Service]:
    return _ask(lambda champs, way: tuple(c for c in champs if c != champ or way != through))


def _with_one_more(champs: Champs, way: Origine) -> Champs:
    return (*champs, OBJET) if way == PORTAIL and OBJET not in champs else champs


def _renamed(champs: Champs, way: Origine) -> Champs:
    return tuple(replace(c, libelle="Volume") if c == VOLUME and way == PORTAIL else c for c in champs)


MUTANTS = (
    Mutant(
        "sans-agrement-par-portailpro", "DEC-05", "douane",
        "par portailpro le numéro d’agrément n’est plus demandé", _without(AGREMENT, PORTAIL),
    ),
    Mutant(
        "sans-valeur-par-douane", "DEC-05", "douane",
        "par douane.gouv la valeur n’est plus demandée", _without(VALEUR, DOUANE),
    ),
    Mutant(
        "un-champ-de-plus-par-portailpro", "DEC-05", "douane",
        "par portailpro un champ obligatoire s’ajoute", _ask(_with_one_more),
    ),
    Mutant(
        "champ-renomme-par-portailpro", "DEC-05", "douane",
        "par portailpro le volume est demandé sous un autre nom, sans son unité", _ask(_renamed),
    ),
)  # fmt: skip
