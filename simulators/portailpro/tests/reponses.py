"""Answers of the co-owners, as the tests write them."""

import orjson

from simulators.core.peer import PeerAnswer
from simulators.identity.api import ApiAnswer


def answer(body: object, status: int = 200) -> ApiAnswer:
    """What a site sent, as bytes or as a value to put in JSON."""
    raw = body if isinstance(body, bytes) else orjson.dumps(body)
    return ApiAnswer(status, PeerAnswer(status, {}, raw))
