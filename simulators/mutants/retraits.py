"""Faults of a right that goes on after it was withdrawn: TDB-08, TDB-10, TDB-15, TDB-25.

What was once held is remembered for the life of the world: a portal that trusts its memory.
"""

from collections.abc import Callable, Collection

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import pays
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.jugements.synthese import synthese_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site
from simulators.telepaiement.etat import Droit
from simulators.telepaiement.modele import ADHERER, compute_sirets


def _count_customs_for_good(portail: Service) -> Service:
    counted: set[Siren] = set()

    def visible(site: Site, rights: Habilitations, siren: Siren) -> bool:
        if pays(rights, siren):
            counted.add(siren)
        return synthese_visible(site, rights, siren) or (site is Site.DOUANE and siren in counted)

    return portail.with_policy(synthese_visible=visible)


def _leave_the_page_open(portail: Service) -> Service:
    """The list closes; the page of a mandate that it has shown stays."""
    shown: set[str] = set()

    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        seen = mandat_visible(site, rights, siren, mandat)
        if seen:
            shown.add(mandat.rum)
        return seen

    return portail.with_policy(
        mandat_visible=visible, mandat_consultable=lambda listed, mandat: listed or mandat.rum in shown
    )


def _remember() -> Callable[[Collection[Droit], str], bool]:
    """Whether « Adhérer » is held, or was seen held, for an establishment."""
    held: set[str] = set()

    def holds(droits: Collection[Droit], siret: str) -> bool:
        held.update(compute_sirets(droits, ADHERER))
        return siret in held

    return holds


def _delete_for_good(sepa: Service) -> Service:
    return sepa.with_policy(may_delete_mandat=_remember())


def _open_for_good(sepa: Service) -> Service:
    return sepa.with_policy(may_see_mandat=_remember())


MUTANTS = (
    Mutant(
        "synthese-apres-le-retrait", "TDB-08", "portailpro",
        "la synthèse compte encore la douane après le retrait de « Télépayer »", _count_customs_for_good,
    ),
    Mutant(
        "page-du-mandat-apres-le-retrait", "TDB-10", "portailpro",
        "après le retrait de « Adhérer », la liste tait le mandat et son adresse répond encore",
        _leave_the_page_open,
    ),
    Mutant(
        "suppression-apres-le-retrait", "TDB-15", "telepaiement",
        "un mandat se supprime encore après le retrait de « Adhérer » sur son établissement",
        _delete_for_good,
    ),
    Mutant(
        "ouverture-apres-le-retrait", "TDB-25", "telepaiement",
        "un mandat s’ouvre encore après le retrait de « Adhérer » sur son établissement", _open_for_good,
    ),
)  # fmt: skip
