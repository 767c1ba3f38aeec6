"""Faults proper to one customs line of the dashboard: DEC-06 to DEC-10."""

from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.lignes import Lignes, change_lines, put, replace_line
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
    DEDOUANEMENT,
    OCTROI_DE_MER,
    TICPE,
    TICPE_DOM,
)
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site

_SOME_RIGHT = ("declarer", "lire")


def _forget(service: str, portail: Service) -> Service:
    """One of the two services of CIEL brings no line."""

    def change(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
        other = {"CIEL-ALCOOL": "CIEL-TABAC", "CIEL-TABAC": "CIEL-ALCOOL"}[service]
        held = detient(rights, siren, Site.DOUANE, other, _SOME_RIGHT)
        return found if held else put(found, CONTRIBUTION_INDIRECTE)

    return change_lines(portail, change)


def _one_line_for_each_product(portail: Service) -> Service:
    def change(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
        services = ("CIEL-ALCOOL", "CIEL-TABAC")
        held = [one for one in services if detient(rights, siren, Site.DOUANE, one, _SOME_RIGHT)]
        return put(found, CONTRIBUTION_INDIRECTE, *(CONTRIBUTION_INDIRECTE for _ in held))

    return change_lines(portail, change)


def _keep_for_overseas(portail: Service) -> Service:
    """A SIRET does not say where it is; ISOPE-DOM is held for overseas establishments alone."""

    def change(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
        overseas = detient(rights, siren, Site.DOUANE, "ISOPE-DOM", _SOME_RIGHT)
        others = put(found, OCTROI_DE_MER)
        return (*others, OCTROI_DE_MER) if overseas else others

    return change_lines(portail, change)


def _melt_into_ticpe(portail: Service) -> Service:
    def change(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
        if TICPE_DOM not in found:
            return found
        return put(found, TICPE_DOM) if TICPE in found else put(found, TICPE_DOM, TICPE)

    return change_lines(portail, change)


MUTANTS = (
    Mutant(
        "contribution-indirecte-sans-le-tabac", "DEC-06", "portailpro",
        "la ligne n’apparaît pas pour un usager habilité au tabac seulement",
        partial(_forget, "CIEL-TABAC"),
    ),
    Mutant(
        "contribution-indirecte-sans-l-alcool", "DEC-06", "portailpro",
        "la ligne n’apparaît pas pour un usager habilité à l’alcool seulement",
        partial(_forget, "CIEL-ALCOOL"),
    ),
    Mutant(
        "une-ligne-pour-l-alcool-une-pour-le-tabac", "DEC-06", "portailpro",
        "deux lignes « Contribution indirecte » à qui tient l’alcool et le tabac",
        _one_line_for_each_product,
    ),
    Mutant(
        "dedouanement-vers-delta-x", "DEC-07", "portailpro", "la ligne « Dédouanement » ouvre Delta-X",
        partial(replace_line, ligne=DEDOUANEMENT, other=replace(DEDOUANEMENT, chemin="/delta-x")),
    ),
    Mutant(
        "octroi-de-mer-outre-mer-seulement", "DEC-08", "portailpro",
        "la ligne n’apparaît que pour les établissements situés outre-mer, quels que soient les droits",
        _keep_for_overseas,
    ),
    Mutant(
        "octroi-de-mer-vers-delta-g", "DEC-08", "portailpro", "la ligne « Octroi de mer » ouvre DELTA-G",
        partial(replace_line, ligne=OCTROI_DE_MER, other=replace(OCTROI_DE_MER, chemin="/delta-g")),
    ),
    Mutant(
        "ticpe-vers-isope-dom", "DEC-09", "portailpro", "la ligne « TICPE » ouvre ISOPE-DOM",
        partial(replace_line, ligne=TICPE, other=replace(TICPE, chemin="/isope-dom")),
    ),
    Mutant(
        "ticpe-dom-fondue-dans-ticpe", "DEC-10", "portailpro",
        "la ligne « TICPE-DOM » est absente : un seul lien ISOPE pour les deux périmètres",
        _melt_into_ticpe,
    ),
    Mutant(
        "ticpe-dom-vers-isope", "DEC-10", "portailpro", "la ligne « TICPE-DOM » ouvre ISOPE",
        partial(replace_line, ligne=TICPE_DOM, other=replace(TICPE_DOM, chemin="/isope")),
    ),
)  # fmt: skip
