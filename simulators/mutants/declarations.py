"""Faults of the declarations tab: DEC-07, DEC-13, DEC-16."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.service import Service
from simulators.mutants.mutant import BROWSER_ONLY, Mutant
from simulators.portailpro.domaine.declaration import DEDOUANEMENT, LigneDeDeclaration
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import lignes_de_declaration
from simulators.portailpro.domaine.site import Site

_NEW_TAB = ' target="_blank" rel="noopener"'
_H7 = LigneDeDeclaration("Déclaration H7", Site.DOUANE, "/h7")
Lignes = tuple[LigneDeDeclaration, ...]


def _change_lines(portail: Service, change: Callable[[Lignes, Habilitations, Siren], Lignes]) -> Service:
    def lignes(rights: Habilitations, siren: Siren) -> Lignes:
        return change(lignes_de_declaration(rights, siren), rights, siren)

    return portail.with_policy(lignes_de_declaration=lignes)


def _lead_elsewhere(portail: Service) -> Service:
    astray = replace(DEDOUANEMENT, chemin="/delta-x")
    return _change_lines(
        portail, lambda found, _rights, _siren: tuple(astray if x == DEDOUANEMENT else x for x in found)
    )


def _lead_to_personal_space(portail: Service) -> Service:
    astray = replace(DEDOUANEMENT, chemin="/espace-personnel")
    return _change_lines(
        portail, lambda found, _rights, _siren: tuple(astray if x == DEDOUANEMENT else x for x in found)
    )


def _show_to_all(portail: Service) -> Service:
    return _change_lines(
        portail,
        lambda found, _rights, _siren: found if DEDOUANEMENT in found else (*found, DEDOUANEMENT),
    )


def _readers_get_nothing(portail: Service) -> Service:
    def change(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
        declarer = detient(rights, siren, Site.DOUANE, "DELTA-G", ("declarer",))
        return tuple(x for x in found if x != DEDOUANEMENT or declarer)

    return _change_lines(portail, change)


def _stay_in_the_tab(portail: Service) -> Service:
    source = portail.read_template("lien_declarer.html")
    if _NEW_TAB not in source:
        raise LookupError("lien_declarer.html: the new tab has moved, the mutant is void")
    return portail.with_template("lien_declarer.html", source.replace(_NEW_TAB, ""))


def _offer_h7(portail: Service) -> Service:
    return _change_lines(portail, lambda found, _rights, _siren: (*found, _H7))


async def _show_h7_form(_request: Request) -> Response:
    return HTMLResponse(
        "<!doctype html><html lang=fr><title>Déclaration H7</title><main><h1>Déclaration H7</h1>"
        "<form><label>Référence <input name=reference></label><button>Déposer</button></form></main></html>"
    )


def _answer_at_the_address(portail: Service) -> Service:
    return portail.with_route("/declarations/h7", _show_h7_form)


MUTANTS = (
    Mutant(
        "dedouanement-vers-delta-x", "DEC-07", "portailpro", "la ligne « Dédouanement » ouvre Delta-X",
        _lead_elsewhere,
    ),
    Mutant(
        "dedouanement-vers-l-espace-personnel", "DEC-07", "portailpro",
        "la ligne « Dédouanement » ouvre l’espace personnel de la douane au lieu de DELTA-G",
        _lead_to_personal_space,
    ),
    Mutant(
        "dedouanement-pour-tous", "DEC-07", "portailpro",
        "la ligne « Dédouanement » apparaît sans le droit", _show_to_all,
    ),
    Mutant(
        "lecture-ne-suffit-pas", "DEC-07", "portailpro",
        "la ligne « Dédouanement » manque à qui a le droit de lire seulement", _readers_get_nothing,
    ),
    Mutant(
        "meme-onglet", "DEC-13", "portailpro", "l’application s’ouvre dans le même onglet",
        _stay_in_the_tab, BROWSER_ONLY,
    ),
    Mutant(
        "ligne-h7", "DEC-16", "portailpro", "une ligne H7 est affichée dans l’onglet « En cours »",
        _offer_h7,
    ),
    Mutant(
        "adresse-h7", "DEC-16", "portailpro",
        "l’écran ne propose pas de H7, mais l’adresse de dépôt répond", _answer_at_the_address,
    ),
)  # fmt: skip
