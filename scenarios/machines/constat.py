"""What is found after a gesture, against the oracle: each line is a sentence that a feature would use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.oracle.passages import compute_issue
from steps.vocabulary.site import COPROPRIETAIRES, Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.machines.scene import Scene
    from steps.actors.person import Acteur
    from steps.oracle.passages import Circulation, Passage

SANS = "n'a pas de"


@dataclass(frozen=True)
class Constat:
    """Something that must be true and is not, as an « Alors » asks for it."""

    alors: str


def find_wrong_issue(scene: Scene, before: Circulation, passage: Passage) -> Constat | None:
    """Where a passage led, if it is not where the oracle says."""
    prenom, issue = passage.personne, compute_issue(before, passage.personne, passage.depart, passage.arrivee)
    passages = scene.troupe[prenom].passages
    if issue.faute is None:
        told = f"{issue.site.nom} accueille {prenom} sans nouvelle saisie"
        return None if passages.is_arrived(issue.site) else Constat(told)
    told = f"{issue.site.nom} demande ses identifiants à {prenom}, faute de rattachement à {issue.faute.nom}"
    found = passages.is_asked_for_lack_of_link(issue.faute, issue.site)
    return None if found else Constat(told)


def find_wrong(scene: Scene, now: Circulation, prenom: str) -> Constat | None:
    """The first thing that a person's sites say of her sessions and links, and that is not so."""
    return next(_list_wrong(scene.troupe[prenom], now, prenom), None)


def _list_wrong(acteur: Acteur, now: Circulation, prenom: str) -> Iterator[Constat]:
    for site in Site:
        expected = now.is_present(prenom, site)
        if acteur.has_session(site) is not expected:
            yield Constat(f"{prenom} {'a une' if expected else SANS} session sur {site.nom}")
    if now.is_present(prenom, Site.PORTAILPRO):
        yield from _list_wrong_links(acteur, now, prenom)
    for site in COPROPRIETAIRES:
        expected = now.is_linked(prenom, site)
        if now.is_present(prenom, site) and acteur.liens.read_chez(site) is not expected:
            held = "rattaché" if expected else "non rattaché"
            yield Constat(f"{site.nom} tient le compte de {prenom} pour {held} à portailpro")


def _list_wrong_links(acteur: Acteur, now: Circulation, prenom: str) -> Iterator[Constat]:
    acteur.liens.ouvrir()
    for site in COPROPRIETAIRES:
        expected, found = now.is_linked(prenom, site), acteur.liens.read_etat_ici(site)
        if found.rattache is not expected:
            compte = acteur.personne.compte(site).identifiant
            held = f"rattaché au compte « {compte} »" if expected else "non rattaché"
            yield Constat(f"le profil de {prenom} montre {site.nom} {held}")
