"""Who called whom in a world: bounded, searchable, without secrets."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

_SECRET_NAMES = frozenset(
    {
        "access_token", "assertion", "authorization", "client_assertion", "client_secret", "code",
        "code_challenge", "code_verifier", "cryptogramme", "csrf", "expiration", "iban", "id_token",
        "id_token_hint", "logout_token", "mot_de_passe", "nonce", "numero_carte", "password",
        "refresh_token", "state", "token",
    }
)  # fmt: skip
CAPACITY = 5_000


class Evicted(LookupError):
    """The entries asked for have left the journal: nothing can be concluded from what remains."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One exchange, or one thing a service found worth noting."""

    seq: int
    at: str
    caller: str
    service: str
    method: str
    path: str
    status: int
    note: str


def mask_query(query: str) -> str:
    """The query of an address with the value of every secret replaced by ***."""
    if not query:
        return ""
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode(
        [(name, "***" if name in _SECRET_NAMES else mask_nested(value)) for name, value in pairs]
    )


def mask_nested(value: str) -> str:
    """A value that is itself an address keeps no secret of its own either."""
    head, mark, query = value.partition("?")
    return f"{head}?{mask_query(query)}" if mark else value


class Journal:
    """The last exchanges of a world, oldest first."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._entries: deque[Entry] = deque(maxlen=capacity)
        self._next = 1

    def record(  # noqa: PLR0913 - an entry has that many facts, all named at the call
        self, *, at: str, caller: str, service: str, method: str, path: str, status: int, note: str = ""
    ) -> None:
        """Add an exchange; the oldest one leaves when the journal is full."""
        head, _, query = path.partition("?")
        shown = f"{head}?{mask_query(query)}" if query else head
        self._entries.append(Entry(self._next, at, caller, service, method, shown, status, note))
        self._next += 1

    @property
    def first(self) -> int:
        """Number of the oldest entry still kept (1 when nothing was recorded yet)."""
        return self._entries[0].seq if self._entries else self._next

    @property
    def last(self) -> int:
        """Number of the newest entry (0 when nothing was recorded yet)."""
        return self._next - 1

    def after(self, seq: int, service: str | None = None) -> Iterator[Entry]:
        """The entries that follow number `seq`; raises Evicted when some of them have already left."""
        if seq + 1 < self.first:
            raise Evicted(f"journal: entries {seq + 1} to {self.first - 1} have left the journal")
        return (e for e in self._entries if e.seq > seq and service in (None, e.service))
