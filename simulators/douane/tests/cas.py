"""Each application, and a form that it takes, with the line and the debt that follow."""

from dataclasses import dataclass

from simulators.coproprietaire.tests.monde import A1


@dataclass(frozen=True)
class Cas:
    """What is typed in an application, and what it gives."""

    nom: str
    path: str
    service: str
    form: tuple[tuple[str, str], ...]
    reference: str
    objet: str
    droits: str
    nature: str = ""
    montant: int = 0

    @property
    def saisie(self) -> dict[str, str]:
        """The form for A1."""
        return {"siret": A1, **dict(self.form)}


CAS = (
    Cas(
        "DELTA-G", "/delta-g", "DELTA-G", (("marchandise", "Vin rouge"), ("valeur", "1 250,50")),
        "DG-2026-0001", "Vin rouge", "125,05 €", "dedouanement", 12505,
    ),
    Cas(
        "CIEL", "/ciel", "CIEL-ALCOOL",
        (("agrement", "fr00000a00001"), ("produit", "Alcool"), ("quantite", "12,5")),
        "CIEL-2026-0001", "Alcool : 12,5 hl (agrément FR00000A00001)", "1 250,00 €", "alcools", 125000,
    ),
    Cas(
        "CIEL", "/ciel", "CIEL-TABAC",
        (("agrement", "FR00000A00001"), ("produit", "Tabac"), ("quantite", "30")),
        "CIEL-2026-0001", "Tabac : 30 kg (agrément FR00000A00001)", "1 500,00 €", "tabacs", 150000,
    ),
    Cas(
        "ISOPE", "/isope", "ISOPE", (("produit", "Gazole"), ("volume", "10")),
        "ISOPE-2026-0001", "Gazole : 10 hl", "600,00 €", "energie", 60000,
    ),
    Cas(
        "ISOPE-DOM", "/isope-dom", "ISOPE-DOM", (("produit", "Fioul"), ("volume", "0,01")),
        "ISOPEDOM-2026-0001", "Fioul : 0,01 hl", "0,15 €", "energie", 15,
    ),
    Cas(
        "DOMINO", "/domino", "DOMINO", (("marchandise", "Rhum"), ("valeur", "1000")),
        "DOM-2026-0001", "Rhum", "50,00 €", "octroi-de-mer", 5000,
    ),
    Cas(
        "TRIGO", "/trigo", "TRIGO", (("objet", "Silo nord"),), "TRIGO-2026-0001", "Silo nord", "0,00 €",
    ),
)  # fmt: skip
