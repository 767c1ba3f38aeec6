"""The téléservices to which the lines of declarations lead, and TRIGO to which none does."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.site import Site


class Teleservice(Enum):
    """Where people declare. Values: name of its home page, site, name of its line on the dashboard if any."""

    DELTA_G = ("DELTA-G", Site.DOUANE, "Dédouanement")
    CIEL = ("CIEL", Site.DOUANE, "Contribution indirecte")
    ISOPE = ("ISOPE", Site.DOUANE, "TICPE")
    ISOPE_DOM = ("ISOPE-DOM", Site.DOUANE, "TICPE-DOM")
    DOMINO = ("DOMINO", Site.DOUANE, "Octroi de mer")
    TRIGO = ("TRIGO", Site.DOUANE, "")
    IMPOTS = ("Déclarations fiscales", Site.IMPOTS, "Déclarations fiscales")
    URSSAF = ("Déclarations sociales", Site.URSSAF, "Déclarations sociales")

    def __init__(self, nom: str, site: Site, demarche: str) -> None:
        self.nom = nom
        self.site = site
        self.demarche = demarche

    @property
    def services(self) -> tuple[str, ...]:
        """The customs services that it serves, as ROSA names them; CIEL serves two."""
        if self.site is not Site.DOUANE:
            return ()
        return ("CIEL-ALCOOL", "CIEL-TABAC") if self is Teleservice.CIEL else (self.nom,)

    @classmethod
    def parse(cls, text: str) -> Teleservice:
        """Read a téléservice as the features write it."""
        for teleservice in cls:
            if teleservice.nom == text:
                return teleservice
        raise ValeurInvalide("un téléservice parmi " + ", ".join(each.nom for each in cls), text)
