"""What Télépaiement CB answers to a notice: the two elements first, then whether the debt takes a card."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulators.core.context import Context
from simulators.core.templates import format_montant
from simulators.identity.attempts import say_wait
from simulators.telepaiement.creances import find_creance, fold_mot_de_passe, read_avis
from simulators.telepaiement.dossiers import (
    add_essai,
    forget_essais,
    open_dossier,
    read_essais,
    read_essais_navigateur,
)
from simulators.telepaiement.ecrans.paiement import say_settled
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import compute_attente

WRONG = "Référence ou mot de passe de l'avis incorrect."
NO_CARD = "Cette créance ne se règle pas par carte."
SEPA, RECETTE = "sepa", "recette"


@dataclass(frozen=True, slots=True)
class Refus:
    """Why a notice opens no payment; `ailleurs` says where its debt is paid, when a card does not pay it."""

    sentence: str
    ailleurs: str = ""


def judge_avis(ctx: Context, browser: str, form: Mapping[str, str]) -> Refus | None:
    """Why this notice opens no payment, None when it does; nothing is told without the password."""
    reference = form.get("reference", "").strip()
    if wait := _judge_essais(ctx, browser, reference):
        return Refus(wait)
    creance, typed = find_creance(ctx, reference), fold_mot_de_passe(form.get("mot_de_passe", ""))
    if not ctx.service.policies.ouvre_cb(read_avis(ctx), reference, typed) or creance is None:
        add_essai(ctx, reference, browser)
        return Refus(WRONG)
    forget_essais(ctx, reference)
    if refused := judge_creance(ctx, creance):
        return Refus(refused, _find_ailleurs(ctx, creance))
    open_dossier(ctx, browser, reference)
    return None


def judge_creance(ctx: Context, creance: Creance) -> str:
    """Why a card does not pay this debt; an empty text when it does (PAI-04, PAI-05, PAI-06)."""
    policies = ctx.service.policies
    plafond = policies.plafond_cb(creance.nature)
    if plafond is None:
        return NO_CARD
    if not policies.tient_sous(creance.montant, plafond):
        return f"Au-delà de {format_montant(plafond)}, cette créance ne se règle pas par carte."
    return say_settled(creance) if creance.paiement else ""


def _judge_essais(ctx: Context, browser: str, reference: str) -> str:
    now, policies = ctx.clock.epoch(), ctx.service.policies
    counts = (
        (policies.may_try, read_essais(ctx, reference)),
        (policies.may_try_on, read_essais_navigateur(ctx, browser)),
    )
    waits = [compute_attente(essais, now) for may_try, essais in counts if not may_try(essais, now)]
    return say_wait(max(waits)) if waits else ""


def _find_ailleurs(ctx: Context, creance: Creance) -> str:
    if creance.paiement is not None:
        return ""
    return SEPA if ctx.service.policies.est_telepayable(creance) else RECETTE
