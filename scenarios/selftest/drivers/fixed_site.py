"""A tiny real web server with fixed pages, for the drivers to show that they mean the same.

Any ``*.localhost`` host reaches it, so that one page can send a person to another site.
"""

from __future__ import annotations

import json
import threading
from functools import partial
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import parse_qs, parse_qsl, quote, urlsplit

from scenarios.selftest.drivers.parts import read_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PAGES: Final = Path(__file__).parents[1] / "pages"
TOLD_HEADERS: Final = ("Host", "Origin", "Referer", "Sec-Fetch-Site", "Content-Type", "Accept-Language")
HTML: Final = ("Content-Type", "text/html; charset=utf-8")


class FixedSite:
    """A context manager; ``url`` gives the address of a path on a host of its own."""

    def __init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=partial(self._server.serve_forever, 0.05), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, path: str, host: str = "portail--w1") -> str:
        """Absolute address of a path on ``<host>.localhost``."""
        return f"http://{host}.localhost:{self._server.server_port}{path}"

    def page(self, name: str) -> str:
        """Address of a fixed page."""
        return self.url(f"/page/{name}")

    def through(self, status: int, target: str, host: str = "portail--w1") -> str:
        """Address that redirects to another one."""
        return self.url(f"/vers/{status}?u={quote(target, safe='')}", host)

    def setting(self, *cookies: str, host: str = "portail--w1") -> str:
        """Address that sets cookies, given as ``Set-Cookie`` headers."""
        return self.url("/poser?" + "&".join(f"c={quote(cookie, safe='')}" for cookie in cookies), host)

    def leading_to(self, target: str, host: str = "autre--w1") -> str:
        """Address of a page with a link and a form that both lead to another one."""
        return self.url(f"/menant?u={quote(target, safe='')}", host)


class Handler(BaseHTTPRequestHandler):
    """Answers each path in one function of its own."""

    protocol_version = "HTTP/1.1"
    # One write per answer: two small ones without TCP_NODELAY cost 40 ms of delayed acknowledgement.
    wbufsize = -1

    def do_GET(self) -> None:
        """A page, a redirect, or a failure, according to the path."""
        self._route(b"")

    def do_POST(self) -> None:
        """The same, with a form."""
        self._route(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def log_message(self, *_: object) -> None:
        """Say nothing: pytest has the floor."""

    def _route(self, body: bytes) -> None:
        parts = urlsplit(self.path)
        _, first, *rest = parts.path.split("/")
        routes: dict[str, Callable[[], None]] = {
            "page": lambda: self.show((PAGES / f"{rest[0]}.html").read_text(encoding="utf-8")),
            "echo": lambda: self.show(self._echo(body)),
            "arrivee": lambda: self.show(page("Arrivée", f"<p>Venu de {escape(self.asked('de'))}</p>")),
            "vers": lambda: self.answer(int(rest[0]), ("Location", self.asked("u"))),
            "chaine": self._chain,
            "boucle": lambda: self.answer(302, ("Location", "/boucle")),
            "poser": lambda: self.show(page("Posé"), *(("Set-Cookie", one) for one in self._query()["c"])),
            "menant": lambda: self.show(page("Menant", _ways(self.asked("u")))),
            "discret": lambda: self.show(
                page("Discret", _ways("/echo")), ("Referrer-Policy", self.asked("p"))
            ),
            "statut": lambda: self.show(
                page("Réponse", "<p>Refusé.</p>"), *self._fault(), status=int(rest[0])
            ),
            "json": lambda: self.answer(200, ("Content-Type", "application/json"), body=b'{"a": "b"}'),
            "rien": lambda: self.answer(204),
            "fichier": lambda: self.answer(200, ("Content-Disposition", "attachment; filename=x"), body=b"x"),
            "lent": self._hang,
            "tronque": self._truncate,
            "coupe": self._cut,
        }
        routes.get(first, lambda: self.show(page("Page introuvable"), status=404))()

    def show(self, html: str, *headers: tuple[str, str], status: int = 200) -> None:
        """Answer a page."""
        self.answer(status, HTML, *headers, body=html.encode())

    def answer(self, status: int, *headers: tuple[str, str], body: bytes = b"") -> None:
        """Answer anything."""
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def asked(self, name: str) -> str:
        """A parameter of the address."""
        return self._query().get(name, [""])[0]

    def _query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.path).query)

    def _fault(self) -> list[tuple[str, str]]:
        return [("X-Bench-Fault", "KeyError")] if self.asked("banc") else []

    def _chain(self) -> None:
        left = int(self.asked("n"))
        self.answer(303, ("Location", f"/chaine?n={left - 1}" if left else "/arrivee?de=chaine"))

    def _hang(self) -> None:
        threading.Event().wait(float(self.asked("s")))
        self.show(page("Enfin"))

    def _truncate(self) -> None:
        self.send_response(200)
        self.send_header(*HTML)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(b"<!doctype html><h1>Tronqu")
        self.close_connection = True

    def _cut(self) -> None:
        self.close_connection = True
        self.connection.close()

    def _received(self, body: bytes) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        media_type = self.headers.get("Content-Type", "")
        if media_type.startswith("multipart/"):
            return read_parts(body, media_type)
        query = urlsplit(self.path).query
        return parse_qsl(query if self.command == "GET" else body.decode(), keep_blank_values=True), []

    def _echo(self, body: bytes) -> str:
        request = [("Méthode", self.command), ("Adresse", self.path)]
        request += [(name, self.headers.get(name, "")) for name in TOLD_HEADERS]
        fields, files = self._received(body)
        cookies = [one.partition("=") for one in self.headers.get("Cookie", "").split("; ") if one]
        tables = (
            table("Requête", request)
            + table("Champs", [(name, json.dumps(value, ensure_ascii=False)) for name, value in fields])
            + table("Fichiers", files)
            + table("Cookies", [(name, value) for name, _, value in cookies])
        )
        return page("Écho", tables)


def page(heading: str, content: str = "") -> str:
    """A page with one heading."""
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{heading}</title></head>'
        f"<body><main><h1>{heading}</h1>{content}</main></body></html>"
    )


def table(caption: str, rows: Iterable[tuple[str, str]]) -> str:
    """A table of names and values."""
    lines = "".join(f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"<table><caption>{caption}</caption><tr><th>Nom</th><th>Valeur</th></tr>{lines}</table>"


def _ways(target: str) -> str:
    there = escape(target)
    return (
        f'<a href="{there}">Suivre</a> '
        f'<a href="{there}" target="_blank" rel="noopener noreferrer">Sans dire</a>'
        f'<form method="post" action="{there}"><button>Poster</button></form>'
    )
