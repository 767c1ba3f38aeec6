"""What a co-owner decides, as pure functions over plain values.

A mutant is the same site with one of these functions replaced: `service.with_policy(accepts_link=…)`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from simulators.peuplement.document import Compte, Personne

Maille = Literal["siret", "siren"]

LIBELLES_DROIT = {
    "declarer": "Déclarer",
    "lire": "Lire",
    "adherer": "Adhérer",
    "telepayer": "Télépayer",
    "payer": "Payer",
    "correspondant": "Correspondant entreprise",
    "gestion": "Gestion service en ligne entreprise",
    "age": "AGE",
    "representant": "Représentant",
    "declarant": "Déclarant",
}


@dataclass(frozen=True, slots=True)
class ServiceEnLigne:
    """A service that a site offers, and the rights it knows, each held for a SIRET or for a SIREN."""

    code: str
    nom: str
    maille: Maille
    droits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identifiants:
    """What a person types in the login form of the site."""

    identifiant: str
    mot_de_passe: str


@dataclass(frozen=True, slots=True)
class Tentative:
    """An attempt to log in, once the site has looked up what was typed."""

    mot_de_passe_juste: bool
    rattache: bool


@dataclass(frozen=True, slots=True)
class Lien:
    """An account of the portal, as the portal names it to this site."""

    iss: str
    sub: str


def read_identifiants(personne: Personne, compte: Compte) -> tuple[Identifiants, ...]:  # noqa: ARG001 - AUT-07
    """What opens an account of this site: its own credentials and no others (AUT-07)."""
    return (Identifiants(compte.identifiant, compte.mot_de_passe),)


def authenticates(tentative: Tentative) -> bool:
    """Whether the person enters: on the right password alone, linked to the portal or not (AUT-04)."""
    return tentative.mot_de_passe_juste


def accepts_link(tenu: Lien | None, demande: Lien) -> bool:
    """Whether an account may take this link: it has none yet, or this very one (AMB-15).

    The other direction (one account of this site for an account of the portal, CPT-17) is the portal's duty.
    """
    return tenu in (None, demande)


def registers_link(demande: Lien) -> bool:  # noqa: ARG001 - CPT-14 holds for every link
    """Whether an accepted link is written down: always, a link held by one side is none (CPT-14)."""
    return True


def opens_from_elsewhere(chemin: str) -> bool:  # noqa: ARG001 - a site that keeps none of its services back
    """Whether a link from another site may lead to the service at this path: yes, unless a site objects."""
    return True


@dataclass(frozen=True)
class Politiques:
    """The judgements of one site; the defaults are those of the FAQ."""

    read_identifiants: Callable[[Personne, Compte], tuple[Identifiants, ...]] = read_identifiants
    authenticates: Callable[[Tentative], bool] = authenticates
    accepts_link: Callable[[Lien | None, Lien], bool] = accepts_link
    registers_link: Callable[[Lien], bool] = registers_link
    opens_from_elsewhere: Callable[[str], bool] = opens_from_elsewhere
