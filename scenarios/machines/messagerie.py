"""Rights given and withdrawn, companies changed, questions asked and answered: the messaging follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from scenarios.machines import gestes, lettres
from scenarios.machines.correspondance import Correspondance, compare
from scenarios.machines.histoires import HistoiresDeDroits
from scenarios.machines.tirages import PERSONNES
from scenarios.machines.trouvaille import Contrexemple
from steps.oracle.messagerie import RESERVES, compute_motifs, compute_niveau
from steps.vocabulary.droit import Droit
from steps.vocabulary.motif import Motif

if TYPE_CHECKING:
    from scenarios.machines.gestes import Geste
    from steps.errors import Ecart

# One of each kind: what opens all, what opens all but two, what opens nothing, at customs and elsewhere.
DROITS = st.one_of(
    st.tuples(
        st.sampled_from([
            Droit.TELEPAYER, Droit.ADHERER, Droit.DELTA_G_LIRE, Droit.CIEL_TABAC_DECLARER, Droit.DOMINO_LIRE,
            Droit.TRIGO_LIRE,
        ]),
        st.sampled_from(["A1", "A2", "B1"]),
    ),
    st.tuples(
        st.sampled_from([Droit.IMPOTS_PAYER, Droit.CORRESPONDANT]), st.sampled_from(["ALPHA", "BETA"])
    ),
)  # fmt: skip
OUVRANTS = st.sampled_from([Droit.TELEPAYER, Droit.ADHERER, Droit.DELTA_G_LIRE])
# The two reserved questions come as often as all the others together.
MOTIFS = st.one_of(st.sampled_from(sorted(RESERVES, key=lambda one: one.name)), st.sampled_from(Motif))


class Messagerie(HistoiresDeDroits):
    """After each gesture, the questions and the exchanges that open to each person are the oracle's."""

    @initialize(data=st.data())
    def planter_le_decor(self, data: Any) -> None:
        """Everybody is linked, holds something, and works for ALPHA, that taxes keep open to her."""
        self.do(gestes.installer())
        for prenom in PERSONNES:
            self.do(gestes.rattacher(prenom))
            for lieu in ("A1", "B1"):
                self.do(gestes.octroyer(prenom, data.draw(OUVRANTS), lieu))
            self.do(gestes.octroyer(prenom, Droit.IMPOTS_PAYER, "ALPHA"))
            self._work(prenom, "ALPHA")

    @rule(prenom=st.sampled_from(PERSONNES), droit_sur=DROITS)
    def octroyer(self, prenom: str, droit_sur: tuple[Droit, str]) -> None:
        """A right is given."""
        self.do_and_look(gestes.octroyer(prenom, *droit_sur))

    @rule(data=st.data(), prenom=st.sampled_from(PERSONNES))
    def changer(self, data: Any, prenom: str) -> None:
        """Somebody works for another company."""
        self._work(prenom, data.draw(st.sampled_from(self.situation.ouvertes(prenom))))
        self.look_around()

    @precondition(lambda self: self.ici)
    @rule(data=st.data(), motif=MOTIFS)
    def demander(self, data: Any, motif: Motif) -> None:
        """Somebody asks a question, or tries to."""
        prenom = data.draw(st.sampled_from(sorted(self.ici)))
        etat, acteur = self.scene.troupe.etat, self.scene.troupe[prenom]
        siren = self.scene.troupe.annuaire.entreprise(self.ici[prenom]).siren
        open_now = motif in compute_motifs(compute_niveau(etat, acteur.personne.courriel, siren))
        self.do_and_look((lettres.demander if open_now else lettres.tenter)(prenom, motif))

    @precondition(lambda self: self.scene.troupe.etat.echanges)
    @rule(data=st.data())
    def repondre(self, data: Any) -> None:
        """An agent of customs answers."""
        references = [each.reference for each in self.scene.troupe.etat.echanges]
        self.do_and_look(lettres.repondre(data.draw(st.sampled_from(references))))

    def _work(self, prenom: str, nom: str) -> None:
        self.do(lettres.travailler(prenom, nom))
        self.ici[prenom] = nom

    def tell_broken(self, geste: Geste, ecart: Ecart) -> None:
        """The story of whoever made the gesture."""
        self._tell(geste.prenom or PERSONNES[0], str(ecart))

    def look_around(self) -> None:
        """Whoever works for a company goes through its messaging."""
        for prenom, nom in sorted(self.ici.items()):
            if nom not in self.situation.ouvertes(prenom):
                # A company that no right opens any more is the dashboard's affair.
                del self.ici[prenom]
                continue
            if wrong := compare(self.scene, prenom):
                self._tell(prenom, wrong)
            self.recit.append(lettres.consulter(prenom))

    def _tell(self, prenom: str, ecart: str) -> None:
        raise Contrexemple(Correspondance(tuple(self.recit), prenom, ecart))
