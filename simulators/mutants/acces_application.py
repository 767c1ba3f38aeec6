"""Faults of the doors of the applications of customs, whoever knocks: DEC-04."""

from collections.abc import Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import APPLICATIONS, DOMINO, ISOPE
from simulators.douane.modele import Habilitations, Relations, may_declare_for, may_enter
from simulators.douane.services import CIEL_ALCOOL, CIEL_TABAC
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.peuplement.valeurs import Siret

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


def _alcohol_is_tobacco(service: ServiceEnLigne, *held: *tuple[Siret, Habilitations, Relations]) -> bool:
    either = (CIEL_ALCOOL, CIEL_TABAC) if service in (CIEL_ALCOOL, CIEL_TABAC) else (service,)
    return any(may_declare_for(one, *held) for one in either)


def _first_company_only(
    service: ServiceEnLigne, siret: Siret, rights: Habilitations, relations: Relations
) -> bool:
    first = min((h.siret.siren for h in rights if h.siret), default=None)
    return siret.siren == first and may_declare_for(service, siret, rights, relations)


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
        "alcool-vaut-tabac", "le droit de déclarer l’alcool permet de déclarer le tabac",
        lambda douane: douane.with_policy(may_declare_for=_alcohol_is_tobacco),
    ),
    _build(
        "premiere-entreprise-seule", "qui a des droits dans deux entreprises ne déclare que pour l’une",
        lambda douane: douane.with_policy(may_declare_for=_first_company_only),
    ),
    _build(
        "comptes-d-entreprise-refuses", "les comptes tenus par l’entreprise n’entrent nulle part",
        _refuse_company_accounts,
    ),
    _build(
        "declarants-refuses-par-portailpro", "qui est habilité déclare sur douane.gouv, pas par portailpro",
        lambda douane: douane.with_policy(may_file=lambda origine, _deja: origine != "dti-portailpro"),
    ),
)  # fmt: skip
