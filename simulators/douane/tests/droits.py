"""Rights of customs, in the few words the tests of this folder need."""

from simulators.coproprietaire.actes import enregistrer_lien, octroyer
from simulators.coproprietaire.annonce import Annonce
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import A1, BRUNO
from simulators.douane.services import SERVICES
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.subjects import pairwise_sub
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siret

SITE, COMPTE, PASSWORD = "douane", "blacaze", "bruno douane"
RELATIONS_A1 = [{"siret": A1, "service": s.code} for s in SERVICES if s.maille == "siret"]


def build_droit(droit: str, siret: str = A1, service: str = "DELTA-G") -> Habilitation:
    """A right on DELTA-G for A1, unless said otherwise."""
    return Habilitation(service=service, droit=droit, siret=Siret(siret))


def octroyer_a_bruno(monde: Monde, droit: str, siret: str = A1, service: str = "DELTA-G") -> Annonce:
    """Give it to Bruno."""
    return monde.run(octroyer(monde.ctx(SITE), COMPTE, build_droit(droit, siret, service)))


def enter(monde: Monde) -> Browser:
    """Bruno, logged in at customs by his own password."""
    return monde.log_in(SITE, COMPTE, PASSWORD)


def link_bruno(monde: Monde) -> None:
    """Attach his account of customs to the one of the portal."""
    there = monde.ctx("portailpro")
    enregistrer_lien(monde.ctx(SITE), COMPTE, there.origin, pairwise_sub(there, BRUNO, SITE))


def enter_by_portal(monde: Monde, path: str) -> tuple[Browser, Page]:
    """Bruno, logged in at the portal alone, who follows its link to a page of customs."""
    link_bruno(monde)
    browser = monde.log_in("portailpro", BRUNO, "bruno portail")
    link = compute_initiate_url(monde.ctx("portailpro"), SITE, monde.url(SITE, path))
    return browser, browser.follow(browser.get(link))


def file(monde: Monde, browser: Browser, path: str, form: dict[str, str]) -> Page:
    """Post the entry form at a path, with the token of the person's session."""
    espace = browser.get(monde.url(SITE, "/espace-personnel"))
    sent = {"csrf": espace.hidden("csrf"), **form}
    return browser.follow(browser.post(monde.url(SITE, f"{path}/declaration"), sent))
