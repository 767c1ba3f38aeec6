"""A customs account asked for in one click while customs are slow: AUT-08."""

import asyncio
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.douane.api_comptes import PATH
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.web.adresses import COMPTE_DOUANE, RATTACHEMENTS

_PATIENCE_S = 0.4
_CREE = "Votre compte douane.gouv est créé et rattaché."


def _forget_what_was_undone(douane: Service) -> Service:
    """What is there is undone; what only arrives later is opened."""

    async def undo(request: Request, original: Endpoint) -> Response:
        response = await original(request)
        context(request).store.run("DELETE FROM demande_annulee")
        return response

    return wrap(douane, f"{PATH}/{{demande}}", undo, "DELETE")


class _Impatient(CoproprietairesHttp):
    async def ouvrir_compte(self, demande: str, compte: Compte) -> Rattachement | None:
        """Given up before anybody would."""
        try:
            return await asyncio.wait_for(super().ouvrir_compte(demande, compte), _PATIENCE_S)
        except TimeoutError as late:
            raise CoproprietaireMuet("douane.gouv : trop lent") from late


def _answer_failures_with(response: Response, portail: Service) -> Service:
    """The page of the links comes back after a failure as if nothing had been asked, or all was done."""

    async def create(request: Request, original: Endpoint) -> Response:
        told = await original(request)
        return response if "alert" in told.headers.get("set-cookie", "") else told

    return wrap(portail, COMPTE_DOUANE, create, "POST")


MUTANTS = (
    Mutant(
        "compte-douane-ouvert-apres-coup", "AUT-08", "douane",
        "une demande défaite ouvre un compte quand la douane finit par la lire", _forget_what_was_undone,
    ),
    Mutant(
        "compte-douane-sans-patience", "AUT-08", "portailpro",
        "portailpro n’attend pas la douane, qui répondait à temps",
        lambda portail: with_sites(portail, _Impatient),
    ),
    Mutant(
        "compte-douane-echec-tu", "AUT-08", "portailpro",
        "la douane ne répond pas, et personne ne le dit",
        partial(_answer_failures_with, redirect(RATTACHEMENTS)),
    ),
    Mutant(
        "compte-douane-echec-dit-reussi", "AUT-08", "portailpro",
        "la douane ne répond pas, et le compte est annoncé créé",
        partial(_answer_failures_with, redirect(RATTACHEMENTS, status=_CREE)),
    ),
)  # fmt: skip
