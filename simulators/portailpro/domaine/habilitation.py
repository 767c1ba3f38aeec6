"""Rights held at the co-owners, and their grouping by company (CPT-15)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from simulators.portailpro.domaine.identifiants import Siren, Siret
from simulators.portailpro.domaine.site import Site

ENTREPRISE_SANS_NOM = "Entreprise"


@dataclass(frozen=True, slots=True)
class Habilitation:
    """A right on a service of one site, for a company or for one of its establishments."""

    site: Site
    service: str
    droit: str
    siren: Siren
    siret: Siret | None = None
    raison_sociale: str = ""


Habilitations = Sequence[Habilitation]


@dataclass(frozen=True, order=True, slots=True)
class Entreprise:
    """A company the person may work on."""

    siren: Siren
    nom: str


def regrouper_par_siren(habilitations: Habilitations) -> Mapping[Siren, tuple[Habilitation, ...]]:
    """The rights of each company, all sites together, whatever establishment they are held for."""
    groupes: dict[Siren, tuple[Habilitation, ...]] = {}
    for une in habilitations:
        groupes[une.siren] = (*groupes.get(une.siren, ()), une)
    return groupes


def nommer(siren: Siren, habilitations: Habilitations) -> Entreprise:
    """The company with the name that the co-owners give it; "Entreprise" when none of them names it."""
    noms = (h.raison_sociale for h in habilitations if h.siren == siren and h.raison_sociale)
    return Entreprise(siren, next(noms, ENTREPRISE_SANS_NOM))


def detient(
    habilitations: Habilitations, siren: Siren, site: Site, service: str, droits: Iterable[str]
) -> bool:
    """Whether one of these rights is held there for the company, or for one establishment of it at least."""
    return any(
        h.site is site and h.siren == siren and h.service == service and h.droit in droits
        for h in habilitations
    )
