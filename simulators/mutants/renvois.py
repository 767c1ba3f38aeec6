"""Faults of the ways to tax and social declarations, where they lead and for whom: TDB-06."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import Lignes, change_lines, put
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import (
    DECLARATIONS_FISCALES,
    DECLARATIONS_SOCIALES,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site

Ligne = LigneDeDeclaration
_ESPACE = "/espace-personnel"
_NET_ENTREPRISES = '<a href="{{ net_entreprises }}" target="_blank" rel="noopener">net-entreprises</a>'
_BOTH = frozenset({DECLARATIONS_FISCALES, DECLARATIONS_SOCIALES})
_PASSAGE = "{{ passage(ligne.site, ligne.chemin) }}"


def _change_line(line: Ligne, other: Ligne | None, portail: Service) -> Service:
    others = (other,) if other else ()
    return change_lines(portail, lambda found, _rights, _siren: put(found, line, *others))


def _show_to_all(line: Ligne, portail: Service) -> Service:
    return change_lines(portail, lambda found, _rights, _siren: found if line in found else (line, *found))


def _ask_for_both_rights(portail: Service) -> Service:
    def change(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
        return found if _BOTH.issubset(found) else tuple(x for x in found if x not in _BOTH)

    return change_lines(portail, change)


def _pay_to_declare(line: Ligne, portail: Service) -> Service:
    """The right to pay there is enough for a line."""

    def change(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
        return (line, *found) if line not in found and peut_payer(rights, siren, line.site) else found

    return change_lines(portail, change)


def _send_taxes_to_urssaf(portail: Service) -> Service:
    tax = f"{{{{ passage(sites[2] if ligne.site.value == '{Site.IMPOTS}' else ligne.site, ligne.chemin) }}}}"
    return change_template(portail, "lien_declarer.html", {_PASSAGE: tax})


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-06", "portailpro", sentence, build)


def _forget_net_entreprises(portail: Service) -> Service:
    return change_template(portail, "administrations.html", {_NET_ENTREPRISES: "net-entreprises"})


def _forget_the_relay(urssaf: Service) -> Service:
    return change_template(urssaf, "declarations.html", {"{% if relais %}": "{% if false %}"})


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
    _build(
        "renvois-exigent-deux-droits",
        "il faut pouvoir déclarer aux impôts et à l’Urssaf pour être renvoyé vers l’un d’eux",
        _ask_for_both_rights,
    ),
    _build(
        "payer-renvoie-aux-declarations-fiscales",
        "le droit de payer aux impôts renvoie aux déclarations fiscales",
        partial(_pay_to_declare, DECLARATIONS_FISCALES),
    ),
    _build(
        "payer-renvoie-aux-declarations-sociales",
        "le droit de payer à l’Urssaf renvoie aux déclarations sociales",
        partial(_pay_to_declare, DECLARATIONS_SOCIALES),
    ),
    _build(
        "fiscales-vers-l-urssaf",
        "le lien vers les déclarations fiscales mène à l’Urssaf", _send_taxes_to_urssaf,
    ),
    _build(
        "net-entreprises-absent", "le tableau de bord ne mène pas à net-entreprises", _forget_net_entreprises,
    ),
    Mutant(
        "net-entreprises-absent-de-l-urssaf", "TDB-06", "urssaf",
        "la page des déclarations sociales de l’Urssaf ne mène pas à net-entreprises", _forget_the_relay,
    ),
)  # fmt: skip
