"""When customs do not answer: the rights are not known, so nothing is shown, and the page says so."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import A1
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser
from simulators.telepaiement.tests.douane import write_droit
from simulators.telepaiement.tests.parcours import enter_sepa, go, judge

SILENT = (503, "Service indisponible", "Télépaiement ne peut pas vérifier vos habilitations pour le moment.")


@pytest.mark.parametrize("fault", ["erreur-503", "connexion-coupee", "corps-tronque", "corps-malforme"])
def test_a_silent_customs_is_said(monde: Monde, fault: str) -> None:
    """Neither the debts nor a refusal: the service cannot tell, and says so; then it comes back."""
    write_droit(monde.ctx("douane"), "blacaze", "telepayer", A1)
    browser = enter_sepa(monde)
    monde.arm(fault, "douane", "/api/habilitations")
    page = go(monde, browser, "/sepa")
    assert judge(page) == SILENT
    assert any("douane-muette" in e.note for e in monde.world.journal.after(0, "telepaiement"))
    assert go(monde, browser, "/sepa").status == 200


def test_a_silent_customs_is_said_before_the_login_too(monde: Monde) -> None:
    """When the person cannot even be sent to customs."""
    monde.arm("erreur-503", "douane", times=5)
    assert judge(go(monde, Browser(), "/sepa")) == SILENT


def test_a_silent_customs_is_said_to_whoever_follows_a_link(monde: Monde) -> None:
    """A page, never a fault of the bench."""
    link = compute_initiate_url(monde.ctx("douane"), "telepaiement", monde.url("telepaiement", "/sepa"))
    monde.arm("erreur-503", "douane", times=5)
    assert Browser().get(link).status == 502
