"""Rights given and withdrawn, debts recorded and paid, companies changed: the dashboard follows each time."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from scenarios.machines import gestes
from scenarios.machines.histoires import HistoiresDeDroits
from scenarios.machines.recit import Fin, Recit
from scenarios.machines.tirages import (
    CREANCE,
    DECLARATION,
    DETTES,
    DROITS,
    ECHEANCE,
    ENTREPRISES,
    ETABLISSEMENTS,
    MANDATS,
    PAR_CARTE,
    PERSONNES,
    SUIVIS,
    Dette,
)
from scenarios.machines.trouvaille import Contrexemple
from steps.errors import Ecart
from steps.vocabulary.date import format_date
from steps.vocabulary.montant import Montant

if TYPE_CHECKING:
    from scenarios.machines.gestes import Geste
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.site import Site


class Visibilite(HistoiresDeDroits):
    """After each gesture, the dashboard in front of each person equals the oracle."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count(1)

    @initialize(data=st.data(), ouvertes=st.sets(st.sampled_from(PERSONNES), min_size=1))
    def planter_le_decor(self, data: Any, ouvertes: set[str]) -> None:
        """Everybody is linked everywhere; some rights, some debts, some dashboards already open."""
        self.do(gestes.installer())
        for prenom in PERSONNES:
            self.do(gestes.rattacher(prenom))
        self.do(gestes.ouvrir_mandats(MANDATS))
        tenus = st.lists(st.tuples(st.sampled_from(PERSONNES), DROITS), min_size=3, max_size=6)
        for prenom, (droit, nom) in data.draw(tenus):
            self.do(gestes.octroyer(prenom, droit, nom))
        lignes = [self._write(drawn) for drawn in data.draw(st.lists(DETTES, min_size=3, max_size=7))]
        self.do(gestes.emettre((CREANCE, *lignes)))
        for prenom in sorted(ouvertes):
            self._look(prenom, "ALPHA")

    @rule(prenom=st.sampled_from(PERSONNES), droit_sur=DROITS)
    def octroyer(self, prenom: str, droit_sur: tuple[Droit, str]) -> None:
        """A right on a place or on a company, as the right demands."""
        self.do_and_look(gestes.octroyer(prenom, *droit_sur))

    @rule(dette=DETTES)
    def emettre(self, dette: Dette) -> None:
        """A debt of some establishment to some administration."""
        self.do_and_look(gestes.emettre((CREANCE, self._write(dette))))

    @precondition(lambda self: self.situation.dues())
    @rule(data=st.data())
    def virer(self, data: Any) -> None:
        """A debt is settled by bank transfer."""
        creance = data.draw(st.sampled_from(self.situation.dues()))
        self.do_and_look(gestes.virer(creance.site, creance.reference))

    @precondition(lambda self: self.situation.prelevables(self.ici))
    @rule(data=st.data())
    def prelever(self, data: Any) -> None:
        """Somebody who may pays by direct debit."""
        prenom, creance = data.draw(st.sampled_from(self.situation.prelevables(self.ici)))
        self.do_and_look(gestes.prelever(prenom, creance.reference))

    @precondition(lambda self: self.ici and self.situation.par_carte())
    @rule(data=st.data())
    def payer_par_carte(self, data: Any) -> None:
        """Somebody who is on the portal and has the notice pays by card."""
        prenom = data.draw(st.sampled_from(sorted(self.ici)))
        creance = data.draw(st.sampled_from(self.situation.par_carte()))
        assert creance.mot_de_passe_avis is not None, "only debts with a notice are drawn"
        self.do_and_look(gestes.payer_par_carte(prenom, creance.reference, creance.mot_de_passe_avis))

    @rule(site=st.sampled_from(SUIVIS), lieu=st.sampled_from(ETABLISSEMENTS), jours=st.integers(0, 60))
    def annoncer_une_echeance(self, site: Site, lieu: str, jours: int) -> None:
        """An administration that keeps a schedule writes a term in it."""
        day = format_date(self.situation.jour + timedelta(days=jours))
        row = (site.administration, f"Acompte {self._number()}", lieu, day, "250,00 €")
        self.do_and_look(gestes.annoncer_echeances((ECHEANCE, row)))

    @rule(site=st.sampled_from(SUIVIS), nom=st.sampled_from(ENTREPRISES), deposee=st.booleans())
    def annoncer_une_declaration(self, site: Site, nom: str, deposee: bool) -> None:
        """An administration asks for a declaration, or has received it."""
        filed = format_date(self.situation.jour) if deposee else ""
        row = (site.administration, f"Démarche {self._number()}", "février 2026", nom, filed)
        self.do_and_look(gestes.annoncer_declarations((DECLARATION, row)))

    @precondition(lambda self: self.situation.hors_bordereau())
    @rule(data=st.data())
    def reprendre_sur_bordereau(self, data: Any) -> None:
        """The customs collector gathers a debt on a slip: it comes to Télépaiement."""
        creance = data.draw(st.sampled_from(self.situation.hors_bordereau()))
        self.do_and_look(gestes.reprendre(creance.reference, f"BC-{self._number()}"))

    @rule(data=st.data(), prenom=st.sampled_from(PERSONNES))
    def consulter(self, data: Any, prenom: str) -> None:
        """Somebody comes to her dashboard, for one of the companies that she may choose."""
        self._look(prenom, data.draw(st.sampled_from(self.situation.ouvertes(prenom))))

    def _write(self, dette: Dette) -> tuple[str, ...]:
        """A debt as the table of a feature tells it, under a reference of its own, due today."""
        (site, nature), centimes, lieu, moyen = dette
        number, today = self._number(), format_date(self.situation.jour)
        avis = f"avis-{number}" if nature in PAR_CARTE else ""
        paid = (today, moyen.abrege) if moyen else ("", "")
        return (
            site.administration, f"C-{number}", lieu, str(Montant(centimes)), today, nature.libelle, avis,
            *paid,
        )  # fmt: skip

    def _number(self) -> int:
        """A number that nothing else bears in this story."""
        return next(self.numbers)

    def look_around(self) -> None:
        """Whoever has a dashboard in front of her reads it again."""
        for prenom, nom in sorted(self.ici.items()):
            if nom in self.situation.ouvertes(prenom):
                self._look(prenom, nom)
            else:
                self._look_for_the_lost(prenom, nom)

    def tell_broken(self, geste: Geste, ecart: Ecart) -> None:
        """The story of whoever made the gesture, or of the first who looks."""
        prenom = geste.prenom or next(iter(self.ici), PERSONNES[0])
        self._tell(prenom, self.ici.get(prenom, "ALPHA"), Fin(str(ecart)))

    def _look(self, prenom: str, nom: str) -> None:
        self.ici[prenom] = nom
        try:
            fin = Fin.of(self.scene.compare(prenom, nom))
        except Ecart as ecart:
            fin = Fin.unread(ecart)
        if fin.ecart:
            self._tell(prenom, nom, fin)
        self.recit.append(gestes.consulter(prenom, nom))

    def _look_for_the_lost(self, prenom: str, nom: str) -> None:
        """A company that she may no longer choose has left her screen."""
        del self.ici[prenom]
        if differences := self.scene.compare_lost(prenom, nom):
            self._tell(prenom, nom, Fin.of(differences))

    def _tell(self, prenom: str, nom: str, fin: Fin) -> None:
        raise Contrexemple(Recit(tuple(self.recit), prenom, nom, fin))
