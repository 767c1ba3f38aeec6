"""The portal and the three co-owners."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable


class Site(Enum):
    """A site a person logs in to. Values: service, name people use, administration in the tables."""

    PORTAILPRO = ("portailpro", "portailpro", "Portailpro")
    DOUANE = ("douane", "douane.gouv", "Douane")
    IMPOTS = ("impots", "impots.gouv", "Impôts")
    URSSAF = ("urssaf", "urssaf.fr", "Urssaf")

    def __init__(self, service: str, nom: str, administration: str) -> None:
        self.service = service
        self.nom = nom
        self.administration = administration

    @classmethod
    def parse(cls, text: str) -> Site:
        """Read a site by any of its names: ``douane``, « douane.gouv », « Douane »."""
        for site in cls:
            if fold_name(text) in {fold_name(name) for name in site.value}:
                return site
        raise ValeurInvalide("un site parmi " + ", ".join(site.nom for site in cls), text)


def list_noms(sites: Iterable[Site]) -> tuple[str, ...]:
    """The names that people use."""
    return tuple(site.nom for site in sites)


COPROPRIETAIRES = (Site.DOUANE, Site.IMPOTS, Site.URSSAF)
