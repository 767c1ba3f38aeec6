"""Takes a person from one address to the page that is shown, hop by hop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from steps.drivers.contract import PEEKED, Peek
from steps.drivers.cookies import Errand, Jar
from steps.drivers.http.document import Document
from steps.drivers.http.forms import URLENCODED
from steps.drivers.http.history import History
from steps.drivers.http.provenance import Provenance
from steps.drivers.masking import mask_url
from steps.drivers.transport import Exchange
from steps.drivers.urls import is_web, resolve, without_fragment
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from steps.drivers.clock import Clock
    from steps.drivers.transport import Answer, Headers, Transport

MAX_REDIRECTS: Final = 20
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
KEEPS_METHOD: Final = frozenset({307, 308})
NO_PAGE: Final = frozenset({204, 205})
BASE_HEADERS: Final = (
    ("User-Agent", "Mozilla/5.0 (compatible; banc-portailpro; pilote http)"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("Accept-Language", "fr-FR,fr;q=0.9"),
    ("Sec-Fetch-Mode", "navigate"),
    ("Sec-Fetch-Dest", "document"),
)


TYPED: Final = Provenance()


@dataclass(frozen=True, slots=True)
class Visit:
    """What starts a navigation; ``told`` is its form as it is kept, without the content of files."""

    url: str
    method: str = "GET"
    body: bytes | None = None
    provenance: Provenance = TYPED
    secrets: frozenset[str] = frozenset()
    media_type: str = URLENCODED
    told: bytes | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The page at the end of the hops; ``shown`` is False when a browser would stay where it is."""

    url: str
    answer: Answer
    document: Document
    shown: bool


class Navigator:
    """One person's connection to the web: her cookies and the memory of what was exchanged."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self._transport, self._clock = transport, clock
        self.jar = Jar()
        self.history = History()

    def load(self, visit: Visit) -> Loaded:
        """Follow redirects until a page; Inconclusive on a loop, too many hops, or a failing transport."""
        passed: list[tuple[str, str]] = []
        seen: set[tuple[str, str, str]] = set()
        while True:
            cookies = self.jar.header(
                Errand(visit.url, visit.method, visit.provenance.initiator), self._clock()
            )
            _verify_no_loop(visit, cookies, seen, passed)
            answer = self._exchange(visit, cookies, tuple(url for url, _ in passed))
            target = answer.header("location") if answer.status in REDIRECTS else None
            if not target:
                return _loaded(visit.url, answer)
            passed.append((visit.url, target))
            visit = _redirected(visit, answer.status, target)

    def peek(self, url: str) -> Peek:
        """What an address answers at the first hop."""
        cookies = self.jar.header(Errand(url, "GET", None), self._clock())
        answer = self._exchange(Visit(url), cookies, ())
        return Peek(
            answer.status,
            (answer.header("content-type") or "").partition(";")[0].strip().lower(),
            answer.header("location") or "",
            answer.body[:PEEKED],
            len(answer.body),
        )

    def forget(self) -> None:
        """Lose the cookies, as a browser closed for good."""
        self.jar = Jar()

    def _exchange(self, visit: Visit, cookies: str, passed: tuple[str, ...]) -> Answer:
        url = without_fragment(visit.url)
        exchange = Exchange(visit.method, url, _headers(visit, cookies, passed), visit.body)
        kept = replace(exchange, body=visit.told)
        try:
            answer = self._transport.exchange(exchange)
        except Inconclusive:
            self.history.note(kept, None, visit.secrets)
            raise
        self.history.note(kept, answer, visit.secrets)
        self.jar = self.jar.receive(answer.headers_named("set-cookie"), url, self._clock())
        return answer


def _headers(visit: Visit, cookies: str, passed: tuple[str, ...]) -> Headers:
    headers = (*BASE_HEADERS, *visit.provenance.headers(visit.method, visit.url, passed))
    if visit.body is not None:
        headers = (*headers, ("Content-Type", visit.media_type))
    return (*headers, ("Cookie", cookies)) if cookies else headers


def _verify_no_loop(
    visit: Visit, cookies: str, seen: set[tuple[str, str, str]], passed: list[tuple[str, str]]
) -> None:
    # The same address may come back once a cookie has changed: that is how a log-in ends.
    step = (visit.method, visit.url, cookies)
    if step in seen or len(passed) > MAX_REDIRECTS:
        trail = " -> ".join(mask_url(url) for url, _ in passed[-4:])
        what = "boucle de redirections" if step in seen else f"plus de {MAX_REDIRECTS} redirections"
        raise Inconclusive(f"{mask_url(visit.url)} : {what} ({trail})")
    seen.add(step)


def _redirected(visit: Visit, status: int, location: str) -> Visit:
    # http.client reads headers as Latin-1; browsers read them as UTF-8.
    target = resolve(visit.url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
    if not is_web(target):
        raise Inconclusive(f"{mask_url(visit.url)} redirige vers une adresse illisible : {mask_url(target)}")
    fragment = visit.url.partition("#")[2]
    url = target if "#" in target or not fragment else f"{target}#{fragment}"
    if visit.method == "POST" and status not in KEEPS_METHOD:
        return replace(visit, url=url, method="GET", body=None, told=None)
    return replace(visit, url=url)


def _loaded(url: str, answer: Answer) -> Loaded:
    attached = (answer.header("content-disposition") or "").lower().startswith("attachment")
    document = Document(answer.body, answer.header("content-type") or "text/html")
    return Loaded(url, answer, document, shown=answer.status not in NO_PAGE and not attached)
