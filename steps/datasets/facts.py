"""The facts that a world tells from its first instant, for the oracle."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from steps.oracle.facts import (
    CreanceEmise,
    DeclarationAnnoncee,
    EcheanceAnnoncee,
    Fait,
    Inscription,
    JourVenu,
    MandatOuvert,
    Octroi,
    Rattachement,
)
from steps.oracle.state import find_siren
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.datasets.model import Compte, Monde


def tell(monde: Monde) -> tuple[Fait, ...]:
    """The day, the registrations, links, rights and records of a world; people are named by their e-mail."""
    told = [
        fait
        for personne in monde.personnes
        for compte in personne.comptes
        for fait in _tell_account(personne.courriel, compte)
    ]
    return (
        *([JourVenu(datetime.fromisoformat(monde.instant).date())] if monde.instant else []),
        *told,
        *map(CreanceEmise, monde.creances),
        *map(MandatOuvert, monde.mandats),
        *map(EcheanceAnnoncee, monde.echeances),
        *map(DeclarationAnnoncee, monde.declarations),
    )


def _tell_account(courriel: str, compte: Compte) -> Iterator[Fait]:
    if compte.site is Site.PORTAILPRO:
        yield Inscription(courriel, find_siren(compte.perimetre))
    if compte.rattache:
        yield Rattachement(courriel, compte.site)
    for habilitation in compte.habilitations:
        yield Octroi(courriel, habilitation.droit, habilitation.perimetre)
