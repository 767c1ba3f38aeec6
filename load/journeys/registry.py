"""The journeys by the name that profiles give them, and the role of who plays them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from load.journeys.anonyme import visiter_en_anonyme
from load.journeys.carte import payer_par_carte
from load.journeys.directeur import visiter_en_directeur
from load.journeys.etalon import demander, relever
from load.journeys.nouveau import visiter_en_nouveau
from load.journeys.payeur import visiter_en_payeur
from load.journeys.salarie import visiter_en_salarie
from load.journeys.temoin import visiter_en_temoin
from load.users.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from load.journeys.visit import Visit


@dataclass(frozen=True)
class Journey:
    """What is played, and by whom; nobody in particular when `role` is None."""

    play: Callable[[Visit], None]
    role: Role | None


JOURNEYS = {
    "directeur": Journey(visiter_en_directeur, Role.DIRECTEUR),
    "salarie": Journey(visiter_en_salarie, Role.SALARIE),
    "payeur": Journey(visiter_en_payeur, Role.PAYEUR),
    "temoin": Journey(visiter_en_temoin, Role.TEMOIN),
    "nouveau": Journey(visiter_en_nouveau, Role.NOUVEAU),
    "anonyme": Journey(visiter_en_anonyme, None),
    "carte": Journey(payer_par_carte, Role.PORTEUR),
}
# What no profile names: the generator measures itself.
ETALONS = {"etalon": Journey(demander, None), "etalon-annonce": Journey(relever, None)}


def find_journey(name: str) -> Journey:
    """The journey of that name, one of the generator's own included."""
    return JOURNEYS[name] if name in JOURNEYS else ETALONS[name]
