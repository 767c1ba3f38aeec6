"""Mandates on the screen: see one, delete it, open a new one, for the companies of the person."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.errors import AccesRefuse, Introuvable
from simulators.coproprietaire.tenue.acces import find_geres, may
from simulators.coproprietaire.tenue.ecrans_paiements import CONFLICT, OK, PAIEMENTS, UNPROCESSABLE
from simulators.coproprietaire.tenue.etablissements import read_sirets
from simulators.coproprietaire.tenue.mandats import Demande, Mandat, find_mandat, ouvrir, supprimer
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import Session, require_session
from simulators.peuplement.valeurs import IBAN_ATTENDU, Iban, IbanReel, Siret

MANDAT, NOUVEAU = f"{PAIEMENTS}/mandats/{{rum}}", f"{PAIEMENTS}/mandats/nouveau"
WRONG_IBAN = "IBAN : clé fausse ou forme inconnue."
REAL_IBAN = f"IBAN : {IBAN_ATTENDU}."
USED = "Ce formulaire a déjà ouvert le mandat {rum} : pour en ouvrir un autre, envoyez-le à nouveau."
NUMERO = "numero"


@dataclass(frozen=True)
class EcransMandats:
    """The screens of the mandates of one site; `ics`, its creditor identifier."""

    ics: str

    async def open_mandat(self, request: Request) -> Response:
        """Opens a mandate for an establishment of one's companies, whatever the form offered."""
        session, ctx = require_session(request), context(request)
        form = {name: str(value) for name, value in (await request.form()).items()}
        verify_csrf(session, form)
        siret = next((s for s in _list_sirets(ctx, session) if s == form.get("siret")), None)
        if siret is None:
            sentence = "Vous n'avez pas le droit d'ouvrir un mandat pour cet établissement."
            raise AccesRefuse(sentence, reason="mandat-sans-droit")
        try:
            iban = Iban(form.get("iban", ""))
        except IbanReel:
            return _show_form(request, session, form, UNPROCESSABLE, REAL_IBAN)
        except ValueError:
            return _show_form(request, session, form, UNPROCESSABLE, WRONG_IBAN)
        opened = ouvrir(ctx, self.ics, Demande(session.account, form.get(NUMERO, ""), siret, iban))
        if opened.autre:
            # Under a number of its own, it is opened when it is sent again.
            anew = {**form, NUMERO: ""}
            return _show_form(request, session, anew, CONFLICT, USED.format(rum=opened.rum))
        return redirect(PAIEMENTS, status=f"Mandat {opened.rum} ouvert.")

    def routes(self) -> tuple[Route, ...]:
        """The addresses of these screens."""
        return (
            Route(NOUVEAU, show_nouveau),
            Route(NOUVEAU, self.open_mandat, methods=["POST"]),
            Route(MANDAT, show_mandat),
            Route(MANDAT, delete_mandat, methods=["POST"]),
        )


async def show_nouveau(request: Request) -> Response:
    """The form of a new mandate."""
    session = require_session(request)
    return _show_form(request, session, {"siret": request.query_params.get("siret", "")})


async def show_mandat(request: Request) -> Response:
    """A mandate, with the button that deletes it."""
    session, ctx = require_session(request), context(request)
    return show(request, session, "mandat.html", mandat=_find(ctx, session, request.path_params["rum"]))


async def delete_mandat(request: Request) -> Response:
    """Deletes the mandate of this address, whatever page led here."""
    session, ctx = require_session(request), context(request)
    verify_csrf(session, {name: str(value) for name, value in (await request.form()).items()})
    mandat = _find(ctx, session, request.path_params["rum"])
    supprimer(ctx, mandat.rum)
    return redirect(PAIEMENTS, status=f"Mandat {mandat.rum} supprimé.")


def _find(ctx: Context, session: Session, rum: str) -> Mandat:
    """The active mandate of this RUM, of a company of the person; raises AccesRefuse, Introuvable."""
    find_geres(ctx, session)
    mandat = find_mandat(ctx, rum)
    if mandat is None or not may(ctx, session, ctx.service.policies.may_manage_mandats, mandat.siret[:9]):
        raise Introuvable("Aucun mandat ouvert de votre entreprise ne porte cette référence.")
    return mandat


def _show_form(
    request: Request, session: Session, typed: Mapping[str, str], status: int = OK, alert: str | None = None
) -> Response:
    ctx = context(request)
    return show(
        request, session, "mandat_nouveau.html", status=status, alert_text=alert,
        sirets=_list_sirets(ctx, session), siret_choisi=typed.get("siret", ""), iban=typed.get("iban", ""),
        numero=typed.get(NUMERO) or ctx.chance.token(43),
    )  # fmt: skip


def _list_sirets(ctx: Context, session: Session) -> list[Siret]:
    return read_sirets(ctx, find_geres(ctx, session))
