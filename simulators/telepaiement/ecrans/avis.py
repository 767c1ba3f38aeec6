"""What Télépaiement CB answers to a notice: the two elements first, then whether the debt takes a card."""

from collections.abc import Mapping

from simulators.core.context import Context
from simulators.core.templates import format_montant
from simulators.telepaiement.creances import find_creance, read_avis
from simulators.telepaiement.dossiers import add_essai, forget_essais, open_dossier, read_essais
from simulators.telepaiement.ecrans.paiement import say_settled
from simulators.telepaiement.etat import Creance

WRONG = "Référence ou mot de passe de l'avis incorrect."
TOO_MANY = "Trop d'essais : réessayez dans 15 minutes."
NO_CARD = "Cette créance ne se règle pas par carte."


def judge_avis(ctx: Context, browser: str, form: Mapping[str, str]) -> str:
    """Why this notice opens no payment, an empty text when it does; nothing is told without the password."""
    reference, policies = form.get("reference", "").strip(), ctx.service.policies
    if not policies.may_try(read_essais(ctx, reference), ctx.clock.epoch()):
        return TOO_MANY
    creance = find_creance(ctx, reference)
    if not policies.ouvre_cb(read_avis(ctx), reference, form.get("mot_de_passe", "")) or creance is None:
        add_essai(ctx, reference)
        return WRONG
    forget_essais(ctx, reference)
    refused = judge_creance(ctx, creance)
    if not refused:
        open_dossier(ctx, browser, reference)
    return refused


def judge_creance(ctx: Context, creance: Creance) -> str:
    """Why a card does not pay this debt; an empty text when it does (PAI-04, PAI-05, PAI-06)."""
    policies = ctx.service.policies
    plafond = policies.plafond_cb(creance.nature)
    if plafond is None:
        return NO_CARD
    if not policies.tient_sous(creance.montant, plafond):
        return f"Au-delà de {format_montant(plafond)}, cette créance ne se règle pas par carte."
    return say_settled(creance) if creance.paiement else ""
