"""A small world: two people of ALPHA, with accounts everywhere and no right anywhere."""

from collections.abc import Mapping
from typing import Any

A1, A2, B1 = "00017611500012", "00017611500020", "00028422400011"
ALPHA, BETA = "000176115", "000284224"
BRUNO = "bruno.lacaze@alpha.example"

ENTREPRISES = [
    {"nom": "ALPHA", "siren": ALPHA, "etablissement": [{"nom": "A1", "siret": A1}, {"nom": "A2", "siret": A2}]},
    {"nom": "BETA", "siren": BETA, "etablissement": [{"nom": "B1", "siret": B1}]},
]
PERSONNES = [
    {
        "prenom": "Bruno", "nom": "Lacaze", "courriel": BRUNO,
        "compte": [
            {"site": "portailpro", "identifiant": BRUNO, "mot_de_passe": "bruno portail", "siren": ALPHA},
            {"site": "douane", "identifiant": "blacaze", "mot_de_passe": "bruno douane", "siret": A1},
            {"site": "impots", "identifiant": "blacaze.impots", "mot_de_passe": "bruno impots", "siren": ALPHA},
            {"site": "urssaf", "identifiant": "blacaze.urssaf", "mot_de_passe": "bruno urssaf", "siren": ALPHA},
        ],
    },
    {
        "prenom": "Chloé", "nom": "Marchand", "courriel": "chloe@alpha.example",
        "compte": [
            {"site": "douane", "identifiant": "cmarchand", "mot_de_passe": "chloe douane", "siren": ALPHA},
            {"site": "impots", "identifiant": "cmarchand.impots", "mot_de_passe": "chloe impots", "siren": ALPHA},
        ],
    },
]  # fmt: skip
RELATIONS = [{"siret": A1, "service": "DELTA-G"}, {"siret": A1, "service": "TELEPAIEMENT-SEPA"}]


def build_document(**parts: Any) -> Mapping[str, Any]:
    """The body of a world document, with parts replaced or added."""
    return {"entreprise": ENTREPRISES, "personne": PERSONNES, **parts}


def build_creance(site: str, reference: str, montant: int, **more: Any) -> dict[str, Any]:
    """A debt of A1, to be paid unless said otherwise."""
    return {
        "site": site, "reference": reference, "siret": A1, "nature": "essai", "montant": montant,
        "emise_le": "2026-02-02", "echeance": "2026-03-15", **more,
    }  # fmt: skip
