"""For which companies the person in front of a screen may do something, read again at each request."""

from collections.abc import Callable

from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.tenue.modele import Habilitations
from simulators.core.context import Context
from simulators.identity.sessions import Session
from simulators.peuplement.valeurs import Siren

Policy = Callable[[Siren, Habilitations], bool]


def find_declarables(ctx: Context, session: Session) -> list[Siren]:
    """The companies for which the person declares; raises AccesRefuse when there is none."""
    sirens = _choose(ctx, session, ctx.service.policies.may_declare)
    if not sirens:
        raise AccesRefuse(
            "Vous n'avez le droit de déclarer pour aucune entreprise.", reason="declarations-sans-droit"
        )
    return sirens


def find_payables(ctx: Context, session: Session) -> list[Siren]:
    """The companies for which the person pays; raises AccesRefuse when there is none."""
    return _require_payer(_choose(ctx, session, ctx.service.policies.may_pay))


def find_geres(ctx: Context, session: Session) -> list[Siren]:
    """The companies whose mandates the person manages; raises AccesRefuse when there is none."""
    return _require_payer(_choose(ctx, session, ctx.service.policies.may_manage_mandats))


def may(ctx: Context, session: Session, policy: Policy, siren: str) -> bool:
    """Whether a policy lets the person act for this company, by the rights of this instant."""
    return policy(Siren(siren), read_habilitations(ctx, session.account))


def _require_payer(sirens: list[Siren]) -> list[Siren]:
    if not sirens:
        raise AccesRefuse(
            "Vous n'avez le droit de payer pour aucune entreprise.", reason="paiements-sans-droit"
        )
    return sirens


def _choose(ctx: Context, session: Session, policy: Policy) -> list[Siren]:
    habilitations = read_habilitations(ctx, session.account)
    held = sorted({une.siren for une in habilitations if une.siren})
    return [siren for siren in held if policy(siren, habilitations)]
