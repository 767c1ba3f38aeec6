"""The page of each rule, the questions to customs, the lines without a rule."""

from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser as HTMLParser

from reports.mutants import fold
from reports.read import read_bytes
from reports.render.faq import compute_coverage
from reports.render.site import write_site
from reports.tests import sample, sample_red
from reports.traceability import trace

READING = {
    "id": "AMB-26",
    "title": "Que devient la créance ?",
    "lines": [[200, 200]],
    "problem": "Rien n'est dit de la créance réglée.",
    "reading": "L'état de la créance n'est pas jugé.",
    "question": "La créance réglée par virement reste-t-elle affichée ?",
}
SOURCE = {
    "total": 6,
    "lines": [
        {"number": 1, "kind": "heading", "words": "titre", "rules": []},
        {"number": 2, "kind": "no_rule", "words": "question perdue", "rules": []},
        {"number": 3, "kind": "cited", "words": "", "rules": ["TDB-19", "MSG-01"]},
        {"number": 5, "kind": "cited", "words": "", "rules": ["MSG-01"]},
        {"number": 6, "kind": "cited", "words": "", "rules": ["TDB-22"]},
    ],
}
EXCLUDED = {"id": "TDB-22", "reason": "Version future.", "statement": "Plus tard.", "lines": [[209, 209]]}


def _write(build: Path, *, campaign: bool = True, **changes: Any) -> Path:
    """The pages of a run of one rule, with its picture; gives the folder of the report."""
    picture = build / "evidence" / "fin" / "Bruno.jpg"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"\xff\xd8\xff\xe0 image")
    kept = [{"kind": "screenshot", "path": "build/evidence/fin/Bruno.jpg"}]
    rule = sample.rule("TDB-19", readings=["AMB-26"], edition="V1", transient=True)
    played = [
        sample.scenario(
            "TDB-19", name="Refusé", tags=["TDB-19", "refus"], driver="chromium", attachments=kept
        ),
        sample.scenario("TDB-19", name="Accepté", driver="chromium", attachments=kept),
        sample.scenario("TDB-19", name="Accepté", driver="http"),
    ]
    sheet = {"readings": [READING], "source": SOURCE, "excluded": [EXCLUDED], **changes}
    run = read_bytes(sample.whole_run(played, [rule], **sheet))
    kills = fold(read_bytes(sample_red.campaign())) if campaign else None
    return write_site(build, run, trace(run), kills).parent


def _read(path: Path) -> HTMLParser:
    return HTMLParser(path.read_text(encoding="utf-8"))


def _text(page: HTMLParser, selector: str = "main") -> str:
    [found] = page.css(selector)
    return " ".join(found.text().split())


def test_a_rule_has_a_page_with_all_that_is_known_of_it(tmp_path: Path) -> None:
    """Statement, lines, edition, reading with its question, examples, drivers, end state, mutants."""
    page = _read(_write(tmp_path / "build") / "regles" / "TDB-19.html")
    said = _text(page).replace("\u00a0", " ")
    for words in (
        "FAQ, Tableau de bord, ligne 200", "Édition V1, transitoire", READING["reading"], READING["question"],
        "Chromium : ✓ Conforme", "HTTP : ✓ Conforme", "Attrapé",
    ):  # fmt: skip
        assert str(words) in said
    assert len(page.css("details.exemple")) == 2
    assert page.css(f'a[href="../questions.html#{READING["id"]}"]')


def test_the_end_state_is_that_of_an_accepting_example(tmp_path: Path) -> None:
    """What the rule gives is shown rather than what it refuses, in the page itself."""
    page = _read(_write(tmp_path / "build") / "regles" / "TDB-19.html")
    [picture] = page.css("figure.fin img")
    assert str(picture.attributes["src"]).startswith("data:image/jpeg;base64,")
    assert ": Accepté" in _text(page, "figure.fin figcaption").replace("\u00a0", " ")


def test_a_red_example_gives_no_end_state(tmp_path: Path) -> None:
    """The picture of a failure does not pass for what the rule promises."""
    build = tmp_path / "build"
    run = read_bytes(sample_red.red_run(build))
    page = _read(write_site(build, run, trace(run), None).parent / "regles" / "TDB-19.html")
    assert page.css("figure.fin") == []
    assert "Pas d’image" in _text(page)
    assert "Aucune campagne" in _text(page)


def test_a_rule_left_out_has_its_page_with_the_reason(tmp_path: Path) -> None:
    """Nobody looks in vain for a rule of the FAQ."""
    report = _write(tmp_path / "build")
    said = _text(_read(report / "regles" / "TDB-22.html"))
    assert "Hors périmètre" in said
    assert "Version future." in said
    assert "Plus tard." in said
    assert _read(report / "index.html").css('#hors-perimetre a[href="regles/TDB-22.html"]')


def test_every_link_of_the_pages_leads_somewhere(tmp_path: Path) -> None:
    """Pages, anchors and pieces of evidence exist; none is asked of a network."""
    report = _write(tmp_path / "build")
    for path in report.rglob("*.html"):
        page = _read(path)
        ids = {str(node.attributes["id"]) for node in page.css("[id]")}
        for node in page.css("[href]"):
            address, _, anchor = str(node.attributes["href"]).partition("#")
            target = (path.parent / address).resolve() if address else path
            assert target.is_file(), f"{path.name}: {address}"
            known = (
                ids if target == path else {str(each.attributes["id"]) for each in _read(target).css("[id]")}
            )
            assert not anchor or anchor in known, f"{path.name}: {address}#{anchor}"


def test_the_page_of_a_rule_that_is_gone_goes_too(tmp_path: Path) -> None:
    """A page of an earlier run does not pass for one of this run."""
    stale = tmp_path / "build" / "report" / "regles" / "TDB-99.html"
    stale.parent.mkdir(parents=True)
    stale.write_text("ancien", encoding="utf-8")
    _write(tmp_path / "build")
    assert not stale.exists()


def test_questions_name_the_rules_that_rest_on_them(tmp_path: Path) -> None:
    """The question is the heading; the reading and the rules follow."""
    page = _read(_write(tmp_path / "build") / "questions.html")
    assert _text(page, "#AMB-26 h2").replace("\u00a0", " ") == READING["question"]
    assert page.css('#AMB-26 a[href="regles/TDB-19.html"]')


def test_lines_without_a_rule_say_why_and_lines_that_wait_for_whom(tmp_path: Path) -> None:
    """A line cited by one rule at least that is played or left out waits for nobody."""
    page = _read(_write(tmp_path / "build") / "lignes.html")
    rows = [[cell.text() for cell in row.css("th, td")] for row in page.css("tbody tr")]
    assert rows == [["2", "question perdue"], ["5", "MSG-01"]]
    assert "Sur 6 lignes, 1 sont vides" in _text(page)


def test_coverage_counts_every_line_once() -> None:
    """Blank, heading, without a rule and cited make the total."""
    run = read_bytes(sample.whole_run([], [sample.rule("TDB-19")], source=SOURCE))
    assert run.header.source is not None
    found = compute_coverage(run.header.source, frozenset())
    assert found.blank + found.heading + found.cited + len(found.without) == found.total
    assert [number for number, _ in found.waiting] == [3, 5, 6]


def test_a_run_without_readings_or_lines_still_has_its_pages(tmp_path: Path) -> None:
    """Events of a run that carried neither are told as such."""
    report = _write(tmp_path / "build", campaign=False, readings=[], source=None)
    assert "aucune lecture" in _text(_read(report / "questions.html"))
    assert "ne portait pas la liste" in _text(_read(report / "lignes.html"))
