"""Faults that one browser alone meets, or that only a window can show: NAV-06, NAV-07, NAV-08."""

import re
from collections.abc import Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.mutant import Mutant

_FIREFOX, _PHONE = ("firefox",), ("pixel", "iphone")
_CHROMIUM = ("chromium",)
_DECLARE = re.compile(r'<a class="button"[^>]*>Déclarer</a>')
_DEAD = '<a class="button" href="#">Déclarer</a>'
# A page that runs a script has to allow it: the portal allows none.
_SCRIPTED = {"content-security-policy": "default-src 'none'; style-src 'self'; script-src 'unsafe-inline'"}


def _is_from(request: Request, word: str) -> bool:
    return word in request.headers.get("user-agent", "")


def _alter(portail: Service, path: str, change: Callable[[Request, str], str]) -> Service:
    """The portal whose page at an address is changed on its way; LookupError when there is no such page."""

    async def answer(request: Request, original: Endpoint) -> Response:
        page = await original(request)
        if page.status_code != 200:  # noqa: PLR2004 - 200 is 200
            return page
        return HTMLResponse(change(request, bytes(page.body).decode()), headers=_SCRIPTED)

    return wrap(portail, path, answer)


def _dead_button(portail: Service) -> Service:
    def change(request: Request, page: str) -> str:
        return (
            _DECLARE.sub('<a class="button" href="#">Déclarer</a>', page)
            if _is_from(request, "Firefox")
            else page
        )

    return _alter(portail, "/tableau-de-bord", change)


def _unsupported(portail: Service, path: str, word: str, title: str) -> Service:
    async def answer(request: Request, original: Endpoint) -> Response:
        return write_page(title) if _is_from(request, word) else await original(request)

    return wrap(portail, path, answer)


def _restyle(portail: Service, added: str) -> Service:
    async def answer(request: Request, original: Endpoint) -> Response:
        style = await original(request)
        return Response(bytes(style.body) + added.encode(), media_type="text/css")

    return wrap(portail, "/style.css", answer)


def _open_window(portail: Service, path: str, script: str) -> Service:
    def change(_request: Request, page: str) -> str:
        return page.replace("</body>", f"<script>{script}</script></body>")

    return _alter(portail, path, change)


_BY_ITSELF = "window.open('/actualites', '_blank');"
_A_MOMENT_LATER = "setTimeout(() => window.open('/actualites', '_blank'), 200);"
_BY_A_LINK = (
    "const lien = document.createElement('a');"
    "lien.href = '/actualites'; lien.target = '_blank'; lien.click();"
)
_BY_A_FORM = (
    "const form = document.createElement('form'); form.action = '/avis'; form.target = 'avis';"
    "document.body.append(form); form.submit();"
)
_SMALL = (
    "document.querySelectorAll('a[target=_blank]').forEach(a => a.addEventListener('click', e => {"
    "e.preventDefault(); window.open(a.href, '_blank', 'width=600,height=400'); }));"
)

MUTANTS = (
    Mutant(
        "declarer-inerte-sous-firefox", "NAV-06", "portailpro",
        "le bouton « déclarer » ne réagit pas sous Firefox", _dead_button, _FIREFOX,
    ),
    Mutant(
        "messagerie-sans-firefox", "NAV-06", "portailpro",
        "la messagerie dit à Firefox qu’il n’est pas pris en charge",
        partial(_unsupported, path="/messagerie", word="Firefox", title="Navigateur non pris en charge"),
        _FIREFOX,
    ),
    Mutant(
        "messagerie-sans-chrome", "NAV-06", "portailpro",
        "la messagerie dit à Chrome qu’il n’est pas pris en charge",
        partial(_unsupported, path="/messagerie", word="Chrome/", title="Navigateur non pris en charge"),
        _CHROMIUM,
    ),
    Mutant(
        "menu-perdu-sous-400-pixels", "NAV-07", "portailpro",
        "le menu est inatteignable sous 400 px de large",
        partial(_restyle, added="@media (max-width: 400px) { header nav { display: none } }"), _PHONE,
    ),
    Mutant(
        "connexion-par-application-mobile", "NAV-07", "portailpro",
        "un téléphone est renvoyé vers une application au lieu du formulaire de connexion",
        partial(_unsupported, path="/connexion", word="Mobile", title="Téléchargez l’application"), _PHONE,
    ),
    Mutant(
        "tableau-de-bord-sans-iphone", "NAV-07", "portailpro",
        "le tableau de bord se refuse aux téléphones d’Apple seulement",
        partial(_unsupported, path="/tableau-de-bord", word="iPhone", title="Appareil non pris en charge"),
        ("iphone",),
    ),
    Mutant(
        "actualite-surgissante", "NAV-08", "portailpro",
        "une actualité s’ouvre en fenêtre surgissante au chargement de l’accueil",
        partial(_open_window, path="/", script=_BY_ITSELF), _CHROMIUM,
    ),
    Mutant(
        "actualite-surgissante-apres-coup", "NAV-08", "portailpro",
        "une actualité s’ouvre en fenêtre surgissante peu après le chargement de l’accueil",
        partial(_open_window, path="/", script=_A_MOMENT_LATER), _CHROMIUM,
    ),
    Mutant(
        "fenetre-surgissante-une-fois-connecte", "NAV-08", "portailpro",
        "une fenêtre surgit à l’arrivée sur le tableau de bord",
        partial(_open_window, path="/tableau-de-bord", script=_BY_ITSELF), _CHROMIUM,
    ),
    Mutant(
        "fenetre-surgissante-par-un-lien", "NAV-08", "portailpro",
        "un lien que le tableau de bord suit de lui-même ouvre une fenêtre",
        partial(_open_window, path="/tableau-de-bord", script=_BY_A_LINK), _CHROMIUM,
    ),
    Mutant(
        "fenetre-surgissante-par-un-formulaire", "NAV-08", "portailpro",
        "un formulaire que l’aide envoie d’elle-même ouvre une fenêtre",
        partial(_open_window, path="/aide", script=_BY_A_FORM), _CHROMIUM,
    ),
    Mutant(
        "declarer-dans-une-petite-fenetre", "NAV-08", "portailpro",
        "« déclarer » ouvre une fenêtre aux dimensions imposées",
        partial(_open_window, path="/tableau-de-bord", script=_SMALL), _CHROMIUM,
    ),
    Mutant(
        "avis-surgissant", "NAV-08", "portailpro",
        "l’avis sur le site surgit à qui lit l’aide",
        partial(_open_window, path="/aide", script="window.open('/avis', '_blank');"), _CHROMIUM,
    ),
)  # fmt: skip
