"""Who enters the applications of customs, and who is shown their form: DEC-04."""

from collections.abc import Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.errors import AccesRefuse
from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import APPLICATIONS, DOMINO, ISOPE, Application
from simulators.douane.modele import Habilitations, Relations, may_enter
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_MAY_DECLARE = "{% if peut_declarer %}"


def _offer_the_form_to_readers(douane: Service) -> Service:
    return change_template(douane, "application.html", {_MAY_DECLARE: "{% if application %}"})


async def _show_the_form(request: Request, original: Endpoint) -> Response:
    try:
        return await original(request)
    except AccesRefuse:
        return write_page("Nouvelle déclaration", "<form><button>Déposer la déclaration</button></form>")


async def _refuse_companies(request: Request, original: Endpoint) -> Response:
    """Accounts held by a company rather than by one of its establishments are refused."""
    session = current_session(request)
    if session is not None:
        sql = "SELECT siret FROM compte WHERE identifiant = ?"
        row = context(request).store.one(sql, session.account)
        if row is not None and row["siret"] is None:
            raise AccesRefuse("Votre compte n'est pas celui d'un établissement.", reason="compte-siren")
    return await original(request)


def _refuse_company_accounts(douane: Service) -> Service:
    for application in APPLICATIONS:
        douane = wrap(douane, application.chemin, _refuse_companies)
    return douane


def _enter_if(judge: Callable[[Application, Habilitations, Relations], bool]) -> Callable[[Service], Service]:
    return lambda douane: douane.with_policy(may_enter=judge)


def _open_isope(application: Application, rights: Habilitations, relations: Relations) -> bool:
    return application.nom == "ISOPE" or may_enter(application, rights, relations)


def _open_to_declarants(_application: Application, rights: Habilitations, _relations: Relations) -> bool:
    return any(h.droit in {"declarer", "lire"} for h in rights)


def _open_family(application: Application, rights: Habilitations, relations: Relations) -> bool:
    services = {s.code for s in application.services}
    family = {"ISOPE", "ISOPE-DOM"} if services & {"ISOPE", "ISOPE-DOM"} else services
    return any(h.service in family and h.droit in {"declarer", "lire"} for h in rights) or may_enter(
        application, rights, relations
    )


def _close_to_readers(application: Application, rights: Habilitations, relations: Relations) -> bool:
    return may_enter(application, [h for h in rights if h.droit == "declarer"], relations)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "DEC-04", "douane", sentence, build)


MUTANTS = (
    _build(
        "acces-inverse", "qui est habilité reste dehors, qui ne l’est pas entre",
        lambda douane: douane.with_policy(may_enter=lambda *held: not may_enter(*held)),
    ),
    _build(
        "domino-pour-tout-compte", "tout titulaire d’un droit de la douane entre dans DOMINO",
        lambda douane: douane.with_policy(may_enter=lambda a, *held: a == DOMINO or may_enter(a, *held)),
    ),
    _build(
        "formulaire-sans-controle", "l’accueil d’ISOPE est fermé, mais l’adresse de son formulaire s’ouvre",
        partial(wrap, path=ISOPE.chemin_declaration, wrapper=_show_the_form),
    ),
    _build(
        "formulaire-propose-aux-lecteurs", "l’application propose de déclarer à qui peut seulement lire",
        _offer_the_form_to_readers,
    ),
    _build(
        "comptes-d-entreprise-refuses", "les comptes tenus par l’entreprise n’entrent nulle part",
        _refuse_company_accounts,
    ),
    _build(
        "isope-sans-controle", "l’adresse d’ISOPE n’est pas contrôlée",
        _enter_if(_open_isope),
    ),
    _build(
        "une-application-ouvre-les-autres",
        "un droit sur une application ouvre toutes les autres", _enter_if(_open_to_declarants),
    ),
    _build(
        "isope-pour-isope-dom",
        "le droit sur l’un des deux ISOPE ouvre l’autre", _enter_if(_open_family),
    ),
    _build(
        "application-fermee-aux-lecteurs",
        "l’application est fermée à qui n’a que le droit de lire", _enter_if(_close_to_readers),
    ),
)  # fmt: skip
