"""What everybody finds on the portal: the foot of a page, the public home, the pages that they lead to."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from steps.drivers.contract import region
from steps.drivers.origins import read_origin
from steps.screens.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.drivers.contract import Element


class Informations(Screen):
    """The foot of the page in front of the person, and what it leads to."""

    def suivre(self, nom: str) -> None:
        """Follow a link of the foot."""
        self.driver.follow(nom, within=region(self.labels.informations.region))

    def suivre_dans(self, rubrique: str, nom: str) -> None:
        """Follow a link of a section of the page."""
        self.driver.follow(nom, within=region(rubrique))

    def offers_dans(self, rubrique: str, nom: str) -> bool:
        """Whether a section of the page, which must exist, offers a link of that name."""
        return self.driver.offers("link", nom, within=region(rubrique))

    def stands_on(self, root: str, title: str) -> bool:
        """Whether the page in front of the person bears this heading, on that site, and is no error."""
        page = self.driver.page()
        status = page.status or self.driver.peek(page.url).status
        here = read_origin(page.url) == read_origin(root)
        return here and status == HTTPStatus.OK and self.has_heading(title)


class Actualites(Screen):
    """The news of customs on the portal, page by page."""

    def is_found(self, titre: str) -> bool:
        """Whether the page in front of the person, one of the next ones, has a piece of news so titled."""
        while not self.driver.offers("link", titre):
            if not self.driver.offers("link", self.labels.informations.page_suivante):
                return False
            self.driver.follow(self.labels.informations.page_suivante)
        return True

    def are_out_of_reach(self) -> bool:
        """Whether the page says that customs do not give their news."""
        return self.says(self.labels.informations.muettes)


def read_pied(outline: Iterable[Element], region_name: str) -> tuple[str, ...]:
    """The links of the foot: those that follow the start of its region, which nothing else comes after."""
    names: list[str] | None = None
    for element in outline:
        if (element.role, element.name) == ("region", region_name):
            names = []
        elif names is not None and element.role in {"region", "main", "banner", "form", "table"}:
            names = None
        elif names is not None and element.role == "link":
            names.append(element.name)
    return tuple(names or ())
