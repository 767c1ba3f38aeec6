"""Happy paths, from one site to another."""

from simulators.identity.subjects import pairwise_sub
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser


def link(sites: Sites, client: str, provider: str, account: str = "ada") -> None:
    """Link the account of a provider with the account of the same name at its client."""
    sub = pairwise_sub(sites.ctx(provider), account, client)
    sites.ctx(client).memory[f"link.{sites.url(provider)}.{sub}"] = account


def test_a_linked_person_passes_without_typing(sites: Sites) -> None:
    """Logged in at alpha and linked at beta, a person follows a link and is logged in at beta."""
    link(sites, "beta", "alpha")
    browser = Browser()
    browser.follow(sites.log_in(browser, browser.get(sites.url("alpha", "/connexion"))))
    target = sites.url("beta", "/cible")
    page = browser.follow(browser.get(
        sites.url("beta", f"/login/initiate?iss={sites.url('alpha')}&target_link_uri={target}")
    ))  # fmt: skip
    assert (page.url, page.status, page.text) == (target, 200, "beta /cible ada")
