"""Opens accounts at the portal and links them through its real screens: nobody else can fill it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from steps.actors.desk import Desk
from steps.actors.linking import Liens
from steps.datasets.node import Node
from steps.datasets.worlds import read_personne
from steps.errors import Inconclusive, NotApplicable
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from steps.datasets.model import Compte, Personne
    from steps.drivers.contract import Driver
    from steps.screens.labels import Labels

Document = dict[str, Any]
# What the screens of the portal ask of whoever opens an account.
OPENED_WITH: Final = {"site", "identifiant", "mot_de_passe", "siren", "siret", "rattache", "habilitation"}


@dataclass
class Newcomers:
    """The people that the portal does not know yet; each arrives before she, or her account, is met.

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
        """Have those who have something to link open their account and link it, by themselves."""
        for courriel in [each for each, personne in self._waiting.items() if _has_links(personne)]:
            self._settle(self._waiting.pop(courriel))

    def arrive_at_screen(self, prenom: str) -> None:
        """Have them arrive, and with them the one who comes to her screen."""
        self.arrive()
        for courriel in [each for each, personne in self._waiting.items() if personne.prenom == prenom]:
            self._settle(self._waiting.pop(courriel))

    def arrive_when_named(self, text: str) -> None:
        """Have the one whose address somebody types arrive before it is sent."""
        named = self._waiting.pop(text.strip().casefold(), None) if self._waiting else None
        if named is not None:
            self._settle(named)

    def _take_person(self, told: Document) -> Document:
        _verify_openable(told)
        personne = read_personne(Node(f"personne {told.get('prenom')}", told))
        ours = [compte for compte in personne.comptes if compte.site is Site.PORTAILPRO or compte.rattache]
        if ours:
            key = personne.courriel.casefold()
            waiting = self._waiting.get(key, personne.with_comptes())
            self._waiting[key] = replace(waiting, comptes=_merge(waiting.comptes, ours))
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


def _has_links(personne: Personne) -> bool:
    return any(compte.rattache for compte in personne.comptes)


def _verify_openable(told: Document) -> None:
    """What an account of the portal is given beside its opening has no screen to be given by."""
    for compte in told.get("compte", ()):
        given = {key for key, value in compte.items() if value} - OPENED_WITH
        if compte["site"] == Site.PORTAILPRO.service and given:
            raise NotApplicable(f"La cible ne laisse pas donner à un compte : {', '.join(sorted(given))}.")


def _merge(before: Sequence[Compte], after: Sequence[Compte]) -> tuple[Compte, ...]:
    names = {(compte.site, compte.identifiant) for compte in after}
    return (*(each for each in before if (each.site, each.identifiant) not in names), *after)


def _verify_done(done: bool, otherwise: str) -> None:
    # what fails here is another rule's affair: this scenario cannot begin
    if not done:
        raise Inconclusive(f"{otherwise} : le scénario ne peut pas commencer.")
