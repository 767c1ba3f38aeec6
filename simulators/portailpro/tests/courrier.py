"""Asking questions at a browser: forms with files, as browsers send them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from types import MappingProxyType
from urllib.parse import urlsplit

from simulators.identity.tests.browser import Page
from simulators.portailpro.tests.banc import Personne

MESSAGERIE, QUESTION = "/messagerie", "/messagerie/question"
DETAIL = f"{QUESTION}/paiements-et-creances/creance_detail"
REPORT = f"{QUESTION}/paiements-et-creances/echeancier_report"
GARANTIE = f"{QUESTION}/garantie/garantie_mise_en_place"
SAISIE = {"reference_creance": "DED-1", "service": "RECETTE-LE-HAVRE", "message": "Bonjour."}
_BORNE = "borne"
Pieces = Sequence[tuple[str, bytes]]


def poster(personne: Personne, page: Page, path: str, champs: Mapping[str, str], pieces: Pieces = ()) -> Page:
    """Send the form of a page with these fields and files, and follow to the end."""
    return personne.navigateur.follow(poster_une_fois(personne, page, path, champs, pieces))


def poster_une_fois(
    personne: Personne, page: Page, path: str, champs: Mapping[str, str], pieces: Pieces = ()
) -> Page:
    """The same, without following."""
    cachees = {nom: page.hidden(nom) for nom in ("csrf", "numero", "siren")}
    parts = urlsplit(page.url)
    origine = f"{parts.scheme}://{parts.netloc}"
    headers = {"content-type": f"multipart/form-data; boundary={_BORNE}", "origin": origine}
    body = ecrire(cachees | dict(champs), pieces)
    return personne.navigateur.send("POST", origine + path, body, headers)


@contextmanager
def envoyer_au_compte_gouttes(
    personne: Personne,
    path: str,
    annonce: int,
    debut: bytes = b"",
    entetes: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[HTTPResponse]:
    """Announce a form of that many bytes, send its beginning alone; the answer, if it comes."""
    parts = urlsplit(personne.monde.url("portailpro", path))
    jar = personne.navigateur.jars.get(parts.netloc, {})
    connection = HTTPConnection("127.0.0.1", int(parts.port or 0), timeout=5)
    connection.putrequest("POST", path, skip_host=True)
    sent = {
        "host": parts.netloc, "accept": "text/html", "content-length": str(annonce),
        "content-type": f"multipart/form-data; boundary={_BORNE}",
        "origin": f"{parts.scheme}://{parts.netloc}",
        "cookie": "; ".join(f"{nom}={valeur}" for nom, valeur in jar.items()),
    }  # fmt: skip
    for nom, valeur in (sent | dict(entetes)).items():
        connection.putheader(nom, valeur)
    connection.endheaders(debut)
    try:
        yield connection.getresponse()
    finally:
        connection.close()


def demander(personne: Personne, path: str, champs: Mapping[str, str] = SAISIE, pieces: Pieces = ()) -> Page:
    """Open the form of a question, fill it, send it."""
    return poster(personne, personne.ouvrir(path), path, champs, pieces)


def ecrire(champs: Mapping[str, str], pieces: Pieces) -> bytes:
    """A form with files on the wire."""
    parts = [
        f'--{_BORNE}\r\nContent-Disposition: form-data; name="{nom}"\r\n\r\n{valeur}\r\n'.encode()
        for nom, valeur in champs.items()
    ]
    for nom, contenu in pieces:
        head = f'--{_BORNE}\r\nContent-Disposition: form-data; name="pieces"; filename="{nom}"\r\n\r\n'
        parts += [head.encode(), contenu, b"\r\n"]
    return b"".join((*parts, f"--{_BORNE}--\r\n".encode()))
