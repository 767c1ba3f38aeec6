"""What a person does to undo a link, and what she is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.links import Rattachements
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk


@dataclass(frozen=True)
class Detachements:
    """Detaching in two steps: the button of the row, then the page that asks whether it is really wanted."""

    desk: Desk

    def detacher(self, site: Site) -> None:
        """Undo the link of a site."""
        self.demander(site)
        self._page.confirmer_le_detachement()

    def demander(self, site: Site) -> None:
        """Press the button of the row, and stop at the page that asks."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._page.ouvrir()
        self._page.detacher(site)

    def renoncer(self, site: Site) -> None:
        """Ask, then think better of it."""
        self.demander(site)
        self._page.garder()

    def is_asked(self, site: Site) -> bool:
        """Whether the portal asks if it is really wanted."""
        return self._page.asks_to_confirm(site)

    def is_announced(self, site: Site) -> bool:
        """Whether the portal says that the account is no longer linked."""
        return self._page.announces_detached(site)

    def has_failed(self, site: Site) -> bool:
        """Whether the portal says that the site does not answer and that the link stays."""
        return self._page.alerts(self.desk.labels.detachement.echec.format(site=site.nom))

    @property
    def _page(self) -> Rattachements:
        return Rattachements(self.desk.driver, self.desk.labels)
