"""Faults of the single entry: NAV-01, NAV-03, NAV-04, and of customs' side of NAV-10 and NAV-11."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.coproprietaire.liens import find_compte_lie, read_lien
from simulators.coproprietaire.site import PORTAIL, ServiceCoproprietaire
from simulators.core.context import Context, context
from simulators.core.service import Endpoint, Service
from simulators.identity.relying_party import RelyingParty
from simulators.identity.sessions import close_session, current_session
from simulators.mutants.adresses import wrap
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.lignes import Lignes, change_lines, leave_customs_out
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.site import Site
from simulators.telepaiement.ecrans.page import PORTAIL as PAR_PORTAILPRO

_INITIATE, _CALLBACK, _SPACE, _LOGIN = "/login/initiate", "/login/callback", "/espace-personnel", "/connexion"
_PAY = "payer.html"
_FIRST = 'tableau.entreprise.siren.chiffres == "000176115"'


def _others(found: Lignes) -> Lignes:
    return tuple(each for each in found if each.site is not Site.URSSAF)


def _forget_the_social_sphere(portail: Service) -> Service:
    without = remove_line(portail, _PAY, "Paiements de l'Urssaf")
    return change_lines(without, lambda found, _r, _s: _others(found))


def _forget_customs(portail: Service) -> Service:
    return change_lines(portail, lambda found, _rights, _siren: leave_customs_out(found))


def _change_pay(changes: Mapping[str, str], portail: Service) -> Service:
    return change_template(portail, _PAY, changes)


def _for_the_first_company(portail: Service) -> Service:
    """The entries to pay taxes and social dues are there for one company only."""
    lines = portail.read_template(_PAY).splitlines(keepends=True)
    kept = [f"{{% if {_FIRST} %}}{line}{{% endif %}}" if "/paiements" in line else line for line in lines]
    return portail.with_template(_PAY, "".join(kept))


async def _ask_again(_request: Request, _original: Endpoint) -> Response:
    return RedirectResponse(_LOGIN, 303)


async def _ask_again_if_known(request: Request, original: Endpoint) -> Response:
    """Whoever has already been here must log in again."""
    session = current_session(request)
    if session is None:
        return await original(request)
    close_session(context(request), session)
    return await _ask_again(request, original)


async def _keep_whoever_is_here(request: Request, original: Endpoint) -> Response:
    """A session that is open is kept, whoever comes now."""
    target = request.query_params.get("target_link_uri", "")
    known = current_session(request) is not None and target
    return RedirectResponse(target, 303) if known else await original(request)


def _passage(wrapper: Callable[[Request, Endpoint], object], service: Service) -> Service:
    return wrap(service, _INITIATE, wrapper)  # type: ignore[arg-type]


def _open_to_the_unlinked(service: Service) -> Service:
    """Whoever comes from the portal without a link finds somebody's session."""
    if not isinstance(service, ServiceCoproprietaire):
        raise TypeError(f"{service.name} is no co-owner, the mutant is void")

    def find_account(ctx: Context, iss: str, sub: str) -> str | None:
        row = ctx.store.one("SELECT identifiant FROM compte ORDER BY identifiant")
        return find_compte_lie(ctx, iss, sub) or (str(row["identifiant"]) if row else None)

    party = RelyingParty(
        (PORTAIL,), find_account=find_account, targets=service.site.read_targets,
        forward=service.site.forward, site_name=service.site.title,
    )  # fmt: skip
    arrival = tuple(route for route in party.routes() if route.path == _CALLBACK)
    return replace(service, routes=(*arrival, *service.routes))


def _send_everybody_through(iss: str, portail: Service) -> Service:
    """The link to customs asks them to recognise people whom nothing links to them."""
    target = 'url("douane", "/") | urlencode'
    forced = f'url("douane", "{_INITIATE}?iss=") ~ ({iss}) ~ "&target_link_uri=" ~ ({target})'
    return change_template(portail, "pied.html", {'url("douane", "/")': forced})


def _refuse_silent_entry_from(site: Site, portail: Service) -> Service:
    return portail.with_policy(accepte_connexion_silencieuse=lambda found: found is not site)


async def _send_linked_to_the_portal(request: Request, original: Endpoint) -> Response:
    ctx, session = context(request), current_session(request)
    linked = session is not None and read_lien(ctx, session.account) is not None
    return RedirectResponse(ctx.url(PORTAIL, "/"), 303) if linked else await original(request)


def _file_from(origine: str, douane: Service) -> Service:
    return douane.with_policy(may_file=lambda found, _deja: found == origine)


def _pay_from(allowed: Callable[[str], bool], telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_pay_from=lambda depuis, _deja: allowed(depuis))


MUTANTS = (
    Mutant(
        "sphere-sociale-absente", "NAV-01", "portailpro",
        "la sphère sociale est absente de la navigation authentifiée", _forget_the_social_sphere,
    ),
    Mutant(
        "sphere-douaniere-sans-declaration", "NAV-01", "portailpro",
        "rien ne mène aux déclarations de la douane", _forget_customs,
    ),
    Mutant(
        "paiements-de-l-urssaf-aux-impots", "NAV-01", "portailpro",
        "l’entrée des paiements de l’Urssaf mène aux impôts",
        partial(_change_pay, {'passage("urssaf"': 'passage("impots"'}),
    ),
    Mutant(
        "paiements-des-impots-a-la-connexion", "NAV-01", "portailpro",
        "l’entrée des paiements des impôts y demande de se connecter",
        partial(_change_pay, {'passage("impots", "/paiements")': 'url("impots", "/connexion")'}),
    ),
    Mutant(
        "entrees-de-la-premiere-entreprise", "NAV-01", "portailpro",
        "seule la première entreprise a ses entrées pour payer", _for_the_first_company,
    ),
    Mutant(
        "impots-redemandent-le-mot-de-passe", "NAV-03", "impots",
        "le saut vers impots.gouv redemande un mot de passe", partial(_passage, _ask_again),
    ),
    Mutant(
        "douane-redemande-au-retour", "NAV-03", "douane",
        "revenir à la douane oblige à s’y reconnecter", partial(_passage, _ask_again_if_known),
    ),
    Mutant(
        "depart-des-impots-ferme", "NAV-03", "portailpro",
        "parti des impôts, on doit se connecter à portailpro pour aller plus loin",
        partial(_refuse_silent_entry_from, Site.IMPOTS),
    ),
    Mutant(
        "impots-ouverts-sans-rattachement", "NAV-03", "impots",
        "sans rattachement, impots.gouv ouvre la session d’un autre", _open_to_the_unlinked,
    ),
    Mutant(
        "douane-renvoie-a-portailpro", "NAV-04", "douane",
        "douane.gouv.fr redirige d’office vers portailpro les comptes rattachés",
        lambda douane: wrap(douane, _SPACE, _send_linked_to_the_portal),
    ),
    Mutant(
        "declarer-par-portailpro-seulement", "NAV-04", "douane",
        "après rattachement, la douane ne prend que ce qui vient de portailpro",
        partial(_file_from, "dti-portailpro"),
    ),
    Mutant(
        "declarer-sur-la-douane-seulement", "NAV-04", "douane",
        "la douane refuse ce qui vient de portailpro", partial(_file_from, "dti-douane"),
    ),
    Mutant(
        "payer-sur-la-douane-seulement", "NAV-04", "telepaiement",
        "rien ne se paie depuis portailpro", partial(_pay_from, lambda depuis: depuis != PAR_PORTAILPRO),
    ),
    Mutant(
        "payer-par-portailpro-seulement", "NAV-04", "telepaiement",
        "rien ne se paie depuis douane.gouv", partial(_pay_from, lambda depuis: depuis == PAR_PORTAILPRO),
    ),
    Mutant(
        "douane-garde-la-session-d-un-autre", "NAV-11", "douane",
        "venu de portailpro, on trouve à la douane la session qui y traînait",
        partial(_passage, _keep_whoever_is_here),
    ),
    Mutant(
        "douane-ferme-aux-non-rattaches", "NAV-11", "portailpro",
        "sans rattachement, le lien vers douane.gouv.fr ouvre la page de connexion de la douane",
        partial(_send_everybody_through, 'url("portailpro", "") | urlencode'),
    ),
)  # fmt: skip
