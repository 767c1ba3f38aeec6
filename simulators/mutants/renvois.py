"""Faults of the ways to tax and social declarations: TDB-06."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import (
    DECLARATIONS_FISCALES,
    DECLARATIONS_SOCIALES,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.site import Site

Ligne = LigneDeDeclaration
_ESPACE = "/espace-personnel"


def _change_line(line: Ligne, other: Ligne | None, portail: Service) -> Service:
    def lignes(rights: Habilitations, siren: Siren) -> tuple[Ligne, ...]:
        found = (other if one == line else one for one in lignes_de_declaration(rights, siren))
        return tuple(one for one in found if one is not None)

    return portail.with_policy(lignes_de_declaration=lignes)


def _show_to_all(line: Ligne, portail: Service) -> Service:
    def lignes(rights: Habilitations, siren: Siren) -> tuple[Ligne, ...]:
        found = lignes_de_declaration(rights, siren)
        return found if line in found else (line, *found)

    return portail.with_policy(lignes_de_declaration=lignes)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-06", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "sociales-vers-les-impots", "le lien vers les déclarations sociales mène aux impôts",
        partial(_change_line, DECLARATIONS_SOCIALES, replace(DECLARATIONS_SOCIALES, site=Site.IMPOTS)),
    ),
    _build(
        "fiscales-vers-l-espace-personnel",
        "le lien vers les déclarations fiscales s’arrête à l’espace personnel",
        partial(_change_line, DECLARATIONS_FISCALES, replace(DECLARATIONS_FISCALES, chemin=_ESPACE)),
    ),
    _build(
        "sociales-vers-rien", "le lien vers les déclarations sociales mène à une page inconnue",
        partial(_change_line, DECLARATIONS_SOCIALES, replace(DECLARATIONS_SOCIALES, chemin="/social")),
    ),
    _build(
        "fiscales-absentes", "le renvoi vers les déclarations fiscales manque à qui peut déclarer",
        partial(_change_line, DECLARATIONS_FISCALES, None),
    ),
    _build(
        "sociales-absentes", "le renvoi vers les déclarations sociales manque à qui peut déclarer",
        partial(_change_line, DECLARATIONS_SOCIALES, None),
    ),
    _build(
        "sociales-mal-nommees", "le renvoi vers les déclarations sociales porte un autre nom",
        partial(_change_line, DECLARATIONS_SOCIALES, replace(DECLARATIONS_SOCIALES, demarche="Urssaf")),
    ),
    _build(
        "fiscales-pour-tous", "le renvoi vers les déclarations fiscales apparaît sans le droit",
        partial(_show_to_all, DECLARATIONS_FISCALES),
    ),
)  # fmt: skip
