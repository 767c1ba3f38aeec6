"""Debts on their way to Télépaiement: told at once, kept while it is silent, never lost nor doubled."""

import pytest

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import read_alert, read_status
from simulators.coproprietaire.tests.monde import A1, A2, build_document
from simulators.douane.actes import enregistrer_relation
from simulators.douane.tests.cas import CAS
from simulators.douane.tests.droits import RELATIONS_A1, SITE, build_droit, enter, file, octroyer_a_bruno
from simulators.douane.tests.telepaiement import NAME, read_creances_recues
from simulators.identity.tests.browser import Browser
from simulators.peuplement.valeurs import Siret

PATH = "/api/creances"
SILENCE = "Télépaiement ne répond pas : la créance y paraîtra plus tard."
SILENCES = ("erreur-503", "connexion-coupee")
CIEL = next(cas for cas in CAS if cas.service == "CIEL-ALCOOL")


def _enter_to_declare(monde: Monde) -> Browser:
    octroyer_a_bruno(monde, "declarer", service=CIEL.service)
    return enter(monde)


def _read_references(monde: Monde) -> list[str]:
    return [debt["reference"] for debt in read_creances_recues(monde)]


@pytest.mark.parametrize("fault", SILENCES)
def test_a_silent_telepaiement_loses_nothing(monde: Monde, fault: str) -> None:
    """Down at the filing and at the page after it: said; up again at the next page: told."""
    browser = _enter_to_declare(monde)
    monde.arm(fault, NAME, PATH, times=2)
    page = file(monde, browser, CIEL.path, CIEL.saisie)
    assert read_status(page) == "Déclaration CIEL-2026-0001 déposée."
    assert SILENCE in page.text
    assert _read_references(monde) == []
    assert SILENCE not in browser.get(monde.url(SITE, CIEL.path)).text
    assert _read_references(monde) == ["CIEL-2026-0001"]


def test_a_short_silence_is_made_up_for_at_once(monde: Monde) -> None:
    """Down at the filing only: the page after it has sent the debt, and has nothing to say."""
    browser = _enter_to_declare(monde)
    monde.arm("erreur-503", NAME, PATH)
    assert SILENCE not in file(monde, browser, CIEL.path, CIEL.saisie).text
    assert _read_references(monde) == ["CIEL-2026-0001"]


def test_an_answer_lost_after_the_act_makes_one_debt(monde: Monde) -> None:
    """Sent again, the same debt is known already: told once, and nothing waits any more."""
    browser = _enter_to_declare(monde)
    monde.arm("reponse-perdue", NAME, PATH)
    assert SILENCE not in file(monde, browser, CIEL.path, CIEL.saisie).text
    assert _read_references(monde) == ["CIEL-2026-0001"]


def test_the_silence_is_said_to_those_it_concerns(monde: Monde) -> None:
    """A person without a right on the establishment is told nothing of its debts."""
    monde.arm("erreur-503", NAME, PATH, times=5)
    monde.call("POST", monde.url(SITE, "/edi/declarations"), f"edi-{A1}", {
        "siret": A1, "application": "CIEL", "reference": "E-1", "objet": "Vin", "droits": 100,
    })  # fmt: skip
    octroyer_a_bruno(monde, "lire", service="DOMINO")
    browser = enter(monde)
    assert SILENCE in browser.get(monde.url(SITE, "/domino")).text
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "DOMINO")
    monde.run(octroyer(monde.ctx(SITE), "cmarchand", build_droit("lire", A2, "DOMINO")))
    page = monde.log_in(SITE, "cmarchand", "chloe douane").get(monde.url(SITE, "/domino"))
    assert (page.status, SILENCE in page.text) == (200, False)


def test_another_debt_of_that_name_is_said_and_not_sent_for_ever(monde: Monde) -> None:
    """Télépaiement holds another debt under the reference: the journal and each page say so."""
    monde.ctx(NAME).memory["creances"] = {"CIEL-2026-0001": {"reference": "CIEL-2026-0001"}}
    browser = _enter_to_declare(monde)
    page = file(monde, browser, CIEL.path, CIEL.saisie)
    assert SILENCE not in page.text
    for shown in (page, browser.get(monde.url(SITE, CIEL.path))):
        assert read_alert(shown).startswith("Créance CIEL-2026-0001 : Télépaiement en tient une autre")
    monde.run(octroyer(monde.ctx(SITE), "cmarchand", build_droit("lire", service="CIEL-TABAC")))
    other = monde.log_in(SITE, "cmarchand", "chloe douane").get(monde.url(SITE, CIEL.path))
    assert (other.status, read_alert(other)) == (200, "")
    notes = [e.note for e in monde.world.journal.after(0, SITE)]
    assert notes.count("créance CIEL-2026-0001 refusée : une autre porte cette référence") == 1


def test_a_faulty_customs_keeps_the_debts_of_the_portal(bench: Bench) -> None:
    """The policies `transmet_creance` and `creance_de` decide: replaced, Télépaiement is told nothing."""
    for change in (
        {"transmet_creance": lambda origine: origine != "dti-douane"},
        {"creance_de": lambda _declaration: None},
    ):
        faulty = bench.worlds.services[SITE].with_policy(**change)
        with bench.open(build_document(relation=RELATIONS_A1), {SITE: faulty}) as monde:
            page = file(monde, _enter_to_declare(monde), CIEL.path, CIEL.saisie)
            assert read_status(page) == "Déclaration CIEL-2026-0001 déposée."
            assert _read_references(monde) == []
