"""Faults of « Gestion des habilitations »: AUT-14, AUT-15; a portal that writes rights: HAB-10."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import require_session
from simulators.mutants.a_la_douane import change_right, relate
from simulators.mutants.adresses import wrap
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.web.adresses import HABILITATIONS
from simulators.portailpro.web.refus import introuvable

Door = Callable[[Request], Awaitable[Response]]
PAGE = "habilitations.html"
_LINE = '<td data-label="Origine">{{ ligne.origine }}</td>'
_TICK = (
    '<td data-label="Origine"><input type="checkbox" name="retirer" '
    'aria-label="Retirer {{ ligne.service }}"></td>'
)
_REMOVE = (
    '<td data-label="Origine"><form method="post" action="/profil/habilitations">'
    '<input type="hidden" name="csrf" value="{{ csrf }}"><button>Retirer</button></form></td>'
)
_EMAIL = '{{ champ("courriel", "Adresse électronique du collègue", courriel, type="email") }}'
_CUSTOMS_TOO = _EMAIL + '<p><label><input type="checkbox" name="douane"> Télépaiement SEPA</label></p>'
_ASK = '<p><a href="{{ rubrique.demande }}" target="_blank" rel="noopener">Demander une habilitation</a></p>'
_GRANT = (
    '<form method="post" action="/profil/habilitations"><input type="hidden" name="csrf" value="{{ csrf }}">'
    "<button>Accorder DELTA-G</button></form>" + _ASK
)


async def _say_done(_request: Request) -> Response:
    return redirect(HABILITATIONS, status="Votre habilitation est modifiée.")


async def _write_in_ghost(request: Request) -> Response:
    change_right(context(request), dict(request.query_params))
    return redirect(HABILITATIONS)


async def _refuse_and_write(request: Request) -> Response:
    change_right(context(request), dict(request.query_params))
    raise introuvable("écriture refusée")


async def _write_in_rosa(request: Request) -> Response:
    relate(context(request), dict(request.query_params))
    raise introuvable("écriture refusée")


def _with_door(path: str, door: Door) -> Callable[[Service], Service]:
    return lambda portail: portail.with_route(path, door, ("POST",))


def _with_page(old: str, new: str, template: str = PAGE) -> Callable[[Service], Service]:
    return lambda portail: change_template(portail, template, {old: new})


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


_HREF = 'href="{{ rubrique.demande }}"'


async def _keep_the_first_page(request: Request, original: Endpoint) -> Response:
    """What the page told first is told for the whole session."""
    kept: dict[str, bytes] = context(request).memory.setdefault("mutants.habilitations", {})
    session = require_session(request)
    if session.csrf not in kept:
        response = await original(request)
        kept[session.csrf] = bytes(response.body)
    return HTMLResponse(kept[session.csrf])


MUTANTS = (
    _build("AUT-14", "retirer-depuis-la-page", "la page permet de retirer une habilitation",
           _with_page(_LINE, _REMOVE)),
    _build("AUT-14", "case-a-cocher", "une case à cocher est en face de chaque habilitation",
           _with_page(_LINE, _TICK)),
    _build("AUT-14", "ordre-accepte", "la page n’offre rien, et son adresse accepte un ordre d’écriture",
           _with_door(HABILITATIONS, _say_done)),
    _build("AUT-14", "ordre-accepte-ailleurs", "une adresse que rien n’annonce accepte un ordre d’écriture",
           _with_door("/habilitations/retirer", _say_done)),
    _build("AUT-14", "rubrique-de-la-douane-seule", "la page n’a que la rubrique de la douane",
           _with_page("{% for rubrique in rubriques %}", "{% for rubrique in rubriques[:1] %}")),
    _build("AUT-14", "memes-droits-partout", "les trois rubriques montrent les droits de la douane",
           _with_page("{% for ligne in rubrique.lignes %}", "{% for ligne in rubriques[0].lignes %}")),
    _build("AUT-14", "habilitations-lues-une-fois", "la page redit toute la session ce qu’elle a dit d’abord",
           lambda portail: wrap(portail, HABILITATIONS, _keep_the_first_page)),
    _build("AUT-14", "trigo-et-ciel-tus", "la page tait les droits de CIEL",
           _with_page("{% for ligne in rubrique.lignes %}",
                      '{% for ligne in rubrique.lignes if not ligne.service.startswith("CIEL") %}')),
    _build("AUT-15", "toute-demande-a-la-douane",
           "toutes les demandes sont redirigées vers douane.gouv",
           _with_page(_HREF, 'href="{{ rubriques[0].demande }}"')),
    _build("AUT-15", "demande-dans-portailpro", "la demande d’habilitation reste dans portailpro",
           _with_page(_HREF, 'href="/aide"')),
    _build("AUT-15", "demande-sans-session", "la demande mène au site, où il faut se reconnecter",
           _with_page(_HREF, "href=\"{{ url(rubrique.site.value, '/') }}\"")),
    _build("AUT-15", "urssaf-aux-impots", "la demande pour l’Urssaf mène aux impôts",
           _with_page(_HREF, 'href="{{ rubriques[1].demande if loop.last else rubrique.demande }}"')),
    _build("HAB-10", "formulaire-delta-g", "un formulaire de portailpro accorde une habilitation DELTA-G",
           _with_page(_ASK, _GRANT)),
    _build("HAB-10", "ghost-ecrit-par-l-adresse", "une adresse de portailpro écrit dans GHOST",
           _with_door(HABILITATIONS, _write_in_ghost)),
    _build("HAB-10", "refuser-et-ecrire", "portailpro refuse l’ordre et l’exécute dans GHOST",
           _with_door("/profil/habilitations/douane/accorder", _refuse_and_write)),
    _build("HAB-10", "rosa-ecrite-par-l-adresse", "une adresse de portailpro écrit dans ROSA",
           _with_door("/habilitations", _write_in_rosa)),
    _build("HAB-10", "delegation-douaniere-proposee",
           "la délégation du rôle AGE propose déjà des droits de la douane",
           _with_page(_EMAIL, _CUSTOMS_TOO, "delegation.html")),
)  # fmt: skip
