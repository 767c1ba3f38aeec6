"""Faults of the arrival in an application of customs: DEC-03."""

from functools import partial
from html import escape

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import DELTA_G
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import with_query, wrap, write_page
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_INITIATE, _TARGET, _SPACE = "/login/initiate", "target_link_uri", "/espace-personnel"
_PASSAGE = "{{ passage(ligne.site, ligne.chemin) }}"
_LEAVING = "/depart"


async def _say_goodbye(request: Request) -> Response:
    vers = escape(request.query_params.get("vers", ""))
    return write_page("Vous quittez portailpro", f'<a href="{vers}">Continuer</a>')


def _stop_on_the_way(portail: Service) -> Service:
    link = f"{_LEAVING}?vers={{{{ passage(ligne.site, ligne.chemin) | urlencode }}}}"
    changed = change_template(portail, "lien_declarer.html", {_PASSAGE: link})
    return changed.with_route(_LEAVING, _say_goodbye)


async def _trust_the_open_session(request: Request, original: Endpoint) -> Response:
    if current_session(request) is None:
        return await original(request)
    return RedirectResponse(request.query_params.get(_TARGET, _SPACE), status_code=303)


async def _lead_to_personal_space(request: Request, original: Endpoint) -> Response:
    space = context(request).origin + _SPACE
    return await original(with_query(request, **{_TARGET: space}))


async def _ask_again(request: Request, original: Endpoint) -> Response:
    """Whoever is already there is asked for the password as soon as a second application is wanted."""
    if current_session(request) is None:
        return await original(request)
    return RedirectResponse("/connexion", status_code=303)


async def _show_without_login(request: Request, original: Endpoint) -> Response:
    if current_session(request) is None:
        return write_page(DELTA_G.nom, "<p>Aucune déclaration.</p>")
    return await original(request)


MUTANTS = (
    Mutant(
        "page-de-depart", "DEC-03", "portailpro",
        "une page « Vous quittez portailpro » demande de continuer avant l’application", _stop_on_the_way,
    ),
    Mutant(
        "session-d-un-collegue-gardee", "DEC-03", "douane",
        "l’application s’ouvre sous le nom du collègue qui avait laissé sa session ouverte",
        partial(wrap, path=_INITIATE, wrapper=_trust_the_open_session),
    ),
    Mutant(
        "mot-de-passe-a-la-seconde-application", "DEC-03", "douane",
        "la seconde application ouverte redemande le mot de passe",
        partial(wrap, path=_INITIATE, wrapper=_ask_again),
    ),
    Mutant(
        "toujours-l-espace-personnel", "DEC-03", "douane",
        "qui vient de portailpro arrive à son espace personnel, d’où il lui reste à chercher l’application",
        partial(wrap, path=_INITIATE, wrapper=_lead_to_personal_space),
    ),
    Mutant(
        "application-sans-connexion", "DEC-03", "douane", "l’adresse de DELTA-G s’ouvre sans aucune session",
        partial(wrap, path=DELTA_G.chemin, wrapper=_show_without_login),
    ),
)  # fmt: skip
