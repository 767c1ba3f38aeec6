"""The co-owners by HTTP, each with a token of its own issue."""

from urllib.parse import quote

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.identity.api import ApiAnswer, fetch, fetch_with_token
from simulators.identity.subjects import pairwise_sub
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.reponses import read_creances, read_habilitations

# Customs debts are held by Télépaiement, which trusts the tokens of douane.
_GUICHETS = {Site.DOUANE: ("telepaiement", "douane")}
_ENREGISTRE, _DEJA_PRIS = 204, 409
_EFFACE = (204, 404)


class CoproprietairesHttp:
    """The three sites of one world, as the portal reaches them."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """All the rights of a linked account."""
        path = f"/api/habilitations?sub={quote(rattachement.sub, safe='')}"
        site = rattachement.site
        return read_habilitations(site, await self._ask(site, site, "GET", path, scope="habilitations"))

    async def lire_creances(self, site: Site, siren: Siren) -> tuple[Creance, ...]:
        """All the debts of a company, paid or not, by any means."""
        service, issuer = _GUICHETS.get(site, (site.value, site.value))
        path = f"/api/creances?siren={siren}"
        answer = await self._ask(site, service, "GET", path, scope="creances", issuer=issuer)
        return read_creances(site, answer)

    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write our side of a link there, in the name of its owner; False when that account has another."""
        site = rattachement.site
        lien = {"iss": self._ctx.origin, "sub": pairwise_sub(self._ctx, rattachement.compte, site)}
        try:
            answer = await fetch_with_token(self._ctx, site, "PUT", "/liens", token=jeton, json=lien)
        except PeerUnreachable as panne:
            raise CoproprietaireMuet(f"{site.nom} : {panne}") from panne
        if answer.status not in (_ENREGISTRE, _DEJA_PRIS):
            raise CoproprietaireMuet(f"{site.nom} : attendu 204, trouvé {answer.status}")
        return answer.status == _ENREGISTRE

    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Make sure that nothing of a link remains there."""
        path = f"/liens/{quote(rattachement.sub, safe='')}"
        answer = await self._ask(rattachement.site, rattachement.site, "DELETE", path, scope="liens")
        if answer.status not in _EFFACE:
            raise CoproprietaireMuet(f"{rattachement.site.nom} : attendu 204, trouvé {answer.status}")

    async def _ask(
        self, site: Site, service: str, method: str, path: str, *, scope: str, issuer: str | None = None
    ) -> ApiAnswer:
        try:
            return await fetch(self._ctx, service, method, path, scope=scope, issuer=issuer)
        except PeerUnreachable as panne:
            raise CoproprietaireMuet(f"{site.nom} : {panne}") from panne
