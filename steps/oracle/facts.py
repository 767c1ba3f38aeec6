"""The facts that decide what a person sees; each is a thing that happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.droit import Droit, Perimetre
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Inscription:
    """A person opened an account at the portal for a company."""

    personne: str
    siren: Siren


@dataclass(frozen=True)
class Rattachement:
    """A person's accounts at the portal and at a co-owner were linked."""

    personne: str
    site: Site


@dataclass(frozen=True)
class Octroi:
    """A right was given to a person's account at a co-owner."""

    personne: str
    droit: Droit
    perimetre: Perimetre


@dataclass(frozen=True)
class Retrait:
    """A right was taken back."""

    personne: str
    droit: Droit
    perimetre: Perimetre


@dataclass(frozen=True)
class CreanceEmise:
    """An administration recorded a debt, paid or not."""

    creance: Creance


Fait = Inscription | Rattachement | Octroi | Retrait | CreanceEmise
