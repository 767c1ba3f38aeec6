"""The answer returns to the browser that left."""

from hmac import compare_digest

from simulators.identity.checks.callback.facts import CallbackFacts
from simulators.identity.errors import ProtocolRefusal, Reason

OTHER_BROWSER = Reason(
    "retour-autre-navigateur", "access_denied",
    "Cette connexion a été commencée dans un autre navigateur.",
    "the answer comes back in another browser than the request left from",
)  # fmt: skip


def verify_browser(facts: CallbackFacts) -> None:
    """Else someone could send their own answer to a victim, and have them work in the wrong account."""
    if not compare_digest(facts.browser, facts.flow.browser):
        raise ProtocolRefusal(OTHER_BROWSER)
