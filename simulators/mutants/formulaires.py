"""Faults of the forms of customs and of the choice between portals: DEC-05, DEC-14."""

from collections.abc import Callable, Collection
from dataclasses import replace

from simulators.core.service import Service
from simulators.douane.champs import AGREMENT, OBJET, VALEUR, VOLUME, Champ
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Origine

Champs = tuple[Champ, ...]
PORTAIL, DOUANE = "dti-portailpro", "dti-douane"
_REPLACE = """
CREATE TRIGGER remplacement AFTER INSERT ON declaration WHEN NEW.origine LIKE 'dti-%' BEGIN
  DELETE FROM declaration WHERE siret = NEW.siret AND application = NEW.application
    AND origine LIKE 'dti-%' AND origine <> NEW.origine;
END;
"""


def _ask(change: Callable[[Champs, Origine], Champs]) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(champs=lambda application, way: change(application.champs, way))


def _without(champ: Champ, through: str) -> Callable[[Service], Service]:
    return _ask(lambda champs, way: tuple(c for c in champs if c != champ or way != through))


def _with_one_more(champs: Champs, way: Origine) -> Champs:
    return (*champs, OBJET) if way == PORTAIL and OBJET not in champs else champs


def _renamed(champs: Champs, way: Origine) -> Champs:
    return tuple(replace(c, libelle="Volume") if c == VOLUME and way == PORTAIL else c for c in champs)


def _file_if(judge: Callable[[str, Collection[str]], bool]) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(may_file=judge)


def _erase_the_other_way(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _REPLACE)


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
    Mutant(
        "douane-en-lecture-seule", "DEC-14", "douane",
        "après une déclaration via portailpro, douane.gouv passe en lecture seule",
        _file_if(lambda way, deja: way != DOUANE or PORTAIL not in deja),
    ),
    Mutant(
        "portailpro-en-lecture-seule", "DEC-14", "douane",
        "après une déclaration sur douane.gouv, portailpro n’en prend plus",
        _file_if(lambda way, deja: way != PORTAIL or DOUANE not in deja),
    ),
    Mutant(
        "edi-exclusif", "DEC-14", "douane",
        "après une déclaration par EDI, la saisie par portailpro est refusée",
        _file_if(lambda way, deja: way != PORTAIL or "edi" not in deja),
    ),
    Mutant(
        "portailpro-obligatoire", "DEC-14", "douane",
        "douane.gouv ne prend plus aucune saisie, il faut passer par portailpro",
        _file_if(lambda way, _deja: way != DOUANE),
    ),
    Mutant(
        "derniere-saisie-seule", "DEC-14", "douane",
        "la seconde déclaration du jour, par l’autre portail, efface la première", _erase_the_other_way,
    ),
)  # fmt: skip
