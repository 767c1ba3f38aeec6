"""Draws a population: companies, people, rights and debts, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from faker import Faker

from steps.datasets.model import (
    Compte,
    Entreprise,
    Etablissement,
    Habilitation,
    Monde,
    Personne,
    Relation,
)
from steps.datasets.recorded import NATURES
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.droit import Droit
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import COPROPRIETAIRES, Site

if TYPE_CHECKING:
    from random import Random

FIRST_DAY = date(2026, 1, 5)
ETABLISSEMENTS = 2
CREANCES = 4
SPREAD_DAYS = 60
LARGEST = 5_000_00


@dataclass(frozen=True)
class Size:
    """How many people, and how many of them share a company."""

    personnes: int = 20
    par_entreprise: int = 4


def draw_population(seed: int, size: Size = Size()) -> Monde:
    """A population: fictional SIRENs (000…), every account linked, no two debts of the same amount."""
    faker = Faker("fr_FR")
    faker.seed_instance(seed)
    count = -(-size.personnes // size.par_entreprise)
    entreprises = tuple(_draw_entreprise(faker, rank) for rank in range(count))
    personnes = tuple(
        _draw_personne(faker, rank, entreprises[rank // size.par_entreprise])
        for rank in range(size.personnes)
    )
    return Monde(
        titre=f"Population tirée au sort, graine {seed}",
        graine=seed,
        entreprises=entreprises,
        personnes=personnes,
        relations=_relations(entreprises),
        creances=_draw_creances(faker.random, entreprises),
    )


def _draw_entreprise(faker: Faker, rank: int) -> Entreprise:
    siren = Siren.complete(f"000{rank + 1:05d}")
    places = tuple(
        Etablissement(f"E{rank + 1}-{number}", Siret.complete(siren, number))
        for number in range(1, ETABLISSEMENTS + 1)
    )
    return Entreprise(f"{faker.last_name()} {rank + 1}".upper(), siren, places)


def _draw_personne(faker: Faker, rank: int, entreprise: Entreprise) -> Personne:
    prenom, nom = faker.first_name(), faker.last_name()
    courriel = f"personne{rank + 1}@entreprise.example"
    portail = Compte(Site.PORTAILPRO, courriel, f"portailpro {rank + 1}", entreprise.siren)
    others = tuple(_draw_compte(faker.random, site, rank, entreprise) for site in COPROPRIETAIRES)
    return Personne(prenom, nom, courriel, (portail, *others))


def _draw_compte(random: Random, site: Site, rank: int, entreprise: Entreprise) -> Compte:
    droits = [droit for droit in Droit if droit.site is site]
    held = random.sample(droits, random.randint(0, len(droits)))
    siret = random.choice(entreprise.etablissements).siret
    return Compte(
        site=site,
        identifiant=f"{site.service}{rank + 1}",
        mot_de_passe=f"{site.service} {rank + 1}",
        perimetre=siret if site is Site.DOUANE else entreprise.siren,
        rattache=True,
        habilitations=tuple(
            Habilitation(droit, siret if droit.is_by_establishment else entreprise.siren) for droit in held
        ),
    )


def _relations(entreprises: tuple[Entreprise, ...]) -> tuple[Relation, ...]:
    services = sorted({droit.service for droit in Droit if droit.is_by_establishment})
    return tuple(
        Relation(place.siret, service)
        for entreprise in entreprises
        for place in entreprise.etablissements
        for service in services
    )


def _draw_creances(random: Random, entreprises: tuple[Entreprise, ...]) -> tuple[Creance, ...]:
    places = [(entreprise, site) for entreprise in entreprises for site in COPROPRIETAIRES] * CREANCES
    sums = random.sample(range(1, max(LARGEST, 10 * len(places))), len(places))
    return tuple(
        _draw_creance(random, rank, site, entreprise, Montant(centimes))
        for rank, ((entreprise, site), centimes) in enumerate(zip(places, sums, strict=True), start=1)
    )


def _draw_creance(random: Random, rank: int, site: Site, entreprise: Entreprise, montant: Montant) -> Creance:
    emise_le = FIRST_DAY + timedelta(days=random.randrange(SPREAD_DAYS))
    moyen = random.choice([None, *Moyen])
    return Creance(
        site=site,
        reference=f"{site.service[:3].upper()}-{rank:05d}",
        siret=random.choice(entreprise.etablissements).siret,
        nature=NATURES[site],
        montant=montant,
        emise_le=emise_le,
        echeance=emise_le + timedelta(days=30),
        paiement=Paiement(moyen, emise_le + timedelta(days=10)) if moyen else None,
    )
