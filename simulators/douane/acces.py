"""Who enters an application, and for which establishments: judged again at each request."""

from collections.abc import Collection
from dataclasses import dataclass

from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.context import Context
from simulators.douane.applications import Application, Produit
from simulators.douane.modele import Habilitations, PolitiqueEtablissement, Relations
from simulators.douane.rosa import read_relations
from simulators.identity.sessions import Session
from simulators.peuplement.valeurs import Siret


@dataclass(frozen=True, slots=True)
class Maillons:
    """Both links that a formality needs (HAB-12)."""

    habilitations: Habilitations
    relations: Relations

    def choose_sirets(self, service: ServiceEnLigne, policy: PolitiqueEtablissement) -> frozenset[Siret]:
        """The establishments that a policy grants, among those for which a right is held."""
        held = {h.siret for h in self.habilitations if h.siret}
        return frozenset(s for s in held if policy(service, s, self.habilitations, self.relations))


@dataclass(frozen=True, slots=True)
class Offre:
    """What the entry form offers to a person: establishments and products."""

    sirets: tuple[Siret, ...]
    produits: tuple[Produit, ...]


def verify_entry(ctx: Context, session: Session, application: Application) -> Maillons:
    """Refuse whoever lacks one of the two links everywhere; raises AccesRefuse."""
    maillons = Maillons(read_habilitations(ctx, session.account), read_relations(ctx))
    if not ctx.service.policies.may_enter(application, maillons.habilitations, maillons.relations):
        raise AccesRefuse(
            f"Vous n'avez pas d'habilitation {application.nom}.",
            reason=f"{application.chemin.removeprefix('/')}-sans-habilitation",
        )
    return maillons


def verify_siret(ctx: Context, siret: Siret, service: ServiceEnLigne, maillons: Maillons) -> None:
    """Refuse a declaration for an establishment that the person does not declare for; raises AccesRefuse."""
    if not ctx.service.policies.may_declare_for(service, siret, maillons.habilitations, maillons.relations):
        raise AccesRefuse(
            "Vous n'avez pas le droit de déclarer pour cet établissement.", reason="declarer-sans-droit"
        )


def read_offre(ctx: Context, application: Application, maillons: Maillons) -> Offre:
    """What the person may declare; no establishment when they only read."""
    policy = ctx.service.policies.may_declare_for
    by_service = {s: maillons.choose_sirets(s, policy) for s in application.services}
    produits = tuple(p for p in application.produits if by_service[p.service])
    return Offre(tuple(sorted(frozenset().union(*by_service.values()))), produits)


def read_lisibles(ctx: Context, application: Application, maillons: Maillons) -> Collection[tuple[str, str]]:
    """The pairs (service, SIRET) whose declarations the person sees."""
    policy = ctx.service.policies.may_read_for
    return frozenset(
        (service.code, siret)
        for service in application.services
        for siret in maillons.choose_sirets(service, policy)
    )
