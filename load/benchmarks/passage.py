"""An OpenID Connect passage, ours beside Node's oidc-provider: the same exchanges, the same checks.

In each case one process holds the provider and the relying party, and the person is already logged in: the
relying party asks with prompt=none, PKCE S256, state and nonce; the provider answers a single-use code and
its iss; the code is exchanged with private_key_jwt; the ES256 signature of the ID token is verified; then a
session is opened. What comes after is not asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from load.benchmarks.meter import Meter
from load.benchmarks.node import NodeAbsent, open_node
from load.calibration.launching import ROOT
from load.users.casting import Cast, draw_people
from load.users.population import list_visiteurs
from steps.bench import start_bench
from steps.datasets.document import write_document
from steps.drivers.control import ControlDoor
from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport import Answer
from steps.drivers.transport_requests import RequestsTransport
from steps.screens.labels import REFERENCE
from steps.screens.login import Connexion
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.drivers.transport import Exchange, Transport

WARM_UP, ROUNDS, PASSAGES = 200, 9, 40
NAME = "passage"
ARRIVED = b"<!doctype html><html lang=fr><title>Fin</title><h1>Fin</h1></html>"
HTML = (("content-type", "text/html; charset=utf-8"),)


@dataclass
class Cut:
    """Carries everything but the last page, where the passage is over; counts how often it was reached."""

    inner: Transport
    last: str
    arrivals: int = 0

    def exchange(self, exchange: Exchange) -> Answer:
        """The answer of the site, or our own in place of the last page."""
        if exchange.url == self.last:
            self.arrivals += 1
            return Answer(200, HTML, ARRIVED)
        return self.inner.exchange(exchange)

    def close(self) -> None:
        """Let the connections go."""
        self.inner.close()


def print_passage() -> None:
    """CPU of one passage on both sides, and the ratio when Node is there."""
    ours = _measure_ours()
    told = f"{WARM_UP} passages pour chauffer, puis {ROUNDS} fois {PASSAGES}"
    print(f"CPU d’un passage OpenID Connect, fournisseur et client dans un processus ({told}) :")
    print(f"  le banc{ours.describe(NAME):>51}")
    try:
        theirs = _measure_node()
    except NodeAbsent as absent:
        print(f"  oidc-provider : rapport non mesuré, {absent}.")
        return
    print(f"  oidc-provider et openid-client (Node){theirs.describe(NAME):>21}")
    print(f"  rapport : {ours.median(NAME) / theirs.median(NAME):.2f} (borne 0,33)".replace(".", ",", 1))


def _measure_ours() -> Meter:
    monde = draw_people(Cast(seed=20_260_303, habitues=1))
    bench = start_bench(ROOT)
    try:
        control = ControlDoor(bench.wait().control, RequestsTransport())
        urls = control.open_world(write_document(monde)).urls
        cut = Cut(RequestsTransport(), urls["portailpro"] + "/profil/rattachements")
        driver, compte = HttpDriver(cut), list_visiteurs(monde)[0].personne.compte(Site.DOUANE)
        form = Connexion(driver, REFERENCE, Site.DOUANE)
        driver.open(urls["douane"] + "/")
        form.ouvrir()
        form.saisir(compte.identifiant, compte.mot_de_passe)
        query = f"iss={quote(urls['douane'], safe='')}&target_link_uri={quote(cut.last, safe='')}"
        return _measure(bench.process.pid, driver, cut, f"{urls['portailpro']}/login/initiate?{query}")
    finally:
        bench.stop()


def _measure_node() -> Meter:
    with open_node() as (bench, url):
        cut = Cut(RequestsTransport(), url + "/arrivee")
        driver = HttpDriver(cut)
        driver.open(url + "/connexion")
        return _measure(bench.process.pid, driver, cut, url + "/login/initiate")


def _measure(pid: int, driver: HttpDriver, cut: Cut, link: str) -> Meter:
    meter = Meter(pid)
    _pass(driver, cut, link, WARM_UP)
    for _ in range(ROUNDS):
        with meter.watch(NAME, times=PASSAGES):
            _pass(driver, cut, link, PASSAGES)
    driver.close()
    return meter


def _pass(driver: HttpDriver, cut: Cut, link: str, times: int) -> None:
    expected = cut.arrivals + times
    for _ in range(times):
        driver.open(link)
    if cut.arrivals != expected:
        # A passage that ended elsewhere was refused: its price would be that of a refusal.
        raise RuntimeError(f"{expected} arrivées attendues à {cut.last}, {cut.arrivals} trouvées")
