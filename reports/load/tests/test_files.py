"""The command: files written, what CI reads, refusals."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from reports.__main__ import main
from reports.load.tests import sample

PROFILE = "pic-dsn-midi"


def _render(build: Path, document: dict[str, Any], curves: dict[str, Any] | None) -> int:
    sample.write(build, document, curves)
    return main(["load", "--profile", str(document["profile"]), "--out", str(build)])


def test_the_command_writes_its_three_files_and_says_the_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """index.html, junit.xml and summary.md beside the result, which is left as it was; exit 0 once done."""
    folder = sample.write(tmp_path, sample.missed(), sample.series())
    before = (folder / "result.json").read_bytes()
    assert main(["load", "--profile", PROFILE, "--out", str(tmp_path)]) == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "index.html", "junit.xml", "result.json", "series.json", "summary.md",
    ]  # fmt: skip
    assert (folder / "result.json").read_bytes() == before
    assert "ne tient pas le profil" in capsys.readouterr().out


def test_the_folder_of_the_build_is_the_one_that_commands_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """BANC_BUILD moves what is read and written, as it does for `./banc load`."""
    folder = sample.write(tmp_path, sample.result(), None)
    monkeypatch.setenv("BANC_BUILD", str(tmp_path))
    assert main(["load", "--profile", PROFILE]) == 0
    assert (folder / "index.html").is_file()


@pytest.mark.parametrize(
    ("build", "verdict"),
    [(sample.result, None), (sample.missed, "failure"), (sample.starved, "error")],
    ids=["conforme", "manque", "affame"],
)
def test_junit_is_green_only_when_the_run_is(
    tmp_path: Path, build: Callable[[], dict[str, Any]], verdict: str | None
) -> None:
    """One case per objective, one for the pages, one for the verdict; the counts of the suite agree."""
    document = build()
    _render(tmp_path, document, sample.series())
    suite = ET.parse(tmp_path / "load" / PROFILE / "junit.xml").getroot()[0]  # noqa: S314 - our own file
    cases = list(suite)
    assert len(cases) == len(document["slo"]) + 2 == int(suite.attrib["tests"])
    assert suite.attrib["time"] == "120.000"
    for kind in ("failure", "error"):
        assert int(suite.attrib[f"{kind}s"]) == len(suite.findall(f"./testcase/{kind}"))
    found = [child.tag for child in cases[-1]]
    assert found == ([verdict] if verdict else [])
    assert bool(suite.findall("./testcase/*")) == (document["verdict"] != "conforme")


def test_junit_has_points_and_the_page_has_commas(tmp_path: Path) -> None:
    """A figure for machines is never « 2 412,3 »; the same one on the page is never « 2412.3 »."""
    _render(tmp_path, sample.missed(), sample.series())
    folder = tmp_path / "load" / PROFILE
    junit = (folder / "junit.xml").read_text(encoding="utf-8")
    assert "temps ressenti (p95) : 2412.3 ms, limite 2000 ms au plus" in junit
    assert not re.search(r"\d,\d", junit)
    assert "2412.3" not in (folder / "index.html").read_text(encoding="utf-8")


def test_what_a_starved_run_missed_is_in_error_not_failed(tmp_path: Path) -> None:
    """When nothing is concluded, no time is held against the portal."""
    document = sample.missed() | {"verdict": "non_concluant"}
    _render(tmp_path, document, None)
    suite = ET.parse(tmp_path / "load" / PROFILE / "junit.xml").getroot()[0]  # noqa: S314 - our own file
    assert (suite.attrib["failures"], suite.attrib["errors"]) == ("0", "3")


def test_the_summary_has_whole_tables_and_no_markup_of_others(tmp_path: Path) -> None:
    """Each row has as many cells as its header; a reason cannot open a tag, a link or a column."""
    reason = "<b>montant</b> | [lien](http://x) `code`"
    _render(tmp_path, sample.missed() | {"reasons": [reason]}, sample.series())
    text = (tmp_path / "load" / PROFILE / "summary.md").read_text(encoding="utf-8")
    assert text.startswith("## ✗ Non conforme : charge « pic-dsn-midi »\n")
    assert not re.search(r"(?<!\\)[<\[`]", text)
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        widths = {len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}
        assert len(widths) == 1
    assert "| ✗ Manqué | tableau de bord : en cours | portailpro | temps ressenti (p95) |" in text


@pytest.mark.parametrize("profile", ["pic-dsn", "../load/pic-dsn-midi", ""])
def test_a_profile_that_was_not_played_is_a_bad_usage(
    tmp_path: Path, profile: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """64, one sentence, the profiles that there are; a name never leads out of the folder."""
    sample.write(tmp_path, sample.result(), None)
    assert main(["load", "--profile", profile, "--out", str(tmp_path)]) == 64
    assert "Profils joués : pic-dsn-midi." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"arrivals": {"planned": 10, "sent": 8, "lost": 1}}, "10 arrivées prévues"),
        ({"correctness": {"checked": 9, "wrong": 1}}, "1 pages inexactes"),
        ({"verdict": "non_conforme"}, "sans aucune raison"),
        ({"slo": [sample.objective("felt_p95", 100, 200.0)]}, "1 objectifs manqués"),
        ({"seed": "x"}, "$.seed"),
    ],
    ids=["arrivees", "ecart", "raison", "objectif", "illisible"],
)
def test_a_result_that_contradicts_itself_has_no_page(
    tmp_path: Path, changes: dict[str, Any], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """70 and no file: a page never says green of what is not."""
    assert _render(tmp_path, sample.result() | changes, sample.series()) == 70
    assert word in capsys.readouterr().err
    assert not (tmp_path / "load" / PROFILE / "index.html").exists()
