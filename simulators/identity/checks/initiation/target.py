"""Where the person would end."""

from simulators.identity.checks.initiation.facts import InitiationFacts
from simulators.identity.errors import ProtocolRefusal, Reason

NOT_LISTED = Reason(
    "lien-cible-inconnue", "invalid_request",
    "Ce lien mène à une adresse qui n’est pas ouverte par cette voie.",
    "target_link_uri is not in the exact list of this site",
)  # fmt: skip


def verify_target(facts: InitiationFacts) -> None:
    """From an exact list, to the letter: anything looser is an open redirect. Absent: the usual page."""
    found = facts.params.text("target_link_uri")
    if found and found not in facts.targets:
        raise ProtocolRefusal(NOT_LISTED, found)
