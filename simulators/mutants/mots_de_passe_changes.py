"""Faults of the change of the generated password: AUT-10."""

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.comptes import Comptes
from simulators.coproprietaire.site import ESPACE
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.douane.ecrans_compte import CHANGE, CHANGEMENT, NOUVEAU, REFUSEE, change
from simulators.douane.service import SITE
from simulators.douane.titulaires import write_mot_de_passe
from simulators.identity.params import Params
from simulators.identity.passwords import verify_password
from simulators.identity.provider import Provider
from simulators.identity.sessions import require_session
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant

_ANCIENS = "mutant.anciens"
_LIEN = 'href="{{ changement }}"'


def _hide_link(portail: Service) -> Service:
    return remove_line(portail, "compte_douane.html", _LIEN)


def _lead_home(portail: Service) -> Service:
    return change_template(portail, "compte_douane.html", {_LIEN: 'href="/tableau-de-bord"'})


def _hide_own_link(douane: Service) -> Service:
    return remove_line(douane, "espace.html", '<p><a href="{{ adresse }}">{{ nom }}</a></p>')


def _announce_only(douane: Service) -> Service:
    async def announce(_request: Request) -> Response:
        return redirect(ESPACE, status=CHANGE)

    return douane.with_route(CHANGEMENT, announce, methods=("POST",))


def _refuse_and_change(douane: Service) -> Service:
    async def refuse(request: Request) -> Response:
        session, form = require_session(request), Params.parse(await request.body())
        response = await change(request)
        if response.status_code == REFUSEE:
            write_mot_de_passe(context(request), session.account, form.text(NOUVEAU))
        return response

    return douane.with_route(CHANGEMENT, refuse, methods=("POST",))


class _Anciens(Comptes):
    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The former password still opens the account."""
        found = super().authenticate(ctx, identifiant, mot_de_passe)
        former = ctx.memory.get(_ANCIENS, {}).get(identifiant)
        return found or (identifiant if former and verify_password(former, mot_de_passe) else None)


def _keep_the_former(douane: Service) -> Service:
    async def remember(request: Request) -> Response:
        ctx, account = context(request), require_session(request).account
        row = ctx.store.one("SELECT empreinte FROM acces WHERE identifiant = ?", account)
        ctx.memory.setdefault(_ANCIENS, {})[account] = row["empreinte"] if row else ""
        return await change(request)

    provider = Provider(_Anciens(), SITE.clients, site_name=SITE.title, more_claims=SITE.more_claims)
    changed = replace(douane, routes=(*provider.routes(), *douane.routes))
    return changed.with_route(CHANGEMENT, remember, methods=("POST",))


MUTANTS = (
    Mutant(
        "changement-sur-douane-seulement", "AUT-10", "portailpro",
        "le changement n’est possible que sur douane.gouv", _hide_link,
    ),
    Mutant(
        "changement-mene-au-tableau-de-bord", "AUT-10", "portailpro",
        "le lien du portail vers le changement n’y mène pas", _lead_home,
    ),
    Mutant(
        "changement-par-portailpro-seulement", "AUT-10", "douane",
        "l’espace personnel de la douane n’offre pas de changer de mot de passe", _hide_own_link,
    ),
    Mutant(
        "changement-exige-le-mot-de-passe-genere", "AUT-10", "douane",
        "changer le mot de passe généré demande de le donner",
        lambda douane: douane.with_policy(asks_mot_de_passe_actuel=lambda _genere: True),
    ),
    Mutant(
        "changement-sans-demander-l-actuel", "AUT-10", "douane",
        "un mot de passe choisi se change sans le donner",
        lambda douane: douane.with_policy(asks_mot_de_passe_actuel=lambda _genere: False),
    ),
    Mutant(
        "changement-annonce-sans-effet", "AUT-10", "douane", "le changement est annoncé et ne se fait pas",
        _announce_only,
    ),
    Mutant(
        "changement-refuse-et-fait", "AUT-10", "douane", "le changement est refusé et se fait quand même",
        _refuse_and_change,
    ),
    Mutant(
        "ancien-mot-de-passe-encore-bon", "AUT-10", "douane",
        "après le changement, l’ancien mot de passe ouvre encore", _keep_the_former,
    ),
)  # fmt: skip
