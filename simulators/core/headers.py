"""Headers that every answer of a simulator carries."""

from starlette.types import Message, Send

# No form-action: browsers apply it to the redirects after a form, and a login ends on another site.
_POLICY = b"default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'"
_ADDED = (
    (b"content-security-policy", _POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)


def with_security_headers(send: Send) -> Send:
    """Add what is missing to the start of an answer; a header that the service chose itself stays."""

    async def wrapped(message: Message) -> None:
        if message["type"] == "http.response.start":
            present = {name for name, _ in message.get("headers", ())}
            kept = list(message.get("headers", ()))
            message["headers"] = kept + [pair for pair in _ADDED if pair[0] not in present]
        await send(message)

    return wrapped
