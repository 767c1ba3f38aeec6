"""What an administrator of the rights does at a co-owner, by the control door of the bench."""

from simulators.coproprietaire.annonce import Annonce, annoncer_changement
from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.errors import HabilitationNonTenue
from simulators.coproprietaire.habilitations import read_perimetre, remove_habilitation, write_habilitation
from simulators.coproprietaire.liens import write_lien
from simulators.coproprietaire.modele import Lien
from simulators.coproprietaire.octroi import verify_habilitation
from simulators.coproprietaire.site import read_site
from simulators.core.context import Context
from simulators.identity.subjects import pairwise_sub
from simulators.peuplement.document import Habilitation

__all__ = ["enregistrer_lien", "find_compte", "octroyer", "retirer", "sujet_pour"]


async def octroyer(ctx: Context, identifiant: str, habilitation: Habilitation) -> Annonce:
    """Give a right to an account, then announce it.

    Raises Problem 404 (account), 422 (right that cannot exist here), 409 (no agreement on which it rests).
    """
    compte, site = find_compte(ctx, identifiant), read_site(ctx)
    verify_habilitation(site.services, habilitation)
    site.verify_octroi(ctx, habilitation, "$")
    write_habilitation(ctx, compte.identifiant, habilitation)
    return await annoncer_changement(ctx, compte.identifiant)


async def retirer(ctx: Context, identifiant: str, habilitation: Habilitation) -> Annonce:
    """Take a right back from an account, then announce it.

    It has gone before the announcement leaves. Raises Problem 404 (account, right not held), 422.
    """
    compte, site = find_compte(ctx, identifiant), read_site(ctx)
    verify_habilitation(site.services, habilitation)
    if not remove_habilitation(ctx, compte.identifiant, habilitation):
        raise HabilitationNonTenue(
            identifiant, habilitation.service, habilitation.droit, read_perimetre(habilitation)
        )
    return await annoncer_changement(ctx, compte.identifiant)


def sujet_pour(ctx: Context, identifiant: str, service: str) -> str:
    """The name under which this site speaks of an account to another service; raises Problem 404."""
    return pairwise_sub(ctx, find_compte(ctx, identifiant).identifiant, service)


def enregistrer_lien(ctx: Context, identifiant: str, iss: str, sub: str) -> None:
    """Write a link of an account as a successful attachment leaves it; raises Problem 404."""
    write_lien(ctx, find_compte(ctx, identifiant).identifiant, Lien(iss, sub))
