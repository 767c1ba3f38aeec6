"""What a person sees at a co-owner."""

from simulators.coproprietaire.actes import enregistrer_lien, octroyer
from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import (
    read_alert,
    read_heading,
    read_links,
    read_status,
    read_table,
)
from simulators.coproprietaire.tests.monde import ALPHA, BRUNO, build_document
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren

SITE, COMPTE, PASSWORD = "impots", "blacaze.impots", "bruno impots"
TELESERVICES = {"Déclarations", "Paiements et mandats"}
PAYER = Habilitation(service="COMPTE-FISCAL", droit="payer", siren=Siren(ALPHA))


def test_the_home_page_names_the_site_and_leads_to_the_login(monde: Monde) -> None:
    """Its heading is the name of the site; one link leads to the login form."""
    page = Browser().get(monde.url(SITE, "/"))
    assert (page.status, read_heading(page)) == (200, "impots.gouv")
    assert read_links(page) == {"Se connecter": "/connexion"}


def test_a_person_logs_in_and_sees_who_they_are(monde: Monde) -> None:
    """The account, and that it is not linked yet; no right is shown where there is none."""
    page = monde.log_in(SITE, COMPTE, PASSWORD).get(monde.url(SITE, "/espace-personnel"))
    assert read_heading(page) == "Espace personnel"
    assert "<p>Connecté : Bruno Lacaze</p>" in page.text
    assert read_table(page, "Mon compte") == [
        ("Identifiant", COMPTE), ("Tenu par", "SIREN 000 176 115"), ("Portailpro", "Non rattaché"),
    ]  # fmt: skip
    assert read_table(page, "Mes habilitations") is None
    assert "Aucune habilitation." in page.text


def test_the_link_and_the_rights_are_shown(monde: Monde) -> None:
    """In plain words, at the very next page."""
    browser = monde.log_in(SITE, COMPTE, PASSWORD)
    enregistrer_lien(monde.ctx(SITE), COMPTE, monde.url("portailpro"), "bruno")
    monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER))
    page = browser.get(monde.url(SITE, "/espace-personnel"))
    assert read_table(page, "Mon compte") == [
        ("Identifiant", COMPTE), ("Tenu par", "SIREN 000 176 115"), ("Portailpro", "Rattaché"),
    ]  # fmt: skip
    assert "Créer un compte portailpro" not in page.text
    assert read_table(page, "Mes habilitations") == [("Compte fiscal", "Payer", "SIREN 000 176 115")]


def test_wrong_credentials_are_refused(monde: Monde) -> None:
    """A wrong password, an unknown name and the credentials of the portal get one and the same refusal."""
    for identifiant, password in ((COMPTE, "faux"), ("personne", PASSWORD), (BRUNO, "bruno portail")):
        browser = Browser()
        form = browser.get(monde.url(SITE, "/connexion"))
        page = monde.fill_login(browser, form, identifiant, password)
        assert read_heading(page) == "Se connecter à impots.gouv"
        assert read_alert(page) == "Identifiant ou mot de passe incorrect."


def test_the_policy_of_authentication_is_what_opens(bench: Bench) -> None:
    """Replaced by one that refuses linked accounts, it shuts the site to them and to no one else (AUT-04)."""
    faulty = bench.worlds.services[SITE].with_policy(
        authenticates=lambda tentative: tentative.mot_de_passe_juste and not tentative.rattache
    )
    with bench.open(build_document(), {SITE: faulty}) as monde:
        assert read_heading(_enter(monde)) == "Espace personnel"
        enregistrer_lien(monde.ctx(SITE), COMPTE, monde.url("portailpro"), "bruno")
        assert read_heading(_enter(monde)) == "Se connecter à impots.gouv"


def _enter(monde: Monde) -> Page:
    """Where the person is after the login form."""
    browser = Browser()
    form = browser.get(monde.url(SITE, "/connexion"))
    return browser.follow(monde.fill_login(browser, form, COMPTE, PASSWORD))


def test_the_personal_space_asks_to_log_in_then_comes_back(monde: Monde) -> None:
    """Without a session, the login form; after it, the page that was wanted."""
    browser = Browser()
    form = browser.follow(browser.get(monde.url(SITE, "/espace-personnel")))
    assert read_heading(form) == "Se connecter à impots.gouv"
    page = browser.follow(monde.fill_login(browser, form, COMPTE, PASSWORD))
    assert page.url == monde.url(SITE, "/espace-personnel")


def test_a_person_logs_out(monde: Monde) -> None:
    """The button ends the session: the personal space asks to log in again."""
    browser = monde.log_in(SITE, COMPTE, PASSWORD)
    page = browser.get(monde.url(SITE, "/espace-personnel"))
    assert "Se déconnecter" in page.text
    browser.follow(browser.post(monde.url(SITE, "/deconnexion"), {"csrf": page.hidden("csrf")}))
    again = browser.follow(browser.get(monde.url(SITE, "/espace-personnel")))
    assert read_heading(again) == "Se connecter à impots.gouv"


def test_links_lead_to_the_other_sites_through_the_portal(monde: Monde) -> None:
    """The portal is asked to vouch for the person; this very site is not among the others (AUT-03)."""
    page = monde.log_in(SITE, COMPTE, PASSWORD).get(monde.url(SITE, "/espace-personnel"))
    ctx = monde.ctx(SITE)
    links = read_links(page)
    assert {name: links[name] for name in links if name not in TELESERVICES} == {
        "portailpro": compute_initiate_url(ctx, "portailpro", monde.url("portailpro", "/tableau-de-bord")),
        "Créer un compte portailpro": monde.url("portailpro", "/compte/creation"),
        "douane.gouv": compute_initiate_url(ctx, "portailpro", monde.url("douane", "/espace-personnel")),
        "urssaf.fr": compute_initiate_url(ctx, "portailpro", monde.url("urssaf", "/espace-personnel")),
    }


def test_an_unknown_address_is_a_page(monde: Monde) -> None:
    """404 that a person can read."""
    page = Browser().get(monde.url(SITE, "/declarations/h7"))
    assert (page.status, read_heading(page)) == (404, "Page introuvable")


def test_no_page_has_a_message_of_another(monde: Monde) -> None:
    """A status is shown once, to whom it was meant; a plain page has none."""
    page = monde.log_in(SITE, COMPTE, PASSWORD).get(monde.url(SITE, "/espace-personnel"))
    assert (read_status(page), read_alert(page)) == ("", "")
