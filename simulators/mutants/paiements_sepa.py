"""Who may order a direct debit, judged wrongly when the order comes: PAI-01."""

from collections.abc import Callable, Collection
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import (
    pass_any_mandate,
    pass_without_right,
    relax_sepa,
)
from simulators.telepaiement.etat import Droit
from simulators.telepaiement.modele import (
    ADHERER,
    TELEPAYER,
    compute_sirets,
    may_pay,
)

_SIREN = 9


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
)  # fmt: skip
