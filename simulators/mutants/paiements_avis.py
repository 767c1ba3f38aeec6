"""Faults of the payment notice, which opens the payment by card: PAI-07."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.csrf import read_presession, set_presession_cookie
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import read_avis
from simulators.telepaiement.dossiers import find_dossier, open_dossier
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.page import CB
from simulators.telepaiement.modele import may_try, ouvre_cb


def _trust_reference(telepaiement: Service) -> Service:
    return telepaiement.with_policy(ouvre_cb=lambda avis, reference, _secret: reference in avis)


def _open_without_notice(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        ouvre_cb=lambda avis, reference, secret: reference not in avis or ouvre_cb(avis, reference, secret)
    )


def _refuse_the_notice(telepaiement: Service) -> Service:
    return telepaiement.with_policy(ouvre_cb=lambda _avis, _reference, _secret: False)


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


def _try_for_ever(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_try=lambda _essais, _now: True)


def _close_for_ever(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_try=lambda essais, _now: may_try(essais, essais.dernier_le))


MUTANTS = (
    Mutant(
        "reference-seule", "PAI-07", "telepaiement",
        "la référence suffit, quel que soit le mot de passe", _trust_reference,
    ),
    Mutant(
        "creance-sans-avis", "PAI-07", "telepaiement",
        "une créance dont aucun avis n’a été envoyé s’ouvre à tout mot de passe", _open_without_notice,
    ),
    Mutant(
        "avis-exact-refuse", "PAI-07", "telepaiement",
        "la référence et le mot de passe exacts sont refusés", _refuse_the_notice,
    ),
    Mutant(
        "avis-saisi-d-avance", "PAI-07", "telepaiement",
        "la référence et le mot de passe sont déjà saisis à l’ouverture", _type_in_advance,
    ),
    Mutant(
        "avis-d-un-autre-navigateur", "PAI-07", "telepaiement",
        "l’avis présenté par quelqu’un ouvre le règlement à tous par l’adresse", _share_notices,
    ),
    Mutant(
        "essais-illimites", "PAI-07", "telepaiement",
        "le mot de passe de l’avis peut s’essayer autant qu’on veut", _try_for_ever,
    ),
    Mutant(
        "avis-ferme-pour-toujours", "PAI-07", "telepaiement",
        "après trois erreurs, l’avis ne s’ouvre plus jamais", _close_for_ever,
    ),
)  # fmt: skip
