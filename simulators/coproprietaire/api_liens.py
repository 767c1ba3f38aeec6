"""Links with the portal, written and undone by machine (CPT-14)."""

import orjson
from starlette.requests import Request
from starlette.responses import Response

from simulators.coproprietaire.clients import SCOPE_LIENS
from simulators.coproprietaire.errors import LienDejaPris, LienInconnu, LienInvalide
from simulators.coproprietaire.jetons import find_holder, verify_service_token
from simulators.coproprietaire.liens import read_lien, remove_lien, write_lien
from simulators.coproprietaire.modele import Lien
from simulators.coproprietaire.site import PORTAIL
from simulators.core.context import context
from simulators.core.errors import Problem
from simulators.identity.api import verify_access_token
from simulators.identity.subjects import find_account

SUB_MAX = 255
NO_CONTENT = 204


async def put_lien(request: Request) -> Response:
    """Link the account of the person who holds the token to an account of the portal (CPT-14)."""
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_LIENS)
    compte = find_holder(ctx, token)
    lien = read_demande(await request.body(), ctx.url(PORTAIL))
    policies = ctx.service.policies
    if not policies.accepts_link(read_lien(ctx, compte), lien):
        raise LienDejaPris
    if policies.registers_link(lien):
        write_lien(ctx, compte, lien)
    return Response(status_code=NO_CONTENT)


async def delete_lien(request: Request) -> Response:
    """Undo the link of an account, by the name under which the portal knows it.

    `sub_portail` limits it to the link with that account of the portal: after a lost answer, a portal undoes
    what it may have written itself, and not the link that somebody else already had.
    """
    ctx = context(request)
    token = await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_LIENS)
    verify_service_token(token)
    compte = find_account(ctx, request.path_params["sub"], token.client)
    held, wanted = read_lien(ctx, compte) if compte else None, request.query_params.get("sub_portail")
    if compte is None or held is None or wanted not in (None, held.sub):
        raise LienInconnu
    remove_lien(ctx, compte)
    return Response(status_code=NO_CONTENT)


def read_demande(body: bytes, portail: str) -> Lien:
    """The link that a body asks for; raises Problem 400 or LienInvalide."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error
    if not isinstance(value, dict) or set(value) != {"iss", "sub"}:
        raise LienInvalide('attendu {"iss", "sub"}, et rien d’autre', field="$")
    iss, sub = value["iss"], value["sub"]
    if iss != portail:
        raise LienInvalide(f"attendu {portail}, trouvé {iss!r}", field="$.iss")
    if not isinstance(sub, str) or not 0 < len(sub) <= SUB_MAX:
        raise LienInvalide(f"attendu de 1 à {SUB_MAX} caractères, trouvé {sub!r}", field="$.sub")
    return Lien(iss, sub)
