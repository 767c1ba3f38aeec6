"""Faults of who pays by direct debit, and what: PAI-01, PAI-03."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import (
    pass_any_amount,
    pass_any_mandate,
    pass_without_right,
    relax_sepa,
)
from simulators.telepaiement.etat import Creance, Droit
from simulators.telepaiement.modele import (
    ADHERER,
    NATURES_TELEPAYABLES,
    TELEPAYER,
    compute_sirets,
    est_telepayable,
    may_pay,
)

_SIREN = 9
_NOMS = {
    "dedouanement": "le dédouanement", "alcools": "les alcools", "tabacs": "le tabac",
    "energie": "les produits énergétiques", "octroi-de-mer": "l’octroi de mer interne",
}  # fmt: skip


def _judge(telepaiement: Service, judge: Callable[[Collection[Droit], str], bool]) -> Service:
    return telepaiement.with_policy(may_pay=judge)


def _pay_for_the_company(telepaiement: Service) -> Service:
    return _judge(
        telepaiement,
        lambda droits, siret: siret[:_SIREN] in {held[:_SIREN] for held in compute_sirets(droits)},
    )


def _pay_for_any_company(telepaiement: Service) -> Service:
    return _judge(telepaiement, lambda droits, _siret: bool(compute_sirets(droits)))


def _pay_without_guard(telepaiement: Service) -> Service:
    return _judge(telepaiement, lambda _droits, _siret: True)


def _refuse_the_rightful(telepaiement: Service) -> Service:
    return _judge(telepaiement, lambda droits, siret: not may_pay(droits, siret))


def _pay_for_the_first_only(telepaiement: Service) -> Service:
    return _judge(telepaiement, lambda droits, siret: siret == min(compute_sirets(droits), default=""))


def _let_mandate_holders_pay(telepaiement: Service) -> Service:
    def sirets(droits: Collection[Droit]) -> frozenset[str]:
        return compute_sirets(droits, TELEPAYER) | compute_sirets(droits, ADHERER)

    return telepaiement.with_policy(
        may_pay=lambda droits, siret: siret in sirets(droits), compute_sirets=sirets
    )


def _let_anyone_in(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_see_sepa=lambda _droits: True)


def _hold_for_payable(telepaiement: Service, judge: Callable[[Creance], bool]) -> Service:
    return telepaiement.with_policy(est_telepayable=judge)


def _exclude(telepaiement: Service, nature: str) -> Service:
    kept = NATURES_TELEPAYABLES - {nature}
    return _hold_for_payable(telepaiement, lambda c: c.nature in kept or c.bordereau is not None)


def _include(telepaiement: Service, nature: str) -> Service:
    return _hold_for_payable(telepaiement, lambda c: est_telepayable(c) or c.nature == nature)


def _include_at_the_address(telepaiement: Service, nature: str) -> Service:
    def hide(creances: Sequence[Creance], _origine: str) -> Sequence[Creance]:
        return [c for c in creances if est_telepayable(c)]

    return _include(telepaiement, nature).with_policy(lister=hide)


def _want_slips(telepaiement: Service) -> Service:
    return _hold_for_payable(telepaiement, lambda c: c.bordereau is not None)


MUTANTS = (
    Mutant(
        "paye-pour-toute-l-entreprise", "PAI-01", "telepaiement",
        "le droit sur un établissement paie la créance d’un autre de la même entreprise",
        _pay_for_the_company,
    ),
    Mutant(
        "paye-pour-toute-autre-entreprise", "PAI-01", "telepaiement",
        "le droit sur un établissement paie la créance de n’importe quelle entreprise", _pay_for_any_company,
    ),
    Mutant(
        "paye-par-l-adresse", "PAI-01", "telepaiement",
        "l’écran ne propose que ses propres créances, mais l’adresse les paie toutes", _pay_without_guard,
    ),
    Mutant(
        "payeur-legitime-refuse", "PAI-01", "telepaiement",
        "le titulaire de « Télépayer » est refusé, les autres passent", _refuse_the_rightful,
    ),
    Mutant(
        "paye-pour-un-seul-etablissement", "PAI-01", "telepaiement",
        "qui a le droit sur deux établissements ne peut payer que pour le premier", _pay_for_the_first_only,
    ),
    Mutant(
        "adherer-paie", "PAI-01", "telepaiement", "le droit « Adhérer » suffit pour payer",
        _let_mandate_holders_pay,
    ),
    Mutant(
        "telepaiement-ouvert-sans-droit", "PAI-01", "telepaiement",
        "Télépaiement SEPA s’ouvre à qui n’y a aucun droit", _let_anyone_in,
    ),
    Mutant(
        "droit-lu-a-l-ouverture-seulement", "PAI-01", "telepaiement",
        "le droit n’est contrôlé qu’à l’ouverture de la page, un formulaire contrefait paie",
        partial(relax_sepa, passes=pass_without_right),
    ),
    Mutant(
        "mandat-d-un-autre-etablissement", "PAI-01", "telepaiement",
        "la créance se paie sur le compte d’un autre établissement",
        partial(relax_sepa, passes=pass_any_mandate),
    ),
    *(
        Mutant(
            f"{nature}-hors-du-prelevement", "PAI-03", "telepaiement",
            f"le prélèvement ne règle pas {nom}", partial(_exclude, nature=nature),
        )
        for nature, nom in _NOMS.items()
    ),
    Mutant(
        "amende-prelevee", "PAI-03", "telepaiement", "une amende est proposée au prélèvement",
        partial(_include, nature="amende"),
    ),
    Mutant(
        "amende-prelevee-par-l-adresse", "PAI-03", "telepaiement",
        "l’écran tait l’amende, mais son adresse la prélève",
        partial(_include_at_the_address, nature="amende"),
    ),
    Mutant(
        "droits-de-port-sans-bordereau", "PAI-03", "telepaiement",
        "les droits de port se prélèvent sans qu’un bordereau créditaire les reprenne",
        partial(_include, nature="droits-de-port"),
    ),
    Mutant(
        "bordereau-exige", "PAI-03", "telepaiement",
        "rien ne se paie sans bordereau créditaire", _want_slips,
    ),
    Mutant(
        "montant-du-formulaire", "PAI-03", "telepaiement",
        "un montant changé dans le formulaire est accepté, et la créance réglée",
        partial(relax_sepa, passes=pass_any_amount),
    ),
)  # fmt: skip
