"""The applications of customs where people declare, as one table: the screens are the same for all.

Names, paths and fields follow the FAQ as far as it tells; rates are fictional, round, and nobody's.
"""

from dataclasses import dataclass

from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.douane import services
from simulators.douane.champs import (
    AGREMENT,
    ETABLISSEMENT,
    MARCHANDISE,
    OBJET,
    PRODUIT,
    QUANTITE,
    VALEUR,
    VOLUME,
    Champ,
)


@dataclass(frozen=True, slots=True)
class Produit:
    """What may be declared, under which service; `taux_fictif` in cents for one unit, euro included.

    `nature` is the kind of the debt that follows, empty when none does.
    """

    libelle: str
    service: ServiceEnLigne
    nature: str
    taux_fictif: int
    unite: str = ""


@dataclass(frozen=True, slots=True)
class Application:
    """One application: its address, the prefix of its references, what it asks, what it lets declare."""

    nom: str
    chemin: str
    sigle: str
    champs: tuple[Champ, ...]
    produits: tuple[Produit, ...]
    autres_natures: tuple[str, ...] = ()

    @property
    def services(self) -> tuple[ServiceEnLigne, ...]:
        """The services whose rights open it."""
        return tuple(dict.fromkeys(produit.service for produit in self.produits))

    @property
    def natures(self) -> tuple[str, ...]:
        """The kinds of debts that its declarations may give, the usual one first."""
        return (*dict.fromkeys(p.nature for p in self.produits if p.nature), *self.autres_natures)

    def find_service(self, nature: str) -> ServiceEnLigne:
        """The service under which a kind of debt is declared."""
        return next((p.service for p in self.produits if p.nature == nature), self.produits[0].service)

    @property
    def chemin_declaration(self) -> str:
        """Where its entry form is."""
        return f"{self.chemin}/declaration"


def _build_carburants(service: ServiceEnLigne) -> tuple[Produit, ...]:
    return tuple(
        Produit(libelle, service, "energie", taux, "hl")
        for libelle, taux in (("Gazole", 6000), ("Essence", 7000), ("Fioul", 1500))
    )


DELTA_G = Application(
    "DELTA-G", "/delta-g", "DG", (ETABLISSEMENT, MARCHANDISE, VALEUR),
    (Produit("Marchandise", services.DELTA_G, "dedouanement", 10),),
    ("dedouanement-comptant", "droits-de-port"),
)  # fmt: skip
CIEL = Application(
    "CIEL", "/ciel", "CIEL", (ETABLISSEMENT, AGREMENT, PRODUIT, QUANTITE),
    (
        Produit("Alcool", services.CIEL_ALCOOL, "alcools", 10000, "hl"),
        Produit("Tabac", services.CIEL_TABAC, "tabacs", 5000, "kg"),
    ),
)  # fmt: skip
ISOPE = Application(
    "ISOPE", "/isope", "ISOPE", (ETABLISSEMENT, PRODUIT, VOLUME), _build_carburants(services.ISOPE)
)
ISOPE_DOM = Application(
    "ISOPE-DOM", "/isope-dom", "ISOPEDOM", (ETABLISSEMENT, PRODUIT, VOLUME),
    _build_carburants(services.ISOPE_DOM),
)  # fmt: skip
DOMINO = Application(
    "DOMINO", "/domino", "DOM", (ETABLISSEMENT, MARCHANDISE, VALEUR),
    (Produit("Marchandise", services.DOMINO, "octroi-de-mer", 5),),
)  # fmt: skip
TRIGO = Application(
    "TRIGO", "/trigo", "TRIGO", (ETABLISSEMENT, OBJET), (Produit("Objet", services.TRIGO, "", 0),)
)
APPLICATIONS = (DELTA_G, CIEL, ISOPE, ISOPE_DOM, DOMINO, TRIGO)
# What its own page is closed to from other sites, and to machines (DEC-15).
HORS_PORTAIL = (TRIGO,)
APPLICATIONS_EDI = {a.nom: a for a in APPLICATIONS if a not in HORS_PORTAIL}
