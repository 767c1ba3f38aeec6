"""One person, one browser without scripts, one stopwatch."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from load.users.notices import Avis
from load.users.population import Visiteur
from steps.errors import Ecart
from steps.screens.labels import REFERENCE, Labels
from steps.screens.login import Connexion
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from load.ledger import Ledger
    from load.measure.samples import Kept
    from load.timing import Stopwatch
    from load.users.troupe import Arrivant
    from steps.drivers.contract import Driver
    from steps.stage import Control
    from steps.vocabulary.siren import Siren


@dataclass
class Visit:
    """What a journey needs; `checked`, `wrong` and `reauthentications` are what it found.

    `visiteur` is the holder of a notice, or nobody, where no account is asked for.
    `pannes` are the sites that the profile breaks on purpose; `control` is the door of the bench's own world.
    """

    visiteur: Arrivant
    driver: Driver
    urls: Mapping[str, str]
    watch: Stopwatch
    ledger: Ledger
    control: Control | None = None
    pannes: frozenset[Site] = frozenset()
    checks: bool = True
    labels: Labels = REFERENCE
    checked: int = 0
    wrong: list[str] = field(default_factory=list)
    reauthentications: int = 0

    @property
    def who(self) -> Visiteur:
        """The person; an anonymous visit has none, and asks for none."""
        if not isinstance(self.visiteur, Visiteur):
            raise TypeError("an anonymous visit belongs to nobody")
        return self.visiteur

    @property
    def avis(self) -> Avis:
        """The payment notice that whoever comes has in hand."""
        if not isinstance(self.visiteur, Avis):
            raise TypeError("nobody gave this visit a payment notice")
        return self.visiteur

    @contextmanager
    def step(self, name: str, actor: str, *, logged_in_at: Site | None = None) -> Iterator[None]:
        """Time a step; one that ends on a login form, though a session is open, is an undue one."""
        with self.watch.step(name, actor):
            try:
                yield
            except Ecart:
                if logged_in_at is not None:
                    self._verify_not_asked(name)
                raise
            if logged_in_at is not None:
                self._verify_not_asked(name)

    def compare(self, page: str, differences: list[str]) -> None:
        """Count one page compared with the oracle, and write down what is wrong on it."""
        self.checked += 1
        self.wrong += [f"{self._name}, {page} : {difference}" for difference in differences]

    def remember(self) -> None:
        """Keep the page just read, should somebody else be shown it."""
        self.ledger.keep(self._name, tuple(self._own), self._describe_page())

    def report_mix_up(self, page: str, strangers: Sequence[Siren]) -> None:
        """The page shows companies for which the person has no right: keep it, and the page of an owner."""
        shown = ", ".join(str(siren) for siren in strangers)
        sentence = f"session mélangée : {self._name} voit {shown} ({page})"
        self.ledger.report(sentence, self._describe_page(), self._name, [str(siren) for siren in strangers])

    def report_stranger(self, sentence: str) -> None:
        """The page is in the name of somebody else."""
        self.ledger.report(f"session mélangée : {sentence}", self._describe_page(), self._name, ())

    @property
    def _name(self) -> str:
        match self.visiteur:
            case Visiteur(personne=personne):
                return personne.courriel
            case Avis(reference=reference):
                return f"porteur de l’avis {reference}"
            case None:
                return "visiteur anonyme"

    @property
    def _own(self) -> list[str]:
        return [str(siren) for siren in self.who.attendus] if isinstance(self.visiteur, Visiteur) else []

    def _describe_page(self) -> Kept:
        return self.watch.describe_last(self._name, self.driver.source())

    def _verify_not_asked(self, step: str) -> None:
        # Four forms to look for on each page: where no password is asked for, there is none.
        if "password" not in self.driver.source().lower():
            return
        heading = self.driver.page().heading
        if any(Connexion(self.driver, self.labels, site).is_shown() for site in Site):
            self.reauthentications += 1
            raise Ecart(f"{step} : identifiants redemandés à une personne connectée (« {heading} »)")
