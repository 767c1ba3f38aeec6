"""Faults of the arrival on the portal: TDB-01."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import RATTACHEMENTS, SIREN, TABLEAU
from simulators.portailpro.web.tableau import montrer_tableau
from simulators.portailpro.web.visites import accueillir

Endpoint = Callable[[Request], Awaitable[Response]]
_NEWS = "/actualites"
_PAGE = """{% extends "portail.html" %}
{% block title %}Actualités{% endblock %}
{% block main %}
<h1>Actualités</h1>
<p>Le portail fait peau neuve. Votre tableau de bord est dans le menu.</p>
{% endblock %}"""


def _send_elsewhere(service: Service, elsewhere: str, paths: frozenset[str] | None = None) -> Service:
    """Answers that send someone to the dashboard send them elsewhere, at these addresses or at all."""

    def change(route: Route) -> Route:
        if paths is not None and route.path not in paths:
            return route
        return Route(route.path, _lead_astray(route.endpoint, elsewhere), methods=list(route.methods or ()))

    return replace(service, routes=tuple(map(change, service.routes)))


def _lead_astray(endpoint: Endpoint, elsewhere: str) -> Endpoint:
    async def answer(request: Request) -> Response:
        response = await endpoint(request)
        if response.headers.get("location", "").endswith(TABLEAU):
            response.headers["location"] = elsewhere
        return response

    return answer


def _land_on_news(portail: Service) -> Service:
    async def show(request: Request) -> Response:
        return (await accueillir(build_ports, request)).montrer("actualites.html")

    paged = portail.with_template("actualites.html", _PAGE)
    return _send_elsewhere(paged, _NEWS).with_route(_NEWS, show)


def _stay_at_the_choice(portail: Service) -> Service:
    return _send_elsewhere(portail, SIREN, frozenset({SIREN}))


def _arrive_at_the_links(portail: Service) -> Service:
    return _send_elsewhere(portail, RATTACHEMENTS, frozenset({"/login/callback"}))


def _only_for(held: str, elsewhere: str, portail: Service) -> Service:
    """The dashboard itself sends away whoever has no right, or no linked account."""

    async def show(request: Request) -> Response:
        demande = await accueillir(build_ports, request)
        if getattr(demande.visite.droits, held):
            return await montrer_tableau(build_ports, request)
        return redirect(elsewhere)

    return portail.with_route(TABLEAU, show)


MUTANTS = (
    Mutant(
        "tableau-par-un-menu", "TDB-01", "portailpro",
        "on arrive sur des actualités, le tableau de bord n’est accessible que par un menu", _land_on_news,
    ),
    Mutant(
        "choix-sans-tableau", "TDB-01", "portailpro",
        "l’entreprise choisie, on reste sur la page du choix", _stay_at_the_choice,
    ),
    Mutant(
        "arrivee-aux-rattachements", "TDB-01", "portailpro",
        "qui vient d’un copropriétaire arrive aux rattachements, non au tableau de bord",
        _arrive_at_the_links,
    ),
    Mutant(
        "tableau-pour-les-habilites", "TDB-01", "portailpro",
        "sans habilitation, on est renvoyé aux rattachements au lieu du tableau de bord",
        partial(_only_for, "habilitations", RATTACHEMENTS),
    ),
    Mutant(
        "tableau-pour-les-rattaches", "TDB-01", "portailpro",
        "sans compte rattaché, on est renvoyé aux rattachements au lieu du tableau de bord",
        partial(_only_for, "rattachements", RATTACHEMENTS),
    ),
)  # fmt: skip
