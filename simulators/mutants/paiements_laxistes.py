"""Orders of direct debit that forget one check, whatever the pages show: PAI-01, PAI-03, PAI-15.

The other checks stay: each of these forms lets exactly one thing pass.
"""

from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.csrf import verify_csrf
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans import paiement
from simulators.telepaiement.ecrans.page import SEPA, Visite, enter, read_form
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.mandats import find_mandat
from simulators.telepaiement.reglements import regler

Formulaire = Mapping[str, str]
Passe = Callable[[Visite, Creance, Formulaire], bool]
POST = ("POST",)


def _has_right(visite: Visite, creance: Creance) -> bool:
    return visite.policies.may_pay(visite.droits, creance.siret)


def _has_mandate(ctx: Context, creance: Creance, form: Formulaire) -> bool:
    mandat = find_mandat(ctx, form.get("mandat", ""))
    return mandat is not None and mandat.siret == creance.siret


def _has_amount(creance: Creance, form: Formulaire) -> bool:
    return form.get("montant") == str(creance.montant)


def pass_without_right(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    """The right was looked at when the page opened, and is not looked at again."""
    return creance.paiement is None and _has_amount(creance, form) and _has_mandate(visite.ctx, creance, form)


def pass_any_mandate(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    """Whatever mandate the form names is debited."""
    return creance.paiement is None and _has_right(visite, creance) and _has_amount(creance, form)


def pass_any_amount(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    """Whatever amount the form carries is enough."""
    mandated = _has_mandate(visite.ctx, creance, form)
    return creance.paiement is None and _has_right(visite, creance) and mandated


def pass_again(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    """A debt already settled is confirmed once more."""
    ordered = _has_amount(creance, form) and _has_mandate(visite.ctx, creance, form)
    return creance.paiement is not None and _has_right(visite, creance) and ordered


def relax_sepa(telepaiement: Service, passes: Passe) -> Service:
    """The form of Télépaiement SEPA lets pass what it should refuse."""

    async def pay(request: Request) -> Response:
        visite = await enter(request, SEPA)
        if isinstance(visite, Response):
            return visite
        form = await read_form(request)
        verify_csrf(visite.session, form)
        creance = find_creance(visite.ctx, request.path_params["reference"])
        if (
            creance is None
            or not visite.policies.est_telepayable(creance)
            or not passes(visite, creance, form)
        ):
            return await paiement.pay(request)
        regler(visite.ctx, creance, "sepa", depuis=visite.origine)
        return redirect(SEPA, status=f"Paiement de la créance {creance.reference} enregistré.")

    return telepaiement.with_route(f"{SEPA}/creances/{{reference}}", pay, POST)
