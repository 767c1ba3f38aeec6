"""Payment notices in the hands of people who have no account: each pays hers once, by card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from steps.datasets.model import Entreprise, Etablissement
from steps.datasets.population import FIRST_DAY
from steps.vocabulary.creance import Creance
from steps.vocabulary.montant import Montant
from steps.vocabulary.nature import Nature
from steps.vocabulary.origine import Origine
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.model import Monde

# What a card may pay, in cents, bounds included (PAI-04, PAI-05).
PLAFONDS = {Nature.ALCOOLS: 2_000_00, Nature.OCTROI_DE_MER: 1_500_00}
SMALLEST = 1_00


@dataclass(frozen=True)
class Avis:
    """What is printed on a notice, and the amount that Télépaiement CB must ask for it."""

    reference: str
    mot_de_passe: str
    montant: Montant

    @property
    def demande(self) -> str:
        """The debt as the page that takes the card must tell it."""
        return f"{self.reference}, {self.montant}"


def add_notices(monde: Monde, seed: int, count: int) -> Monde:
    """So many debts with a notice, no two of the same amount: a receipt given to somebody else is seen.

    They belong to a company of their own, so that nobody's dashboard changes when one is paid.
    """
    if not count:
        return monde
    siren = Siren.complete(f"000{len(monde.entreprises) + 1:05d}")
    siret = Siret.complete(siren, 1)
    company = Entreprise("PORTEURS D’AVIS", siren, (Etablissement("Comptoir", siret),))
    draws = Random(f"{seed} avis")  # noqa: S311 - a world that can be drawn again
    sums = draws.sample(range(SMALLEST, min(PLAFONDS.values()) + 1), count)
    notices = tuple(_write_notice(rank, siret, Montant(cents)) for rank, cents in enumerate(sums, start=1))
    return replace(monde, entreprises=(*monde.entreprises, company), creances=(*monde.creances, *notices))


def list_notices(monde: Monde) -> tuple[Avis, ...]:
    """The notices that wait for their payment, in the order of the world."""
    return tuple(
        Avis(creance.reference, creance.mot_de_passe_avis, creance.montant)
        for creance in monde.creances
        if creance.mot_de_passe_avis and creance.paiement is None
    )


def _write_notice(rank: int, siret: Siret, montant: Montant) -> Creance:
    return Creance(
        site=Site.DOUANE,
        reference=f"AVIS-{rank:05d}",
        siret=siret,
        nature=list(PLAFONDS)[rank % len(PLAFONDS)],
        montant=montant,
        emise_le=FIRST_DAY,
        echeance=FIRST_DAY + timedelta(days=30),
        origine=Origine.PAPIER,
        mot_de_passe_avis=f"avis {rank}",
    )
