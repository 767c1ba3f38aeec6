from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from scenarios.catalogue import read_catalogue
from scenarios.guards.lint import lint_features
from scenarios.pickles import read_examples
from scenarios.selftest.planting import RULES, SOUND

if TYPE_CHECKING:
    from pathlib import Path

    from scenarios.selftest.planting import Planting

NO_BREAK = "\u00a0"
NARROW = "\u202f"


def test_a_sound_feature_passes(planting: Planting) -> None:
    """The linter finds nothing in a feature without slip, so that each slip below is seen alone."""
    assert planting.lint() == ()


def test_the_real_features_pass(repository: Path) -> None:
    """The features of the repository hold none of the slips."""
    features = repository / "features"
    assert read_examples(repository, features)
    assert lint_features(repository, features, read_catalogue(features)) == ()


@pytest.mark.parametrize(
    ("written", "slipped", "told"),
    [
        ("Quand Bruno", "Lorsqu’il", "apostrophe courbe dans le mot-clé : écrire « Lorsqu' »"),
        ("Étant donné que Bruno", "Étant donné qu’il", "apostrophe courbe dans le mot-clé"),
        ("Étant donné que ", f"Étant donné que{NO_BREAK}", "espace insécable après le mot-clé"),
        ("Quand Bruno", f"Quand{NARROW}Bruno", "espace insécable après le mot-clé"),
        ("      Quand", f"     {NO_BREAK}Quand", "espace insécable devant le mot-clé"),
        ("Scénario: Un prélèvement", "Scénario : Un prélèvement", "espace avant les deux-points"),
        (
            "Scénario: Un prélèvement",
            f"Scénario{NO_BREAK}: Un prélèvement",
            "espace insécable après le mot-clé",
        ),
        ("Règle:", "Regle:", "mot-clé mal écrit : écrire « Règle: »"),
        ("Scénario: Un prélèvement", "Scenario: Un prélèvement", "mot-clé mal écrit : écrire « Scénario: »"),
    ],
)
def test_a_keyword_that_gherkin_does_not_see_is_told(
    planting: Planting, written: str, slipped: str, told: str
) -> None:
    """A mistyped keyword, which Gherkin drops into the description, is found with what to write instead."""
    assert any(told in line for line in planting.slip(written, slipped))


@pytest.mark.parametrize("keyword", ["Plan du scénario", "Plan du Scénario", "Exemple"])
def test_every_spelling_of_a_keyword_is_a_keyword(planting: Planting, keyword: str) -> None:
    """Two spellings of one keyword that Gherkin both reads are no slip."""
    outline = SOUND.replace("Scénario: Un prélèvement", f"{keyword}: Un prélèvement", 1)
    rows = "\n      Exemples:\n        | a |\n        | 1 |\n" if keyword.startswith("Plan") else ""
    assert planting.lint(outline.replace("voit le règlement\n", f"voit le règlement\n{rows}", 1)) == ()


def test_decomposed_accents_are_told(planting: Planting) -> None:
    """A file in NFD, whose accented keywords are not keywords any more, is found line by line."""
    found = planting.lint(unicodedata.normalize("NFD", SOUND))
    assert any("historique.feature:5 : accents décomposés (NFD)" in line for line in found)


def test_a_byte_order_mark_is_told(planting: Planting) -> None:
    """A BOM, which hides the language line from Gherkin, is found."""
    assert any("BOM" in line for line in planting.lint("\ufeff" + SOUND))


def test_a_scenario_that_lost_its_steps_is_told(planting: Planting) -> None:
    """A scenario whose steps were all mistyped, and which would pass, is found as empty too."""
    head, _, _ = SOUND.partition("    @refus")
    text = head.replace("Étant donné", "Etant  donné").replace("Quand", "quand").replace("Alors", "alors")
    assert any("scénario sans étape" in line for line in planting.lint(text))


@pytest.mark.parametrize(
    ("written", "slipped", "told"),
    [
        ("Un virement n'apparaît pas", "Un prélèvement apparaît", "même titre que ligne 7"),
        (
            "Alors Bruno voit le règlement",
            "Alors Bruno voit le règlement ou l'avis",
            "étape qui contient « ou »",
        ),
        ("Scénario: Un prélèvement apparaît", "Scénario: Vérifier que tout va bien", "vérifier que"),
        ("Scénario: Un prélèvement apparaît", "Scénario:", "titre vide"),
        ("Alors Bruno voit", "Quand Bruno voit", "second « Quand »"),
        ("      Alors Bruno voit le règlement\n", "", "scénario sans « Alors »"),
        ("      Étant donné que Bruno télépaie pour ALPHA\n", "", "2 étape(s) : 3 au moins"),
        ("Alors Bruno voit", "Et 1\n Et 2\n Et 3\n Et 4\n Et 5\n Alors Bruno voit", "8 étapes : 7 au plus"),
        ("  @TDB-19\n", "  Contexte:\n  Soit 1\n  Et 2\n  Et 3\n  Et 4\n  @TDB-19\n", "Contexte de 4 étapes"),
        ("  @TDB-19\n", "", "0 étiquette(s) de règle"),
        ("@TDB-19", "@TDB-91", "règle @TDB-91 absente de features/*/rules.toml (proches : TDB-19)"),
        ("@refus", "@refsu", "étiquette @refsu inconnue"),
        ("@refus", "@refus @non_bloquant", "@non_bloquant sans lecture citée"),
        ("@refus", "@non_bloquant @AMB-99", "lecture @AMB-99 absente"),
        ("# language: fr\n", "# language: fr\n@TDB-19\n", "étiquette @TDB-19 sur la fonctionnalité"),
        (
            "  @TDB-19\n  Règle: Un règlement par virement n'est pas visible\n",
            "",
            "hors de tout bloc « Règle: »",
        ),
        ("Fonctionnalité:", "Foncsionnalité:", "Gherkin refuse ce fichier"),
    ],
)
def test_a_slip_of_structure_or_tag_is_told(
    planting: Planting, written: str, slipped: str, told: str
) -> None:
    """Each habit of writing that a reader relies upon is held by the linter."""
    assert any(told in line for line in planting.slip(written, slipped))


def test_a_cited_reading_makes_a_non_blocking_example(planting: Planting) -> None:
    """@non_bloquant with a reading of the catalogue is accepted."""
    assert planting.slip("@refus", "@refus @non_bloquant @AMB-15") == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SOUND.partition("    @refus")[0], "TDB-19 interdit quelque chose et n'a aucun exemple @refus"),
        (
            SOUND.replace("    Scénario: Un pré", "    @refus\n    Scénario: Un pré"),
            "aucun exemple qui accepte",
        ),
    ],
)
def test_a_rule_without_its_examples_is_told(planting: Planting, text: str, told: str) -> None:
    """A rule lacks neither an accepting example nor, where it forbids, a refusing one."""
    assert any(told in line for line in planting.lint(text))


def test_a_rule_that_nothing_plays_is_told(planting: Planting) -> None:
    """A rule of the catalogue without any example is found, so that it cannot be forgotten."""
    twin = RULES.replace("TDB-19", "TDB-12")
    assert planting.lint(rules=RULES + twin) == (
        "features/tableau_de_bord/rules.toml : TDB-12 n'a aucun exemple",
    )


def test_an_example_of_an_excluded_rule_is_told(planting: Planting) -> None:
    """A rule both excluded and played is a contradiction that the linter shows."""
    rules = '[[rule]]\nid = "TDB-19"\nexcluded = true\nreason = "plus tard"\n'
    assert any("règle @TDB-19 exclue" in line for line in planting.lint(rules=rules))


def test_a_rule_that_cites_an_unknown_reading_is_told(planting: Planting) -> None:
    """The readings that a rule rests on are in features/readings.toml."""
    rules = RULES + 'readings = ["AMB-15", "AMB-99"]\n'
    assert planting.lint(rules=rules) == (
        "features/tableau_de_bord/rules.toml : TDB-19 cite une lecture inconnue : AMB-99",
    )
