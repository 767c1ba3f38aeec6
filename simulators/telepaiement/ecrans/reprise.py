"""A form sent after the session has ended: nothing is done, and the next page says so."""

from collections.abc import Collection

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.identity.brouillons import keep_brouillon
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import expired_session
from simulators.telepaiement.ecrans.page import read_form

KEPT = "Votre saisie a été gardée."
NOT_PAID = "Votre session avait expiré : rien n'a été payé."
NOT_DELETED = "Votre session avait expiré : le mandat n'a pas été supprimé."


async def keep_for_later(
    request: Request, way_in: Response, address: str, fields: Collection[str] = ()
) -> Response:
    """The way to the login; what was typed in these fields waits for the person whose session it was."""
    expired = expired_session(request)
    if expired is not None:
        form = await read_form(request)
        verify_csrf(expired, form)
        typed = {name: form.get(name, "") for name in fields}
        keep_brouillon(context(request), way_in, expired.account, address, typed)
    return way_in
