"""Whoever exchanges the code is whoever asked for it."""

from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.pkce import is_proof

WRONG = Reason(
    "pkce-verifieur", "invalid_grant",
    "La preuve PKCE ne répond pas au défi de la demande.", "code_verifier does not match code_challenge",
)  # fmt: skip


def verify_code_verifier(facts: CodeFacts) -> None:
    """RFC 7636 section 4.6."""
    if not is_proof(facts.params.text("code_verifier"), facts.grant.challenge):
        raise ProtocolRefusal(WRONG)
