"""Faults of the public home: data of a company without a session (NAV-09), RITA out of reach (NAV-10)."""

from collections.abc import Callable
from functools import partial
from html import escape

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.identifiants import read_siren
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports

_HOME, _RITA = "accueil.html", 'href="{{ rita }}"'
_OK = 200
_SEEN, _LAST = "mutant.derniere-entreprise", "/tableau-de-bord"


async def _read_first_company(ctx: Context) -> str:
    """What customs tell of the first company that has an account here."""
    row = ctx.store.one("SELECT siren FROM compte ORDER BY siren")
    siren = read_siren(row["siren"]) if row else None
    if siren is None:
        return ""
    told = await build_ports(ctx).coproprietaires.lire_situation(Site.DOUANE, siren)
    names = [debt.reference for debt in told.creances] + [mandate.rum for mandate in told.mandats]
    return f"<p>SIREN {siren}</p>" + "".join(f"<p>{escape(name)}</p>" for name in names)


def _serve_without_session(path: str, portail: Service) -> Service:
    async def answer(request: Request, original: Endpoint) -> Response:
        if current_session(request) is not None:
            return await original(request)
        return write_page("Consultation", await _read_first_company(context(request)))

    return wrap(portail, path, answer)


def _say_on(path: str, portail: Service) -> Service:
    """A page open to all tells, at its end, what the first company owes."""

    async def answer(request: Request, original: Endpoint) -> Response:
        response = await original(request)
        if current_session(request) is None and response.status_code == _OK:
            told = (await _read_first_company(context(request))).encode()
            response.body = bytes(response.body).replace(b"</main>", told + b"</main>")
            response.headers["content-length"] = str(len(response.body))
        return response

    return wrap(portail, path, answer)


def _keep_after_leaving(portail: Service) -> Service:
    """The portal remembers the last dashboard that it showed, and tells it to the next visitor."""

    async def remember(request: Request, original: Endpoint) -> Response:
        memory = context(request).memory
        if current_session(request) is None and _SEEN in memory:
            return write_page("Tableau de bord", memory[_SEEN])
        response = await original(request)
        memory[_SEEN] = bytes(response.body).decode().partition("<h1>")[2].partition("</main>")[0]
        return response

    return wrap(portail, _LAST, remember)


def _change_home(old: str, new: str, portail: Service) -> Service:
    return change_template(portail, _HOME, {old: new})


def _rita_by_a_page(portail: Service) -> Service:
    async def leave(request: Request) -> Response:
        address = escape(context(request).url("douane", "/rita"))
        return write_page("Vous quittez portailpro", f'<a href="{address}">RITA</a>')

    return _change_home(_RITA, 'href="/vers-rita"', portail).with_route("/vers-rita", leave)


def _rita_at_the_home_in_the_plan(portail: Service) -> Service:
    return change_template(portail, "plan.html", {'url("douane", "/rita")': 'url("douane", "/")'})


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build(
        "NAV-09", "tableau-sans-session",
        "l’adresse du tableau de bord sert des données d’entreprise sans session",
        partial(_serve_without_session, "/tableau-de-bord"),
    ),
    _build(
        "NAV-09", "creance-sans-session", "l’adresse d’une créance la montre sans session",
        partial(_serve_without_session, "/creances/{site}/{reference:path}"),
    ),
    _build(
        "NAV-09", "mandat-sans-session", "l’adresse d’un mandat le montre sans session",
        partial(_serve_without_session, "/mandats/{site}/{rum:path}"),
    ),
    _build(
        "NAV-09", "accueil-nomme-une-entreprise", "l’accueil public dit ce que doit une entreprise",
        partial(_say_on, "/"),
    ),
    _build(
        "NAV-09", "plan-nomme-une-entreprise",
        "le plan du site, ouvert à tous, dit ce que doit une entreprise", partial(_say_on, "/plan-du-site"),
    ),
    _build(
        "NAV-09", "tableau-apres-depart", "session fermée, l’adresse du tableau de bord le montre encore",
        _keep_after_leaving,
    ),
    _build(
        "NAV-09", "accueil-sans-simulateurs", "l’accueil ne propose pas de simulateur",
        partial(_change_home, '<h2 id="simulateurs">Simulateurs</h2>', '<h2 id="simulateurs">Divers</h2>'),
    ),
    _build(
        "NAV-09", "accueil-sans-paiement", "l’accueil ne propose aucun paiement sans compte",
        partial(_change_home, 'href="{{ adresse_cb }}"', ""),
    ),
    _build(
        "NAV-09", "accueil-sans-actualite", "l’accueil n’a pas d’actualités",
        partial(_change_home, "{% for une in actualites %}", "{% for une in actualites[:0] %}"),
    ),
    _build(
        "NAV-09", "silence-de-la-douane-tu", "la douane muette, le portail dit qu’il n’y a pas d’actualité",
        lambda portail: change_template(
            portail, "actualites.html", {"{{ muettes() }}": "<p>Aucune actualité pour le moment.</p>"}
        ),
    ),
    _build(
        "NAV-10", "rita-vers-l-accueil", "le lien RITA pointe vers l’accueil de douane.gouv.fr",
        partial(_change_home, _RITA, 'href="{{ url("douane", "/") }}"'),
    ),
    _build(
        "NAV-10", "rita-a-la-connexion", "RITA demande de se connecter à la douane",
        partial(_change_home, _RITA, 'href="{{ url("douane", "/connexion") }}"'),
    ),
    _build("NAV-10", "rita-en-deux-temps", "RITA s’ouvre après une page intermédiaire", _rita_by_a_page),
    _build(
        "NAV-10", "rita-du-plan-egaree", "depuis le plan du site, RITA mène à l’accueil de la douane",
        _rita_at_the_home_in_the_plan,
    ),
)  # fmt: skip
