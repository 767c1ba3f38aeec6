"""What every machine is: stories lived one after the other, each on a scene of its own."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Self

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from scenarios.machines import gestes
from scenarios.machines.situation import Situation
from steps.errors import Ecart

if TYPE_CHECKING:
    from scenarios.machines.gestes import Geste
    from scenarios.machines.scene import Theatre


class Histoires(RuleBasedStateMachine):
    """Opens a scene, and closes it at the end of the story."""

    theatre: Theatre

    def __init__(self) -> None:
        super().__init__()
        self.rideau = ExitStack()
        self.scene = self.rideau.enter_context(self.theatre.open())

    def teardown(self) -> None:
        """The world is closed, found or not."""
        self.rideau.close()

    @classmethod
    def on(cls, theatre: Theatre) -> type[Self]:
        """The machine on one bench, reference or faulty."""
        return type(f"{cls.__name__}SurScene", (cls,), {"theatre": theatre})


class HistoiresDeDroits(Histoires):
    """Rights come and go, then those who are `ici`, each for a company, look at what opens to them."""

    def __init__(self) -> None:
        super().__init__()
        self.situation = Situation(self.scene.troupe)
        self.recit: list[Geste] = []
        self.ici: dict[str, str] = {}

    def look_around(self) -> None:
        """Each of those who are there compares what opens to her with the oracle."""
        raise NotImplementedError

    def tell_broken(self, geste: Geste, ecart: Ecart) -> None:
        """Raise the story that this gesture ended."""
        raise NotImplementedError

    @precondition(lambda self: self.situation.tenus())
    @rule(data=st.data())
    def retirer(self, data: Any) -> None:
        """A right that somebody holds is taken back."""
        prenom, octroi = data.draw(st.sampled_from(self.situation.tenus()))
        nom = self.scene.troupe.annuaire.nom(octroi.perimetre)
        self.do_and_look(gestes.retirer(prenom, octroi.droit, nom))

    def do_and_look(self, geste: Geste) -> None:
        """One more gesture, after which everybody looks."""
        self.do(geste)
        self.look_around()

    def do(self, geste: Geste) -> None:
        """One more gesture, that may end the story."""
        self.recit.append(geste)
        try:
            geste.perform(self.scene)
        except Ecart as ecart:
            self.tell_broken(geste, ecart)
