"""On the live pages of the reference portal and of its co-owners, both drivers read the same."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.aria_parity import compare_at, compare_here
from steps.drivers.contract import navigation, region, row
from steps.drivers.control import ControlDoor
from steps.drivers.registry import open_driver
from steps.drivers.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from steps.drivers.contract import Driver, Page
    from steps.drivers.control import World
    from steps.drivers.registry import Browsers

CO_OWNERS = {"douane": "douane.gouv", "impots": "impots.gouv", "urssaf": "urssaf.fr"}


@pytest.fixture(scope="module")
def world(control_url: str, browsers: Browsers, pytestconfig: pytest.Config) -> Iterator[World]:
    """The world of the demonstration: people linked everywhere, with rights and debts."""
    document = tomllib.loads(read(pytestconfig.rootpath / "scenarios/worlds/demonstration.toml"))
    door = ControlDoor(control_url, browsers.transport)
    opened = door.open_world(document)
    yield opened
    door.close_world(opened.name)


@pytest.fixture
def pair(browsers: Browsers) -> Iterator[tuple[Driver, Driver]]:
    """The driver without browser, and Chromium."""
    http, browser = (open_driver(name, browsers=browsers) for name in ("http", "chromium"))
    yield http, browser
    http.close()
    browser.close()


def read_words(driver: Driver) -> Page:
    """The page as words: a stylesheet moves line ends, and an address may end by a code of its own."""
    page = driver.page()
    return replace(page, url="", text=fold(page.text))


def read(path: Path) -> str:
    """Text of a file."""
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("service", "path"),
    [
        ("portailpro", "/"),
        ("portailpro", "/connexion"),
        ("portailpro", "/compte/creation"),
        ("portailpro", "/declarations/h7"),
        *((site, path) for site in CO_OWNERS for path in ("/", "/connexion")),
        ("telepaiement", "/"),
    ],
)
def test_pages_for_everyone(world: World, pair: tuple[Driver, Driver], service: str, path: str) -> None:
    """A page that asks for no log-in has one outline and one text."""
    assert compare_at(*pair, world.urls[service] + path) == []
    http, browser = pair
    assert read_words(http) == read_words(browser)


def log_in(driver: Driver, world: World, courriel: str, mot_de_passe: str) -> None:
    """Log in at the portal."""
    driver.open(world.urls["portailpro"] + "/connexion")
    driver.fill("Adresse électronique", courriel)
    driver.fill("Mot de passe", mot_de_passe)
    driver.press("Se connecter")


def walk(driver: Driver, world: World) -> Iterator[str]:
    """Through the portal, the co-owners and the payments; stops at each page, with its expected heading."""
    log_in(driver, world, "agnes.morel@littoral.example", "rien de tel")
    yield "Se connecter à portailpro"
    log_in(driver, world, "agnes.morel@littoral.example", "agnes portailpro")
    yield "Tableau de bord"
    driver.follow("Historique", within=region("Paiements"))
    yield "Tableau de bord"
    driver.follow("Gérer les rattachements")
    yield "Gérer les rattachements"
    driver.follow("Tableau de bord", within=navigation("Navigation principale"))
    driver.follow("Déclarer", within=row("Déclarations en cours", "Démarche", "Dédouanement"))
    yield "DELTA-G"
    driver.follow("Nouvelle déclaration")
    yield "Nouvelle déclaration"
    driver.switch_to(0)
    driver.follow("Télépaiement SEPA", within=region("Paiements"))
    yield "Télépaiement SEPA"
    for site in ("douane.gouv", "impots.gouv", "urssaf.fr"):
        driver.switch_to(0)
        driver.follow(site, within=region("Vos administrations"))
        yield "Espace personnel"


def walk_of_two_companies(driver: Driver, world: World) -> Iterator[str]:
    """The choice of a company, for a person who works for two."""
    log_in(driver, world, "claire.hamon@cabinet.example", "claire portailpro")
    yield "Choisir l'entreprise"


def walk_of_the_profile(driver: Driver, world: World) -> Iterator[str]:
    """The profile, the change of password and its refusal, a link that is nearly undone."""
    log_in(driver, world, "agnes.morel@littoral.example", "agnes portailpro")
    driver.follow("Profil")
    yield "Profil"
    driver.follow("Changer de mot de passe")
    yield "Changer de mot de passe"
    driver.press("Changer le mot de passe")
    yield "Changer de mot de passe"
    driver.follow("Gérer les rattachements")
    driver.press("Détacher", within=row("Vos rattachements", "Site", "urssaf.fr"))
    yield "Détacher urssaf.fr"


@pytest.mark.parametrize("way", [walk, walk_of_two_companies, walk_of_the_profile])
def test_pages_of_one_person(
    world: World, pair: tuple[Driver, Driver], way: Callable[[Driver, World], Iterator[str]]
) -> None:
    """At each page of a person's way, both drivers read the same, and the outline is the browser's own."""
    http, browser = pair
    for expected, seen in zip(way(http, world), way(browser, world), strict=True):
        assert expected == seen
        assert http.page().heading.replace("’", "'") == expected
        assert read_words(http) == read_words(browser), expected
        assert compare_here(browser) == [], expected
