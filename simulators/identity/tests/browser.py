"""A browser of a few lines: a jar of cookies per site, no redirect followed unless asked."""

import re
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit


@dataclass
class Page:
    """An answer."""

    url: str
    status: int
    headers: dict[str, str]
    text: str

    @property
    def location(self) -> str:
        """Where it redirects."""
        return urljoin(self.url, self.headers["location"])

    @property
    def query(self) -> dict[str, str]:
        """The query of the address it redirects to."""
        return {name: values[0] for name, values in parse_qs(urlsplit(self.location).query).items()}

    def hidden(self, name: str) -> str:
        """The value of a hidden field of its form."""
        found = re.search(f'name="{name}" value="([^"]*)"', self.text)
        return unescape(found.group(1)) if found else ""


@dataclass
class Browser:
    """One person's browser."""

    jars: dict[str, dict[str, str]] = field(default_factory=dict)

    def get(self, url: str, headers: dict[str, str] | None = None) -> Page:
        """Ask for a page."""
        return self.send("GET", url, None, headers or {})

    def post(self, url: str, form: dict[str, str], headers: dict[str, str] | None = None) -> Page:
        """Send a form; the Origin is the site's own unless said otherwise."""
        parts = urlsplit(url)
        sent = {"content-type": "application/x-www-form-urlencoded"}
        sent |= {"origin": f"{parts.scheme}://{parts.netloc}"} | (headers or {})
        return self.send("POST", url, urlencode(form), sent)

    def follow(self, page: Page) -> Page:
        """Follow redirects to the end."""
        for _ in range(20):
            if page.status != 303:
                return page
            page = self.get(page.location)
        raise AssertionError(f"redirect loop at {page.url}")

    def send(self, method: str, url: str, body: str | bytes | None, headers: dict[str, str]) -> Page:
        """Any request, as it is given."""
        parts = urlsplit(url)
        assert parts.port is not None
        jar = self.jars.setdefault(parts.netloc, {})
        sent = {"host": parts.netloc, "accept": "text/html", **headers}
        if jar:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in jar.items())
        connection = HTTPConnection("127.0.0.1", parts.port, timeout=20)
        connection.request(method, f"{parts.path or '/'}?{parts.query}", body, sent)
        answer = connection.getresponse()
        page = Page(
            url,
            answer.status,
            {k.lower(): v for k, v in answer.getheaders()},
            answer.read().decode(errors="replace"),
        )
        _store(jar, answer)
        connection.close()
        return page


def _store(jar: dict[str, str], answer: HTTPResponse) -> None:
    for line in answer.headers.get_all("set-cookie") or []:
        name, _, value = line.partition(";")[0].partition("=")
        if "Max-Age=0" in line:
            jar.pop(name, None)
        else:
            jar[name] = value.strip('"')
