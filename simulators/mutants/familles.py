"""Faults of the applications that the portal offers: DEC-02."""

from collections.abc import Callable
from functools import partial

from simulators.mutants.lignes import Lignes, add_all_customs, change_lines, leave_customs_out, put
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import DEDOUANEMENT, OCTROI_DE_MER, LigneDeDeclaration
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site

_TRANSIT = LigneDeDeclaration("Transit", Site.DOUANE, "/delta-t")


def _leave_domino_out(found: Lignes) -> Lignes:
    return put(found, OCTROI_DE_MER)


def _add_transit(found: Lignes) -> Lignes:
    return (*found, _TRANSIT) if DEDOUANEMENT in found else found


def _keep_one(found: Lignes) -> Lignes:
    customs = tuple(each for each in found if each.site is Site.DOUANE)
    return (*leave_customs_out(found), *customs[:1])


def _offer_to_payers(found: Lignes, rights: Habilitations, siren: Siren) -> Lignes:
    pays = detient(rights, siren, Site.DOUANE, "TELEPAIEMENT-SEPA", ("telepayer",))
    return add_all_customs(found) if pays else found


def _build(name: str, sentence: str, change: Callable[[Lignes], Lignes]) -> Mutant:
    whatever = partial(change_lines, change=lambda found, _rights, _siren: change(found))
    return Mutant(name, "DEC-02", "portailpro", sentence, whatever)


MUTANTS = (
    _build("domino-jamais-propose", "DOMINO n’est jamais proposé", _leave_domino_out),
    _build("applications-jamais-proposees", "aucune application n’est proposée", leave_customs_out),
    _build("applications-pour-tous", "les applications sont proposées à tous", add_all_customs),
    _build("transit-propose", "une application hors liste, celle du transit, est proposée", _add_transit),
    _build("une-application-a-la-fois", "à qui en a plusieurs, une seule est proposée", _keep_one),
    Mutant(
        "telepayer-propose-les-applications", "DEC-02", "portailpro",
        "les applications sont proposées à qui peut seulement télépayer",
        partial(change_lines, change=_offer_to_payers),
    ),
)  # fmt: skip
