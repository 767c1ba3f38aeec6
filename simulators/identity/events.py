"""News pushed from one site to another, signed: Security Event Tokens (RFC 8417, pushed as in RFC 8935)."""

from simulators.identity.event_receiver import Event, accept_event, verify_event
from simulators.identity.event_sender import Outcome, announce

__all__ = ["Event", "Outcome", "accept_event", "announce", "verify_event"]
