"""The named worlds open as written, and everybody in them enters every site with her own password."""

import tomllib

import pytest
import requests

from simulators.peuplement.document import Document, read_document
from simulators.portailpro.tests.banc import Banc, Personne, ouvrir_monde, titre
from simulators.portailpro.tests.conftest import banc
from simulators.tests.process import ROOT, start

__all__ = ["banc"]
NAMES = (
    "rhumerie", "negociant_en_vins", "transitaire", "depot_petrolier", "fiscal_et_social", "nouvelle_venue",
)  # fmt: skip
FOLDER = ROOT / "scenarios/worlds"


def _read(name: str) -> Document:
    return read_document(tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", NAMES)
def test_everybody_enters_every_site(banc: Banc, name: str) -> None:
    """Each account opens its site; a linked one was accepted on both sides."""
    raw = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    with ouvrir_monde(banc, raw) as monde:
        for personne in _read(name).personne:
            for compte in personne.compte:
                quelqu_un = Personne(monde)
                page = quelqu_un.ouvrir("/connexion", compte.site)
                page = quelqu_un.saisir(page, compte.identifiant, compte.mot_de_passe)
                arrived = "Tableau de bord" if compte.site == "portailpro" else "Espace personnel"
                assert titre(page) == arrived, f"{personne.prenom}, {compte.site}"


@pytest.mark.parametrize("name", NAMES)
def test_all_is_fictional(name: str) -> None:
    """Companies start with 000, addresses end with .example; the keys are checked as the file is read."""
    document = _read(name)
    assert all(entreprise.siren.startswith("000") for entreprise in document.entreprise)
    assert all(personne.courriel.endswith(".example") for personne in document.personne)
    assert all(mandat.iban[4:9] == "00000" for mandat in document.mandat)


def test_no_two_worlds_share_a_company() -> None:
    """A SIREN names one company, whatever the world."""
    sirens = [entreprise.siren for name in NAMES for entreprise in _read(name).entreprise]
    assert len(set(sirens)) == len(sirens)


def test_a_named_world_is_served_by_its_name() -> None:
    """`--world rhumerie` shows its people, with their passwords, on the welcome page."""
    with start("--world", "rhumerie") as bench:
        url, host = f"http://127.0.0.1:{bench.port}/", f"localhost:{bench.port}"
        page = requests.get(url, headers={"Host": host}, timeout=10).text
    assert "Josette" in page
    assert "josette chez portailpro" in page
