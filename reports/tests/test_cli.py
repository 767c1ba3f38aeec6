"""The command line: files written, sentences, exit codes."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reports.__main__ import main
from reports.schema import find_fault
from reports.tests import sample, sample_red
from reports.tests.suite import ROOT

RULES = [sample.rule("TDB-19")]


def _write(folder: Path, content: bytes, name: str = "events.jsonl") -> list[str]:
    (folder / "build").mkdir(exist_ok=True)
    (folder / "build" / name).write_bytes(content)
    return ["--events", str(folder / "build" / name), "--out", str(folder / "build")]


@pytest.mark.parametrize(
    ("verdict", "code"),
    [
        ("conforme", 0),
        ("reserve", 0),
        ("non_applicable", 0),
        ("non_conforme", 1),
        ("non_concluant", 2),
        ("erreur_banc", 70),
    ],
)
def test_the_exit_code_is_the_verdict(tmp_path: Path, verdict: str, code: int) -> None:
    """`check` exits with what it wrote: table, conformance.json and exit code agree."""
    options = _write(tmp_path, sample.whole_run([sample.scenario("TDB-19", verdict)], RULES))
    assert main(["check", *options]) == code
    document = json.loads((tmp_path / "build" / "conformance.json").read_text(encoding="utf-8"))
    assert find_fault("conformance", document) is None
    assert document["rules"][0]["verdict"] == verdict
    assert document["totals"][verdict] == 1


def test_check_writes_its_files_and_no_other(tmp_path: Path) -> None:
    """conformance.json, junit.xml and the page; the events and the mutants are left alone."""
    options = _write(tmp_path, sample.whole_run([sample.scenario("TDB-19")], RULES))
    main(["check", *options])
    found = sorted(str(path.relative_to(tmp_path / "build")) for path in (tmp_path / "build").rglob("*.*"))
    assert found == [
        "conformance.json", "events.jsonl", "junit.xml", "report/index.html", "report/lignes.html",
        "report/questions.html", "report/regles/TDB-19.html",
    ]  # fmt: skip


def test_a_killed_run_exits_2_and_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """All green so far, and no end: 2, with the word that matters."""
    options = _write(tmp_path, sample.encode([sample.header(RULES), sample.scenario("TDB-19")]))
    assert main(["check", *options]) == 2
    assert "interrompue" in capsys.readouterr().out


def test_a_killed_run_that_was_red_stays_red(tmp_path: Path) -> None:
    """Exit 1 and 70 are worse than 2, and are kept."""
    for verdict, code in (("non_conforme", 1), ("erreur_banc", 70)):
        content = sample.encode([sample.header(RULES), sample.scenario("TDB-19", verdict)])
        assert main(["check", *_write(tmp_path, content)]) == code


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["surprise"],
        ["check", "--surprise"],
        ["check", "--events"],
        ["check", "--events", "nowhere.jsonl"],
        ["render", "--events", "nowhere.jsonl"],
        ["mutants", "--events", "nowhere.jsonl"],
    ],
)
def test_a_misuse_is_one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Bad arguments and missing files: exit 64, one line on stderr, nothing on stdout, no traceback."""
    assert main(arguments) == 64
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_each_kind_of_run_has_its_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A campaign is not a check, nor the reverse: 64, and the other command is named."""
    check = _write(tmp_path, sample.whole_run([sample.scenario("TDB-19")], RULES))
    campaign = _write(tmp_path, sample_red.campaign(), "mutants-events.jsonl")
    assert main(["mutants", *check]) == 64
    assert "« check »" in capsys.readouterr().err
    assert main(["check", *campaign]) == 64
    assert "« mutants »" in capsys.readouterr().err


@pytest.mark.parametrize(("survivor", "code"), [(True, 1), (False, 0)])
def test_mutants_exits_0_only_when_all_are_killed(tmp_path: Path, survivor: bool, code: int) -> None:
    """One mutant that survives is exit 1; conformance.json is never touched."""
    options = _write(tmp_path, sample_red.campaign(survivor=survivor), "mutants-events.jsonl")
    assert main(["mutants", *options]) == code
    document = json.loads((tmp_path / "build" / "mutants.json").read_text(encoding="utf-8"))
    assert find_fault("mutants", document) is None
    assert document["totals"]["killed"] == (2 if survivor else 3)
    assert not (tmp_path / "build" / "conformance.json").exists()


def test_render_rebuilds_the_same_page(tmp_path: Path) -> None:
    """The page is a pure view of the events, and rendering a red run is done, exit 0."""
    options = _write(tmp_path, sample_red.red_run(tmp_path / "build"))
    assert main(["check", *options]) == 1
    page = tmp_path / "build" / "report" / "index.html"
    first = page.read_text(encoding="utf-8")
    page.unlink()
    assert main(["render", *options]) == 0
    assert page.read_text(encoding="utf-8") == first


def test_an_unwritable_folder_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A fault of the machine is a sentence and 70, not a traceback."""
    options = _write(tmp_path, sample.whole_run([sample.scenario("TDB-19")], RULES))
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["check", *options[:2], "--out", str(tmp_path / "file" / "below")]) == 70
    assert capsys.readouterr().err.count("\n") == 1


def test_the_program_runs_as_a_child(tmp_path: Path) -> None:
    """`python -m reports check` on a terminal without UTF-8: the exit code is the process's own."""
    options = _write(tmp_path, sample.whole_run([sample.scenario("TDB-19", "non_conforme")], RULES))
    played = subprocess.run(  # noqa: S603 - our own interpreter, no shell
        [sys.executable, "-m", "reports", "check", *options],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "ascii", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (played.returncode, played.stderr) == (1, b"")


def test_junit_tells_the_same_story(tmp_path: Path) -> None:
    """One case per scenario, failures and errors apart, a rule without proof in error."""
    options = _write(tmp_path, sample_red.red_run(tmp_path / "build"))
    main(["check", *options])
    root = ET.parse(tmp_path / "build" / "junit.xml").getroot()  # noqa: S314 - our own file
    suites = {str(suite.get("name")): suite for suite in root}
    assert {name: (suite.get("failures"), suite.get("errors")) for name, suite in suites.items()} == {
        "http": ("1", "0"),
        "chromium": ("1", "1"),
        "preuves manquantes": ("0", "1"),
    }
    assert [case.get("classname") for case in suites["preuves manquantes"]] == ["CPT-16"]
    assert sum(len(suite.findall("testcase")) for suite in root) == sum(
        int(str(suite.get("tests"))) for suite in root
    )
    (skipped,) = suites["http"].findall("testcase/skipped")
    assert skipped.get("message") == "un nouvel onglet ne se montre que dans un navigateur"


def test_junit_survives_what_xml_refuses(tmp_path: Path) -> None:
    """Control characters in a name or a reason leave a file that XML readers accept."""
    hostile = sample.scenario("TDB-19", "non_conforme", name="a\x00b\x1b<c>", reason="\ufffe]]>\x08")
    options = _write(tmp_path, sample.whole_run([hostile], RULES))
    main(["check", *options])
    case = ET.parse(tmp_path / "build" / "junit.xml").getroot().find(".//testcase")  # noqa: S314
    assert case is not None
    assert case.get("name") == "a\ufffdb\ufffd<c>"


def test_junit_of_a_killed_run_is_red(tmp_path: Path) -> None:
    """A CI that reads only junit.xml sees that the run was cut."""
    options = _write(tmp_path, sample.encode([sample.header(RULES), sample.scenario("TDB-19")]))
    main(["check", *options])
    root = ET.parse(tmp_path / "build" / "junit.xml").getroot()  # noqa: S314
    assert [error.get("type") for error in root.iter("error")] == ["non_concluant"]
