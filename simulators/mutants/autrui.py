"""What no honest service may know: the same person at two sites, recognised by an e-mail address."""

from simulators.coproprietaire import actes as douane_actes
from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context
from simulators.identity.subjects import find_account
from simulators.mutants.branchements import read_other
from simulators.portailpro import actes as portail
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.passerelles.comptes import ComptesSql


def find_visitor(ctx: Context, sub: str) -> Compte | None:
    """The account of the portal behind the name that the portal gave to a co-owner."""
    other = read_other(ctx, PORTAIL)
    account = find_account(other, sub, ctx.service.name)
    return ComptesSql(other).trouver(account) if account else None


def find_by_courriel(ctx: Context, courriel: str) -> str | None:
    """The account of a co-owner whose owner has this e-mail address."""
    row = ctx.store.one("SELECT identifiant FROM compte WHERE courriel = ?", courriel)
    return str(row["identifiant"]) if row else None


def tie_customs(ctx: Context, courriel: str, identifiant: str) -> None:
    """Write a link with customs on both sides, nobody having typed anything."""
    douane = read_other(ctx, "douane")
    here = portail.sujet_pour(ctx, courriel, "douane")
    there = douane_actes.sujet_pour(douane, identifiant, PORTAIL)
    portail.enregistrer_lien(ctx, courriel, "douane", iss=douane.origin, sub=there, compte=identifiant)
    douane_actes.enregistrer_lien(douane, identifiant, iss=ctx.origin, sub=here)
