"""What the simulators spend on a login, a silent passage and a dashboard: CPU of their one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.benchmarks.meter import Meter
from load.calibration.launching import ROOT
from load.users.casting import Cast, draw_people
from load.users.population import list_visiteurs
from steps.bench import start_bench
from steps.datasets.document import write_document
from steps.drivers.control import ControlDoor
from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport import Exchange
from steps.drivers.transport_requests import RequestsTransport
from steps.oracle.state import find_siren
from steps.screens.labels import REFERENCE
from steps.screens.login import Connexion
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.users.population import Visiteur
    from steps.drivers.control import World

CAST = Cast(seed=20_260_303, habitues=40)
PAGES = 5
STALE_S, OK = 6, 200
LOGIN = "connexion à la douane (formulaire, session)"
PASSAGE = "passage silencieux vers le portail (OIDC)"
FRESH = "tableau de bord, tous services, droits frais"
STALE = "tableau de bord, tous services, droits relus"
ANSWERS = "dont les trois réponses des administrations"
HOLDERS = ("telepaiement", "impots", "urssaf")


def print_portal() -> None:
    """Medians over people who each log in once: one at a time, so that nothing waits."""
    monde = draw_people(CAST)
    bench = start_bench(ROOT)
    try:
        control = ControlDoor(bench.wait().control, RequestsTransport())
        world = control.open_world(write_document(monde))
        meter = Meter(bench.process.pid)
        for visiteur in list_visiteurs(monde):
            _visit(visiteur, world, meter)
            _ask_holders(visiteur, world, meter)
    finally:
        bench.stop()
    print(f"CPU des simulateurs (un seul processus pour tous les services), {CAST.habitues} personnes :")
    for name in meter.spent:
        print(f"  {name:<46}{meter.describe(name)}")
    ours = meter.median(FRESH) - meter.median(ANSWERS)
    print(f"  {'le portail seul, par différence':<46}{ours:6.2f} ms  (borne 1,5 ms)")


def _visit(visiteur: Visiteur, world: World, meter: Meter) -> None:
    driver, urls = HttpDriver(RequestsTransport()), world.urls
    compte = visiteur.personne.compte(Site.DOUANE)
    form = Connexion(driver, REFERENCE, Site.DOUANE)
    espace = EspacePersonnel(driver, REFERENCE, Site.DOUANE)
    driver.open(urls["douane"] + "/")
    form.ouvrir()
    with meter.watch(LOGIN):
        form.saisir(compte.identifiant, compte.mot_de_passe)
    with meter.watch(PASSAGE):
        espace.passer_vers(Site.PORTAILPRO)
    dashboard = urls["portailpro"] + "/tableau-de-bord"
    for name, seconds in ((FRESH, 0), (STALE, STALE_S)):
        for _ in range(PAGES):
            if seconds:
                world.control.advance(seconds)
            with meter.watch(name):
                driver.open(dashboard)
    driver.close()


def _ask_holders(visiteur: Visiteur, world: World, meter: Meter) -> None:
    """The same questions that the portal asks, with tokens in hand: what is not its own work."""
    transport, siren = RequestsTransport(), find_siren(visiteur.personne.compte(Site.PORTAILPRO).perimetre)
    asked = [
        Exchange(
            "GET",
            f"{world.urls[holder]}/api/situation?siren={siren.chiffres}",
            (("Authorization", f"Bearer {world.control.obtain_token(holder, 'creances')}"),),
        )
        for holder in HOLDERS
    ]
    for _ in range(PAGES):
        with meter.watch(ANSWERS):
            statuses = {transport.exchange(each).status for each in asked}
        if statuses != {OK}:
            raise RuntimeError(f"/api/situation : attendu 200, trouvé {sorted(statuses)}")
    transport.close()
