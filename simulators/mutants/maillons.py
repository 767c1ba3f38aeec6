"""Faults of the two links of a formality, ROSA and GHOST (CPT-09, HAB-12), and of Télépaiement's (HAB-13)."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import write_habilitation
from simulators.coproprietaire.site import ServiceCoproprietaire, keep_all
from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import DELTA_G, Application
from simulators.douane.ecrans_ghost import COMPTE, OCTROI
from simulators.douane.formulaire import PORTAIL
from simulators.douane.modele import Habilitations, Relations, may_enter, may_grant
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siret
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations as HabilitationsDuPortail
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site
from simulators.telepaiement.modele import may_see_sepa

_CONFLICT = 409


def _any_service(demande: Habilitation, relations: Relations) -> bool:
    return may_grant(demande, relations) or any(r.siret == demande.siret for r in relations)


def _any_place(demande: Habilitation, relations: Relations) -> bool:
    return may_grant(demande, relations) or any(r.service == demande.service for r in relations)


async def _refuse_and_give(request: Request, original: Endpoint) -> Response:
    """GHOST says that ROSA comes first, and writes the right all the same."""
    response = await original(request)
    form = {name: str(value) for name, value in (await request.form()).items()}
    if response.status_code == _CONFLICT:
        service, _, droit = form["droit"].partition("/")
        right = Habilitation(service=service, droit=droit, siret=Siret(form["siret"]))
        write_habilitation(context(request), request.path_params["identifiant"], right)
    return response


async def _open_to_the_portal(request: Request, original: Endpoint) -> Response:
    session = require_session(request)
    try:
        return await original(request)
    except AccesRefuse:
        if session.provider != PORTAIL:
            raise
        return write_page(DELTA_G.nom)


async def _let_in_again(request: Request, original: Endpoint) -> Response:
    """Whoever has been inside once comes in again."""
    inside: set[str] = context(request).memory.setdefault("mutants.entres", set())
    try:
        response = await original(request)
    except AccesRefuse:
        if require_session(request).account not in inside:
            raise
        return write_page(DELTA_G.nom)
    inside.add(require_session(request).account)
    return response


def _relation_alone(application: Application, held: Habilitations, relations: Relations) -> bool:
    codes = {service.code for service in application.services}
    return may_enter(application, held, relations) or any(r.service in codes for r in relations)


def _right_alone(application: Application, held: Habilitations, _relations: Relations) -> bool:
    codes = {service.code for service in application.services}
    return any(h.service in codes for h in held)


def _relation_of_another_place(application: Application, held: Habilitations, relations: Relations) -> bool:
    codes = {service.code for service in application.services}
    return any(h.service in codes and any(r.service == h.service for r in relations) for h in held)


def _tell_dead_rights(douane: Service) -> Service:
    assert isinstance(douane, ServiceCoproprietaire)
    return replace(douane, site=replace(douane.site, keep_effectives=keep_all))


def _payer_enters(application: Application, held: Habilitations, relations: Relations) -> bool:
    sepa = any(h.service == "TELEPAIEMENT-SEPA" for h in held)
    return may_enter(application, held, relations) or (application == DELTA_G and sepa)


def _declarant_sees_debts(site: Site, held: HabilitationsDuPortail, siren: Siren, creance: Creance) -> bool:
    declarant = any(h.service == "DELTA-G" and h.siren == siren for h in held)
    return creance_visible(site, held, siren, creance) or (site is Site.DOUANE and declarant)


def _policy(**changes: object) -> Callable[[Service], Service]:
    return lambda service: service.with_policy(**changes)


MUTANTS = (
    Mutant("droit-sans-relation", "CPT-09", "douane",
           "une habilitation DELTA-G est accordée sans relation ROSA",
           _policy(may_grant=lambda _demande, _relations: True)),
    Mutant("relation-d-un-autre-service", "CPT-09", "douane",
           "la relation d’un service vaut pour tous", _policy(may_grant=_any_service)),
    Mutant("relation-d-un-autre-etablissement", "CPT-09", "douane",
           "la relation d’un établissement vaut pour tous", _policy(may_grant=_any_place)),
    Mutant("refuser-et-donner", "CPT-09", "douane",
           "GHOST refuse faute de relation ROSA, et inscrit le droit quand même",
           lambda douane: wrap(douane, COMPTE + OCTROI, _refuse_and_give, "POST")),
    Mutant("delta-g-par-portailpro", "CPT-09", "douane",
           "DELTA-G s’ouvre sans habilitation à qui vient de portailpro",
           lambda douane: wrap(douane, DELTA_G.chemin, _open_to_the_portal)),
    Mutant("relation-seule-ouvre", "HAB-12", "douane",
           "la relation ROSA seule ouvre DELTA-G", _policy(may_enter=_relation_alone)),
    Mutant("habilitation-seule-ouvre", "HAB-12", "douane",
           "l’habilitation GHOST seule ouvre les applications", _policy(may_enter=_right_alone)),
    Mutant("relation-d-a1-pour-a2", "HAB-12", "douane",
           "la relation d’un établissement ouvre avec l’habilitation d’un autre",
           _policy(may_enter=_relation_of_another_place)),
    Mutant("relation-close-toujours-dite", "HAB-12", "douane",
           "la douane dit encore à portailpro les droits dont la relation est close", _tell_dead_rights),
    Mutant("relation-close-sans-annonce-toujours-lue", "HAB-12", "portailpro",
           "une relation close dont l’annonce s’est perdue n’est jamais relue",
           _policy(habilitations_perimees=lambda _age_s, annoncee: annoncee)),
    Mutant("delta-g-rouvert-relation-close", "HAB-12", "douane",
           "qui est entré une fois dans DELTA-G y entre encore, relation close",
           lambda douane: wrap(douane, DELTA_G.chemin, _let_in_again)),
    Mutant("delta-g-ouvre-telepaiement", "HAB-13", "telepaiement",
           "l’habilitation DELTA-G donne accès à Télépaiement",
           _policy(may_see_sepa=lambda droits: may_see_sepa(droits) or any(
               d.service == "DELTA-G" for d in droits))),
    Mutant("domino-ouvre-telepaiement", "HAB-13", "telepaiement",
           "toute habilitation de la douane donne accès à Télépaiement", _policy(may_see_sepa=bool)),
    Mutant("telepaiement-ouvre-delta-g", "HAB-13", "douane",
           "l’habilitation Télépaiement donne accès à DELTA-G", _policy(may_enter=_payer_enters)),
    Mutant("delta-g-affiche-les-creances", "HAB-13", "portailpro",
           "l’habilitation DELTA-G affiche les créances", _policy(creance_visible=_declarant_sees_debts)),
)  # fmt: skip
