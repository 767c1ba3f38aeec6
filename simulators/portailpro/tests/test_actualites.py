"""The news of customs on the portal: which ones, in which order, how often they are asked for."""

import asyncio
from datetime import date
from typing import Any

import pytest

from simulators.portailpro.cas_usage.lire_actualites import lire_actualites
from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.domaine.jugements.actualites import actualite_retenue
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.tests.banc import Monde, Personne, liens, texte, titre
from simulators.portailpro.tests.en_memoire import Bac
from simulators.portailpro.tests.populations import BRUNO

ACTUALITES, API = "/actualites", "/api/actualites"
SILENCE = "Les actualités de douane.gouv sont indisponibles pour le moment."


def ecrire(titre: str, jour: int = 1, *etiquettes: str) -> dict[str, Any]:
    """An article of February 2026."""
    return {"titre": titre, "publiee_le": f"2026-02-{jour:02d}", "etiquettes": list(etiquettes)}


def publier(monde: Monde, *articles: dict[str, Any]) -> None:
    """Have customs publish articles."""
    monde.agir("population", {"actualite": list(articles)})


def compter_demandes(monde: Monde) -> int:
    """How often customs were asked for their news."""
    entries = monde.banc.demander("GET", f"/worlds/{monde.nom}/journal?service=douane")["entries"]
    return sum(1 for e in entries if e["path"].startswith(API))


@pytest.mark.parametrize("etiquette", ["PortailPro", "portailpro", "PORTAILPRO", " PortailPro "])
def test_the_label_decides_whatever_its_case(etiquette: str) -> None:
    """Among others too."""
    assert actualite_retenue(("Fret", etiquette))


@pytest.mark.parametrize("etiquettes", [(), ("Voyageurs",), ("Portail Pro",), ("PortailPro 2",), ("pro",)])
def test_another_label_does_not_count(etiquettes: tuple[str, ...]) -> None:
    """Nor no label at all."""
    assert not actualite_retenue(etiquettes)


def test_the_latest_comes_first() -> None:
    """Whatever the order in which customs tell them."""
    bac = Bac()
    for jour in (2, 9, 5):
        bac.actualites.parues.append(
            Actualite(f"n° {jour}", "", ("PortailPro",), date(2026, 2, jour), "/actualites/1")
        )
    lues = asyncio.run(lire_actualites(bac.ports, Politiques()))
    assert [une.publiee_le.day for une in lues or ()] == [9, 5, 2]


def test_the_silence_of_customs_is_no_empty_news() -> None:
    """It is told apart, and noted."""
    bac = Bac()
    bac.actualites.muettes = True
    assert asyncio.run(lire_actualites(bac.ports, Politiques())) is None
    assert bac.notes == ["actualités indisponibles : douane.gouv"]


def test_only_labelled_articles_are_told_and_lead_to_customs(monde: Monde) -> None:
    """On the home page and on the page of news, to visitors and to people connected."""
    publier(monde, ecrire("Pour les voyageurs", 3, "Voyageurs"), ecrire("Pour les <b>pros", 2, "portailPRO"))
    bruno = Personne(monde)
    bruno.se_connecter(BRUNO)
    for page in (Personne(monde).ouvrir("/"), Personne(monde).ouvrir(ACTUALITES), bruno.ouvrir(ACTUALITES)):
        assert "Pour les <b>pros" in texte(page)
        assert "voyageurs" not in texte(page)
    (adresse,) = liens(Personne(monde).ouvrir(ACTUALITES))["Pour les <b>pros"]
    assert titre(bruno.suivre(adresse)) == "Pour les <b>pros"


def test_customs_are_asked_once_a_minute_and_only_for_the_news(monde: Monde) -> None:
    """Other pages ask nothing; a minute later, what was published since is there."""
    quelqu_un = Personne(monde)
    for path in ("/faq", "/connexion", "/aide", "/partenaires", "/avis", "/nulle-part"):
        quelqu_un.ouvrir(path)
    assert compter_demandes(monde) == 0
    for path in ("/", ACTUALITES, "/"):
        quelqu_un.ouvrir(path)
    assert compter_demandes(monde) == 1
    publier(monde, ecrire("Fraîche", 28, "PortailPro"))
    assert "Fraîche" not in texte(quelqu_un.ouvrir(ACTUALITES))
    monde.agir("clock", {"advance_s": 60})
    assert "Fraîche" in texte(quelqu_un.ouvrir(ACTUALITES))


def test_every_page_of_customs_is_read_and_ours_are_numbered(monde: Monde) -> None:
    """Fifty articles without the label do not hide eleven older ones that bear it."""
    publier(monde, *(ecrire(f"Voyageurs {n}", 20) for n in range(50)))
    publier(monde, *(ecrire(f"Pro {n}", n, "PortailPro") for n in range(1, 12)))
    quelqu_un = Personne(monde)
    page = quelqu_un.ouvrir(ACTUALITES)
    assert "Pro 11 " in texte(page)
    assert "Page 1 sur 2" in texte(page)
    (suivante,) = liens(page)["Page suivante"]
    derniere = quelqu_un.ouvrir(suivante)
    assert "Pro 1 " in texte(derniere)
    assert liens(derniere)["Page précédente"] == ["/actualites?page=1"]
    assert "Page suivante" not in liens(derniere)


@pytest.mark.parametrize("page", ["0", "2", "-1", "x", "%D9%A2", ""])
def test_a_page_that_does_not_exist_is_not_found(monde: Monde, page: str) -> None:
    """404, for us as for customs; an empty number is refused too."""
    assert Personne(monde).ouvrir(f"{ACTUALITES}?page={page}").status == 404
    assert Personne(monde).ouvrir(f"{API}?page={page}", "douane").status == 404


@pytest.mark.parametrize("fault", ["erreur-503", "connexion-coupee", "corps-tronque", "corps-malforme"])
def test_customs_silent_the_pages_stay_up_and_say_so(monde: Monde, fault: str) -> None:
    """As soon as customs speak again, so does the portal."""
    publier(monde, ecrire("Revenue", 2, "PortailPro"))
    monde.agir("faults", {"name": fault, "service": "douane", "route": API, "times": 2})
    quelqu_un = Personne(monde)
    for path, heading in (("/", "Bienvenue sur portailpro"), (ACTUALITES, "Actualités")):
        page = quelqu_un.ouvrir(path)
        assert (page.status, titre(page)) == (200, heading)
        assert SILENCE in texte(page)
        assert "Aucune actualité" not in texte(page)
    assert "Revenue" in texte(quelqu_un.ouvrir("/"))


def test_an_article_of_tomorrow_is_not_told_today(monde: Monde) -> None:
    """It comes with its day, on both sites."""
    publier(monde, {"titre": "Demain", "publiee_le": "2026-03-04", "etiquettes": ["PortailPro"]})
    quelqu_un = Personne(monde)
    assert "Demain" not in texte(quelqu_un.ouvrir("/"))
    assert quelqu_un.ouvrir("/actualites/1", "douane").status == 404
    monde.agir("clock", {"advance_s": 86400})
    assert "Demain" in texte(quelqu_un.ouvrir("/"))
    assert quelqu_un.ouvrir("/actualites/1", "douane").status == 200


def test_rita_is_one_click_away_and_no_home_page(monde: Monde) -> None:
    """The link of the home page leads to RITA itself."""
    visiteur = Personne(monde)
    (adresse,) = liens(visiteur.ouvrir("/"))["RITA"]
    assert titre(visiteur.suivre(adresse)) == "RITA"
