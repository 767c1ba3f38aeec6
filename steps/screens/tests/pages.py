"""Fixed pages served to the real driver, for tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.drivers.transport import Exchange

ROOT = "http://portailpro.localhost"


@dataclass
class Pages:
    """A transport that knows a few addresses by heart and remembers what it was sent."""

    bodies: Mapping[str, str]
    seen: list[Exchange] = field(default_factory=list)

    def exchange(self, exchange: Exchange) -> Answer:
        """The page of that address, 404 for any other."""
        self.seen.append(exchange)
        path = exchange.url.removeprefix(ROOT) or "/"
        status = 200 if path in self.bodies else 404
        body = f"<!doctype html><html lang=fr><title>x</title><main>{self.bodies.get(path, '')}</main></html>"
        return Answer(status, (("Content-Type", "text/html; charset=utf-8"),), body.encode())

    def close(self) -> None:
        """Nothing to let go."""


def open_page(body: str, **others: str) -> HttpDriver:
    """A driver in front of a page; other pages by the name of their path."""
    driver = HttpDriver(Pages({"/": body} | {f"/{path}": html for path, html in others.items()}))
    driver.open(f"{ROOT}/")
    return driver


def table(caption: str, headers: str, *rows: str) -> str:
    """A table whose cells are separated by bars."""
    head = "".join(f"<th scope=col>{cell.strip()}</th>" for cell in headers.split("|"))
    lines = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><caption>{caption}</caption><tr>{head}</tr>{body}</table>"
