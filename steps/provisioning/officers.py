"""What the customs officer (ROSA) and the administrators of rights (GHOST and its like) do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.document import write_perimetre
from steps.errors import BenchFault
from steps.vocabulary.siret import Siret

if TYPE_CHECKING:
    from steps.datasets.model import Compte, Habilitation
    from steps.stage import Control

PERDUE = "perdue"


def octroyer(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Open the ROSA relation when customs ask for one, then give the right; the portal is told."""
    if isinstance(habilitation.perimetre, Siret):
        control.relate(habilitation.perimetre.chiffres, habilitation.droit.service)
    control.grant(_write(compte, habilitation))


def retirer(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Take the right back; the portal is told, and what it does of it is its own affair."""
    control.withdraw(_write(compte, habilitation))


def retirer_en_silence(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Take the right back while the announcement to the portal gets lost."""
    control.arm("notification-perdue", compte.site.service)
    fate = control.withdraw(_write(compte, habilitation))
    if fate != PERDUE:
        raise BenchFault(f"L'annonce du retrait devait se perdre, elle est {fate}.")


def _write(compte: Compte, habilitation: Habilitation) -> dict[str, str]:
    return {
        "site": compte.site.service,
        "identifiant": compte.identifiant,
        "service": habilitation.droit.service,
        "droit": habilitation.droit.code,
        **write_perimetre(habilitation.perimetre),
    }
