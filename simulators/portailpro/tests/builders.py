"""Values of the tests: two companies, their rights and their debts, short to write."""

from datetime import date

from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import Siren, Siret, is_luhn
from simulators.portailpro.domaine.site import Site

DROITS = {
    "telepayer": (Site.DOUANE, "TELEPAIEMENT-SEPA", "telepayer"),
    "adherer": (Site.DOUANE, "TELEPAIEMENT-SEPA", "adherer"),
    "delta_lire": (Site.DOUANE, "DELTA-G", "lire"),
    "delta_declarer": (Site.DOUANE, "DELTA-G", "declarer"),
    "fiscal_payer": (Site.IMPOTS, "COMPTE-FISCAL", "payer"),
    "fiscal_declarer": (Site.IMPOTS, "COMPTE-FISCAL", "declarer"),
    "cotisant_payer": (Site.URSSAF, "COMPTE-COTISANT", "payer"),
    "cotisant_declarer": (Site.URSSAF, "COMPTE-COTISANT", "declarer"),
}
VIREMENT = Paiement(Moyen.VIREMENT, 1000, date(2026, 2, 1))
SEPA = Paiement(Moyen.SEPA, 1000, date(2026, 2, 20))


def complete(debut: str) -> str:
    """The digits with the Luhn key that makes them valid."""
    return next(f"{debut}{cle}" for cle in range(10) if is_luhn(f"{debut}{cle}"))


ALPHA, BETA = Siren("000176115"), Siren(complete("00020000"))
A1, A2, B1 = (
    Siret(complete(f"{siren}{nic}")) for siren, nic in ((ALPHA, "0001"), (ALPHA, "0002"), (BETA, "0001"))
)


def droit(nom: str, lieu: Siren | Siret = A1, raison_sociale: str = "") -> Habilitation:
    """A right of DROITS, held for an establishment or for a company."""
    siren, siret = (lieu.siren, lieu) if isinstance(lieu, Siret) else (lieu, None)
    return Habilitation(*DROITS[nom], siren=siren, siret=siret, raison_sociale=raison_sociale)


def creance(
    reference: str,
    site: Site = Site.DOUANE,
    siret: Siret = A1,
    paiement: Paiement | None = None,
    jour: int = 15,
) -> Creance:
    """A debt of 10 euros due in March 2026."""
    return Creance(
        site,
        reference,
        siret.siren,
        siret,
        "dedouanement",
        1000,
        date(2026, 2, 2),
        date(2026, 3, jour),
        paiement,
    )
