"""Ways round the payment notice, for who was shown none or types nothing of it: PAI-07."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.csrf import read_presession, set_presession_cookie, verify_csrf
from simulators.identity.sessions import current_session
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance, read_avis
from simulators.telepaiement.dossiers import find_dossier, open_dossier
from simulators.telepaiement.droits import read_droits
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.page import CB, read_form, show
from simulators.telepaiement.libelles import read_nature


def _open_the_card_page(telepaiement: Service) -> Service:
    """The address of the page of the card shows a debt to whoever has presented no notice."""

    async def show_carte(request: Request) -> Response:
        ctx, presession = context(request), read_presession(request)
        creance = find_creance(ctx, next(iter(read_avis(ctx)), ""))
        if find_dossier(ctx, presession.id) or creance is None:
            return await carte.show_carte(request)
        return show(
            request, None, "carte.html", jeton=presession.csrf, creance=creance,
            nature=read_nature(creance.nature), peut_payer=True,
        )  # fmt: skip

    return telepaiement.with_route(carte.PAIEMENT, show_carte)


def _excuse_payers(telepaiement: Service) -> Service:
    """Whoever is logged in with the right to pay for the establishment types no password."""

    async def read(request: Request) -> Response:
        ctx, presession, form = context(request), read_presession(request), await read_form(request)
        session, creance = current_session(request), find_creance(ctx, form.get("reference", "").strip())
        verify_csrf(presession, form)
        if session is None or creance is None:
            return await carte.read_avis(request)
        if not ctx.service.policies.may_pay(await read_droits(ctx, session.account), creance.siret):
            return await carte.read_avis(request)
        open_dossier(ctx, presession.id, creance.reference)
        return redirect(carte.PAIEMENT)

    return telepaiement.with_route(CB, read, ("POST",))


def _type_in_advance(telepaiement: Service) -> Service:
    async def show(request: Request) -> Response:
        presession = read_presession(request)
        page = HTMLResponse(_write_form(context(request), presession.csrf))
        set_presession_cookie(page, presession)
        return page

    return telepaiement.with_route(CB, show)


def _write_form(ctx: Context, csrf: str) -> str:
    reference, secret = next(iter(read_avis(ctx).items()), ("", ""))
    return (
        "<!doctype html><html lang=fr><title>Télépaiement CB</title><main><h1>Télépaiement CB</h1>"
        f"<form method=post action={CB}><input type=hidden name=csrf value='{csrf}'>"
        f"<label>Référence de la créance <input name=reference value='{reference}'></label>"
        f"<label>Mot de passe de l'avis <input type=password name=mot_de_passe value='{secret}'></label>"
        "<button>Continuer</button></form></main></html>"
    )


def _share_notices(telepaiement: Service) -> Service:
    async def show(request: Request) -> Response:
        ctx, presession = context(request), read_presession(request)
        shown = ctx.store.one("SELECT reference FROM dossier_cb")
        if find_dossier(ctx, presession.id) or shown is None:
            return await carte.show_carte(request)
        open_dossier(ctx, presession.id, shown["reference"])
        again = redirect(carte.PAIEMENT)
        set_presession_cookie(again, presession)
        return again

    return telepaiement.with_route(carte.PAIEMENT, show)


MUTANTS = (
    Mutant(
        "page-de-carte-sans-avis", "PAI-07", "telepaiement",
        "l’adresse de la page où se donne la carte s’ouvre sans avis", _open_the_card_page,
    ),
    Mutant(
        "session-dispense-du-mot-de-passe", "PAI-07", "telepaiement",
        "connecté avec « Télépayer », on règle par carte sans le mot de passe de l’avis", _excuse_payers,
    ),
    Mutant(
        "avis-saisi-d-avance", "PAI-07", "telepaiement",
        "la référence et le mot de passe sont déjà saisis à l’ouverture", _type_in_advance,
    ),
    Mutant(
        "avis-d-un-autre-navigateur", "PAI-07", "telepaiement",
        "l’avis présenté par quelqu’un ouvre le règlement à tous par l’adresse", _share_notices,
    ),
)  # fmt: skip
