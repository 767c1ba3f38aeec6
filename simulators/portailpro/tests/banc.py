"""The whole bench in a child process, and worlds opened through its control door, as anyone may do."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import orjson

from simulators.identity.tests.browser import Browser, Page

TABLEAU, RATTACHEMENTS, SIREN = "/tableau-de-bord", "/profil/rattachements", "/siren"


@dataclass(frozen=True)
class Banc:
    """The control door of a bench that runs."""

    porte: str

    def demander(self, method: str, path: str, body: Any = None) -> Any:
        """Call the control door; the answer must be a success."""
        connection = HTTPConnection(urlsplit(self.porte).netloc, timeout=10)
        connection.request(method, path, orjson.dumps(body or {}), {"content-type": "application/json"})
        answer = connection.getresponse()
        raw = answer.read()
        connection.close()
        assert answer.status < 300, f"{method} {path}: {answer.status} {raw.decode()}"
        return orjson.loads(raw) if raw else None


@contextmanager
def lancer_banc() -> Iterator[Banc]:
    """Start on free ports; the bench ends with its stdin, even if these tests are killed."""
    command = [sys.executable, "-m", "simulators", "--port", "0", "--control-port", "0"]
    with subprocess.Popen(  # noqa: S603 - our own program
        [*command, "--announce", "--stop-with-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        yield Banc(orjson.loads(child.stdout.readline())["control"])
        child.stdin.close()
        child.wait(15)


@dataclass(frozen=True)
class Monde:
    """One world: its sites, and what a tester does to it."""

    banc: Banc
    nom: str
    sites: dict[str, str]

    def url(self, service: str, path: str = "") -> str:
        """An address of one of its sites."""
        return self.sites[service] + path

    def agir(self, geste: str, body: dict[str, Any], method: str = "POST") -> Any:
        """Move its clock, arm a fault, grant or withdraw a right, add people."""
        return self.banc.demander(method, f"/worlds/{self.nom}/{geste}", body)

    def notes(self, service: str = "portailpro") -> list[str]:
        """The remarks that a site left in the journal."""
        entries = self.banc.demander("GET", f"/worlds/{self.nom}/journal?service={service}")["entries"]
        return [e["note"] for e in entries if e["method"] == "NOTE"]


@contextmanager
def ouvrir_monde(banc: Banc, data: dict[str, Any], variants: dict[str, str] | None = None) -> Iterator[Monde]:
    """A world of its own for one test."""
    ouvert = banc.demander("POST", "/worlds", {"data": data, "variants": variants or {}})
    yield Monde(banc, ouvert["world"], ouvert["services"])
    banc.demander("DELETE", f"/worlds/{ouvert['world']}")


@dataclass
class Personne:
    """Someone at a browser, and the page in front of them."""

    monde: Monde
    navigateur: Browser = field(default_factory=Browser)

    def ouvrir(self, path: str, service: str = "portailpro") -> Page:
        """Open an address and follow its redirects."""
        return self.suivre(self.monde.url(service, path))

    def suivre(self, url: str) -> Page:
        """Follow a link to the end."""
        return self.navigateur.follow(self.navigateur.get(url))

    def envoyer(self, page: Page, path: str, **champs: str) -> Page:
        """Send the form of a page to an address of its site."""
        parts = urlsplit(page.url)
        cachees = {nom: page.hidden(nom) for nom in ("csrf", "suite", "retour")}
        url = f"{parts.scheme}://{parts.netloc}{path}"
        return self.navigateur.follow(self.navigateur.post(url, cachees | champs))

    def se_connecter(self, identifiant: str, service: str = "portailpro") -> Page:
        """Log in at a site with the password that the document gives to everyone there."""
        return self.saisir(self.ouvrir("/connexion", service), identifiant, mot_de_passe(service))

    def saisir(self, page: Page, identifiant: str, secret: str) -> Page:
        """Fill the login form of a page."""
        return self.envoyer(page, "/connexion", identifiant=identifiant, mot_de_passe=secret)

    def rattacher(self, service: str, identifiant: str, secret: str | None = None) -> Page:
        """Attach an account of a site through the screens."""
        connexion = self.envoyer(self.ouvrir(RATTACHEMENTS), RATTACHEMENTS, site=service)
        return self.saisir(connexion, identifiant, secret or mot_de_passe(service))


def mot_de_passe(service: str) -> str:
    """The same for everyone at one site, another one at each site."""
    return f"mot de passe {service}"


def texte(page: Page) -> str:
    """What a page says, on one line, with plain spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


def titre(page: Page) -> str:
    """Its heading."""
    found = re.search(r"<h1>(.*?)</h1>", page.text, re.DOTALL)
    return unescape(found.group(1)) if found else ""


def messages(page: Page, role: str) -> list[str]:
    """Its texts of role `status` or `alert`."""
    found = re.findall(rf'<(p|div)[^>]* role="{role}">(.*?)</\1>', page.text, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<[^>]+>", " ", contenu)).split()) for _, contenu in found]


def lignes(page: Page, legende: str) -> list[list[str]]:
    """The cells of the body of a table, row by row; none when the table is absent."""
    table = re.search(rf"<caption>{legende}</caption>.*?<tbody>(.*?)</tbody>", page.text, re.DOTALL)
    rows = re.findall(r"<tr>(.*?)</tr>", table.group(1), re.DOTALL) if table else []
    return [
        [
            " ".join(unescape(re.sub(r"<[^>]+>", " ", c)).split())
            for c in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
        ]
        for row in rows
    ]


def liens(page: Page) -> dict[str, list[str]]:
    """The addresses of its links, by name."""
    found: dict[str, list[str]] = {}
    for url, nom in re.findall(r'<a [^>]*href="([^"]+)"[^>]*>(.*?)</a>', page.text, re.DOTALL):
        found.setdefault(unescape(nom), []).append(unescape(url))
    return found
