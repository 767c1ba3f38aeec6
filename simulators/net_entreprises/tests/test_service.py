"""net-entreprises is public, and has no door of its own."""

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_links
from simulators.identity.tests.browser import Browser
from simulators.net_entreprises.service import NOM


def test_its_page_is_open_to_everyone(monde: Monde) -> None:
    """Its name, and no link: neither a login nor a way further."""
    page = Browser().get(monde.url(NOM, "/"))
    assert (page.status, read_heading(page)) == (200, "net-entreprises")
    assert read_links(page) == {}


def test_nobody_logs_in_there(monde: Monde) -> None:
    """The address of the login of other sites is not one here."""
    assert Browser().get(monde.url(NOM, "/connexion")).status == 404


def test_its_address_is_a_host_name(monde: Monde) -> None:
    """A hyphen: an underscore is not allowed in a host name."""
    assert monde.url(NOM).startswith("http://net-entreprises--")
