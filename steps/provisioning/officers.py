"""What the customs officer (ROSA) and the administrators of rights (GHOST and its like) do."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from steps.datasets.document import write_perimetre
from steps.errors import BenchFault, ControlRefused
from steps.vocabulary.siret import Siret

if TYPE_CHECKING:
    from steps.datasets.model import Compte, Habilitation
    from steps.stage import Control

PERDUE = "perdue"


@dataclass(frozen=True)
class Reponse:
    """What becomes of a right that was asked for."""

    refus: ControlRefused | None = None

    @property
    def is_granted(self) -> bool:
        """Whether the right is recorded."""
        return self.refus is None

    @property
    def lacks_siret(self) -> bool:
        """Whether it is refused because no establishment was named (TDB-26)."""
        if self.refus is None or self.refus.status != HTTPStatus.UNPROCESSABLE_ENTITY:
            return False
        return (self.refus.field or "").endswith("siret")

    @property
    def lacks_relation(self) -> bool:
        """Whether it is refused because no ROSA relation exists (CPT-09)."""
        return self.refus is not None and self.refus.status == HTTPStatus.CONFLICT

    @property
    def raison(self) -> str:
        """Why it is refused, or that it is not."""
        return self.refus.detail if self.refus else "elle est enregistrée"


def octroyer(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Open the ROSA relation when customs ask for one, then give the right; the portal is told."""
    if isinstance(habilitation.perimetre, Siret):
        control.relate(habilitation.perimetre.chiffres, habilitation.droit.service)
    control.grant(_write(compte, habilitation))


def demander_sans_relation(control: Control, compte: Compte, habilitation: Habilitation) -> Reponse:
    """Ask for the right although no officer has recorded any relation, and take note of the answer."""
    try:
        control.grant(_write(compte, habilitation))
    except ControlRefused as refus:
        return Reponse(refus)
    return Reponse()


def demander(control: Control, compte: Compte, habilitation: Habilitation) -> Reponse:
    """Ask for the right, and take note of a refusal of the site that would hold it."""
    try:
        octroyer(control, compte, habilitation)
    except ControlRefused as refus:
        return Reponse(refus)
    return Reponse()


def octroyer_en_silence(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Give the right while the announcement to the portal gets lost."""
    if isinstance(habilitation.perimetre, Siret):
        control.relate(habilitation.perimetre.chiffres, habilitation.droit.service)
    control.arm("notification-perdue", compte.site.service)
    verify_perdue("l'octroi", control.grant(_write(compte, habilitation)))


def retirer(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Take the right back; the portal is told, and what it does of it is its own affair."""
    control.withdraw(_write(compte, habilitation))


def retirer_en_silence(control: Control, compte: Compte, habilitation: Habilitation) -> None:
    """Take the right back while the announcement to the portal gets lost."""
    control.arm("notification-perdue", compte.site.service)
    verify_perdue("le retrait", control.withdraw(_write(compte, habilitation)))


def verify_perdue(quoi: str, fate: str) -> None:
    """The announcement of an act had to get lost; raises BenchFault when it reached the portal."""
    if fate != PERDUE:
        raise BenchFault(f"L'annonce devait se perdre, pour {quoi} : elle est {fate}.")


def _write(compte: Compte, habilitation: Habilitation) -> dict[str, str]:
    return {
        "site": compte.site.service,
        "identifiant": compte.identifiant,
        "service": habilitation.droit.service,
        "droit": habilitation.droit.code,
        **write_perimetre(habilitation.perimetre),
    }
