"""Telling the portal that the rights of an account have changed (HAB-14, HAB-15)."""

from typing import Literal

from simulators.coproprietaire.liens import read_lien
from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import Context
from simulators.identity.events import announce
from simulators.identity.subjects import pairwise_sub

Annonce = Literal["acquittee", "perdue"]
HABILITATIONS_MODIFIEES = "urn:portailpro:habilitations-modifiees"


async def annoncer_changement(ctx: Context, identifiant: str) -> Annonce:
    """Announce, and wait until the portal has acknowledged or the announcement is lost.

    An account that is not linked concerns nobody at the portal: nothing is sent, and nothing is lost.
    """
    if read_lien(ctx, identifiant) is None:
        return "acquittee"
    subject = {"iss": ctx.origin, "sub": pairwise_sub(ctx, identifiant, PORTAIL)}
    return await announce(ctx, PORTAIL, event=HABILITATIONS_MODIFIEES, subject=subject)
