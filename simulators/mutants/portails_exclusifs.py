"""Faults of the choice between portals, beyond the same day and the same person: DEC-14."""

from collections.abc import Callable
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


def _forget(engages: str) -> Callable[[Service], Service]:
    """Customs give a number to a declaration and keep nothing of it, because of a former one."""
    return lambda douane: replace(douane, schema=douane.schema + _FORGOTTEN.format(engages=engages))


def _tell_one_way_only(douane: Service) -> Service:
    return change_template(douane, "application.html", {_HOW: '{{ saisies["dti-portailpro"] }}'})


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
)  # fmt: skip
