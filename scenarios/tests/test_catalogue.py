from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from scenarios.catalogue import list_editions, read_catalogue, read_edition, verify_edition
from scenarios.errors import GuardFailed
from scenarios.repository import find_repository

if TYPE_CHECKING:
    from pathlib import Path

RULE = """
[[rule]]
id = "TDB-19"
statement = "Un règlement par virement n'est pas visible."
source = { section = "Tableau de bord", lines = [[200, 200], [203, 205]] }
edition = "V1"
transient = false
subject = "portail"
readings = ["AMB-15"]
forbids = true
"""
EXCLUDED = '[[rule]]\nid = "TDB-20"\nexcluded = true\nreason = "aucun écran"\n'


def _write(features: Path, text: str, theme: str = "tableau_de_bord") -> Path:
    path = features / theme / "rules.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return features


def test_rules_are_read_with_their_source(tmp_path: Path) -> None:
    """A rule keeps its statement, its lines of the FAQ and its readings; its theme is its folder."""
    rule = read_catalogue(_write(tmp_path, RULE)).rules[0]
    assert (rule.id, rule.theme, rule.subject, rule.forbids) == ("TDB-19", "tableau_de_bord", "portail", True)
    assert rule.source.lines == ((200, 200), (203, 205))
    assert rule.readings == ("AMB-15",)


def test_an_excluded_rule_is_kept_apart_with_its_reason(tmp_path: Path) -> None:
    """An excluded rule is not selectable, and says why."""
    catalogue = read_catalogue(_write(tmp_path, RULE + EXCLUDED))
    assert catalogue.ids == {"TDB-19"}
    assert [(rule.id, rule.reason) for rule in catalogue.excluded] == [("TDB-20", "aucun écran")]


@pytest.mark.parametrize(
    ("written", "slipped", "told"),
    [
        ('id = "TDB-19"', "", r"règle sans id, clé « id » : un texte est attendu"),
        ("statement", "enonce", "règle TDB-19, clé « statement »"),
        ('"portail"', '"le portail"', "clé « subject » : une valeur parmi coproprietaire, ensemble, portail"),
        ("forbids = true", 'forbids = "oui"', "clé « forbids » : true ou false"),
        ("[[200, 200], [203, 205]]", "3", "clé « source »"),
        ("[203, 205]", "[203]", "clé « source.lines » : des paires"),
        ('["AMB-15"]', '"AMB-15"', "clé « readings » : une liste"),
        ("[[rule]]", "[[rule]", "TOML illisible"),
        ("[[rule]]", "[rule]", r"« rule » doit s'écrire en tables \[\[rule\]\]"),
    ],
)
def test_a_fault_names_the_file_the_rule_and_the_key(
    tmp_path: Path, written: str, slipped: str, told: str
) -> None:
    """Whatever is wrong in a rules.toml, the refusal says where and what is expected."""
    with pytest.raises(GuardFailed, match=told) as refusal:
        read_catalogue(_write(tmp_path, RULE.replace(written, slipped)))
    assert "tableau_de_bord/rules.toml" in str(refusal.value)


def test_a_rule_written_twice_is_refused(tmp_path: Path) -> None:
    """The same rule in two themes would be judged twice."""
    _write(tmp_path, RULE, "paiements")
    with pytest.raises(GuardFailed, match="deux fois dans features/ : TDB-19"):
        read_catalogue(_write(tmp_path, RULE))


def test_an_edition_is_a_frozen_list(tmp_path: Path) -> None:
    """An edition lists its rules; one that does not is refused by name."""
    (tmp_path / "editions").mkdir()
    (tmp_path / "editions" / "V1.toml").write_text('rules = ["TDB-19"]\n', encoding="utf-8")
    (tmp_path / "editions" / "V2.toml").write_text("rules = 3\n", encoding="utf-8")
    assert list_editions(tmp_path) == ("V1", "V2")
    assert read_edition(tmp_path, "V1") == {"TDB-19"}
    with pytest.raises(GuardFailed, match=r"V2\.toml"):
        read_edition(tmp_path, "V2")


def test_an_edition_names_known_rules_alone(tmp_path: Path) -> None:
    """A rule that was mistyped, or left out, cannot be waited for."""
    catalogue = read_catalogue(_write(tmp_path, RULE + EXCLUDED))
    verify_edition(catalogue, "V1", ["TDB-19"])
    for lost in ("TDB-91", "TDB-20"):
        with pytest.raises(GuardFailed, match=f"règle {lost} inconnue, ou exclue"):
            verify_edition(catalogue, "V1", ["TDB-19", lost])


def test_a_transient_rule_is_judged_in_its_own_edition(tmp_path: Path) -> None:
    """What the FAQ says of the first version alone is not asked of a later one."""
    for transient in ("true", "false"):
        written = re.sub(r"transient = \w+", f"transient = {transient}", RULE)
        catalogue = read_catalogue(_write(tmp_path, written))
        verify_edition(catalogue, "V1", ["TDB-19"])
        if transient == "false":
            verify_edition(catalogue, "V2", ["TDB-19"])
        else:
            with pytest.raises(GuardFailed, match="TDB-19 est transitoire, jugée en V1 seulement"):
                verify_edition(catalogue, "V2", ["TDB-19"])


def test_the_first_edition_is_whole() -> None:
    """158 rules of the FAQ by theme: all are in V1, or left out with a reason, and fewer than ten are."""
    features = find_repository().features
    catalogue, first = read_catalogue(features), read_edition(features, "V1")
    verify_edition(catalogue, "V1", first)
    assert first == catalogue.ids
    ids = first | {rule.id for rule in catalogue.excluded}
    by_theme = Counter(each[:3] for each in ids)
    assert by_theme == {
        "NAV": 13, "CPT": 19, "AUT": 15, "HAB": 15, "TDB": 26, "DEC": 18, "PAI": 15, "MSG": 22, "AST": 15,
    }  # fmt: skip
    assert len(catalogue.excluded) == 3
