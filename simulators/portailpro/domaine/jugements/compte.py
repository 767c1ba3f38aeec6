"""Which company is worked on, which accounts are linked, and how long their rights are believed."""

from collections.abc import Sequence

from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site

FRAICHEUR_S = 5.0


def sirens_proposes(inscription: Siren, habilitations: Habilitations) -> tuple[Siren, ...]:
    """The companies a person may work on: the one of registration, then those of every right (AMB-13)."""
    autres = {h.siren for h in habilitations} - {inscription}
    return (inscription, *sorted(autres))


def choix_requis(proposes: Sequence[Siren]) -> bool:
    """Whether the person must choose: as soon as there are several companies (CPT-16)."""
    return len(proposes) > 1


def rattachement_permis(existants: Sequence[Rattachement], site: Site) -> bool:
    """Whether one more account of a site may be attached: at most one for each site (CPT-17)."""
    return all(un.site is not site for un in existants)


def enregistre_chez_le_coproprietaire(site: Site) -> bool:  # noqa: ARG001 - CPT-14 holds for every site
    """Whether the link is written at the co-owner too: always, a link held by one side is none (CPT-14)."""
    return True


def efface_chez_le_coproprietaire(site: Site) -> bool:  # noqa: ARG001 - AUT-13 holds for every site
    """Whether a link that is undone is erased at the co-owner too: always, half a link is none (AUT-13)."""
    return True


def habilitations_perimees(age_s: float, annoncee: bool) -> bool:
    """Whether rights read `age_s` seconds ago must be read again (HAB-14, HAB-15).

    `annoncee`: the co-owner has announced a change since. The age counts when the announcement was lost.
    """
    return annoncee or age_s >= FRAICHEUR_S


def accepte_connexion_silencieuse(site: Site) -> bool:  # noqa: ARG001 - AUT-03 holds for every site
    """Whether a person logged in at a site enters the portal without typing anything (AUT-03)."""
    return True


def defait_apres_panne() -> bool:
    """Whether an account that customs may have opened is undone when they fall silent: always (AUT-08)."""
    return True
