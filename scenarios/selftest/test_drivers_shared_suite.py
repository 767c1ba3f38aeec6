"""Both drivers mean the same, over fixed pages served by a real server; BANC_PILOTES widens the list."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.fixed_site import FixedSite
from steps.drivers.contract import PAGE, group, navigation, region, row
from steps.drivers.registry import Browsers, open_driver
from steps.errors import BenchFault, ElementAbsent, ElementAmbigu, Inconclusive, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from steps.drivers.contract import Driver

DRIVERS = os.environ.get("BANC_PILOTES", "http,chromium").split(",")


@pytest.fixture(scope="module")
def site() -> Iterator[FixedSite]:
    """The fixed pages, on every *.localhost host."""
    with FixedSite() as served:
        yield served


@pytest.fixture(scope="module")
def browsers() -> Iterator[Browsers]:
    """The browsers of this module, started when first needed."""
    with Browsers() as shared:
        yield shared


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest, browsers: Browsers) -> Iterator[Driver]:
    """One person, by each driver in turn."""
    one = open_driver(request.param, browsers=browsers)
    yield one
    one.close()


def read(driver: Driver, caption: str) -> dict[str, str]:
    """A table of names and values, as the echo page shows them."""
    table = driver.table(caption)
    assert table is not None, f"no table {caption}"
    return {line["Nom"]: line["Valeur"] for line in table.rows}


def fields(driver: Driver) -> list[tuple[str, str]]:
    """The fields that the echo page received, in order."""
    table = driver.table("Champs")
    assert table is not None
    return [(line["Nom"], json.loads(line["Valeur"])) for line in table.rows]


NAMED = [
    ("note", ""),
    ("navigation", "Navigation principale"),
    ("link", "Tableau de bord"),
    ("link", "Gérer les rattachements"),
    ("heading", "Noms et rôles"),
    ("link", "Aide en ligne"),
    ("link", "Fermer la fenêtre"),
    ("link", "Le titre seul"),
    ("link", "1 250,00 €"),
    ("link", "Bloc collé"),
    ("link", "Motcollé"),
    ("link", "Visible"),
    ("button", "Lien en bouton"),
    ("form", "Contact"),
    ("textbox", "Adresse électronique"),
    ("textbox", "Mot de passe"),
    ("textbox", "SIREN de l'entreprise"),
    ("spinbutton", "Valeur en euros"),
    ("textbox", "Marchandise"),
    ("textbox", "Référence"),
    ("textbox", "Objet (obligatoire)"),
    ("textbox", "Clé cachée"),
    ("searchbox", "Chercher"),
    ("textbox", "Message"),
    ("combobox", "Établissement"),
    ("listbox", "Plusieurs"),
    ("group", "Entreprises (une seule)"),
    ("radio", "ALPHA (SIREN 000 176 115)"),
    ("radio", "BETA"),
    ("checkbox", "J’accepte"),
    ("textbox", "Rappeler dans jours"),
    ("checkbox", "Rappel à 8 heures"),
    ("button", "Envoyer"),
    ("button", "Rien"),
    ("button", "Loupe"),
    ("button", "Se connecter"),
    ("button", "Plus d'options"),
    ("region", "Paiements"),
    ("complementary", "À savoir"),
    ("heading", "Titre sans balise"),
    ("link", "Hors du repli"),
]


def test_roles_and_names_are_those_of_assistive_technology(driver: Driver, site: FixedSite) -> None:
    """Each way of naming an element (content, for, wrapping, aria-label, aria-labelledby…) gives its name."""
    driver.open(site.page("noms"))
    missed = [(role, name) for role, name in NAMED if not driver.offers(role, name)]
    assert missed == []


def test_names_match_whole_and_with_their_case(driver: Driver, site: FixedSite) -> None:
    """A part of a name, another case, or a part of a page that is folded away is not a match."""
    driver.open(site.page("noms"))
    for role, name in (
        ("link", "Tableau"),
        ("link", "tableau de bord"),
        ("link", "Dans le repli"),
        ("link", "sans adresse"),
        ("region", "Sans nom"),
        ("button", "Tableau de bord"),
    ):
        assert not driver.offers(role, name), (role, name)


def test_a_disabled_button_is_seen_but_not_offered(driver: Driver, site: FixedSite) -> None:
    """A disabled button is not offered, and pressing it says that it is disabled."""
    driver.open(site.page("noms"))
    assert not driver.offers("button", "Indisponible")
    with pytest.raises(ElementAbsent, match="désactivé"):
        driver.press("Indisponible")


def test_what_cannot_be_seen_is_not_offered(driver: Driver, site: FixedSite) -> None:
    """Hidden by attribute, style, template, closed dialog or aria-hidden: not there for a person."""
    driver.open(site.page("cachettes"))
    links = [element.name for element in driver.outline() if element.role == "link"]
    assert links == ["Dans une boîte ouverte", "Mise en page", "Rôle en second"]


def test_a_role_nobody_knows_is_refused(driver: Driver, site: FixedSite) -> None:
    """A misspelt role is an error of the suite, never "not offered"."""
    driver.open(site.page("noms"))
    with pytest.raises(UsageError, match="button"):
        driver.offers("buton", "Envoyer")


def test_the_page_is_read_as_a_person_reads_it(driver: Driver, site: FixedSite) -> None:
    """Title, first heading, announced messages and visible text come folded; hidden ones do not come."""
    driver.open(site.page("messages"))
    page = driver.page()
    assert (page.url, page.status, page.title) == (site.page("messages"), 200, "Messages")
    assert page.heading == "Messages : deux lignes"
    assert page.statuses == ("Votre compte est créé.", "Calcul fait.")
    assert page.alerts == ("Identifiant ou mot de passe incorrect.",)
    assert page.text.splitlines() == [
        "Messages : deux lignes",
        "Votre compte est créé.",
        "Calcul fait.",
        "Identifiant ou mot de passe",
        "incorrect.",
        "Ni celle-là.",
        "Second titre",
        "Une phrase en gras,",
        "puis une autre.",
        "Un",
        "Deux",
        "Gauche Droite",
        "Avant",
        "Bloc",
        "après",
        "Ligne 1",
        "Ligne 2",
        "Un bouton",
    ]


def test_a_scope_separates_what_bears_the_same_name(driver: Driver, site: FixedSite) -> None:
    """The same link in two regions, or in two menus, is told apart by its scope."""
    for scope, expected in (
        (region("Déclarations"), "declarations"),
        (region("Paiements"), "paiements"),
        (navigation("Onglets des paiements"), "paiements"),
    ):
        driver.open(site.page("regions"))
        driver.follow("En cours", within=scope)
        assert driver.page().text.splitlines()[-1] == f"Venu de {expected}"


def test_a_link_is_found_in_its_row(driver: Driver, site: FixedSite) -> None:
    """A row named by header and value holds its own link."""
    driver.open(site.page("regions"))
    dedouanement = row("Déclarations en cours", "Démarche", "Dédouanement")
    assert driver.offers("link", "Déclarer", within=dedouanement)
    assert not driver.offers("link", "Payer", within=dedouanement)
    driver.follow("Déclarer", within=dedouanement)
    assert "Venu de douane" in driver.page().text


def test_an_ambiguous_name_is_refused_with_its_candidates(driver: Driver, site: FixedSite) -> None:
    """Two links of one name: an error that counts them and lists the links there."""
    driver.open(site.page("regions"))
    with pytest.raises(ElementAmbigu) as caught:
        driver.follow("En cours")
    assert caught.value.count == 2
    assert caught.value.candidates == (
        "Tableau de bord",
        "En cours",
        "Déclarer",
        "Déclarer",
        "En cours",
        "Historique",
        "Payer",
    )
    assert "Tableau de bord" in str(caught.value)


def test_an_absent_name_is_refused_with_its_candidates(driver: Driver, site: FixedSite) -> None:
    """An absent link: an error that names the scope, the page, the nearest name and the links there."""
    driver.open(site.page("regions"))
    with pytest.raises(ElementAbsent) as caught:
        driver.follow("Historiques", within=region("Paiements"))
    assert caught.value.candidates == ("En cours", "Historique", "Payer")
    said = str(caught.value)
    assert "lien « Historiques »" in said
    assert "Nom proche : « Historique »" in said
    assert site.page("regions") in said


def test_an_absent_scope_is_an_error_and_never_an_absence(driver: Driver, site: FixedSite) -> None:
    """ "Not offered in region X" cannot pass because X does not exist; rows and columns likewise."""
    driver.open(site.page("regions"))
    for scope, said in (
        (region("Paiement"), "Paiements"),
        (row("Déclarations en cours", "Démarches", "Dédouanement"), "Démarche"),
        (row("Déclarations en cours", "Démarche", "H7"), "Dédouanement"),
        (row("Déclarations", "Démarche", "H7"), "Déclarations en cours"),
    ):
        with pytest.raises(ElementAbsent) as caught:
            driver.offers("link", "Payer", within=scope)
        assert said in caught.value.candidates, said


def test_rows_are_read_by_header(driver: Driver, site: FixedSite) -> None:
    """Rows map headers to folded texts; hidden rows are left out, wide cells count for each column."""
    driver.open(site.page("tableaux"))
    table = driver.table("Paiements en cours")
    assert table is not None
    assert table.headers == ("Administration", "Référence", "Montant")
    assert table.rows == (
        {"Administration": "Douane", "Référence": "DED-2026-0001", "Montant": "1 250,00 €"},
        {"Administration": "Impôts", "Référence": "TVA-2026 -7", "Montant": "80,00 €"},
        {"Administration": "Total", "Référence": "Total", "Montant": "1 330,00 €"},
    )


def test_rows_may_begin_with_a_header_cell(driver: Driver, site: FixedSite) -> None:
    """A row headed by its own th is data; a missing cell is empty; a nameless column is numbered."""
    driver.open(site.page("tableaux"))
    table = driver.table("Mon compte")
    assert table is not None
    assert table.headers == ("Information", "Valeur", "colonne 3")
    assert table.rows[0] == {"Information": "Identifiant", "Valeur": "blacaze", "colonne 3": "Changer"}
    assert table.rows[1] == {"Information": "Portailpro", "Valeur": "Rattaché", "colonne 3": ""}
    driver.follow("Changer", within=row("Mon compte", "Information", "Identifiant"))
    assert "Venu de compte" in driver.page().text


def test_tables_absent_empty_nested_or_doubled(driver: Driver, site: FixedSite) -> None:
    """Absent gives None, empty gives no rows, a table inside another keeps its rows, two of a name are refused."""
    driver.open(site.page("tableaux"))
    assert driver.table("Historique") is None
    empty, inner = driver.table("Vide"), driver.table("Dedans")
    assert empty is not None
    assert (empty.headers, empty.rows) == (("Rien",), ())
    assert inner is not None
    assert inner.rows == ({"Colonne": "Au fond"},)
    with pytest.raises(ElementAmbigu):
        driver.table("En double")


def test_a_form_sends_what_a_browser_sends(driver: Driver, site: FixedSite) -> None:
    """Typed, default, hidden, ticked and picked values leave in order; disabled and unticked ones do not."""
    driver.open(site.page("formulaires"))
    driver.fill("Nom", "Lacaze & fils = été")
    driver.fill("Mot de passe", "s3cret +%")
    driver.fill("Message", "deux\nlignes")
    driver.select("Pays", "Belgique (BE)")
    driver.choose("BETA", within=group("Entreprises"))
    driver.choose("J'accepte")
    driver.press("Envoyer")
    assert read(driver, "Requête")["Adresse"] == "/echo?gardee=oui"
    assert fields(driver) == [
        ("nom", "Lacaze & fils = été"),
        ("mot_de_passe", "s3cret +%"),
        ("message", "deux\r\nlignes"),
        ("fixe", "fixe"),
        ("sans-etiquette", "jeton été"),
        ("pays", "be"),
        ("siren", "2"),
        ("accord", "on"),
        ("deja", "oui"),
        ("legende", "l"),
        ("action", "envoyer"),
    ]


def test_an_untouched_form_sends_its_defaults(driver: Driver, site: FixedSite) -> None:
    """Defaults leave untouched; the pressed button decides the address and its own field."""
    driver.open(site.page("formulaires"))
    driver.press("Effacer")
    assert read(driver, "Requête")["Adresse"] == "/echo?autre=oui"
    sent = dict(fields(driver))
    assert (sent["nom"], sent["message"], sent["pays"], sent["siren"]) == ("déjà là", "ancien", "", "1")
    assert "accord" not in sent
    assert sent["action"] == "effacer"


def test_a_get_form_replaces_the_query(driver: Driver, site: FixedSite) -> None:
    """A search goes into the address in place of the form's own query, with fields tied by their form attribute."""
    driver.open(site.page("formulaires"))
    driver.fill("Mots", "droits de douane")
    driver.press("Chercher")
    assert read(driver, "Requête")["Méthode"] == "GET"
    assert fields(driver) == [("q", "droits de douane"), ("dehors", "oui")]


def test_fields_that_cannot_be_used_are_refused(driver: Driver, site: FixedSite) -> None:
    """Read-only and disabled fields, absent and disabled options are refused, with what is offered instead."""
    driver.open(site.page("formulaires"))
    for label in ("Lecture seule", "Inutile", "Groupe fermé"):
        with pytest.raises(ElementAbsent, match="désactivé|lecture seule"):
            driver.fill(label, "x")
    with pytest.raises(ElementAbsent) as caught:
        driver.select("Pays", "Nulle part")
    assert caught.value.candidates == ("Choisir", "France", "Belgique (BE)")
    with pytest.raises(ElementAbsent, match="désactivé"):
        driver.choose("GAMMA")
    driver.fill("Dans la légende", "possible")


def test_a_form_that_a_browser_holds_back_does_not_leave(driver: Driver, site: FixedSite) -> None:
    """Empty required fields and wrong e-mails keep the person on the page, unless the form says otherwise."""
    driver.open(site.page("formulaires"))
    driver.press("Vérifier")
    assert driver.page().heading == "Formulaires"
    driver.fill("Obligatoire", "là")
    driver.fill("Courriel", "pas un courriel")
    driver.press("Vérifier")
    assert driver.page().heading == "Formulaires"
    driver.press("Forcer")
    assert fields(driver) == [("obligatoire", "là"), ("courriel", "pas un courriel")]


def test_a_form_without_address_posts_to_its_own_page(driver: Driver, site: FixedSite) -> None:
    """No action: the page's own address receives the form."""
    driver.open(site.page("formulaires"))
    driver.press("Rester")
    assert driver.page().url == site.page("formulaires")
    assert driver.page().heading == "Formulaires"


@pytest.mark.parametrize(
    ("status", "method"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)
def test_redirects_of_a_form(driver: Driver, site: FixedSite, status: int, method: str) -> None:
    """After a post, 301 to 303 become a GET; 307 and 308 post again."""
    driver.open(site.leading_to(site.through(status, "/echo"), host="portail--w1"))
    driver.press("Poster")
    assert driver.page().url == site.url("/echo")
    assert read(driver, "Requête")["Méthode"] == method


def test_redirects_across_hosts_and_their_limits(driver: Driver, site: FixedSite) -> None:
    """Redirects lead from host to host; a loop, or too many of them, is inconclusive."""
    driver.open(
        site.through(303, site.through(302, site.url("/arrivee?de=loin", "impots--w1"), "douane--w1"))
    )
    assert driver.page().url == site.url("/arrivee?de=loin", "impots--w1")
    driver.open(site.url("/chaine?n=18"))
    assert "Venu de chaine" in driver.page().text
    with pytest.raises(Inconclusive):
        driver.open(site.url("/boucle"))
    with pytest.raises(Inconclusive):
        driver.open(site.url("/chaine?n=40"))


def test_cookies_live_on_their_host(driver: Driver, site: FixedSite) -> None:
    """A session cookie of one host, Secure on localhost, returns to it and to no other."""
    driver.open(site.setting("__Host-session=s1; Secure; HttpOnly; SameSite=Lax; Path=/", "simple=1"))
    driver.open(site.url("/echo"))
    assert read(driver, "Cookies") == {"__Host-session": "s1", "simple": "1"}
    driver.open(site.url("/echo", "douane--w1"))
    assert read(driver, "Cookies") == {}


def test_cookies_that_browsers_refuse(driver: Driver, site: FixedSite) -> None:
    """__Host- with Domain, with another path or without Secure; Domain of nobody or of another; None unsecured."""
    driver.open(
        site.setting(
            "__Host-a=1; Secure; Path=/; Domain=portail--w1.localhost",
            "__Host-b=1; Secure; Path=/echo",
            "__Host-c=1; Path=/",
            "__Secure-d=1; Path=/",
            "e=1; Path=/; Domain=localhost",
            "f=1; Path=/; Domain=douane--w1.localhost",
            "g=1; Path=/; SameSite=None",
            "h=1; Path=/; Domain=portail--w1.localhost",
        )
    )
    driver.open(site.url("/echo"))
    assert read(driver, "Cookies") == {"h": "1"}


def test_cookies_expire_and_keep_to_their_path(driver: Driver, site: FixedSite) -> None:
    """Max-Age=0 and past dates delete; a path limits; the longest path goes first."""
    driver.open(
        site.setting("a=1; Path=/", "b=1; Path=/", "c=1; Path=/echo", "d=1; Path=/ech", "e=1; Path=/echo/bas")
    )
    driver.open(
        site.setting(
            "a=; Path=/; Max-Age=0",
            "b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "f=1; Path=/; Max-Age=60",
        )
    )
    driver.open(site.url("/echo"))
    assert list(read(driver, "Cookies")) == ["c", "f"]


def set_one_of_each(driver: Driver, site: FixedSite) -> None:
    """Cookies of each SameSite kind, on the portal's host."""
    driver.open(
        site.setting(
            "strict=1; Path=/; SameSite=Strict",
            "lax=1; Path=/; SameSite=Lax",
            "none=1; Path=/; SameSite=None; Secure",
        )
    )


def test_lax_follows_a_link_from_another_site(driver: Driver, site: FixedSite) -> None:
    """A top-level GET from another one-label *.localhost host carries Lax and None, not Strict."""
    set_one_of_each(driver, site)
    driver.open(site.leading_to(site.url("/echo")))
    driver.follow("Suivre")
    assert set(read(driver, "Cookies")) == {"lax", "none"}
    assert read(driver, "Requête")["Sec-Fetch-Site"] == "cross-site"


def test_lax_does_not_follow_a_post_from_another_site(driver: Driver, site: FixedSite) -> None:
    """A cross-site POST carries None only, and tells its origin."""
    set_one_of_each(driver, site)
    driver.open(site.leading_to(site.url("/echo")))
    driver.press("Poster")
    assert set(read(driver, "Cookies")) == {"none"}
    assert read(driver, "Requête")["Origin"] == site.url("", "autre--w1")


def test_lax_follows_a_redirect_that_ends_a_post(driver: Driver, site: FixedSite) -> None:
    """Posted on one site, sent by 303 to another: the GET that arrives carries Lax, not Strict."""
    set_one_of_each(driver, site)
    driver.open(site.leading_to(site.through(303, site.url("/echo"), "autre--w1")))
    driver.press("Poster")
    assert set(read(driver, "Cookies")) == {"lax", "none"}


def test_strict_stays_at_home(driver: Driver, site: FixedSite) -> None:
    """A typed address, and a post within the site, carry every kind."""
    set_one_of_each(driver, site)
    driver.open(site.url("/echo"))
    assert set(read(driver, "Cookies")) == {"strict", "lax", "none"}
    driver.open(site.leading_to(site.url("/echo"), host="portail--w1"))
    driver.press("Poster")
    assert set(read(driver, "Cookies")) == {"strict", "lax", "none"}
    assert read(driver, "Requête")["Sec-Fetch-Site"] == "same-origin"


def test_two_labels_before_localhost_are_one_site(driver: Driver, site: FixedSite) -> None:
    """a.w1.localhost and b.w1.localhost are same-site: why a world stands in one label."""
    home = "portail.w1"
    driver.open(site.setting("strict=1; Path=/; SameSite=Strict", host=home))
    driver.open(site.leading_to(site.url("/echo", home), host="douane.w1"))
    driver.press("Poster")
    assert read(driver, "Cookies") == {"strict": "1"}
    assert read(driver, "Requête")["Sec-Fetch-Site"] == "same-site"


@pytest.mark.parametrize(
    ("policy", "origin", "referer"),
    [("same-origin", "home", "page"), ("no-referrer", "null", ""), ("origin", "home", "home/"), ("unsafe-url", "home", "page")],
)  # fmt: skip
def test_a_page_tells_where_it_comes_from(
    driver: Driver, site: FixedSite, policy: str, origin: str, referer: str
) -> None:
    """Origin and Referer of a post obey the page's Referrer-Policy."""
    page = site.url(f"/discret?p={policy}")
    told = {"home": site.url(""), "home/": site.url("/"), "page": page, "null": "null", "": ""}
    driver.open(page)
    driver.press("Poster")
    request = read(driver, "Requête")
    assert (request["Origin"], request["Referer"]) == (told[origin], told[referer])


def test_noreferrer_tells_nothing(driver: Driver, site: FixedSite) -> None:
    """A link with rel=noreferrer tells no Referer; an ordinary one tells other sites its origin alone."""
    driver.open(site.leading_to(site.url("/echo")))
    driver.follow("Suivre")
    assert read(driver, "Requête")["Referer"] == site.url("/", "autre--w1")
    driver.open(site.leading_to(site.url("/echo")))
    driver.follow("Sans dire")
    assert read(driver, "Requête")["Referer"] == ""


@pytest.mark.parametrize(
    ("link", "came_from", "opened", "has_opener"),
    [
        ("Même onglet", "meme", False, False),
        ("Onglet de soi", "soi", False, False),
        ("Nouvel onglet", "neuf", True, False),
        ("Nouvel onglet sans rel", "nu", True, False),
        ("Nouvel onglet lié", "lie", True, True),
        ("Onglet nommé", "nomme", True, True),
    ],
)
def test_a_new_tab_comes_to_the_front(  # noqa: PLR0913 - one row per kind of link
    driver: Driver, site: FixedSite, link: str, came_from: str, *, opened: bool, has_opener: bool
) -> None:
    """The tab that a link opens becomes current, without opener unless the link keeps one."""
    driver.open(site.page("onglets"))
    driver.follow(link)
    assert driver.page().text.splitlines()[-1] == f"Venu de {came_from}"
    tabs = driver.tabs()
    assert len(tabs) == (2 if opened else 1)
    assert (tabs[-1].current, tabs[-1].has_opener, tabs[-1].title) == (True, has_opener, "Arrivée")


def test_tabs_are_switched_and_share_cookies(driver: Driver, site: FixedSite) -> None:
    """Going back to the first tab finds its page; cookies set in one tab are sent from the other."""
    driver.open(site.page("onglets"))
    driver.follow("Nouvel onglet")
    driver.open(site.setting("c=1; Path=/"))
    driver.switch_to(0)
    assert driver.page().heading == "Onglets"
    driver.new_tab()
    assert (len(driver.tabs()), driver.page().url) == (3, "about:blank")
    driver.open(site.url("/echo"))
    assert read(driver, "Cookies") == {"c": "1"}
    with pytest.raises(UsageError, match="3"):
        driver.switch_to(3)


def test_a_named_tab_is_used_again(driver: Driver, site: FixedSite) -> None:
    """A second link to the same named tab fills it again, and its page is waited for."""
    driver.open(site.page("onglets"))
    driver.follow("Onglet nommé")
    driver.switch_to(0)
    driver.follow("Encore l'onglet nommé")
    assert driver.page().heading == "Enfin"
    assert [tab.current for tab in driver.tabs()] == [False, True]


def test_a_form_may_open_a_tab(driver: Driver, site: FixedSite) -> None:
    """A form with a target posts into a new tab."""
    driver.open(site.page("formulaires"))
    driver.press("Ouvrir")
    assert len(driver.tabs()) == 2
    assert read(driver, "Requête")["Méthode"] == "POST"


def test_a_link_within_the_page_stays_there(driver: Driver, site: FixedSite) -> None:
    """Following a fragment changes the address and nothing else."""
    driver.open(site.page("onglets"))
    driver.follow("Plus bas")
    page = driver.page()
    assert (page.url, page.heading) == (site.page("onglets") + "#bas", "Onglets")


@pytest.mark.parametrize("status", [400, 403, 404])
def test_a_refusal_is_a_page(driver: Driver, site: FixedSite, status: int) -> None:
    """4xx is data: the page is read like any other."""
    driver.open(site.url(f"/statut/{status}"))
    assert (driver.page().status, driver.page().heading) == (status, "Réponse")


def go(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by its address."""
    driver.open(site.url(path))


def follow(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by a link."""
    driver.open(site.leading_to(site.url(path)))
    driver.follow("Suivre")


def post(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by a form."""
    driver.open(site.leading_to(site.url(path)))
    driver.press("Poster")


def follow_in_tab(driver: Driver, site: FixedSite, path: str) -> None:
    """Reach a path by a link that opens a tab."""
    driver.open(site.leading_to(site.url(path)))
    driver.follow("Sans dire")


WAYS = pytest.mark.parametrize("reach", [go, follow, post, follow_in_tab])


@WAYS
def test_a_server_error_is_inconclusive(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None]
) -> None:
    """503 raises, naming the address and the status; the page stays there as evidence."""
    with pytest.raises(Inconclusive, match=r"/statut/503 a répondu 503"):
        reach(driver, site, "/statut/503")
    assert driver.page().text.splitlines() == ["Réponse", "Refusé."]


@WAYS
def test_a_broken_simulator_is_a_bench_fault(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None]
) -> None:
    """500 with our own header accuses the bench and never the portal."""
    with pytest.raises(BenchFault, match="KeyError"):
        reach(driver, site, "/statut/500?banc=1")


@WAYS
@pytest.mark.parametrize("path", ["/coupe", "/tronque"])
def test_half_an_answer_is_inconclusive(
    driver: Driver, site: FixedSite, reach: Callable[[Driver, FixedSite, str], None], path: str
) -> None:
    """A connection cut before or within the answer says nothing of the portal."""
    with pytest.raises(Inconclusive):
        reach(driver, site, path)


def test_a_page_that_is_no_html_has_text_only(driver: Driver, site: FixedSite) -> None:
    """JSON shown to a person is text without elements to act on."""
    driver.open(site.url("/json"))
    assert '{"a": "b"}' in driver.page().text
    with pytest.raises(ElementAbsent):
        driver.follow("Suivre")


def test_a_slow_page_is_waited_for(driver: Driver, site: FixedSite) -> None:
    """A slow answer is waited for, whether opened, followed, posted or in a new tab."""
    for reach in (go, follow, post, follow_in_tab):
        reach(driver, site, "/lent?s=0.4")
        assert driver.page().heading == "Enfin"


def test_the_language_of_the_person_is_told(driver: Driver, site: FixedSite) -> None:
    """Every driver asks for French."""
    driver.open(site.url("/echo"))
    assert read(driver, "Requête")["Accept-Language"].startswith("fr-FR")


def test_evidence_helps_and_keeps_secrets(driver: Driver, site: FixedSite, tmp_path: Path) -> None:
    """Evidence holds the page in front of the person, a picture when there are eyes, and no password."""
    driver.open(site.page("formulaires"))
    driver.fill("Mot de passe", "tres-secret")
    driver.press("Effacer")
    driver.open(site.page("regions"))
    kept = driver.evidence(tmp_path / "preuves", "un-scenario")
    kinds = [one.kind for one in kept]
    assert ("screenshot" in kinds) == driver.capabilities.pictures
    page = next(one.path for one in kept if one.kind == "page")
    assert "Tableau de bord" in page.read_text(encoding="utf-8")
    assert all(b"tres-secret" not in one.path.read_bytes() for one in kept)


def test_the_outline_lists_the_page_in_order(driver: Driver, site: FixedSite) -> None:
    """The outline gives role and name of each element, from top to bottom."""
    driver.open(site.page("regions"))
    landmarks = [e for e in driver.outline() if e.role in {"navigation", "region"}]
    assert [e.name for e in landmarks] == [
        "Navigation principale",
        "Déclarations",
        "Onglets des déclarations",
        "Paiements",
        "Onglets des paiements",
    ]
    assert driver.offers("heading", "Tableau de bord", within=PAGE)
