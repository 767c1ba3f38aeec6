"""The holder of a notice pays it by card without an account, on the bench itself."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from load.journeys.carte import payer_par_carte
from load.journeys.visit import Visit
from load.ledger import Ledger
from load.plan import People
from load.stage import open_bench
from load.tests.test_timing import Notes
from load.timing import Stopwatch
from load.users.casting import Cast
from load.users.troupe import draw_troupe
from steps.drivers.http.driver import HttpDriver
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import Ecart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from load.stage import Stage
    from load.users.notices import Avis

SEED, PORTEURS = 11, 2


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    """The simulators."""
    with open_bench() as opened:
        yield opened


def _come(stage: Stage, avis: Avis) -> tuple[Visit, Notes]:
    notes = Notes()
    watch = Stopwatch(0, 0.0, notes, perf_counter)
    return Visit(avis, HttpDriver(RequestsTransport()), stage.urls, watch, Ledger(notes)), notes


def _draw() -> tuple[Avis, ...]:
    return draw_troupe(Cast(SEED, 0, porteurs=PORTEURS)).avis


def test_a_notice_is_paid_once_step_by_step(stage: Stage) -> None:
    """Each step is named, the amount asked and the receipt are compared, and the second time is refused."""
    stage.open_world(People(SEED, porteurs=PORTEURS), None)
    avis = _draw()[0]
    visit, notes = _come(stage, avis)
    payer_par_carte(visit)
    assert [step.name for step in notes.steps] == [
        "accueil du portail", "entrée dans Télépaiement CB", "présentation de l’avis", "paiement par carte",
    ]  # fmt: skip
    assert (visit.checked, visit.wrong) == (2, [])
    again, _ = _come(stage, avis)
    with pytest.raises(Ecart, match="déjà réglée"):
        payer_par_carte(again)


def test_a_receipt_of_a_cent_less_is_written_down(stage: Stage) -> None:
    """With both figures."""
    stage.open_world(People(SEED, porteurs=PORTEURS), "recu-d-un-centime-de-moins")
    avis = _draw()[1]
    visit, _ = _come(stage, avis)
    payer_par_carte(visit)
    (wrong,) = visit.wrong
    assert "le reçu dit" in wrong
    assert f"l’avis « {avis.demande} »" in wrong


def test_a_card_refused_without_an_account_is_not_served(stage: Stage) -> None:
    """A visit that does not reach its receipt fails, and says what it met."""
    stage.open_world(People(SEED, porteurs=PORTEURS), "carte-refusee-sans-compte")
    visit, notes = _come(stage, _draw()[0])
    with pytest.raises(Ecart, match="reçu attendu"):
        payer_par_carte(visit)
    assert notes.steps[-1].error is not None
