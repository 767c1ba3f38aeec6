"""What happens to the contact pages off the screens: a call comes in, every adviser is taken."""

from datetime import datetime

from simulators.core.context import Context
from simulators.douane.contact.modele import TELECONSEILLERS, InfosDouaneService
from simulators.douane.contact.page import read_politiques
from simulators.douane.contact.registre import APPELS, count_pris, list_recus, take_creneau, write_recu

__all__ = ["lire_numero", "list_recus", "occuper", "recevoir_appel"]


def lire_numero() -> str:
    """The number to which Infos Douane Service answers from far away."""
    return InfosDouaneService().de_loin


def recevoir_appel(ctx: Context) -> str | None:
    """A call to Infos Douane Service: its queue, or None when nobody answers at this hour."""
    if not read_politiques(ctx).is_ouvert(ctx.clock.today_in_paris()):
        return None
    write_recu(ctx, APPELS, "téléphone", {})
    return APPELS


def occuper(ctx: Context, instant: datetime) -> None:
    """Have every adviser taken at that instant, by people of whom nothing is known."""
    for _ in range(count_pris(ctx, instant), TELECONSEILLERS):
        take_creneau(ctx, instant)
