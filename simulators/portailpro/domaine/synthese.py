"""The summary of payments: what is to pay and what is paid, for each administration (TDB-03)."""

from dataclasses import dataclass

from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Cumul:
    """How much is to pay and how much is paid, in cents, over how many debts."""

    a_payer: int = 0
    creances_a_payer: int = 0
    paye: int = 0
    creances_payees: int = 0


@dataclass(frozen=True, slots=True)
class LigneDeSynthese:
    """The figures of one administration."""

    site: Site
    cumul: Cumul


@dataclass(frozen=True, slots=True)
class Synthese:
    """The figures of every administration that the person may see, and their total."""

    lignes: tuple[LigneDeSynthese, ...]
    total: Cumul
