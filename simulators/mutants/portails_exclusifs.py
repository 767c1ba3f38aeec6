"""Faults of the choice between portals, for a day, a person, a company or for good: DEC-14."""

from collections.abc import Callable, Collection
from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_HOW = "{{ saisies[d.origine] }}"
_FORGOTTEN = """
CREATE TRIGGER oubli AFTER INSERT ON declaration WHEN EXISTS (
  SELECT 1 FROM declaration WHERE numero <> NEW.numero AND {engages}
) BEGIN DELETE FROM declaration WHERE numero = NEW.numero; END;
"""
_BY_PORTAL = "NEW.origine = 'dti-douane' AND origine = 'dti-portailpro'"
PORTAIL, DOUANE = "dti-portailpro", "dti-douane"
_REPLACE = """
CREATE TRIGGER remplacement AFTER INSERT ON declaration WHEN NEW.origine LIKE 'dti-%' BEGIN
  DELETE FROM declaration WHERE siret = NEW.siret AND application = NEW.application
    AND origine LIKE 'dti-%' AND origine <> NEW.origine;
END;
"""


def _forget(engages: str) -> Callable[[Service], Service]:
    """Customs give a number to a declaration and keep nothing of it, because of a former one."""
    return lambda douane: replace(douane, schema=douane.schema + _FORGOTTEN.format(engages=engages))


def _tell_one_way_only(douane: Service) -> Service:
    return change_template(douane, "application.html", {_HOW: '{{ saisies["dti-portailpro"] }}'})


def _file_if(judge: Callable[[str, Collection[str]], bool]) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(may_file=judge)


def _erase_the_other_way(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _REPLACE)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "DEC-14", "douane", sentence, build)


MUTANTS = (
    _build(
        "choix-pour-toujours", "une déclaration par portailpro engage aussi les jours suivants",
        _forget(f"{_BY_PORTAL} AND siret = NEW.siret AND deposee_le < NEW.deposee_le"),
    ),
    _build(
        "choix-pour-toute-l-entreprise", "un établissement qui passe par portailpro engage les autres",
        _forget(f"{_BY_PORTAL} AND siret <> NEW.siret AND substr(siret, 1, 9) = substr(NEW.siret, 1, 9)"),
    ),
    _build(
        "choix-pour-les-collegues", "le portail choisi par une personne s’impose à ses collègues",
        _forget(f"{_BY_PORTAL} AND siret = NEW.siret AND compte <> NEW.compte"),
    ),
    _build(
        "choix-pour-toute-application", "le portail choisi pour une application s’impose aux autres",
        _forget(f"{_BY_PORTAL} AND siret = NEW.siret AND application <> NEW.application"),
    ),
    _build(
        "edi-exclut-la-douane", "après une déclaration par EDI, douane.gouv ne prend plus de saisie",
        lambda douane: douane.with_policy(
            may_file=lambda origine, deja: origine != "dti-douane" or "edi" not in deja
        ),
    ),
    _build(
        "portail-confondu", "toute déclaration est dite saisie par portailpro, d’où qu’elle vienne",
        _tell_one_way_only,
    ),
    _build(
        "douane-en-lecture-seule", "après une déclaration via portailpro, douane.gouv passe en lecture seule",
        _file_if(lambda way, deja: way != DOUANE or PORTAIL not in deja),
    ),
    _build(
        "portailpro-en-lecture-seule", "après une déclaration sur douane.gouv, portailpro n’en prend plus",
        _file_if(lambda way, deja: way != PORTAIL or DOUANE not in deja),
    ),
    _build(
        "edi-exclusif", "après une déclaration par EDI, la saisie par portailpro est refusée",
        _file_if(lambda way, deja: way != PORTAIL or "edi" not in deja),
    ),
    _build(
        "portailpro-obligatoire", "douane.gouv ne prend plus aucune saisie, il faut passer par portailpro",
        _file_if(lambda way, _deja: way != DOUANE),
    ),
    _build(
        "derniere-saisie-seule",
        "la seconde déclaration du jour, par l’autre portail, efface la première", _erase_the_other_way,
    ),
)  # fmt: skip
