"""Faults that each customs line of the dashboard may have, the same families for DEC-06 to DEC-10."""

from dataclasses import dataclass, replace
from functools import partial

from simulators.mutants.lignes import Lignes, change_lines, put
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
    DEDOUANEMENT,
    OCTROI_DE_MER,
    TICPE,
    TICPE_DOM,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True)
class Perimetre:
    """A line, the rule that governs it, the services that open it, the first word of its mutants."""

    rule: str
    slug: str
    ligne: LigneDeDeclaration
    services: tuple[str, ...]

    def is_held(self, rights: Habilitations, siren: Siren, *droits: str) -> bool:
        """Whether one of these rights is held for the company on a service of this line."""
        return any(detient(rights, siren, Site.DOUANE, one, droits) for one in self.services)


def _show_to_all(p: Perimetre, found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return found if p.ligne in found else (*found, p.ligne)


def _show_to_nobody(p: Perimetre, found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return put(found, p.ligne)


def _show_to_declarants(p: Perimetre, found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    return found if p.is_held(rights, siren, "declarer") else put(found, p.ligne)


def _show_to_readers(p: Perimetre, found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    return found if p.is_held(rights, siren, "lire") else put(found, p.ligne)


def _show_for_first(p: Perimetre, found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    # The four digits after the SIREN number the establishments of a company.
    first = [one for one in rights if one.siret and one.siret.chiffres[9:13] == "0001"]
    return found if p.is_held(first, siren, "declarer", "lire") else put(found, p.ligne)


def _show_for_any_company(p: Perimetre, found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    elsewhere = any(p.is_held(rights, one.siren, "declarer", "lire") for one in rights)
    return _show_to_all(p, found, rights, siren) if elsewhere else found


def _show_for_any_right(p: Perimetre, found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    customs = any(one.site is Site.DOUANE and one.siren == siren for one in rights)
    return _show_to_all(p, found, rights, siren) if customs else found


def _repeat(p: Perimetre, found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    held = [h for h in rights if h.siren == siren and h.service in p.services]
    return put(found, p.ligne, *(p.ligne for _ in held))


def _lead_to_personal_space(p: Perimetre, found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return put(found, p.ligne, replace(p.ligne, chemin="/espace-personnel"))


def _rename(p: Perimetre, found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return put(found, p.ligne, replace(p.ligne, demarche="Démarche douanière"))


_FAMILLES = (
    ("pour-tous", "apparaît sans le droit", _show_to_all),
    ("jamais", "manque même à qui a le droit", _show_to_nobody),
    ("sans-les-lecteurs", "manque à qui a le droit de lire seulement", _show_to_declarants),
    ("sans-les-declarants", "manque à qui a le droit de déclarer seulement", _show_to_readers),
    ("du-premier-etablissement", "manque à qui est habilité sur le second établissement", _show_for_first),
    (
        "d-une-autre-entreprise",
        "apparaît pour un droit tenu dans une autre entreprise",
        _show_for_any_company,
    ),
    ("pour-tout-droit", "apparaît avec n’importe quel droit de la douane", _show_for_any_right),
    ("par-droit", "se répète pour chaque droit tenu", _repeat),
    ("vers-l-espace-personnel", "ouvre l’espace personnel de la douane", _lead_to_personal_space),
    ("sans-son-nom", "porte le nom « Démarche douanière »", _rename),
)
_PERIMETRES = (
    Perimetre("DEC-06", "contribution-indirecte", CONTRIBUTION_INDIRECTE, ("CIEL-ALCOOL", "CIEL-TABAC")),
    Perimetre("DEC-07", "dedouanement", DEDOUANEMENT, ("DELTA-G",)),
    Perimetre("DEC-08", "octroi-de-mer", OCTROI_DE_MER, ("DOMINO",)),
    Perimetre("DEC-09", "ticpe", TICPE, ("ISOPE",)),
    Perimetre("DEC-10", "ticpe-dom", TICPE_DOM, ("ISOPE-DOM",)),
)


def _build_mutants(p: Perimetre) -> tuple[Mutant, ...]:
    line = f"la ligne « {p.ligne.demarche} »"
    return tuple(
        Mutant(
            f"{p.slug}-{suffix}", p.rule, "portailpro", f"{line} {fault}",
            partial(change_lines, change=partial(change, p)),
        )
        for suffix, fault, change in _FAMILLES
    )  # fmt: skip


MUTANTS = tuple(mutant for p in _PERIMETRES for mutant in _build_mutants(p))
