"""How the links of the portal's pages are followed, one by one, as long as they stay in the portal."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urldefrag, urljoin

from steps.drivers.markup import read_markup
from steps.drivers.origins import read_origin
from steps.expectations.pages import PageVue
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from steps.actors.desk import Desk
    from steps.drivers.contract import Peek

AU_PLUS: Final = 80
PAGE: Final = frozenset({"text/html", "application/xhtml+xml"})
PDF: Final = b"%PDF"


@dataclass
class Suite:
    """Each address once; a file is told with the page that leads to it; ``read`` reads the page in front."""

    desk: Desk
    read: Callable[[], PageVue]
    vues: set[str] = field(default_factory=set)

    def suivre(self, pages: Iterable[PageVue]) -> Iterator[PageVue]:
        """The pages that these lead to, then those that the new ones lead to."""
        waiting = list(pages)
        self.vues.update(urldefrag(page.adresse).url for page in waiting)
        while waiting:
            page = waiting.pop(0)
            for nom, address in self._list_links(page):
                found = self._look(nom, address, page)
                if found is not None:
                    yield found
                    waiting.append(found)

    def _list_links(self, page: PageVue) -> Iterator[tuple[str, str]]:
        for link in read_markup(page.source).links:
            address = urldefrag(urljoin(page.adresse, link.href)).url
            if link.text != self.desk.labels.connexion.deconnexion and self._is_new(address):
                yield link.text, address

    def _look(self, nom: str, address: str, page: PageVue) -> PageVue | None:
        """What stands there: a page to read, a file to tell with that page, or nothing to see."""
        while self._is_new(address) and len(self.vues) < AU_PLUS:
            self.vues.add(address)
            peek = self.desk.driver.peek(address)
            if not peek.location:
                return self._tell(nom, address, peek, page)
            address = urldefrag(urljoin(address, peek.location)).url
        return None

    def _tell(self, nom: str, address: str, peek: Peek, page: PageVue) -> PageVue | None:
        if peek.media_type in PAGE and not peek.start.startswith(PDF):
            if peek.is_refused:
                return None
            self.desk.driver.open(address)
            return self.read()
        kind = "PDF" if peek.start.startswith(PDF) else peek.media_type
        return PageVue(page.titre, "", (), (), (), "", fichiers=(f"« {nom} », {kind}",))

    def _is_new(self, address: str) -> bool:
        return address not in self.vues and self._is_ours(address)

    def _is_ours(self, address: str) -> bool:
        if not address.startswith(("http://", "https://")):
            return False
        return read_origin(address) == read_origin(self.desk.urls[Site.PORTAILPRO.service])
