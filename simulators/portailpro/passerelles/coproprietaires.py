"""The co-owners by HTTP, each with a token of its own issue."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.identity.api import ApiAnswer, fetch, fetch_with_token
from simulators.identity.subjects import pairwise_sub
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.ouvertures import ask_compte, undo_compte
from simulators.portailpro.passerelles.reponses import read_habilitations
from simulators.portailpro.passerelles.situations import read_situation

# Customs debts are held by Télépaiement, which trusts the tokens of douane.
_GUICHETS = {Site.DOUANE: ("telepaiement", "douane")}
# A site that tells both rights and debts is asked for one token.
_PORTEES = {Site.IMPOTS: "habilitations creances", Site.URSSAF: "habilitations creances"}
_ENREGISTRE, _DEJA_PRIS = 204, 409
_EFFACE, _DEJA_ABSENT = 204, 404


@contextmanager
def heard_as_silence(site: Site) -> Iterator[None]:
    """Whatever keeps a site from answering is, for the portal, a silent co-owner."""
    try:
        yield
    except PeerUnreachable as panne:
        raise CoproprietaireMuet(f"{site.nom} : {panne}") from panne


class CoproprietairesHttp:
    """The three sites of one world, as the portal reaches them."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    async def lire_habilitations(self, rattachement: Rattachement) -> ReleveDHabilitations:
        """All the rights of a linked account."""
        site, path = rattachement.site, f"/api/habilitations?sub={quote(rattachement.sub, safe='')}"
        with heard_as_silence(site):
            answer = await fetch(self._ctx, site, "GET", path, scope=_PORTEES.get(site, "habilitations"))
        return read_habilitations(site, answer)

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """All that the site holds about a company, in one call."""
        service, issuer = _GUICHETS.get(site, (site, site))
        path = f"/api/situation?siren={siren}"
        with heard_as_silence(site):
            scope = _PORTEES.get(site, "creances")
            answer = await fetch(self._ctx, service, "GET", path, scope=scope, issuer=issuer)
        return read_situation(site, siren, answer)

    async def enregistrer_lien(self, rattachement: Rattachement, jeton: str) -> bool:
        """Write our side of a link there, in the name of its owner; False when that account has another."""
        site = rattachement.site
        lien = {"iss": self._ctx.origin, "sub": pairwise_sub(self._ctx, rattachement.compte, site)}
        with heard_as_silence(site):
            answer = await fetch_with_token(self._ctx, site, "PUT", "/liens", token=jeton, json=lien)
        _verify_status(site, answer, _ENREGISTRE, _DEJA_PRIS)
        return answer.status == _ENREGISTRE

    async def ouvrir_compte(self, demande: str, compte: Compte) -> Rattachement | None:
        """Have customs open an account for a person, by a request of that number; None: address known."""
        with heard_as_silence(Site.DOUANE):
            return await ask_compte(self._ctx, demande, compte)

    async def defaire_compte(self, demande: str) -> None:
        """Make sure that nothing comes of that request, arrived or still on its way."""
        with heard_as_silence(Site.DOUANE):
            await undo_compte(self._ctx, demande)

    async def effacer_lien(self, rattachement: Rattachement) -> None:
        """Make sure that nothing of a link remains there."""
        site = rattachement.site
        # Of ours only: after a lost answer, the account may already have been linked to somebody else.
        notre = pairwise_sub(self._ctx, rattachement.compte, site)
        path = f"/liens/{quote(rattachement.sub, safe='')}?sub_portail={quote(notre, safe='')}"
        with heard_as_silence(site):
            answer = await fetch(self._ctx, site, "DELETE", path, scope="liens")
        _verify_status(site, answer, _EFFACE, _DEJA_ABSENT)


def _verify_status(site: Site, answer: ApiAnswer, *attendus: int) -> None:
    if answer.status not in attendus:
        raise CoproprietaireMuet(f"{site.nom} : attendu {attendus[0]}, trouvé {answer.status}")
