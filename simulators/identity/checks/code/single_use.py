"""A code serves once; used twice, everything it gave is taken back."""

from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.codes import revoke_tokens
from simulators.identity.errors import ProtocolRefusal, Reason

REUSED = Reason(
    "code-rejoue", "invalid_grant",
    "Ce code a déjà servi : les jetons qu’il avait donnés sont révoqués.",
    "the code was already used; the tokens issued from it are revoked",
)  # fmt: skip


def verify_code_single_use(facts: CodeFacts) -> None:
    """One of the two users stole it, and nobody can tell which (RFC 6749 section 4.1.2)."""
    if facts.grant.used:
        revoke_tokens(facts.ctx, facts.grant)
        raise ProtocolRefusal(REUSED)
