"""What no honest service may know: the same person at two sites, recognised by an e-mail address."""

from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context
from simulators.gestes.peupler import lier
from simulators.identity.subjects import find_account
from simulators.mutants.branchements import read_other
from simulators.peuplement.document import Compte, Personne
from simulators.portailpro.domaine.compte import Compte as ComptePortail
from simulators.portailpro.passerelles.comptes import ComptesSql


def find_visitor(ctx: Context, sub: str) -> ComptePortail | None:
    """The account of the portal behind the name that the portal gave to a co-owner."""
    portail = read_other(ctx, PORTAIL)
    account = find_account(portail, sub, ctx.service.name)
    return ComptesSql(portail).trouver(account) if account else None


def find_by_courriel(ctx: Context, courriel: str) -> str | None:
    """The account of a co-owner whose owner has this e-mail address."""
    row = ctx.store.one("SELECT identifiant FROM compte WHERE courriel = ?", courriel)
    return str(row["identifiant"]) if row else None


def tie_customs(ctx: Context, courriel: str, identifiant: str) -> None:
    """Write a link on both sides, nobody having typed anything."""
    compte = Compte(site="douane", identifiant=identifiant)
    lier(ctx.world, Personne(prenom="-", nom="-", courriel=courriel, compte=(compte,)), compte)
