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
from steps.drivers.transport_requests import RequestsTransport
from steps.screens.labels import REFERENCE
from steps.screens.login import Connexion
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from load.users.population import Visiteur

CAST = Cast(seed=20_260_303, habitues=40)
PAGES = 5


def print_portal() -> None:
    """Medians over people who each log in once: one at a time, so that nothing waits."""
    monde = draw_people(CAST)
    bench = start_bench(ROOT)
    try:
        control = ControlDoor(bench.wait().control, RequestsTransport())
        urls = control.open_world(write_document(monde)).urls
        meter = Meter(bench.process.pid)
        for visiteur in list_visiteurs(monde):
            _visit(visiteur, urls, meter)
    finally:
        bench.stop()
    print(f"CPU des simulateurs (un seul processus pour tous les services), {CAST.habitues} personnes :")
    for name in meter.spent:
        print(f"  {name:<46}{meter.describe(name)}")


def _visit(visiteur: Visiteur, urls: Mapping[str, str], meter: Meter) -> None:
    driver = HttpDriver(RequestsTransport())
    compte = visiteur.personne.compte(Site.DOUANE)
    form = Connexion(driver, REFERENCE, Site.DOUANE)
    espace = EspacePersonnel(driver, REFERENCE, Site.DOUANE)
    driver.open(urls["douane"] + "/")
    form.ouvrir()
    with meter.watch("connexion à la douane (formulaire, session)"):
        form.saisir(compte.identifiant, compte.mot_de_passe)
    with meter.watch("passage silencieux vers le portail (OIDC)"):
        espace.passer_vers(Site.PORTAILPRO)
    dashboard = urls["portailpro"] + "/tableau-de-bord"
    for _ in range(PAGES):
        with meter.watch("tableau de bord, trois copropriétaires compris"):
            driver.open(dashboard)
    driver.close()
