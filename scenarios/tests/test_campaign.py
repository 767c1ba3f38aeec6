from __future__ import annotations

from dataclasses import replace

from scenarios.campaign import Campaign, find_survivors
from scenarios.catalogue import Rule, Source
from scenarios.pickles import Example
from scenarios.plan import Casting
from steps.drivers.control_values import Variant

SOURCE = Source("Tableau de bord", ((1, 1),))
RULES = tuple(
    Rule(
        name,
        "énoncé",
        "paiements",
        SOURCE,
        "V1",
        transient=False,
        subject="portail",
        readings=(),
        forbids=True,
    )
    for name in ("TDB-19", "DEC-13")
)
SHOWN = Example("a.feature", 3, 0, "visible", frozenset({"TDB-19"}), ())
HIDDEN = Example("a.feature", 9, 0, "caché", frozenset({"TDB-19", "refus"}), ())
NEW_TAB = Example("b.feature", 3, 0, "onglet", frozenset({"DEC-13", "navigateur"}), ())
TRANSFERS = Variant("virements-visibles", "TDB-19", "portailpro", "…", ("http", "chromium"))
SAME_TAB = Variant("meme-onglet", "DEC-13", "portailpro", "…", ("chromium",))
NOOP = Variant("sans-effet", None, "portailpro", "…", ("http",))
CAMPAIGN = Campaign((TRANSFERS, SAME_TAB), (NOOP,), RULES, (SHOWN, HIDDEN, NEW_TAB))


def _event(mutant: str, rule: str, verdict: str) -> dict[str, object]:
    return {"type": "scenario", "mutant": mutant, "rules": [rule], "verdict": verdict}


def test_the_first_pass_meets_own_rules_by_http() -> None:
    """Reference and guards meet all that HTTP shows, a mutant its own rule, a browser-only one nothing."""
    assert set(CAMPAIGN.open_with_http()) == {
        Casting(example.key, "http", name)
        for name in ("", "sans-effet", "virements-visibles")
        for example in (SHOWN, HIDDEN)
    }


def test_the_second_pass_shows_the_browser_what_http_missed() -> None:
    """A survivor meets its own rule in a browser, beside the reference: else a kill proves nothing."""
    assert CAMPAIGN.go_on_with_browser([SAME_TAB])[:2] == (
        Casting(NEW_TAB.key, "chromium", ""),
        Casting(NEW_TAB.key, "chromium", "meme-onglet"),
    )


def test_the_guards_meet_in_a_browser_what_http_never_shows() -> None:
    """A rule that only a browser can show has its guards too, even when no mutant is left."""
    assert set(CAMPAIGN.go_on_with_browser([])) == {
        Casting(NEW_TAB.key, "chromium", ""),
        Casting(NEW_TAB.key, "chromium", "sans-effet"),
    }


def test_the_last_pass_leaves_the_own_rule_aside() -> None:
    """A mutant that its own rule missed meets the examples of the others, none of its own again."""
    assert {casting.example for casting in CAMPAIGN.end_with_others([SAME_TAB])} == {SHOWN.key, HIDDEN.key}
    assert CAMPAIGN.end_with_others([]) == ()


def test_full_fills_every_cell_once() -> None:
    """--full and the first pass together hold every mutant against every example, without repetition."""
    first, rest = CAMPAIGN.open_with_http(), CAMPAIGN.fill()
    assert not set(first) & set(rest)
    met = {(casting.mutant, casting.example) for casting in (*first, *rest)}
    assert {(m.name, e.key) for m in CAMPAIGN.mutants for e in CAMPAIGN.examples} <= met
    assert set(CAMPAIGN.go_on_with_browser([])) <= set(rest), "the guards come along in the browser"


def test_only_its_own_rule_kills_a_mutant() -> None:
    """Neither another rule, nor a doubt, nor a fault of the bench counts as a kill."""
    events: list[dict[str, object]] = [
        _event("virements-visibles", "DEC-13", "non_conforme"),
        _event("virements-visibles", "TDB-19", "non_concluant"),
        _event("meme-onglet", "DEC-13", "non_conforme"),
        {"type": "footer"},
    ]
    assert find_survivors(CAMPAIGN.mutants, events) == (TRANSFERS,)


def test_the_guard_of_customs_meets_the_rules_about_a_co_owner_alone() -> None:
    """A rule about the portal sees the portal fail; one about customs may never meet the portal."""
    theirs = replace(RULES[1], subject="coproprietaire")
    hours = Example("c.feature", 3, 0, "heures", frozenset({"DEC-13"}), ())
    guard = Variant("panne-generale-de-la-douane", None, "douane", "…", ("http",))
    campaign = Campaign((), (NOOP, guard), (RULES[0], theirs), (SHOWN, hours))
    met = {casting.example for casting in campaign.open_with_http() if casting.mutant == guard.name}
    assert met == {hours.key}
