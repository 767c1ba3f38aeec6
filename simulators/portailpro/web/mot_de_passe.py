"""Changing the password of the portal, which leaves those of the co-owners as they are (AUT-05)."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.params import Params
from simulators.identity.sessions import close_other_sessions
from simulators.portailpro.cas_usage.changer_mot_de_passe import changer_mot_de_passe
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.domaine.mot_de_passe import LIBELLES
from simulators.portailpro.web.adresses import PROFIL
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

REFUSEE = 422
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
    try:
        changer_mot_de_passe(demande.ports, demande.visite.compte.id, saisie)
    except SaisieRefusee as refus:
        demande.ctx.note("refus : mot de passe non changé", REFUSEE)
        return _montrer(demande, refus.erreurs)
    # Whoever knew the former password may be logged in elsewhere.
    close_other_sessions(demande.ctx, demande.session)
    return redirect(PROFIL, status=CHANGE)


def _montrer(demande: Demande, erreurs: Mapping[str, str]) -> Response:
    status = REFUSEE if erreurs else 200
    return demande.montrer("mot_de_passe.html", status=status, libelles=LIBELLES, erreurs=erreurs)
