"""A Télépaiement that tells the portal only part of what it holds: TDB-18, TDB-23."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import NATURES_TELEPAYABLES, est_telepayable


def _tell(keeps: Callable[[Creance], bool], sepa: Service) -> Service:
    return sepa.with_policy(est_telepayable=lambda debt: est_telepayable(debt) and keeps(debt))


def _is_no_card(debt: Creance) -> bool:
    return debt.paiement is None or debt.paiement.moyen != "cb"


def _is_of_another_kind(nature: str, debt: Creance) -> bool:
    return debt.nature != nature


def _is_gathered_on_paper(debt: Creance) -> bool:
    return debt.nature in NATURES_TELEPAYABLES or debt.origine == "papier"


def _is_port_due(debt: Creance) -> bool:
    return debt.nature in NATURES_TELEPAYABLES or debt.nature == "droits-de-port"


def _build(rule: str, name: str, sentence: str, keeps: Callable[[Creance], bool]) -> Mutant:
    return Mutant(name, rule, "telepaiement", sentence, partial(_tell, keeps))


MUTANTS = (
    _build(
        "TDB-18", "cartes-jamais-transmises", "Télépaiement ne dit pas ce qui est payé par carte", _is_no_card
    ),
    _build(
        "TDB-23", "alcools-jamais-transmis", "les créances d’alcools ne remontent pas",
        partial(_is_of_another_kind, "alcools"),
    ),
    _build(
        "TDB-23", "octroi-de-mer-jamais-transmis", "les créances d’octroi de mer ne remontent pas",
        partial(_is_of_another_kind, "octroi-de-mer"),
    ),
    _build(
        "TDB-23", "dedouanement-jamais-transmis", "les créances de dédouanement ne remontent pas",
        partial(_is_of_another_kind, "dedouanement"),
    ),
    _build(
        "TDB-23", "bordereau-pour-le-seul-papier",
        "un bordereau créditaire ne fait remonter que les taxes déclarées sur papier", _is_gathered_on_paper,
    ),
    _build(
        "TDB-23", "bordereau-pour-les-seuls-ports",
        "un bordereau créditaire ne fait remonter que les droits de port", _is_port_due,
    ),
)  # fmt: skip
