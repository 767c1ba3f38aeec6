"""Faults of the role AGE and of its delegation: CPT-03, HAB-01, HAB-02."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.identity.params import Params
from simulators.identity.sessions import require_session
from simulators.mutants.a_la_douane import copy_rights
from simulators.mutants.adresses import wrap, write_page
from simulators.mutants.branchements import rewire
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.messagerie import niveau_de_messagerie
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.jugements.roles import droits_du_role, est_age
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.role import RoleAge, Roles
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.roles import RolesSql
from simulators.portailpro.web.adresses import CREANCE, DELEGATION

_DONE, _FORBIDDEN, _MANAGER, _GONE = 303, 403, 3, "jadis"
SEPA = "TELEPAIEMENT-SEPA"


def _named_by(*droits: str) -> Callable[[Roles, Habilitations, Siren], bool]:
    """AGE by a standing at customs."""

    def named(roles: Roles, held: Habilitations, siren: Siren) -> bool:
        statuts = {h.droit for h in held if h.service == "COMPTE-ENTREPRISE" and h.siren == siren}
        return est_age(roles, held, siren) or bool(statuts & set(droits))

    return named


def _correspondant_pays_taxes(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
    named = any(h.service == "COMPTE-ENTREPRISE" and h.siren == siren for h in held)
    return creance_visible(site, held, siren, creance) or (site is Site.IMPOTS and named)


async def _refuse_and_delegate(request: Request, original: Endpoint) -> Response:
    response = await original(request)
    if response.status_code == _FORBIDDEN:
        ctx, form = context(request), Params.parse(await request.body())
        moi = ComptesSql(ctx).trouver(require_session(request).account)
        collegue = ComptesSql(ctx).trouver_par_courriel(form.text("courriel"))
        if moi and collegue:
            RolesSql(ctx).ajouter(RoleAge(collegue.id, moi.siren, moi.id))
    return response


async def _keep_what_was_delegated(request: Request, original: Endpoint) -> Response:
    form = Params.parse(await request.body())
    if form.text("geste") == "retirer":
        return redirect(DELEGATION, status="La délégation est retirée.")
    return await original(request)


async def _delegate_elsewhere(request: Request, original: Endpoint) -> Response:
    response = await original(request)
    ctx, form = context(request), Params.parse(await request.body())
    collegue = ComptesSql(ctx).trouver_par_courriel(form.text("courriel"))
    if collegue and response.status_code == _DONE:
        ctx.store.run("UPDATE role_age SET siren = ? WHERE compte = ?", collegue.siren.chiffres, collegue.id)
    return response


def _remember_rights(portail: Service) -> Service:
    """The role goes, what it gave stays."""

    class Kept(RolesSql):
        def lister(self, compte: str) -> tuple[RoleAge, ...]:
            """Those held, then those held once, which no page names."""
            known: dict[str, set[RoleAge]] = self._ctx.memory.setdefault("mutants.roles", {})
            held, once = super().lister(compte), known.setdefault(compte, set())
            once.update(held)
            return (*held, *(replace(role, delegue_par=_GONE) for role in once.difference(held)))

    def named(roles: Roles, held: Habilitations, siren: Siren) -> bool:
        return est_age([role for role in roles if role.delegue_par != _GONE], held, siren)

    forgetful = portail.with_policy(est_age=named)
    return rewire(forgetful, lambda ctx, ports: replace(ports, roles=Kept(ctx)))


class _TakenFromAll(RolesSql):
    def retirer(self, role: RoleAge) -> None:
        """Take back one delegation, and with it all those of the company."""
        self._ctx.store.run(
            "DELETE FROM role_age WHERE siren = ? AND delegue_par IS NOT NULL", role.siren.chiffres
        )


async def _open_to_the_role(request: Request, original: Endpoint) -> Response:
    try:
        return await original(request)
    except Refusal:
        if RolesSql(context(request)).lister(require_session(request).account):
            return write_page(f"Créance {request.path_params['reference']}")
        raise


async def _copy_to_customs(request: Request, original: Endpoint) -> Response:
    response = await original(request)
    form = Params.parse(await request.body())
    moi = ComptesSql(context(request)).trouver(require_session(request).account)
    if moi and form.text("courriel"):
        copy_rights(context(request), moi.courriel, form.text("courriel"))
    return response


def _managers_write(held: Habilitations, siren: Siren) -> Niveau:
    """Whoever may do everything at the taxes and at Urssaf is taken for an AGE."""
    rights = {(h.service, h.droit) for h in held if h.siren == siren and h.site is not Site.DOUANE}
    return Niveau.STANDARD if len(rights) > _MANAGER else niveau_de_messagerie(held, siren)


def _nothing_when_delegated(role: RoleAge) -> Habilitations:
    return () if role.delegue_par else droits_du_role(role)


def _with_customs(service: str, droit: str, *, delegated: bool = False) -> Callable[[Service], Service]:
    """The role brings a right of customs too, to everybody or to those who have it by delegation."""

    def given(role: RoleAge) -> Habilitations:
        if delegated and not role.delegue_par:
            return droits_du_role(role)
        return (*droits_du_role(role), Habilitation(Site.DOUANE, service, droit, role.siren))

    return lambda portail: portail.with_policy(droits_du_role=given)


def _policy(**changes: object) -> Callable[[Service], Service]:
    return lambda portail: portail.with_policy(**changes)


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build("CPT-03", "correspondant-devient-age",
           "le rattachement d’un correspondant attribue automatiquement le rôle AGE",
           _policy(est_age=_named_by("correspondant", "gestion"))),
    _build("CPT-03", "statut-age-reconnu", "le statut AGE de la douane vaut rôle AGE dans portailpro",
           _policy(est_age=_named_by("age"))),
    _build("CPT-03", "representant-devient-age", "le représentant de la douane devient AGE",
           _policy(est_age=_named_by("representant"))),
    _build("CPT-03", "correspondant-voit-les-impots",
           "le correspondant rattaché voit ce que l’entreprise doit aux impôts",
           _policy(creance_visible=_correspondant_pays_taxes)),
    _build("HAB-01", "sans-role-on-delegue", "un utilisateur non AGE peut déléguer",
           _policy(delegation_permise=lambda _age: True)),
    _build("HAB-01", "refuser-et-deleguer", "portailpro refuse la délégation et la fait quand même",
           lambda portail: wrap(portail, DELEGATION, _refuse_and_delegate, "POST")),
    _build("HAB-01", "age-de-partout", "l’AGE d’une entreprise délègue pour toutes les autres",
           _policy(est_age=lambda roles, _held, _siren: bool(roles))),
    _build("HAB-01", "delegue-sans-droits", "le délégué ne reçoit aucun droit",
           _policy(droits_du_role=_nothing_when_delegated)),
    _build("HAB-01", "delegation-indelebile", "une délégation retirée garde tout son effet",
           lambda portail: wrap(portail, DELEGATION, _keep_what_was_delegated, "POST")),
    _build("HAB-01", "delegation-pour-l-entreprise-du-delegue",
           "le délégué reçoit le rôle pour l’entreprise de son inscription",
           lambda portail: wrap(portail, DELEGATION, _delegate_elsewhere, "POST")),
    _build("HAB-01", "droits-sans-le-role", "le rôle retiré, les droits qu’il donnait restent",
           _remember_rights),
    _build("HAB-01", "une-delegation-retiree-les-retire-toutes",
           "la délégation retirée à un collègue l’est aussi à tous les autres",
           lambda portail: rewire(portail, lambda ctx, ports: replace(ports, roles=_TakenFromAll(ctx)))),
    _build("HAB-02", "age-vaut-telepayer", "le rôle AGE vaut droit « télépayer »",
           _with_customs(SEPA, "telepayer")),
    _build("HAB-02", "delegation-vaut-telepayer", "la délégation, et elle seule, vaut droit « télépayer »",
           _with_customs(SEPA, "telepayer", delegated=True)),
    _build("HAB-02", "age-vaut-adherer", "le rôle AGE montre les mandats de la douane",
           _with_customs(SEPA, "adherer")),
    _build("HAB-02", "age-declare-a-la-douane", "le rôle AGE met « Dédouanement » au tableau de bord",
           _with_customs("DELTA-G", "declarer")),
    _build("HAB-02", "age-ecrit-a-la-douane", "le rôle AGE ouvre la messagerie de la douane",
           _policy(niveau_de_messagerie=_managers_write)),
    _build("HAB-02", "age-ouvre-par-l-adresse",
           "le rôle AGE ouvre, par son adresse, une créance de la douane que les listes taisent",
           lambda portail: wrap(portail, CREANCE, _open_to_the_role)),
    _build("HAB-02", "delegation-des-droits-de-la-douane",
           "la délégation copie au délégué, dans GHOST, les droits de la douane de l’AGE",
           lambda portail: wrap(portail, DELEGATION, _copy_to_customs, "POST")),
)  # fmt: skip
