"""Documents for the worlds of the tests: ALPHA, BETA, and people with the rights that a test gives them."""

from typing import Any

from simulators.portailpro.tests.banc import mot_de_passe
from simulators.portailpro.tests.builders import A1, A2, ALPHA, B1, BETA, DROITS

BRUNO = "bruno@alpha.example"
CHLOE = "chloe@alpha.example"
SITES = ("douane", "impots", "urssaf")
SERVICES_DOUANE = ("TELEPAIEMENT-SEPA", "DELTA-G", "CIEL-ALCOOL", "ISOPE", "DOMINO")
_LIEUX = {"A1": A1.chiffres, "A2": A2.chiffres, "B1": B1.chiffres}


def habilitation(nom: str, lieu: str = "A1") -> dict[str, str]:
    """A right of DROITS on a place, as a document writes it: by SIRET at customs, by SIREN elsewhere."""
    site, service, droit = DROITS[nom]
    siret = _LIEUX[lieu]
    perimetre = {"siret": siret} if site == "douane" else {"siren": siret[:9]}
    return {"service": service, "droit": droit} | perimetre


def personne(prenom: str, *droits: tuple[str, str], rattache: tuple[str, ...] = SITES) -> dict[str, Any]:
    """Someone registered on ALPHA, with an account at each site; `rattache`: which of them are linked."""
    courriel = f"{prenom.lower()}@alpha.example"
    comptes = [_compte("portailpro", courriel)]
    for site in SITES:
        tenus = [habilitation(nom, lieu) for nom, lieu in droits if DROITS[nom][0] == site]
        comptes.append(
            _compte(site, f"{prenom.lower()}.{site}") | {"rattache": site in rattache, "habilitation": tenus}
        )
    return {"prenom": prenom, "nom": "Essai", "courriel": courriel, "compte": comptes}


def document(*personnes: dict[str, Any]) -> dict[str, Any]:
    """The two companies, every agreement, these people, and debts of each kind."""
    sirets = {ALPHA.chiffres: ("A1", "A2"), BETA.chiffres: ("B1",)}
    noms = {ALPHA.chiffres: "ALPHA", BETA.chiffres: "BETA"}
    return {
        "entreprise": [
            {"nom": noms[s], "siren": s, "etablissement": [{"nom": n, "siret": _LIEUX[n]} for n in lieux]}
            for s, lieux in sirets.items()
        ],
        "personne": list(personnes),
        "relation": [
            {"siret": siret, "service": service} for siret in _LIEUX.values() for service in SERVICES_DOUANE
        ],
        "creance": [
            _creance("douane", "D-A1", "A1", 125000),
            _creance("douane", "D-A2", "A2", 84050),
            _creance("douane", "D-B1", "B1", 1000),
            _creance("douane", "D-SEPA", "A1", 230000, "sepa"),
            _creance("douane", "D-VIREMENT", "A1", 99900, "virement"),
            _creance("impots", "I-A1", "A1", 410000),
            _creance("urssaf", "U-A1", "A1", 291210, "cb"),
        ],
        "mandat": [
            _mandat("douane", "M-A2", "A2"),
            _mandat("douane", "M-B1", "B1"),
            _mandat("impots", "M-I", "A1"),
        ],
        "echeance": [
            {
                "site": "impots",
                "siret": _LIEUX["A1"],
                "libelle": "TVA",
                "date": "2026-03-24",
                "montant": 5000,
            },
            {"site": "urssaf", "siret": _LIEUX["A1"], "libelle": "Cotisations", "date": "2026-03-15"},
            {"site": "impots", "siret": _LIEUX["A1"], "libelle": "Passée", "date": "2026-03-02"},
        ],
        "declaration": [
            {
                "site": "impots",
                "siren": ALPHA.chiffres,
                "demarche": "TVA",
                "periode": "janvier 2026",
                "deposee_le": "2026-02-18",
            },
            {"site": "impots", "siren": ALPHA.chiffres, "demarche": "TVA", "periode": "février 2026"},
        ],
    }


def _compte(site: str, identifiant: str) -> dict[str, Any]:
    return {
        "site": site, "identifiant": identifiant, "mot_de_passe": mot_de_passe(site), "siren": ALPHA.chiffres,
    }  # fmt: skip


def _creance(site: str, reference: str, lieu: str, montant: int, moyen: str = "") -> dict[str, Any]:
    paiement = {"paiement": {"moyen": moyen, "regle_le": "2026-02-20"}} if moyen else {}
    return {
        "site": site, "reference": reference, "siret": _LIEUX[lieu], "nature": "dedouanement",
        "montant": montant, "emise_le": "2026-02-02", "echeance": "2026-03-15",
    } | paiement  # fmt: skip


def _mandat(site: str, rum: str, lieu: str) -> dict[str, str]:
    return {
        "site": site, "rum": rum, "ics": "FR49ZZZ000001", "iban": "FR7600000000000000000000194",
        "siret": _LIEUX[lieu], "signe_le": "2026-01-05",
    }  # fmt: skip


def _echeance(site: str, libelle: str, jour: str) -> dict[str, Any]:
    return {"site": site, "siret": _LIEUX["A1"], "libelle": libelle, "date": jour}
