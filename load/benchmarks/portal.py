"""What the simulators spend on a login, a silent passage and a dashboard: CPU of their one process."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

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
    from collections.abc import Iterator, Mapping

    from load.users.population import Visiteur

CAST = Cast(seed=20_260_303, habitues=40)
PAGES = 5


class Meter:
    """Milliseconds of CPU that a process spends while something is asked of it."""

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")
        self.spent: dict[str, list[float]] = defaultdict(list)

    @contextmanager
    def watch(self, name: str) -> Iterator[None]:
        """Add what was spent meanwhile under a name."""
        before = self._read()
        yield
        self.spent[name].append((self._read() - before) / 1e6)

    def _read(self) -> int:
        """Nanoseconds on a processor, over all its threads; those of Linux are exact, not in ticks."""
        return sum(int((task / "schedstat").read_text().split()[0]) for task in self._tasks.iterdir())


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
    for name, values in meter.spent.items():
        print(f"  {name:<46}{median(values):6.2f} ms  ({min(values):.2f} à {max(values):.2f})")


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
