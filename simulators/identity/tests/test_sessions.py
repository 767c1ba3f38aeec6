"""Sessions: their cookie, their end, and the forms that they protect."""

import orjson

from simulators.identity.cookies import SESSION
from simulators.identity.tests.attacks.authorization import logged_in_at_alpha
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser
from simulators.identity.tests.test_login import follow_link, link


def test_session_cookie_is_fenced(sites: Sites) -> None:
    """Every cookie of this package is __Host-, Secure, HttpOnly, Lax, for the whole site."""
    person = Browser()
    page = person.get(sites.url("alpha", "/connexion"))
    for answer in (page, sites.log_in(person, page), person.get(sites.url("beta", "/lier"))):
        line = answer.headers["set-cookie"]
        assert line.startswith("__Host-")
        assert {"Path=/", "Secure", "HttpOnly", "SameSite=lax"} <= set(line.split("; "))


def test_session_ends_after_thirty_idle_minutes(sites: Sites) -> None:
    """Read at 29 min 59 s it lives on, and lives again as long; unread for 30 minutes it is over."""
    person, page = logged_in_at_alpha(sites), sites.url("alpha", "/espace-personnel")
    sites.world.clock.advance(1799)
    assert person.get(page).status == 200
    sites.world.clock.advance(1799)
    assert person.get(page).status == 200
    sites.world.clock.advance(1800)
    assert person.get(page).status == 303
    assert any("session expirée" in note for note in sites.notes("alpha"))


def test_session_changes_at_login(sites: Sites) -> None:
    """Against fixation: another identifier after the login, and the former one opens nothing."""
    person = logged_in_at_alpha(sites)
    jar = person.jars[sites.url("alpha").removeprefix("http://")]
    former = jar[SESSION]
    page = person.follow(person.get(sites.url("beta", "/lier")))
    sites.log_in(person, page)
    assert jar[SESSION] != former
    jar[SESSION] = former
    assert person.get(sites.url("alpha", "/espace-personnel")).status == 303


def test_planted_identifier_is_not_adopted(sites: Sites) -> None:
    """A session identifier that the site did not make is never taken up by a login."""
    person = Browser()
    page = person.get(sites.url("alpha", "/connexion"))
    jar = person.jars[sites.url("alpha").removeprefix("http://")]
    jar[SESSION] = "plante" * 8
    sites.log_in(person, page)
    assert jar[SESSION] != "plante" * 8


def test_login_form_needs_the_browser_it_was_shown_to(sites: Sites) -> None:
    """Login CSRF: a form shown to an attacker does not log a victim in, nor does one without a token."""
    attacker, victim = Browser(), Browser()
    page = attacker.get(sites.url("alpha", "/connexion"))
    victim.get(sites.url("alpha", "/connexion"))
    answer = sites.log_in(victim, page)
    assert (answer.status, SESSION in str(victim.jars)) == (403, False)
    assert any("jeton-de-formulaire" in note for note in sites.notes("alpha"))


def test_login_form_posted_from_elsewhere_is_refused(sites: Sites) -> None:
    """The right token does not help a form that another origin posts."""
    person = Browser()
    page = person.get(sites.url("alpha", "/connexion"))
    form = {"csrf": page.hidden("csrf"), "identifiant": "ada", "mot_de_passe": "mot-d-ada"}
    answer = person.post(sites.url("alpha", "/connexion"), form, {"origin": sites.url("beta")})
    assert (answer.status, SESSION in str(person.jars)) == (403, False)


def test_form_does_not_carry_the_cookie(sites: Sites) -> None:
    """Whoever reads the page, in a cache or over a shoulder, cannot rebuild the cookie from its token."""
    person = Browser()
    page = person.get(sites.url("alpha", "/connexion"))
    (cookie,) = person.jars[sites.url("alpha").removeprefix("http://")].values()
    assert page.hidden("csrf")
    assert cookie not in page.text


def test_button_logs_out(sites: Sites) -> None:
    """« Se déconnecter » ends the session on the server, not only in the browser."""
    person = logged_in_at_alpha(sites)
    jar = person.jars[sites.url("alpha").removeprefix("http://")]
    kept, csrf = jar[SESSION], person.get(sites.url("alpha", "/")).hidden("csrf")
    assert person.post(sites.url("alpha", "/deconnexion"), {"csrf": csrf}).location == sites.url("alpha", "/")
    jar[SESSION] = kept
    assert person.get(sites.url("alpha", "/espace-personnel")).status == 303


def test_nobody_is_logged_out_by_another_site(sites: Sites) -> None:
    """The button needs its token."""
    person = logged_in_at_alpha(sites)
    assert person.post(sites.url("alpha", "/deconnexion"), {}).status == 403
    assert person.get(sites.url("alpha", "/espace-personnel")).status == 200


def test_logging_out_goes_back_to_where_the_login_came_from(sites: Sites) -> None:
    """A session of beta that alpha vouched for ends at both, and the person is back at beta."""
    link(sites, "beta", "alpha")
    person = logged_in_at_alpha(sites)
    follow_link(sites, person, "beta")
    csrf = person.get(sites.url("beta", "/")).hidden("csrf")
    page = person.follow(person.post(sites.url("beta", "/deconnexion"), {"csrf": csrf}))
    assert page.url == sites.url("beta", "/")
    assert person.get(sites.url("alpha", "/espace-personnel")).status == 303
    assert person.get(sites.url("beta", "/espace-personnel")).status == 303


def test_same_person_keeps_their_session_at_a_silent_passage(sites: Sites) -> None:
    """A second passage of the same account does not break the forms open in other tabs."""
    link(sites, "beta", "alpha")
    person = logged_in_at_alpha(sites)
    follow_link(sites, person, "beta")
    before = person.get(sites.url("beta", "/")).hidden("csrf")
    follow_link(sites, person, "beta")
    assert person.get(sites.url("beta", "/")).hidden("csrf") == before


def test_another_person_takes_the_place_of_the_former(sites: Sites) -> None:
    """A silent passage of bob ends the session that ada had at beta."""
    link(sites, "beta", "alpha", "bob")
    person = logged_in_at_alpha(sites, "bob")
    sites.log_in(person, person.get(sites.url("beta", "/connexion")), "ada")
    assert follow_link(sites, person, "beta").text == "beta /cible bob"


def test_flow_remembers_who_left(sites: Sites) -> None:
    """A purpose can tell that the person who comes back is the one who left."""
    person = logged_in_at_alpha(sites)
    sites.log_in(person, person.get(sites.url("beta", "/connexion")), "bob")
    told = orjson.loads(person.follow(person.get(sites.url("beta", "/lier?prompt="))).text)
    assert told["account"] == "bob"
