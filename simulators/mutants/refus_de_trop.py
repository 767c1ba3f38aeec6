"""Rights held and refused all the same, because of another one or of what was: HAB-02, 06, 07, 12, 14."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import Application
from simulators.douane.modele import Habilitations as DroitsDeLaDouane
from simulators.douane.modele import Relations, is_related, may_enter
from simulators.identity.sessions import require_session
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.jugements.roles import droits_du_role
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.adresses import CREANCE
from simulators.portailpro.web.refus import INTROUVABLE, introuvable
from simulators.portailpro.web.visites import accueillir


def _hide_customs_from_the_role(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    named = set(droits_du_role(RoleAge("", siren))) <= set(held)
    return creance_visible(site, held, siren, creance) and not (site is Site.DOUANE and named)


def _one_or_the_other(site: Site, held: Habilitations, siren: Siren, mandat: Mandat) -> bool:
    pays = site is Site.DOUANE and peut_payer(held, siren, site)
    return mandat_visible(site, held, siren, mandat) and not pays


async def _close_to_taxpayers(request: Request, original: Endpoint) -> Response:
    """The detail of a customs debt does not open to whoever pays taxes too; the lists show it."""
    demande = await accueillir(build_ports, request)
    taxed = any(h.site is Site.IMPOTS for h in demande.visite.droits.habilitations)
    if taxed and request.path_params["site"] == Site.DOUANE:
        raise introuvable("paie aussi aux impôts")
    return await original(request)


async def _remember_refusals(request: Request, original: Endpoint) -> Response:
    """What was refused once to somebody stays refused."""
    ctx, key = context(request), (require_session(request).account, request.url.path)
    refused: set[tuple[str, str]] = ctx.memory.setdefault("mutants.refusees", set())
    if key in refused:
        raise introuvable("déjà refusée")
    try:
        return await original(request)
    except Refusal as refusal:
        if refusal.status == INTROUVABLE:
            refused.add(key)
        raise


def _every_relation(application: Application, held: DroitsDeLaDouane, relations: Relations) -> bool:
    codes = {service.code for service in application.services}
    mine = [h for h in held if h.service in codes and h.siret]
    related = all(is_related(h.service, h.siret, relations) for h in mine if h.siret)
    return may_enter(application, held, relations) and related


def _policy(**changes: object) -> Callable[[Service], Service]:
    return lambda service: service.with_policy(**changes)


MUTANTS = (
    Mutant("age-prive-de-ses-droits-douaniers", "HAB-02", "portailpro",
           "le rôle AGE cache les créances que ses propres droits de la douane ouvrent",
           _policy(creance_visible=_hide_customs_from_the_role)),
    Mutant("telepayer-cache-les-mandats", "HAB-06", "portailpro",
           "« Adhérer » ne montre plus les mandats à qui tient aussi « Télépayer »",
           _policy(mandat_visible=_one_or_the_other)),
    Mutant("detail-ferme-a-qui-paie-aux-impots", "HAB-07", "portailpro",
           "qui paie aussi aux impôts n’ouvre plus le détail d’une créance de la douane",
           lambda portail: wrap(portail, CREANCE, _close_to_taxpayers)),
    Mutant("adresse-refusee-une-fois-pour-toutes", "HAB-14", "portailpro",
           "l’adresse d’une créance refusée avant l’octroi du droit le reste après lui",
           lambda portail: wrap(portail, CREANCE, _remember_refusals)),
    Mutant("une-relation-close-ferme-tout", "HAB-12", "douane",
           "la relation close d’un établissement ferme l’application pour tous les autres",
           _policy(may_enter=_every_relation)),
)  # fmt: skip
