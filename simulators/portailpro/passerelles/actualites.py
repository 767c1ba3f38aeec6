"""The public articles of customs by HTTP, all their pages, kept for a minute of the world's clock."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

import msgspec

from simulators.core.context import Context
from simulators.identity.api import ApiAnswer
from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.coproprietaires import heard_as_silence
from simulators.portailpro.passerelles.reponses import decode

GARDE_S = 60.0
# A bound for a site gone mad: past it, the oldest articles are left aside.
PAGES_AU_PLUS = 50
# What we put in a link: an address of their site, never of another one.
Chemin = Annotated[str, msgspec.Meta(pattern=r"^/[^/\\\s][^\\\s]*$")]


class ActualiteLue(msgspec.Struct, frozen=True):
    """An article on the wire."""

    titre: str
    chapeau: str
    etiquettes: list[str]
    publiee_le: date
    chemin: Chemin

    def build(self) -> Actualite:
        """The article of the domain."""
        return Actualite(self.titre, self.chapeau, tuple(self.etiquettes), self.publiee_le, self.chemin)


class PageLue(msgspec.Struct, frozen=True):
    """One page of articles, and how many pages there are."""

    actualites: list[ActualiteLue]
    pages: int


@dataclass(frozen=True, slots=True)
class _Lecture:
    lues: tuple[Actualite, ...]
    le: datetime


class ActualitesHttp:
    """The articles of one world."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._derniere: _Lecture | None = None

    async def lire(self) -> tuple[Actualite, ...]:
        """All of them; asked again only when the last reading is a minute old."""
        maintenant = self._ctx.clock.now()
        derniere = self._derniere
        if derniere is None or (maintenant - derniere.le).total_seconds() >= GARDE_S:
            derniere = self._derniere = _Lecture(await self._lire_tout(), maintenant)
        return derniere.lues

    async def _lire_tout(self) -> tuple[Actualite, ...]:
        premiere = await self._lire_page(1)
        pages = range(2, min(premiere.pages, PAGES_AU_PLUS) + 1)
        lues = [premiere, *[await self._lire_page(numero) for numero in pages]]
        return tuple(une.build() for page in lues for une in page.actualites)

    async def _lire_page(self, numero: int) -> PageLue:
        ctx, site = self._ctx, Site.DOUANE
        with heard_as_silence(site):
            answer = await ctx.peer.request(
                ctx.service.name, "GET", ctx.url(site, f"/api/actualites?page={numero}"),
                headers={"Accept": "application/json"},
            )  # fmt: skip
        return decode(site, ApiAnswer(answer.status, answer), PageLue)
