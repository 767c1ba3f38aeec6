"""What a Relying Party is told by its service."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context
from simulators.identity.checks.callback.table import CALLBACK_CHECKS, CallbackCheck
from simulators.identity.checks.id_token.table import ID_TOKEN_CHECKS, IdTokenCheck
from simulators.identity.checks.initiation.table import INITIATION_CHECKS, InitiationCheck
from simulators.identity.flows import Failure, Flow, Identity
from simulators.identity.sessions import Session

OnIdentity = Callable[[Request, Flow, Identity], Awaitable[Response]]
OnFailure = Callable[[Request, Flow, Failure], Awaitable[Response]]


@dataclass(frozen=True)
class RelyingPartyChecks:
    """Every table of checks of a Relying Party."""

    initiation: tuple[InitiationCheck, ...] = INITIATION_CHECKS
    callback: tuple[CallbackCheck, ...] = CALLBACK_CHECKS
    id_token: tuple[IdTokenCheck, ...] = ID_TOKEN_CHECKS


def _no_target(_ctx: Context) -> frozenset[str]:
    return frozenset()


def _no_account(_ctx: Context, _iss: str, _sub: str) -> str | None:
    return None


def _straight(_ctx: Context, target: str) -> str:
    return target


def _home(_ctx: Context, _session: Session) -> str:
    return "/espace-personnel"


@dataclass(frozen=True)
class RelyingPartySettings:
    """Whom it trusts, and what it does with an identity.

    `find_account`: the local account linked with (iss, sub), or None. `targets`: exact addresses that a third
    party may ask for. `forward`: where to go really for a target (default: there). `landing`: where to go
    without a target. `purposes`: what to do with an identity when it is not to open a session; `failures`:
    the same when there is none. `login_path`: own login page, None for a site that has no password.
    `scope`: what is asked of the providers for a plain login.
    """

    providers: tuple[str, ...]
    find_account: Callable[[Context, str, str], str | None] = _no_account
    targets: Callable[[Context], frozenset[str]] = _no_target
    forward: Callable[[Context, str], str] = _straight
    landing: Callable[[Context, Session], str] = _home
    purposes: Mapping[str, OnIdentity] = field(default_factory=dict)
    failures: Mapping[str, OnFailure] = field(default_factory=dict)
    login_path: str | None = "/connexion"
    site_name: str = ""
    checks: RelyingPartyChecks = field(default_factory=RelyingPartyChecks)
