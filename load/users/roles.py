"""What people are in their company, and the rights that go with it."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.droit import Droit


class Role(Enum):
    """Who comes; the value is the word of the profiles."""

    DIRECTEUR = "directeur"
    SALARIE = "salarie"
    PAYEUR = "payeur"
    TEMOIN = "temoin"
    NOUVEAU = "nouveau"
    PORTEUR = "porteur d’avis"


DECLARER = (Droit.DELTA_G_DECLARER, Droit.IMPOTS_DECLARER, Droit.URSSAF_DECLARER)
PAYER = (Droit.TELEPAYER, Droit.IMPOTS_PAYER, Droit.URSSAF_PAYER)
DROITS = {
    Role.DIRECTEUR: (*PAYER, *DECLARER),
    Role.SALARIE: DECLARER,
    Role.PAYEUR: PAYER,
    # One right is taken back during the run: the others show that nothing else goes with it.
    Role.TEMOIN: PAYER,
    Role.NOUVEAU: (Droit.TELEPAYER, Droit.DELTA_G_LIRE),
}
HABITUES = (Role.DIRECTEUR, Role.SALARIE, Role.PAYEUR)
