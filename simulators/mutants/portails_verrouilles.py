"""Portals that shut each other out once one of them has taken a payment: PAI-14."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.ecrans.carte import PUBLIC
from simulators.telepaiement.ecrans.page import PORTAIL
from simulators.telepaiement.etat import Creance

Creances = Sequence[Creance]
_DOUANE, _PUBLIC = "douane", "public"


def _empty_the_other_list(telepaiement: Service) -> Service:
    """Once a portal has taken a payment, the other one offers nothing more."""

    def lister(creances: Creances, depuis: str) -> Creances:
        other = any(c.paiement and c.paiement.ordonne_depuis not in (None, depuis) for c in creances)
        return [c for c in creances if c.paiement] if other else creances

    return telepaiement.with_policy(lister=lister)


def _allow(telepaiement: Service, allowed: Callable[[str, Collection[str]], bool]) -> Service:
    return telepaiement.with_policy(may_pay_from=allowed)


def _lock(telepaiement: Service, refused: Callable[[str, Collection[str]], bool]) -> Service:
    return telepaiement.with_policy(may_pay_from=lambda depuis, deja: not refused(depuis, deja))


MUTANTS = (
    Mutant(
        "premier-portail-du-jour", "PAI-14", "telepaiement",
        "le premier portail du jour est le seul qui prenne les paiements de l’établissement",
        partial(_allow, allowed=lambda depuis, deja: not deja or depuis in deja),
    ),
    Mutant(
        "paiements-par-portailpro-seulement", "PAI-14", "telepaiement",
        "tout se paie par portailpro, rien de douane.gouv",
        partial(_allow, allowed=lambda depuis, _deja: depuis == PORTAIL),
    ),
    Mutant(
        "carte-verrouille-le-prelevement", "PAI-14", "telepaiement",
        "un paiement par carte interdit le prélèvement pour la journée",
        partial(_allow, allowed=lambda _depuis, deja: PUBLIC not in deja),
    ),
    Mutant(
        "liste-videe-par-l-autre-portail", "PAI-14", "telepaiement",
        "après un paiement par un portail, l’autre ne propose plus rien", _empty_the_other_list,
    ),
    Mutant(
        "portailpro-verrouille-la-douane", "PAI-14", "telepaiement",
        "le premier paiement par portailpro ferme Télépaiement sur douane.gouv",
        partial(_lock, refused=lambda depuis, deja: depuis == _DOUANE and PORTAIL in deja),
    ),
    Mutant(
        "la-douane-verrouille-portailpro", "PAI-14", "telepaiement",
        "le premier paiement sur douane.gouv ferme Télépaiement par portailpro",
        partial(_lock, refused=lambda depuis, deja: depuis == PORTAIL and _DOUANE in deja),
    ),
    Mutant(
        "un-seul-paiement-par-jour", "PAI-14", "telepaiement",
        "un établissement ne peut ordonner qu’un paiement par jour",
        partial(_lock, refused=lambda _depuis, deja: bool(deja)),
    ),
)  # fmt: skip
