"""Proof key (RFC 7636): S256 or nothing."""

from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.pkce import METHOD, is_challenge

NOT_S256 = Reason(
    "pkce-methode", "invalid_request",
    "La demande doit porter une preuve PKCE de méthode S256.", "code_challenge_method must be S256",
)  # fmt: skip
BAD_CHALLENGE = Reason(
    "pkce-defi", "invalid_request",
    "Le défi PKCE de la demande est mal formé.", "code_challenge must be 43 characters of base64url",
)  # fmt: skip


def verify_challenge(facts: AuthorizationFacts) -> None:
    """The method `plain` would let whoever sees the request use the code."""
    method = facts.params.text("code_challenge_method")
    if method != METHOD:
        raise ProtocolRefusal(NOT_S256, method)
    if not is_challenge(facts.params.text("code_challenge")):
        raise ProtocolRefusal(BAD_CHALLENGE)
