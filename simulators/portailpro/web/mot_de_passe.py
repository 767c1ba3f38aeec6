"""Changing the password of the portal, which leaves those of the co-owners as they are (AUT-05)."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.attempts import (
    PASSWORD_CHANGE,
    count_minutes,
    forget_failures,
    note_failure,
    read_wait,
    say_wait,
)
from simulators.identity.csrf import verify_csrf
from simulators.identity.params import Params
from simulators.identity.sessions import close_other_sessions
from simulators.portailpro.cas_usage.changer_mot_de_passe import changer_mot_de_passe
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.domaine.mot_de_passe import ACTUEL, LIBELLES
from simulators.portailpro.web.adresses import PROFIL
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

REFUSEE, TROP = 422, 429
CHANGE = "Votre mot de passe portailpro est changé."


async def montrer_changement(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The empty form."""
    return _montrer(await accueillir(fabrique, request), {})


async def changer(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Change it, or show the form again with the reasons; no password is ever shown back."""
    demande = await accueillir(fabrique, request)
    form = Params.parse(await request.body())
    verify_csrf(demande.session, form)
    saisie = {champ: form.text(champ) for champ in LIBELLES}
    ctx, compte = demande.ctx, demande.visite.compte.id
    if wait := read_wait(ctx, compte, PASSWORD_CHANGE):
        ctx.note("refus : mot de passe non changé, trop d’essais", TROP)
        return _montrer(demande, {}, status=TROP, alert_text=say_wait(count_minutes(wait)))
    try:
        changer_mot_de_passe(demande.ports, compte, saisie)
    except SaisieRefusee as refus:
        ctx.note("refus : mot de passe non changé", REFUSEE)
        if saisie[ACTUEL] and ACTUEL in refus.erreurs:
            note_failure(ctx, compte, PASSWORD_CHANGE)
        return _montrer(demande, refus.erreurs)
    forget_failures(ctx, compte, PASSWORD_CHANGE)
    # Whoever knew the former password may be logged in elsewhere.
    close_other_sessions(demande.ctx, demande.session)
    return redirect(PROFIL, status=CHANGE)


def _montrer(demande: Demande, erreurs: Mapping[str, str], status: int = 200, **values: object) -> Response:
    status = REFUSEE if erreurs else status
    return demande.montrer("mot_de_passe.html", status=status, libelles=LIBELLES, erreurs=erreurs, **values)
