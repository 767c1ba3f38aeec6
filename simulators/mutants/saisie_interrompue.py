"""Faults of a declaration whose session ends before it is filed: DEC-04."""

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.douane.applications import APPLICATIONS
from simulators.identity.brouillons import COOKIE
from simulators.identity.cookies import SESSION, read_cookie
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant

_LOSE = """
CREATE TRIGGER perte AFTER INSERT ON brouillon BEGIN DELETE FROM brouillon WHERE id = NEW.id; END;
"""


async def _give_to_whoever_comes(request: Request, original: Endpoint) -> Response:
    """What was typed belongs to the browser, and not to the account any more."""
    session = current_session(request)
    if session is not None:
        stored = compute_fingerprint(read_cookie(request, COOKIE))
        sql = "UPDATE brouillon SET compte = ? WHERE id = ?"
        context(request).store.run(sql, session.account, stored)
    return await original(request)


async def _wake_the_session(request: Request, original: Endpoint) -> Response:
    ctx, stored = context(request), compute_fingerprint(read_cookie(request, SESSION))
    ctx.store.run("UPDATE identity_session SET seen_at = ? WHERE id = ?", ctx.clock.epoch(), stored)
    return await original(request)


def _give_drafts_to_anyone(douane: Service) -> Service:
    for application in APPLICATIONS:
        douane = wrap(douane, application.chemin_declaration, _give_to_whoever_comes)
    return douane


def _take_late_declarations(douane: Service) -> Service:
    for application in APPLICATIONS:
        douane = wrap(douane, application.chemin_declaration, _wake_the_session, "POST")
    return douane


def _lose_what_was_typed(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _LOSE)


MUTANTS = (
    Mutant(
        "saisie-rendue-a-un-autre", "DEC-04", "douane",
        "ce qu’une personne saisissait est rendu à la suivante qui se connecte", _give_drafts_to_anyone,
    ),
    Mutant(
        "session-expiree-ranimee", "DEC-04", "douane",
        "une session expirée dépose la déclaration sans redemander les identifiants", _take_late_declarations,
    ),
    Mutant(
        "saisie-perdue", "DEC-04", "douane",
        "ce qui était saisi est perdu quand la session expire", _lose_what_was_typed,
    ),
)  # fmt: skip
