"""A small world: two people of ALPHA, with accounts everywhere and no right anywhere."""

from collections.abc import Mapping
from typing import Any

A1, A2, B1 = "00017611500012", "00017611500020", "00028422400011"
ALPHA, BETA = "000176115", "000284224"
BRUNO = "bruno.lacaze@alpha.example"


def _etablissement(nom: str, siret: str) -> dict[str, str]:
    return {"nom": nom, "siret": siret}


def _compte(site: str, identifiant: str, password: str, **more: str) -> dict[str, str]:
    return {"site": site, "identifiant": identifiant, "mot_de_passe": password, **more}


ENTREPRISES = (
    {
        "nom": "ALPHA", "siren": ALPHA,
        "etablissement": [_etablissement("A1", A1), _etablissement("A2", A2)],
    },
    {"nom": "BETA", "siren": BETA, "etablissement": [_etablissement("B1", B1)]},
)  # fmt: skip
PERSONNES = (
    {
        "prenom": "Bruno", "nom": "Lacaze", "courriel": BRUNO,
        "compte": [
            _compte("portailpro", BRUNO, "bruno portail", siren=ALPHA),
            _compte("douane", "blacaze", "bruno douane", siret=A1),
            _compte("impots", "blacaze.impots", "bruno impots", siren=ALPHA),
            _compte("urssaf", "blacaze.urssaf", "bruno urssaf", siren=ALPHA),
        ],
    },
    {
        "prenom": "Chloé", "nom": "Marchand", "courriel": "chloe@alpha.example",
        "compte": [
            _compte("douane", "cmarchand", "chloe douane", siren=ALPHA),
            _compte("impots", "cmarchand.impots", "chloe impots", siren=ALPHA),
        ],
    },
)  # fmt: skip
RELATIONS = [{"siret": A1, "service": "DELTA-G"}, {"siret": A1, "service": "TELEPAIEMENT-SEPA"}]


def build_document(**parts: Any) -> Mapping[str, Any]:
    """The body of a world document, with parts replaced or added."""
    return {"entreprise": ENTREPRISES, "personne": PERSONNES, **parts}


def build_creance(site: str, reference: str, montant: int, **more: Any) -> dict[str, Any]:
    """A debt of A1, to be paid unless said otherwise."""
    return {
        "site": site, "reference": reference, "siret": A1, "nature": "tva", "montant": montant,
        "emise_le": "2026-02-02", "echeance": "2026-03-15", **more,
    }  # fmt: skip


def build_mandat(site: str, rum: str, **more: Any) -> dict[str, Any]:
    """A mandate of A1."""
    return {
        "site": site, "rum": rum, "ics": "FR22ZZZ000002", "iban": "FR7600000000000000000000194", "siret": A1,
        "signe_le": "2025-11-03", **more,
    }  # fmt: skip


def build_echeance(site: str, libelle: str, date: str, **more: Any) -> dict[str, Any]:
    """An instalment of A1 whose amount is not known, unless said otherwise."""
    return {"site": site, "siret": A1, "libelle": libelle, "date": date, **more}


def build_declaration(site: str, periode: str, **more: Any) -> dict[str, Any]:
    """A declaration of ALPHA, to be filed unless said otherwise."""
    return {"site": site, "siren": ALPHA, "demarche": "Essai", "periode": periode, **more}


def build_situation(site: str) -> dict[str, Any]:
    """One of each thing that a site tells of a company, in each of its states."""
    paid = {"moyen": "virement", "regle_le": "2026-02-20"}
    return {
        "creance": [build_creance(site, "T-1", 1), build_creance(site, "T-2", 2, paiement=paid)],
        "mandat": [build_mandat(site, "M-1")],
        "echeance": [
            build_echeance(site, "Acompte", "2026-04-15"),
            build_echeance(site, "Solde", "2026-05-15", montant=12_345),
        ],
        "declaration": [
            build_declaration(site, "Janvier 2026", deposee_le="2026-02-10"),
            build_declaration(site, "Février 2026"),
        ],
    }
