"""Co-owners whose own credentials change with the link: AUT-04."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.api_liens import delete_lien, put_lien
from simulators.core.context import context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant

_LAST = "DELETE FROM acces WHERE compte = (SELECT compte FROM lien ORDER BY rang DESC LIMIT 1)"
_GONE = "DELETE FROM acces WHERE compte = (SELECT account FROM identity_subject WHERE sub = ?)"


def _close_when_linked(site: Service) -> Service:
    async def put(request: Request) -> Response:
        answer = await put_lien(request)
        context(request).store.run(_LAST)
        return answer

    return site.with_route("/liens", put, ("PUT",))


def _close_when_detached(site: Service) -> Service:
    async def delete(request: Request) -> Response:
        answer = await delete_lien(request)
        context(request).store.run(_GONE, request.path_params["sub"])
        return answer

    return site.with_route("/liens/{sub}", delete, ("DELETE",))


def _refuse_the_linked(site: Service) -> Service:
    return site.with_policy(authenticates=lambda t: t.mot_de_passe_juste and not t.rattache)


def _trust_the_linked(site: Service) -> Service:
    return site.with_policy(authenticates=lambda t: t.mot_de_passe_juste or t.rattache)


MUTANTS = (
    Mutant(
        "rattachement-efface-le-mot-de-passe", "AUT-04", "douane",
        "le rattachement efface le mot de passe douane", _close_when_linked,
    ),
    Mutant(
        "urssaf-fermee-aux-rattaches", "AUT-04", "urssaf",
        "l’Urssaf ne laisse plus entrer directement qui est rattaché", _refuse_the_linked,
    ),
    Mutant(
        "detachement-efface-le-mot-de-passe", "AUT-04", "douane",
        "le détachement efface le mot de passe douane", _close_when_detached,
    ),
    Mutant(
        "rattache-sans-mot-de-passe", "AUT-04", "impots",
        "le compte rattaché des impôts s’ouvre à n’importe quel mot de passe", _trust_the_linked,
    ),
)  # fmt: skip
