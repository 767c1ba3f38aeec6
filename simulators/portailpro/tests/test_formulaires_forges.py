"""Every address of the sites that takes a form refuses one that our own pages did not show."""

from collections.abc import Iterator

import pytest

from simulators.douane.service import build_service as build_douane
from simulators.portailpro.tests.banc import Monde, Personne
from simulators.portailpro.tests.populations import BRUNO
from simulators.portailpro.wiring import build_service as build_portail

# What machines post carries a signature or a key, and no form.
MACHINES = ("/evenements", "/token", "/api/", "/edi")
VALEURS = {
    "site": "douane", "thematique": "paiements-et-creances", "motif": "creance_detail",
    "identifiant": "chloe.douane", "cle": "x", "rang": "1", "reference": "Q-2026-0001",
}  # fmt: skip
FORBIDDEN = 403


def list_adresses() -> Iterator[tuple[str, str]]:
    """Each site with each address to which its pages post."""
    for nom, service in (("portailpro", build_portail()), ("douane", build_douane())):
        for route in service.routes:
            if "POST" in (route.methods or ()) and not route.path.startswith(MACHINES):
                yield nom, route.path


@pytest.mark.parametrize(("site", "adresse"), sorted(set(list_adresses())))
def test_a_form_without_its_token_is_refused(monde: Monde, site: str, adresse: str) -> None:
    """Logged in or not, whatever the form says, the answer is never a page that did it."""
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO if site == "portailpro" else "bruno.douane", site)
    path = adresse.format(**VALEURS)
    answer = bruno.navigateur.post(monde.url(site, path), {"csrf": "faux"})
    assert answer.status == FORBIDDEN, f"{site}{path} : {answer.status}"
