"""Values of the tests: two companies, their rights and their debts, short to write."""

from datetime import date

from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.declaration import Declaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import Siren, Siret, is_luhn
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site

DROITS = {
    "telepayer": (Site.DOUANE, "TELEPAIEMENT-SEPA", "telepayer"),
    "adherer": (Site.DOUANE, "TELEPAIEMENT-SEPA", "adherer"),
    "ciel_alcool_lire": (Site.DOUANE, "CIEL-ALCOOL", "lire"),
    "ciel_tabac_declarer": (Site.DOUANE, "CIEL-TABAC", "declarer"),
    "isope_lire": (Site.DOUANE, "ISOPE", "lire"),
    "isope_dom_declarer": (Site.DOUANE, "ISOPE-DOM", "declarer"),
    "domino_declarer": (Site.DOUANE, "DOMINO", "declarer"),
    "trigo_declarer": (Site.DOUANE, "TRIGO", "declarer"),
    "correspondant": (Site.DOUANE, "COMPTE-ENTREPRISE", "correspondant"),
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


def mandat(rum: str, site: Site = Site.DOUANE, siret: Siret = A1) -> Mandat:
    """A mandate signed in January 2026."""
    return Mandat(site, rum, "FR49ZZZ000001", "FR7600000000000000000000194", siret, date(2026, 1, 5))


def echeance(libelle: str, site: Site = Site.IMPOTS, siret: Siret = A1, jour: int = 15) -> Echeance:
    """An instalment of 10 euros in March 2026."""
    return Echeance(site, siret, libelle, date(2026, 3, jour), 1000)


def declaration(
    demarche: str, site: Site = Site.IMPOTS, siren: Siren = ALPHA, deposee_le: date | None = date(2026, 2, 10)
) -> Declaration:
    """A declaration for January 2026."""
    return Declaration(site, siren, demarche, "janvier 2026", deposee_le)
