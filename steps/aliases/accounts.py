"""Opens accounts at the portal and links them through its real screens: nobody else can fill it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from steps.actors.desk import Desk
from steps.actors.linking import Liens
from steps.datasets.node import Node
from steps.datasets.worlds import read_personne
from steps.errors import Inconclusive
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from steps.datasets.model import Compte, Personne
    from steps.drivers.contract import Driver
    from steps.screens.labels import Labels

Document = dict[str, Any]


@dataclass
class Newcomers:
    """The people that the portal does not know yet; they `arrive` before anybody looks at a screen.

    `open_driver` gives each one a browser of her own: an account just opened leaves no session behind.
    """

    urls: Mapping[str, str]
    open_driver: Callable[[str], Driver]
    labels: Labels
    note: Callable[[Compte], None]
    _waiting: dict[str, Personne] = field(default_factory=dict)
    _known: dict[str, Compte] = field(default_factory=dict)
    _desks: dict[str, Desk] = field(default_factory=dict)

    def take(self, document: Mapping[str, Any]) -> Document:
        """Keep the portal's part of a population; gives the part of the co-owners."""
        kept = dict(document)
        if "personne" in kept:
            kept["personne"] = [self._take_person(each) for each in kept["personne"]]
        return kept

    def arrive(self) -> None:
        """Have everybody who waits open her account and link the others, by herself."""
        while self._waiting:
            courriel = next(iter(self._waiting))
            self._settle(self._waiting.pop(courriel))

    def _take_person(self, told: Document) -> Document:
        personne = read_personne(Node(f"personne {told.get('prenom')}", told))
        ours = [compte for compte in personne.comptes if compte.site is Site.PORTAILPRO or compte.rattache]
        if ours:
            waiting = self._waiting.get(personne.courriel, personne.with_comptes())
            self._waiting[personne.courriel] = replace(waiting, comptes=_merge(waiting.comptes, ours))
        accounts = [
            {key: value for key, value in compte.items() if key != "rattache"}
            for compte in told.get("compte", ())
            if compte["site"] != Site.PORTAILPRO.service
        ]
        return {**told, "compte": accounts}

    def _settle(self, personne: Personne) -> None:
        ours = personne.find_compte(Site.PORTAILPRO)
        liens = Liens(self._find_desk(personne, ours))
        if ours is not None and personne.courriel not in self._known:
            self._known[personne.courriel] = ours
            _verify_done(liens.creer_son_compte(), f"{personne.prenom} n'a pas pu ouvrir son compte")
            self.note(ours)
        for compte in personne.comptes:
            if compte.rattache:
                done = liens.rattacher_compte(compte)
                _verify_done(done, f"{personne.prenom} n'a pas pu rattacher son compte {compte.site.nom}")

    def _find_desk(self, personne: Personne, ours: Compte | None) -> Desk:
        if personne.courriel not in self._desks:
            self._desks[personne.courriel] = Desk(personne, self.urls, self.open_driver, self.labels)
        desk = self._desks[personne.courriel]
        if ours is None and personne.courriel not in self._known:
            raise Inconclusive(f"{personne.prenom} n'a pas de compte au portail : rien à y rattacher.")
        desk.personne = (
            personne if ours else personne.with_comptes(self._known[personne.courriel], *personne.comptes)
        )
        return desk


def _merge(before: Sequence[Compte], after: Sequence[Compte]) -> tuple[Compte, ...]:
    names = {(compte.site, compte.identifiant) for compte in after}
    return (*(each for each in before if (each.site, each.identifiant) not in names), *after)


def _verify_done(done: bool, otherwise: str) -> None:
    # what fails here is another rule's affair: this scenario cannot begin
    if not done:
        raise Inconclusive(f"{otherwise} : le scénario ne peut pas commencer.")
