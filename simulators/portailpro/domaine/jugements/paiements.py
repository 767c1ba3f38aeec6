"""Who sees which debts and which payments, in the two tabs and in the detail of a debt."""

from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site


def perimetre(siren_actif: Siren, habilitations: Habilitations) -> tuple[Siren, ...]:  # noqa: ARG001 - TDB-13
    """The companies whose debts and formalities a dashboard shows: the active one, never another (TDB-13)."""
    return (siren_actif,)


def creance_visible(site: Site, habilitations: Habilitations, siren: Siren, creance: Creance) -> bool:
    """Whether a debt told by a site for a company is shown, in either tab.

    The right to pay is judged site by site (HAB-07), whatever the status of the person (TDB-16); held for one
    establishment, it shows the debts of the whole company (TDB-09, TDB-12), however declared (TDB-23).
    """
    return creance.siren == siren and peut_payer(habilitations, siren, site)


def paiement_visible(paiement: Paiement) -> bool:
    """Whether a payment is shown in the history: never a bank transfer (TDB-19).

    From which portal it was ordered, and by whom, changes nothing (TDB-18).
    """
    return paiement.moyen is not Moyen.VIREMENT


def creance_consultable(listee: bool, creance: Creance) -> bool:  # noqa: ARG001 - whatever the debt is
    """Whether the detail of a debt opens: exactly when one of the two tabs lists it (TDB-11, TDB-16)."""
    return listee
