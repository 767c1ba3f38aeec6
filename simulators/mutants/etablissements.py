"""Faults of a right held for an establishment, which must open the whole company: TDB-12."""

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import keep_debts, list_payables

_TWO = 2


def _judge_by_establishment(portail: Service) -> Service:
    return keep_debts(lambda creance, rights: creance.siret in list_payables(rights), portail)


def _judge_by_other_establishments(portail: Service) -> Service:
    return keep_debts(lambda creance, rights: creance.siret not in list_payables(rights), portail)


def _judge_history_by_establishment(portail: Service) -> Service:
    return keep_debts(
        lambda creance, rights: creance.paiement is None or creance.siret in list_payables(rights), portail
    )


def _ask_for_two_establishments(portail: Service) -> Service:
    return keep_debts(lambda _creance, rights: len(list_payables(rights)) >= _TWO, portail)


def _repeat_for_each_right(portail: Service) -> Service:
    """The company is asked about once for each establishment for which « Télépayer » is held."""
    return portail.with_policy(
        perimetre=lambda siren, rights: (
            (siren,) * max(1, sum(x.siren == siren for x in list_payables(rights)))
        )
    )


MUTANTS = (
    Mutant(
        "creances-du-siret-habilite", "TDB-12", "portailpro",
        "seules les créances du SIRET habilité sont listées", _judge_by_establishment,
    ),
    Mutant(
        "creances-des-autres-siret", "TDB-12", "portailpro",
        "les créances du SIRET habilité sont les seules à manquer", _judge_by_other_establishments,
    ),
    Mutant(
        "historique-du-siret-habilite", "TDB-12", "portailpro",
        "l’historique ne montre que le SIRET habilité", _judge_history_by_establishment,
    ),
    Mutant(
        "deux-siret-exiges", "TDB-12", "portailpro",
        "il faut « Télépayer » sur deux établissements pour voir les créances du SIREN",
        _ask_for_two_establishments,
    ),
    Mutant(
        "creances-repetees", "TDB-12", "portailpro",
        "chaque créance est montrée autant de fois que « Télépayer » est tenu", _repeat_for_each_right,
    ),
)  # fmt: skip
