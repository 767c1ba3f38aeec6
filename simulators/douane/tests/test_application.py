"""DELTA-G as the example of all: who enters, for whom they declare, what is refused and by which sentence."""

import pytest

from simulators.coproprietaire.actes import octroyer, retirer
from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import (
    read_alert,
    read_heading,
    read_options,
    read_status,
    read_table,
)
from simulators.coproprietaire.tests.monde import A1, A2, B1, RELATIONS, build_document
from simulators.douane.actes import enregistrer_relation
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, build_droit, enter, octroyer_a_bruno
from simulators.identity.tests.browser import Browser, Page
from simulators.peuplement.valeurs import Siret

FORM = {"siret": A1, "marchandise": "Vin rouge", "valeur": "1 250,50"}
REFUSED = (403, "Accès refusé", "Vous n'avez pas d'habilitation DELTA-G.")


def _judge(page: Page) -> tuple[int, str, str]:
    return page.status, read_heading(page), read_alert(page)


def _file(monde: Monde, browser: Browser, **changes: str) -> Page:
    """Post the entry form, with the token of the form or of any page of the session."""
    espace = browser.get(monde.url(SITE, "/espace-personnel"))
    form = {"csrf": espace.hidden("csrf"), **FORM, **changes}
    return browser.follow(browser.post(monde.url(SITE, "/delta-g/declaration"), form))


@pytest.mark.parametrize("path", ["/delta-g", "/delta-g/declaration"])
def test_a_relation_alone_opens_nothing(monde: Monde, path: str) -> None:
    """A1 has its relation, Bruno no right: refused, and the journal says why (HAB-12)."""
    assert _judge(enter(monde).get(monde.url(SITE, path))) == REFUSED
    assert any("delta-g-sans-habilitation" in e.note for e in monde.world.journal.after(0, SITE))


def test_the_right_of_another_service_opens_nothing(monde: Monde) -> None:
    """Télépaiement is not DELTA-G (HAB-13)."""
    octroyer_a_bruno(monde, "telepayer", service="TELEPAIEMENT-SEPA")
    assert _judge(enter(monde).get(monde.url(SITE, "/delta-g"))) == REFUSED


def test_a_person_who_is_not_logged_in_is_sent_to_the_form(monde: Monde) -> None:
    """Then comes back to DELTA-G."""
    octroyer_a_bruno(monde, "lire")
    browser = Browser()
    form = browser.follow(browser.get(monde.url(SITE, "/delta-g")))
    page = browser.follow(monde.fill_login(browser, form, COMPTE, PASSWORD))
    assert read_heading(page) == "DELTA-G"


def test_a_withdrawn_right_shuts_delta_g_at_once(monde: Monde) -> None:
    """The session goes on, the right is gone."""
    octroyer_a_bruno(monde, "declarer")
    browser = enter(monde)
    assert browser.get(monde.url(SITE, "/delta-g")).status == 200
    monde.run(retirer(monde.ctx(SITE), COMPTE, build_droit("declarer")))
    assert _judge(browser.get(monde.url(SITE, "/delta-g"))) == REFUSED
    assert _judge(_file(monde, browser)) == REFUSED


def test_references_follow_each_other(monde: Monde) -> None:
    """Each declaration has its own, the newest is listed first."""
    octroyer_a_bruno(monde, "declarer")
    browser = enter(monde)
    _file(monde, browser)
    lines = read_table(_file(monde, browser), "Mes déclarations")
    assert lines is not None
    assert [line[0] for line in lines] == ["DG-2026-0002", "DG-2026-0001"]


def test_the_form_offers_only_what_may_be_declared(monde: Monde) -> None:
    """Neither the establishment that is only read, nor the one without any right."""
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "DELTA-G")
    octroyer_a_bruno(monde, "declarer", A1)
    octroyer_a_bruno(monde, "lire", A2)
    page = enter(monde).get(monde.url(SITE, "/delta-g/declaration"))
    assert read_options(page) == ["000 176 115 00012"]


@pytest.mark.parametrize("siret", [A2, B1])
def test_a_forged_siret_is_refused(monde: Monde, siret: str) -> None:
    """Judged on every post: neither what is only read, nor what belongs to others (CPT-18)."""
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "DELTA-G")
    octroyer_a_bruno(monde, "declarer", A1)
    octroyer_a_bruno(monde, "lire", A2)
    browser = enter(monde)
    page = _file(monde, browser, siret=siret)
    assert _judge(page) == (
        403, "Accès refusé", "Vous n'avez pas le droit de déclarer pour cet établissement."
    )  # fmt: skip
    assert read_table(browser.get(monde.url(SITE, "/delta-g")), "Mes déclarations") is None


def test_who_only_reads_is_shown_no_form(monde: Monde) -> None:
    """403: there is no establishment to declare for."""
    octroyer_a_bruno(monde, "lire")
    page = enter(monde).get(monde.url(SITE, "/delta-g/declaration"))
    assert _judge(page) == (403, "Accès refusé", "Vous n'avez le droit de déclarer pour aucun établissement.")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"valeur": "beaucoup"}, "Valeur en euros"),
        ({"marchandise": " "}, "Marchandise"),
        ({"siret": "12"}, "Établissement"),
    ],
)
def test_a_wrong_field_is_named_and_what_was_typed_is_kept(
    monde: Monde, changes: dict[str, str], said: str
) -> None:
    """The form comes back with its reason; nothing is filed."""
    octroyer_a_bruno(monde, "declarer")
    browser = enter(monde)
    page = _file(monde, browser, **({"marchandise": "Sel & poivre"} | changes))
    assert (page.status, read_heading(page)) == (422, "Nouvelle déclaration")
    assert read_alert(page).startswith(said)
    assert ("Sel &amp; poivre" in page.text) is ("marchandise" not in changes)
    assert read_table(browser.get(monde.url(SITE, "/delta-g")), "Mes déclarations") is None


def test_a_form_without_its_token_is_refused(monde: Monde) -> None:
    """403 by the reason of the form, not of the right."""
    octroyer_a_bruno(monde, "declarer")
    page = _file(monde, enter(monde), csrf="faux")
    assert page.status == 403
    assert "Ce formulaire n’est plus valable" in read_alert(page)


def test_declarations_of_an_establishment_are_shared_by_those_who_read_it(monde: Monde) -> None:
    """Chloé reads A1 and sees what Bruno filed for it; she may not file."""
    octroyer_a_bruno(monde, "declarer")
    _file(monde, enter(monde))
    monde.run(octroyer(monde.ctx(SITE), "cmarchand", build_droit("lire")))
    chloe = monde.log_in(SITE, "cmarchand", "chloe douane")
    lines = read_table(chloe.get(monde.url(SITE, "/delta-g")), "Mes déclarations")
    assert lines is not None
    assert [line[0] for line in lines] == ["DG-2026-0001"]


def test_a_faulty_customs_opens_delta_g_on_a_relation_alone(bench: Bench) -> None:
    """The policy `may_enter` is what shuts the door: replaced, it opens (HAB-12)."""
    faulty = bench.worlds.services[SITE].with_policy(
        may_enter=lambda _application, _habilitations, relations: bool(relations)
    )
    with bench.open(build_document(relation=RELATIONS), {SITE: faulty}) as monde:
        assert read_heading(enter(monde).get(monde.url(SITE, "/delta-g"))) == "DELTA-G"


def test_a_faulty_customs_takes_a_forged_siret(bench: Bench) -> None:
    """The policy `may_declare_for` is what judges the SIRET: replaced, the forged one passes (CPT-18)."""
    faulty = bench.worlds.services[SITE].with_policy(may_declare_for=lambda *_facts: True)
    with bench.open(build_document(relation=RELATIONS), {SITE: faulty}) as monde:
        octroyer_a_bruno(monde, "lire")
        assert read_status(_file(monde, enter(monde), siret=B1)) == "Déclaration DG-2026-0001 déposée."
