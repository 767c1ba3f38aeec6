"""Faults of the card: its ceilings and its kinds of debts, PAI-04 to PAI-06."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import relax_cb
from simulators.telepaiement.modele import PLAFONDS_CB, tient_sous

_ALCOOLS, _OCTROI = "alcools", "octroi-de-mer"
_CENT = 100


def _limit(telepaiement: Service, **plafonds: int | None) -> Service:
    """Other ceilings than those of the FAQ, by kind with underscores; None closes the card."""
    changed = {nature.replace("_", "-"): plafond for nature, plafond in plafonds.items()}
    return telepaiement.with_policy(plafond_cb={**PLAFONDS_CB, **changed}.get)


def _compare(telepaiement: Service, nature: str, holds: Callable[[int, int], bool]) -> Service:
    """Another comparison with the ceiling of one kind, the right one with the others."""
    own = PLAFONDS_CB[nature]
    return telepaiement.with_policy(
        tient_sous=lambda montant, plafond: (holds if plafond == own else tient_sous)(montant, plafond)
    )


def _is_below(montant: int, plafond: int) -> bool:
    return montant < plafond


def _forget_cents(montant: int, plafond: int) -> bool:
    return montant // _CENT <= plafond // _CENT


def _always(_montant: int, _plafond: int) -> bool:
    return True


def _open_for(telepaiement: Service, nature: str) -> Service:
    return telepaiement.with_policy(
        plafond_cb=lambda asked: PLAFONDS_CB.get(
            asked, max(PLAFONDS_CB.values()) if asked == nature else None
        )
    )


def _close_all(telepaiement: Service) -> Service:
    return telepaiement.with_policy(plafond_cb=lambda _nature: None)


def _ignore_amount(telepaiement: Service) -> Service:
    return relax_cb(telepaiement, lambda creance, _form: creance.paiement is None)


_PLAFONDS = (
    ("PAI-04", _ALCOOLS, "alcools", "2000,00", "2000,01"),
    ("PAI-05", _OCTROI, "octroi-de-mer", "1500,00", "1500,01"),
)
_AUTRES = {
    "energie": "produits énergétiques", "tabacs": "tabac", "dedouanement": "dédouanement",
    "droits-de-port": "droits de port",
}  # fmt: skip

MUTANTS = (
    *(
        mutant
        for rule, nature, nom, dernier, premier in _PLAFONDS
        for mutant in (
            Mutant(
                f"carte-{nom}-borne-exclue", rule, "telepaiement",
                f"{dernier} € est refusé à la carte", partial(_compare, nature=nature, holds=_is_below),
            ),
            Mutant(
                f"carte-{nom}-centimes-oublies", rule, "telepaiement",
                f"{premier} € est accepté à la carte",
                partial(_compare, nature=nature, holds=_forget_cents),
            ),
            Mutant(
                f"carte-{nom}-sans-plafond", rule, "telepaiement",
                "la carte règle tout montant de cette nature",
                partial(_compare, nature=nature, holds=_always),
            ),
        )
    ),
    Mutant(
        "carte-alcools-plafond-de-l-octroi", "PAI-04", "telepaiement",
        "les alcools ont le plafond de l’octroi de mer", partial(_limit, alcools=150_000),
    ),
    Mutant(
        "carte-alcools-fermee", "PAI-04", "telepaiement", "la carte ne règle pas les alcools",
        partial(_limit, alcools=None),
    ),
    Mutant(
        "carte-montant-du-formulaire", "PAI-04", "telepaiement",
        "la carte règle la créance pour le montant qu’on écrit dans le formulaire", _ignore_amount,
    ),
    Mutant(
        "carte-octroi-plafond-des-alcools", "PAI-05", "telepaiement",
        "l’octroi de mer a le plafond des alcools", partial(_limit, octroi_de_mer=200_000),
    ),
    Mutant(
        "carte-octroi-fermee", "PAI-05", "telepaiement", "la carte ne règle pas l’octroi de mer",
        partial(_limit, octroi_de_mer=None),
    ),
    *(
        Mutant(
            f"carte-{nature}", "PAI-06", "telepaiement", f"la carte règle une créance de {nom}",
            partial(_open_for, nature=nature),
        )
        for nature, nom in _AUTRES.items()
    ),
    Mutant(
        "carte-toujours-fermee", "PAI-06", "telepaiement", "la carte ne règle aucune nature", _close_all
    ),
)  # fmt: skip
