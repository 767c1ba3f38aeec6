"""The three sites whose accounts can be attached to an account of the portal (AUT-13)."""

from enum import StrEnum


class Site(StrEnum):
    """A co-owner of the portal, in the order in which screens list them."""

    DOUANE = "douane"
    IMPOTS = "impots"
    URSSAF = "urssaf"

    @property
    def nom(self) -> str:
        """The name of the site, as people say it."""
        return _NOMS[self]

    @property
    def administration(self) -> str:
        """Who stands behind the site."""
        return _ADMINISTRATIONS[self]


_NOMS = {Site.DOUANE: "douane.gouv", Site.IMPOTS: "impots.gouv", Site.URSSAF: "urssaf.fr"}
_ADMINISTRATIONS = {Site.DOUANE: "Douane", Site.IMPOTS: "Impôts", Site.URSSAF: "Urssaf"}
