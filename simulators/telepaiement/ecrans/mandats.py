"""Mandates on the screen: see one, delete it, open a new one; each for the SIRET that it is for."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.brouillons import forget_brouillon, take_brouillon
from simulators.identity.csrf import verify_csrf
from simulators.peuplement.valeurs import IBAN_ATTENDU, Iban, IbanReel
from simulators.telepaiement.ecrans.page import (
    CONFLICT,
    OK,
    SEPA,
    UNPROCESSABLE,
    Policy,
    Visite,
    enter,
    read_form,
    show,
)
from simulators.telepaiement.ecrans.reprise import KEPT, NOT_DELETED, keep_for_later
from simulators.telepaiement.errors import AccesRefuse, Introuvable
from simulators.telepaiement.etat import Mandat
from simulators.telepaiement.mandats import find_mandat, ouvrir, supprimer

NOUVEAU = f"{SEPA}/mandats/nouveau"
WRONG_IBAN = "IBAN : clé fausse ou forme inconnue."
REAL_IBAN = f"IBAN : {IBAN_ATTENDU}."
USED = "Ce formulaire a déjà ouvert le mandat {rum} : pour en ouvrir un autre, envoyez-le à nouveau."
NUMERO, TYPED = "numero", ("siret", "iban", "numero")


async def show_mandat(request: Request) -> Response:
    """A mandate, with the button that deletes it."""
    visite = await enter(request, _address(request))
    if isinstance(visite, Response):
        return visite
    mandat = _find(request, visite, visite.policies.may_see_mandat)
    may_delete = visite.policies.may_delete_mandat(visite.droits, mandat.siret)
    late = take_brouillon(request, visite.session.account, _address(request)) is not None
    response = show(
        request, visite.session, "mandat.html", mandat=mandat, may_delete=may_delete,
        alert_text=NOT_DELETED if late else None,
    )  # fmt: skip
    if late:
        forget_brouillon(response)
    return response


async def delete_mandat(request: Request) -> Response:
    """Deletes the mandate of this address, whatever page led here."""
    visite = await enter(request, _address(request))
    if isinstance(visite, Response):
        return await keep_for_later(request, visite, _address(request))
    verify_csrf(visite.session, await read_form(request))
    mandat = _find(request, visite, visite.policies.may_delete_mandat)
    supprimer(visite.ctx, mandat.rum)
    return redirect(SEPA, status=f"Mandat {mandat.rum} supprimé.")


async def show_nouveau(request: Request) -> Response:
    """The form of a new mandate, with what was being typed when the session ended."""
    visite = await enter(request, NOUVEAU)
    if isinstance(visite, Response):
        return visite
    typed = take_brouillon(request, visite.session.account, NOUVEAU)
    if typed is None:
        return _show_form(request, visite, {"siret": request.query_params.get("siret", "")})
    response = _show_form(request, visite, typed, status_text=KEPT)
    forget_brouillon(response)
    return response


async def open_mandat(request: Request) -> Response:
    """Opens a mandate for an establishment that the person manages, whatever the form offered."""
    visite = await enter(request, NOUVEAU)
    if isinstance(visite, Response):
        return await keep_for_later(request, visite, NOUVEAU, TYPED)
    form = await read_form(request)
    verify_csrf(visite.session, form)
    siret = form.get("siret", "")
    if not visite.policies.may_open_mandat(visite.droits, siret):
        raise _refuse()
    try:
        iban = Iban(form.get("iban", ""))
    except IbanReel:
        return _show_form(request, visite, form, UNPROCESSABLE, alert_text=REAL_IBAN)
    except ValueError:
        return _show_form(request, visite, form, UNPROCESSABLE, alert_text=WRONG_IBAN)
    opened = ouvrir(visite.ctx, visite.session.account, form.get(NUMERO, ""), siret, iban)
    if opened.autre:
        # Under a number of its own, it is opened when it is sent again.
        anew, alert = {**form, NUMERO: ""}, USED.format(rum=opened.rum)
        return _show_form(request, visite, anew, CONFLICT, alert_text=alert)
    return redirect(SEPA, status=f"Mandat {opened.rum} ouvert.")


def _show_form(
    request: Request, visite: Visite, typed: Mapping[str, str], status: int = OK, **message: str
) -> Response:
    policies, droits = visite.policies, visite.droits
    sirets = sorted({d.siret for d in droits if policies.may_open_mandat(droits, d.siret)})
    if not sirets:
        raise _refuse()
    return show(
        request, visite.session, "mandat_nouveau.html", status=status, sirets=sirets,
        siret_choisi=typed.get("siret", ""), iban=typed.get("iban", ""),
        numero=typed.get(NUMERO) or visite.ctx.chance.token(43), **message,
    )  # fmt: skip


def _address(request: Request) -> str:
    return f"{SEPA}/mandats/{request.path_params['rum']}"


def _find(request: Request, visite: Visite, policy: Policy) -> Mandat:
    """The active mandate of this address; raises Introuvable, AccesRefuse."""
    mandat = find_mandat(visite.ctx, request.path_params["rum"])
    if mandat is None or visite.is_foreign(policy, mandat.siret):
        raise Introuvable("Aucun mandat ouvert de votre entreprise ne porte cette référence.")
    if not policy(visite.droits, mandat.siret):
        raise _refuse()
    return mandat


def _refuse() -> AccesRefuse:
    sentence = "Vous n'avez pas le droit d'adhérer pour cet établissement."
    return AccesRefuse(sentence, "adherer-sans-droit")
