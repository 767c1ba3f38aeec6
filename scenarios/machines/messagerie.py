"""Rights given and withdrawn, companies changed, questions asked and answered: the messaging follows."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from scenarios.machines import gestes, lettres
from scenarios.machines.correspondance import Correspondance, compare
from scenarios.machines.situation import Situation
from scenarios.machines.tirages import PERSONNES
from steps.errors import Ecart
from steps.oracle.messagerie import RESERVES, compute_motifs, compute_niveau
from steps.vocabulary.droit import Droit
from steps.vocabulary.motif import Motif

if TYPE_CHECKING:
    from scenarios.machines.gestes import Geste
    from scenarios.machines.scene import Theatre

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


class Indiscretion(AssertionError):
    """A story at the end of which the messaging opens something else than what rights allow."""

    def __init__(self, correspondance: Correspondance) -> None:
        super().__init__(correspondance.write())
        self.correspondance = correspondance


class Messagerie(RuleBasedStateMachine):
    """After each gesture, the questions and the exchanges that open to each person are the oracle's."""

    theatre: Theatre

    def __init__(self) -> None:
        super().__init__()
        self.rideau = ExitStack()
        self.scene = self.rideau.enter_context(self.theatre.open())
        self.situation = Situation(self.scene.troupe)
        self.recit: list[Geste] = []
        self.ici: dict[str, str] = {}

    def teardown(self) -> None:
        """The world is closed, found or not."""
        self.rideau.close()

    @initialize(data=st.data())
    def planter_le_decor(self, data: Any) -> None:
        """Everybody is linked, holds something, and works for ALPHA."""
        self._do(gestes.installer())
        for prenom in PERSONNES:
            self._do(gestes.rattacher(prenom))
            for lieu in ("A1", "B1"):
                self._do(gestes.octroyer(prenom, data.draw(OUVRANTS), lieu))
            self._work(prenom, "ALPHA")

    @rule(prenom=st.sampled_from(PERSONNES), droit_sur=DROITS)
    def octroyer(self, prenom: str, droit_sur: tuple[Droit, str]) -> None:
        """A right is given."""
        self._do_and_look(gestes.octroyer(prenom, *droit_sur))

    @precondition(lambda self: self.situation.tenus())
    @rule(data=st.data())
    def retirer(self, data: Any) -> None:
        """A right is taken back."""
        prenom, octroi = data.draw(st.sampled_from(self.situation.tenus()))
        nom = self.scene.troupe.annuaire.nom(octroi.perimetre)
        self._do_and_look(gestes.retirer(prenom, octroi.droit, nom))

    @rule(data=st.data(), prenom=st.sampled_from(PERSONNES))
    def changer(self, data: Any, prenom: str) -> None:
        """Somebody works for another company."""
        self._work(prenom, data.draw(st.sampled_from(self.situation.ouvertes(prenom))))
        self._look()

    @precondition(lambda self: self.ici)
    @rule(data=st.data(), motif=MOTIFS)
    def demander(self, data: Any, motif: Motif) -> None:
        """Somebody asks a question, or tries to."""
        prenom = data.draw(st.sampled_from(sorted(self.ici)))
        etat, acteur = self.scene.troupe.etat, self.scene.troupe[prenom]
        siren = self.scene.troupe.annuaire.entreprise(self.ici[prenom]).siren
        open_now = motif in compute_motifs(compute_niveau(etat, acteur.personne.courriel, siren))
        self._do_and_look((lettres.demander if open_now else lettres.tenter)(prenom, motif))

    @precondition(lambda self: self.scene.troupe.etat.echanges)
    @rule(data=st.data())
    def repondre(self, data: Any) -> None:
        """An agent of customs answers."""
        references = [each.reference for each in self.scene.troupe.etat.echanges]
        self._do_and_look(lettres.repondre(data.draw(st.sampled_from(references))))

    def _work(self, prenom: str, nom: str) -> None:
        self._do(lettres.travailler(prenom, nom))
        self.ici[prenom] = nom

    def _do_and_look(self, geste: Geste) -> None:
        self._do(geste)
        self._look()

    def _do(self, geste: Geste) -> None:
        self.recit.append(geste)
        try:
            geste.perform(self.scene)
        except Ecart as ecart:
            self._tell(geste.prenom or PERSONNES[0], str(ecart))

    def _look(self) -> None:
        for prenom, nom in sorted(self.ici.items()):
            if nom not in self.situation.ouvertes(prenom):
                # A company that no right opens any more is the dashboard's affair.
                del self.ici[prenom]
                continue
            if wrong := compare(self.scene, prenom):
                self._tell(prenom, wrong)
            self.recit.append(lettres.consulter(prenom))

    def _tell(self, prenom: str, ecart: str) -> None:
        raise Indiscretion(Correspondance(tuple(self.recit), prenom, ecart))


def build_messagerie(theatre: Theatre) -> type[Messagerie]:
    """The machine on one bench, reference or faulty."""
    return type("MessagerieSurScene", (Messagerie,), {"theatre": theatre})
