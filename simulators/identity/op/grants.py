"""What each grant gives."""

from typing import Any

from simulators.core.context import Context
from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.checks.credentials.facts import CredentialsFacts
from simulators.identity.checks.run import run_checks
from simulators.identity.clients import Client
from simulators.identity.codes import Grant, find_grant, use_code
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.op.issue import LIFE_S, issue_access_token, issue_id_token
from simulators.identity.op.settings import ProviderSettings
from simulators.identity.params import Params
from simulators.identity.subjects import pairwise_sub

UNKNOWN_CODE = Reason(
    "code-inconnu", "invalid_grant", "Ce code n’a jamais été remis ici.", "the code was never issued here"
)


def exchange_code(provider: ProviderSettings, ctx: Context, params: Params, client: Client) -> dict[str, Any]:
    """An identity and an access token in the person’s name, from a code."""
    grant = find_grant(ctx, params.text("code"))
    if grant is None:
        raise ProtocolRefusal(UNKNOWN_CODE)
    # No await from here to the use of the code: two exchanges cannot both find it unused.
    run_checks(provider.checks.code, CodeFacts(ctx, params, client, grant))
    sub = pairwise_sub(ctx, grant.account, client.service)
    jti = ctx.chance.token(32)
    access = issue_access_token(ctx, client, sub=sub, audience=ctx.origin, scope=grant.scope, jti=jti)
    use_code(ctx, grant, jti)
    id_token = issue_id_token(ctx, client, grant, sub, _read_profile(provider, ctx, grant))
    return _answer(access, grant.scope) | {"id_token": id_token}


def grant_credentials(
    provider: ProviderSettings, ctx: Context, params: Params, client: Client
) -> dict[str, Any]:
    """An access token in the client's own name."""
    facts = CredentialsFacts(ctx, params, client)
    run_checks(provider.checks.credentials, facts)
    scope, jti = params.text("scope"), ctx.chance.token(32)
    access = issue_access_token(
        ctx, client, sub=client.service, audience=facts.resource, scope=scope, jti=jti
    )
    return _answer(access, scope)


def _read_profile(provider: ProviderSettings, ctx: Context, grant: Grant) -> dict[str, str]:
    asked = grant.scope.split()
    told = dict(provider.accounts.claims(ctx, grant.account)) if "profile" in asked else {}
    for scope, read in provider.more_claims.items():
        if scope in asked:
            told |= read(ctx, grant.account)
    return told


def _answer(access: str, scope: str) -> dict[str, Any]:
    return {"access_token": access, "token_type": "Bearer", "expires_in": LIFE_S, "scope": scope}
