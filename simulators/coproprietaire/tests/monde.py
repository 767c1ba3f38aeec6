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
        "site": site, "reference": reference, "siret": A1, "nature": "essai", "montant": montant,
        "emise_le": "2026-02-02", "echeance": "2026-03-15", **more,
    }  # fmt: skip
