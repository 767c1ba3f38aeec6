"""Each judgement of Télépaiement is the one that its pages follow: replaced, the pages change."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_table
from simulators.coproprietaire.tests.monde import A1, A2, build_creance
from simulators.identity.tests.browser import Browser
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.tests.conftest import ALC, CREANCES, DED, MANDATS
from simulators.telepaiement.tests.parcours import (
    enter_sepa,
    enter_through_the_portal,
    go,
    pay,
    read_paiement,
    show_notice,
)

PAYER, ADHERER = ("telepayer", A1), ("adherer", A1)
ALC_1 = build_creance("douane", "ALC-1", 200_000, **ALC, mot_de_passe_avis="bon mot de passe")
DED_9 = build_creance("douane", "DED-9", 1, **DED)


@contextmanager
def _open(bench: Bench, **policies: Callable[..., Any]) -> Iterator[Monde]:
    faulty = bench.worlds.services["telepaiement"].with_policy(**policies)
    raw = {"creance": [*CREANCES, ALC_1, DED_9], "mandat": MANDATS}
    with bench.open(raw, {"telepaiement": faulty}) as monde:
        yield monde


def _list(monde: Monde, browser: Browser) -> set[str]:
    lines = read_table(go(monde, browser, "/sepa"), "Créances à payer") or []
    return {line[0] for line in lines}


def test_whose_debts_may_be_paid(bench: Bench) -> None:
    """`may_pay`: by anyone, the debt of another establishment is paid (PAI-01)."""
    with _open(bench, may_pay=lambda _droits, _siret: True) as monde:
        pay(monde, enter_sepa(monde, PAYER), "DED-2", mandat="M-2")
        assert read_paiement(monde, "DED-2") is not None


def test_who_is_told_that_a_debt_exists(bench: Bench) -> None:
    """`knows_company`: by anyone, that of another company is refused as one of ours, and not as unknown."""
    with _open(bench, knows_company=lambda _droits, _siret: True) as monde:
        assert go(monde, enter_sepa(monde, PAYER), "/sepa/creances/DED-6").status == 403


def test_what_is_payable(bench: Bench) -> None:
    """`est_telepayable`: without EDI, what a software declared is neither listed, nor paid (PAI-11)."""
    with _open(bench, est_telepayable=lambda creance: creance.origine != "edi") as monde:
        browser = enter_sepa(monde, PAYER)
        assert _list(monde, browser) == set()
        assert go(monde, browser, "/sepa/creances/DED-1").status == 409


def test_what_is_listed_from_where(bench: Bench) -> None:
    """`lister`: it knows from which site the page was opened (PAI-12)."""

    def hide_cards(creances: Sequence[Creance], origine: str) -> Sequence[Creance]:
        return [c for c in creances if c.nature != "alcools" or origine != "portailpro"]

    with _open(bench, lister=hide_cards) as monde:
        assert "ALC-1" in _list(monde, enter_sepa(monde, PAYER))
        assert "ALC-1" not in _list(monde, enter_through_the_portal(monde))


def test_from_where_one_may_pay(bench: Bench) -> None:
    """`may_pay_from`: it knows the sites already used that day, and forgets them the next one (PAI-14)."""

    def locked(origine: str, deja: frozenset[str]) -> bool:
        return deja <= {origine}

    with _open(bench, may_pay_from=locked) as monde:
        pay(monde, enter_through_the_portal(monde, PAYER), "DED-1")
        assert read_paiement(monde, "DED-1") is not None
        monde.ctx("douane").store.run("UPDATE identity_session SET provider = ''")
        browser = enter_sepa(monde)
        assert go(monde, browser, "/sepa/creances/DED-9").status == 403
        monde.world.clock.advance(86_400)
        assert go(monde, enter_sepa(monde), "/sepa/creances/DED-9").status == 200


def test_which_payments_are_in_the_history(bench: Bench) -> None:
    """`enregistre_paiement`: without the portal's, one is paid and told nowhere on the page (PAI-15)."""
    with _open(bench, enregistre_paiement=lambda depuis: depuis != "portailpro") as monde:
        browser = enter_through_the_portal(monde, PAYER)
        page = pay(monde, browser, "DED-1")
        assert read_paiement(monde, "DED-1") is not None
        assert [line[0] for line in read_table(page, "Paiements") or []] == ["DED-3", "DED-4", "DED-5"]


def test_whose_mandates_are_seen_deleted_opened(bench: Bench) -> None:
    """`may_see_mandat`, `may_delete_mandat`, `may_open_mandat`: three judgements apart (TDB-25)."""
    anyone: Callable[..., bool] = lambda _droits, _siret: True  # noqa: E731
    with _open(bench, may_see_mandat=anyone) as monde:
        browser = enter_sepa(monde, ADHERER, ("telepayer", A2))
        page = go(monde, browser, "/sepa/mandats/M-2")
        assert read_heading(page) == "Mandat M-2"
        assert "Supprimer le mandat" not in page.text
        assert len(read_table(go(monde, browser, "/sepa"), "Mandats") or []) == 2
    with _open(bench, may_delete_mandat=anyone) as monde:
        browser = enter_sepa(monde, ADHERER)
        own = go(monde, browser, "/sepa/mandats/M-1")
        address = monde.url("telepaiement", "/sepa/mandats/M-2")
        assert browser.post(address, {"csrf": own.hidden("csrf")}).status == 303
    with _open(bench, may_open_mandat=anyone) as monde:
        assert go(monde, enter_sepa(monde, PAYER), "/sepa/mandats/nouveau").status == 200


def _by_reference_alone(avis: Mapping[str, str], reference: str, _mot_de_passe: str) -> bool:
    return reference in avis


def _by_any_password(avis: Mapping[str, str], reference: str, mot_de_passe: str) -> bool:
    return reference in avis and mot_de_passe in avis.values()


@pytest.mark.parametrize(
    ("policies", "reference", "typed", "is_open"),
    [
        ({"tient_sous": lambda montant, plafond: montant < plafond}, "ALC-1", "bon mot de passe", False),
        ({"plafond_cb": lambda _nature: None}, "ALC-1", "bon mot de passe", False),
        ({"plafond_cb": lambda _nature: 10**9}, "DED-8", "un autre", True),
        ({"ouvre_cb": _by_reference_alone}, "ALC-1", "", True),
        ({"ouvre_cb": _by_any_password}, "ALC-1", "un autre", True),
        ({"may_try": lambda _essais, _now: False}, "ALC-1", "bon mot de passe", False),
        ({"may_try_on": lambda _essais, _now: False}, "ALC-1", "bon mot de passe", False),
    ],
)
def test_what_a_card_may_pay(
    bench: Bench, policies: dict[str, Callable[..., Any]], reference: str, typed: str, *, is_open: bool
) -> None:
    """`plafond_cb`, `tient_sous`, `ouvre_cb`, `may_try`, `may_try_on` (PAI-04 to PAI-07)."""
    other = build_creance("douane", "DED-8", 10_000, **DED, mot_de_passe_avis="un autre")
    with _open(bench, **policies) as monde:
        monde.peupler({"creance": [other]})
        page = show_notice(monde, Browser(), reference, typed)
        assert (read_heading(page) == "Payer par carte") is is_open
