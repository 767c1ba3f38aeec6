"""Accounts linked and unlinked, sessions opened, carried from site to site, closed: who is let in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from scenarios.machines import trajets
from scenarios.machines.carnet import Carnet, live
from scenarios.machines.gestes import installer
from scenarios.machines.histoires import Histoires
from scenarios.machines.trouvaille import Contrexemple
from steps.oracle.passages import fold
from steps.vocabulary.site import COPROPRIETAIRES, Site

if TYPE_CHECKING:
    from scenarios.machines.trajets import Trajet

PERSONNES = ("Bruno", "Denis")
ESSAIS = 4
QUI, OU, COPRO = st.sampled_from(PERSONNES), st.sampled_from(list(Site)), st.sampled_from(COPROPRIETAIRES)


class Passages(Histoires):
    """After each gesture, sessions and links are those of the oracle, and each passage ends as it says."""

    def __init__(self) -> None:
        super().__init__()
        self.now = fold(())
        self.carnet: list[Trajet] = []

    @initialize(data=st.data())
    def planter_le_decor(self, data: Any) -> None:
        """Both log in at the portal and link a site or more: what follows is then seldom refused."""
        installer().perform(self.scene)
        for prenom in PERSONNES:
            self._do(trajets.connecter(prenom, Site.PORTAILPRO))
            for site in data.draw(st.lists(COPRO, unique=True, min_size=1)):
                self._do(trajets.rattacher(prenom, site))

    @rule(prenom=QUI, site=OU)
    def entrer(self, prenom: str, site: Site) -> None:
        """Log in at a site, or out of it."""
        self._do(trajets.connecter(prenom, site))

    @rule(prenom=QUI, site=OU)
    def sortir(self, prenom: str, site: Site) -> None:
        """Log out of a site."""
        self._do(trajets.deconnecter(prenom, site))

    @rule(data=st.data(), prenom=QUI, arrivee=OU)
    def passer(self, data: Any, prenom: str, arrivee: Site) -> None:
        """Go to another site from one where she is logged in."""
        if departs := [site for site in Site if self.now.is_present(prenom, site)]:
            self._do(trajets.passer(prenom, data.draw(st.sampled_from(departs)), arrivee))

    @rule(prenom=QUI, site=COPRO)
    def rattacher_ou_detacher(self, prenom: str, site: Site) -> None:
        """Link what is not, unlink what is."""
        linked = self.now.is_linked(prenom, site)
        self._do(trajets.detacher(prenom, site) if linked else trajets.rattacher(prenom, site))

    @rule(prenom=QUI, site=COPRO, abandon=st.booleans())
    def manquer_un_rattachement(self, prenom: str, site: Site, abandon: bool) -> None:
        """A wrong password, or a form that is left."""
        manque = trajets.manquer(prenom, site)
        # Typed wrong too often, a password is not looked at any more: another story than these.
        lasse = sum(un.donne == manque.donne for un in self.carnet) >= ESSAIS
        self._do(trajets.abandonner(prenom, site) if abandon or lasse else manque)

    def _do(self, trajet: Trajet) -> None:
        if not trajet.can(self.now):
            return
        self.carnet.append(trajet)
        self.now, found = live(self.scene, self.now, trajet, PERSONNES)
        if found:
            raise Contrexemple(Carnet(tuple(self.carnet), found))
