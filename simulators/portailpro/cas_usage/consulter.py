"""Open one debt or one mandate: the same judgement as the lists, asked of the one site that holds it."""

from dataclasses import dataclass

from simulators.portailpro.cas_usage.lire_situations import lire_situations
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.composition import composer
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.domaine.tableau_de_bord import TableauDeBord


@dataclass(frozen=True, slots=True)
class Consultation:
    """Who asks to open something, and for which company; both questions raise CoproprietaireMuet."""

    ports: Ports
    politiques: Politiques
    siren: Siren
    droits: Droits

    async def creance(self, site: Site, reference: str) -> Creance | None:
        """The debt of that reference at a site; None when the person may not open it."""
        tableau, situations = await self._lire(site)
        listees = (*tableau.creances, *(r.creance for r in tableau.reglements))
        for une in (c for lue in situations for c in lue.creances if c.reference == reference):
            if self.politiques.creance_consultable(une in listees, une):
                return une
        return None

    async def mandat(self, site: Site, rum: str) -> Mandat | None:
        """The mandate of that RUM at a site; None when the person may not open it."""
        tableau, situations = await self._lire(site)
        for un in (m for lue in situations for m in lue.mandats if m.rum == rum):
            if self.politiques.mandat_consultable(un in tableau.mandats, un):
                return un
        return None

    async def _lire(self, site: Site) -> tuple[TableauDeBord, tuple[Situation, ...]]:
        """What the lists show of that site, and all that it told."""
        tenues = self.droits.habilitations
        releves = await lire_situations(self.ports, (site,), self.politiques.perimetre(self.siren, tenues))
        situations = tuple(r.situation for r in releves if r.situation is not None)
        # Without its answer or the rights held there, nothing says whether the person may open it or not.
        if site in self.droits.muets or len(situations) < len(releves):
            raise CoproprietaireMuet(f"{site.nom} ne répond pas")
        tableau = composer(self.politiques, self.siren, tenues, releves, self.ports.aujourd_hui())
        return tableau, situations
