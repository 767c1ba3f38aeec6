"""Asks an address what it holds, beside the page: no tab moves, no download starts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.sync_api import Error

from steps.drivers.contract import PEEKED, Peek
from steps.drivers.masking import mask_url
from steps.drivers.origins import is_local, read_origin
from steps.errors import Inconclusive

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext


def peek(context: BrowserContext, url: str) -> Peek:
    """What the address answers at the first hop, asked with the cookies of the person."""
    address, headers = _route(context, url)
    try:
        answer = context.request.get(address, headers=headers, max_redirects=0, fail_on_status_code=False)
        kind, content = answer.headers.get("content-type", ""), answer.body()
    except Error as error:
        raise Inconclusive(f"{mask_url(url)} : {error.message.splitlines()[0]}") from error
    media_type = kind.partition(";")[0].strip().lower()
    return Peek(answer.status, media_type, answer.headers.get("location", ""), content[:PEEKED], len(content))


def _route(context: BrowserContext, url: str) -> tuple[str, dict[str, str]]:
    # What Playwright asks by itself goes through the resolver of the machine, which ignores *.localhost.
    if not is_local(read_origin(url).host):
        return url, {}
    parts = urlsplit(url)
    told = "; ".join(f"{one['name']}={one['value']}" for one in context.cookies(url))
    there = parts._replace(netloc=f"127.0.0.1:{parts.port or 80}").geturl()
    return there, {"Host": parts.netloc, **({"Cookie": told} if told else {})}
