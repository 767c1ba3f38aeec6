"""Attacks on GET /login/initiate."""

from simulators.identity.checks.initiation import target
from simulators.identity.checks.repetition import REPEATED, verify_no_repetition
from simulators.identity.tests.attacks.attack import Attack
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser

TABLE = "party.initiation"


def leaves_for_alpha(sites: Sites, wanted: str, more: str = "") -> bool:
    """Whether beta sends the person to alpha on the way to this address."""
    link = f"/login/initiate?iss={sites.url('alpha')}&target_link_uri={wanted}{more}"
    page = Browser().get(sites.url("beta", link))
    return page.status == 303 and page.location.startswith(sites.url("alpha", "/authorize"))


ATTACKS = (
    Attack("page-non-ouverte", "beta", TABLE, target.verify_target, target.NOT_LISTED,
           lambda sites: leaves_for_alpha(sites, sites.url("beta", "/espace-personnel"))),
    Attack("ailleurs", "beta", TABLE, target.verify_target, target.NOT_LISTED,
           lambda sites: leaves_for_alpha(sites, "http://ailleurs.localhost/cible")),
    Attack("prefixe", "beta", TABLE, target.verify_target, target.NOT_LISTED,
           lambda sites: leaves_for_alpha(sites, sites.url("beta", "/cible/../espace-personnel"))),
    Attack("cible-double", "beta", TABLE, verify_no_repetition, REPEATED,
           lambda sites: leaves_for_alpha(sites, sites.url("beta", "/cible"),
                                          "&target_link_uri=http://ailleurs.localhost/")),
)  # fmt: skip
