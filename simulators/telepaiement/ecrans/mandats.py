"""Mandates on the screen: see one, delete it, open a new one; each for the SIRET that it is for."""

from collections.abc import Callable, Collection, Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.peuplement.valeurs import Iban
from simulators.telepaiement.ecrans.page import OK, SEPA, UNPROCESSABLE, Visite, enter, read_form, show
from simulators.telepaiement.errors import AccesRefuse, Introuvable
from simulators.telepaiement.etat import Droit, Mandat
from simulators.telepaiement.mandats import find_mandat, ouvrir, supprimer

NOUVEAU = f"{SEPA}/mandats/nouveau"
WRONG_IBAN = "IBAN : clé fausse ou forme inconnue."
Policy = Callable[[Collection[Droit], str], bool]


async def show_mandat(request: Request) -> Response:
    """A mandate, with the button that deletes it."""
    visite = await enter(request, _address(request))
    if isinstance(visite, Response):
        return visite
    mandat = _find(request, visite, visite.policies.may_see_mandat)
    may_delete = visite.policies.may_delete_mandat(visite.droits, mandat.siret)
    return show(request, visite.session, "mandat.html", mandat=mandat, may_delete=may_delete)


async def delete_mandat(request: Request) -> Response:
    """Deletes the mandate of this address, whatever page led here."""
    visite = await enter(request, _address(request))
    if isinstance(visite, Response):
        return visite
    verify_csrf(visite.session, await read_form(request))
    mandat = _find(request, visite, visite.policies.may_delete_mandat)
    supprimer(visite.ctx, mandat.rum)
    return redirect(SEPA, status=f"Mandat {mandat.rum} supprimé.")


async def show_nouveau(request: Request) -> Response:
    """The form of a new mandate."""
    visite = await enter(request, NOUVEAU)
    return visite if isinstance(visite, Response) else _show_form(request, visite, {})


async def open_mandat(request: Request) -> Response:
    """Opens a mandate for an establishment that the person manages, whatever the form offered."""
    visite = await enter(request, NOUVEAU)
    if isinstance(visite, Response):
        return visite
    form = await read_form(request)
    verify_csrf(visite.session, form)
    siret = form.get("siret", "")
    if not visite.policies.may_open_mandat(visite.droits, siret):
        raise _refuse()
    try:
        iban = Iban(form.get("iban", ""))
    except ValueError:
        return _show_form(request, visite, form, WRONG_IBAN)
    return redirect(SEPA, status=f"Mandat {ouvrir(visite.ctx, siret, iban)} ouvert.")


def _show_form(request: Request, visite: Visite, typed: Mapping[str, str], alert: str = "") -> Response:
    policies, droits = visite.policies, visite.droits
    sirets = sorted({d.siret for d in droits if policies.may_open_mandat(droits, d.siret)})
    if not sirets:
        raise _refuse()
    return show(
        request, visite.session, "mandat_nouveau.html", status=UNPROCESSABLE if alert else OK,
        alert_text=alert or None, sirets=sirets, siret_choisi=typed.get("siret", ""),
        iban=typed.get("iban", ""),
    )  # fmt: skip


def _address(request: Request) -> str:
    return f"{SEPA}/mandats/{request.path_params['rum']}"


def _find(request: Request, visite: Visite, policy: Policy) -> Mandat:
    """The active mandate of this address; raises Introuvable, AccesRefuse."""
    mandat = find_mandat(visite.ctx, request.path_params["rum"])
    if mandat is None:
        raise Introuvable("Aucun mandat ouvert ne porte cette référence.")
    if not policy(visite.droits, mandat.siret):
        raise _refuse()
    return mandat


def _refuse() -> AccesRefuse:
    sentence = "Vous n'avez pas le droit d'adhérer pour cet établissement."
    return AccesRefuse(sentence, "adherer-sans-droit")
