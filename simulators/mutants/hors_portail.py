"""Faults of what the portal must leave out: EDI, TRIGO, H7 (DEC-01, DEC-15, DEC-16)."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import change_lines
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import LigneDeDeclaration
from simulators.portailpro.domaine.site import Site

_H7 = LigneDeDeclaration("Déclaration H7", Site.DOUANE, "/h7")
_TRIGO = LigneDeDeclaration("TRIGO", Site.DOUANE, "/trigo")
_TILES = "</ul>"
_HEADING = "<h1>Nouvelle déclaration</h1>"


async def _take_message(_request: Request) -> Response:
    return JSONResponse({"reference": "EDI-1"}, 201)


async def _ask_key(_request: Request) -> Response:
    return JSONResponse({"title": "Clé EDI absente"}, 401)


def _open_door(path: str, answer: Callable[[Request], object]) -> Callable[[Service], Service]:
    return lambda portail: portail.with_route(path, answer, ("POST",))  # type: ignore[arg-type]


def _show_form(name: str) -> Callable[[Request], object]:
    async def show(_request: Request) -> Response:
        return HTMLResponse(
            f"<!doctype html><html lang=fr><title>{name}</title><main><h1>{name}</h1>"
            "<form><label>Référence <input name=reference></label><button>Déposer</button></form></main>"
        )

    return show


def _answer_at(path: str, name: str) -> Callable[[Service], Service]:
    return lambda portail: portail.with_route(path, _show_form(name))  # type: ignore[arg-type]


def _add_tile(html: str) -> Callable[[Service], Service]:
    changes = {_TILES: f"<li>{html}</li>{_TILES}"}
    return lambda portail: change_template(portail, "administrations.html", changes)


def _line_for_holders(portail: Service) -> Service:
    return change_lines(
        portail,
        lambda found, rights, _s: (*found, _TRIGO) if any(h.service == "TRIGO" for h in rights) else found,
    )


def _trust_every_link(douane: Service) -> Service:
    return douane.with_policy(opens_from_elsewhere=lambda _path: True)


def _offer_in_the_form(douane: Service) -> Service:
    link = '<p><a href="/h7">Déclarer plutôt une H7</a></p>'
    return change_template(douane, "declaration.html", {_HEADING: _HEADING + link})


MUTANTS = (
    Mutant(
        "portail-prend-l-edi", "DEC-01", "portailpro", "le portail accepte le dépôt d’un message EDI",
        _open_door("/edi/declarations", _take_message),
    ),
    Mutant(
        "portail-a-une-porte-edi-fermee", "DEC-01", "portailpro",
        "le portail a une porte EDI, qui demande une clé", _open_door("/api/edi", _ask_key),
    ),
    Mutant(
        "portail-propose-l-edi", "DEC-01", "portailpro",
        "le tableau de bord propose de déposer un message EDI",
        _add_tile('<a href="/edi">Déposer un message EDI</a>'),
    ),
    Mutant(
        "portail-propose-un-fichier", "DEC-01", "portailpro",
        "le tableau de bord propose de déposer un fichier de déclarations",
        _add_tile('<label>Fichier de déclarations <input type="file" name="depot"></label>'),
    ),
    Mutant("ligne-trigo", "DEC-15", "portailpro", "une ligne TRIGO est affichée", _line_for_holders),
    Mutant(
        "tuile-trigo", "DEC-15", "portailpro", "une tuile TRIGO est proposée",
        _add_tile('<a href="{{ url(\'douane\') }}/trigo">Trigo</a>'),
    ),
    Mutant(
        "adresse-trigo", "DEC-15", "portailpro", "l’écran ne propose pas TRIGO, mais son adresse répond",
        _answer_at("/trigo", "TRIGO"),
    ),
    Mutant(
        "lien-trigo", "DEC-15", "douane", "la douane ouvre TRIGO à qui vient de portailpro par un lien forgé",
        _trust_every_link,
    ),
    Mutant(
        "ligne-h7", "DEC-16", "portailpro", "une ligne H7 est affichée dans l’onglet « En cours »",
        lambda portail: change_lines(portail, lambda found, _r, _s: (*found, _H7) if found else found),
    ),
    Mutant(
        "tuile-h7", "DEC-16", "portailpro", "une tuile H7 est proposée",
        _add_tile('<a href="{{ url(\'douane\') }}/h7">Petits envois (H-7)</a>'),
    ),
    Mutant(
        "adresse-h7", "DEC-16", "portailpro",
        "l’écran ne propose pas de H7, mais l’adresse de dépôt répond",
        _answer_at("/declarations/h7", "Déclaration H7"),
    ),
    Mutant(
        "h7-dans-delta-g", "DEC-16", "douane",
        "DELTA-G, ouverte depuis portailpro, propose de déposer une H7", _offer_in_the_form,
    ),
)  # fmt: skip
