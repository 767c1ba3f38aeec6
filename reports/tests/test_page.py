"""The page as text: complete, escaped, alone."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser as HTMLParser
from selectolax.lexbor import LexborNode

from reports.campaign_file import load_campaign
from reports.mutants import compute_document, fold
from reports.read import read_bytes
from reports.render.evidence import MAX_PICTURE_BYTES, show
from reports.render.page import render_page
from reports.tests import sample, sample_red
from reports.traceability import trace

HOSTILE = "<script>alert('x')</script> & \"<img src=https://example.org/x onerror=y>\" {{ 7 * 7 }}"


def _render(content: bytes, out: Path, *, campaign: bool = False) -> HTMLParser:
    run = read_bytes(content)
    mutants = fold(read_bytes(sample_red.campaign())) if campaign else None
    return HTMLParser(render_page(run, trace(run), mutants, out=out))


def _one(node: HTMLParser | LexborNode, selector: str) -> LexborNode:
    """The only node that matches, or the test fails."""
    (found,) = node.css(selector)
    return found


def _text(node: HTMLParser | LexborNode, selector: str) -> str:
    return " ".join(_one(node, selector).text().split())


def test_the_first_sentence_is_the_answer(tmp_path: Path) -> None:
    """The only h1 answers, before any table."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build")
    assert _text(page, "h1").endswith("ne respecte pas 1 règle sur 11 : TDB-19.")


def test_every_rule_has_its_line_and_its_examples(tmp_path: Path) -> None:
    """Statement, verdict in words, verdict per driver, and the way to its page, for each rule selected."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build")
    for rule_id, _, _, statement, _ in sample.RULES:
        [link] = page.css(f'table.regles a[href="regles/{rule_id}.html"]')
        row = link.parent.parent if link.parent else None
        assert row is not None
        assert statement in " ".join(row.text().split())
    rows = {_text(row, "th"): row for row in page.css("table.regles tr") if row.css("td")}
    cells = {
        rule: [" ".join(cell.text().split()) for cell in row.css("td")[1:]] for rule, row in rows.items()
    }
    assert cells["TDB-19"] == ["✗Non conforme", "HTTP : ✗ Non conforme", "Chromium : ✗ Non conforme"]
    assert cells["DEC-13"] == ["✓Conforme", "HTTP : – Non applicable", "Chromium : ✓ Conforme"]
    assert cells["CPT-16"] == ["?Non concluant", "HTTP : · Pas joué", "Chromium : · Pas joué"]


def test_an_example_reads_as_it_was_played(tmp_path: Path) -> None:
    """The sentences with their tables; elided keywords keep no space."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build")
    article = _one(page, "#TDB-19")
    steps = [" ".join(node.text().split()) for node in article.css(".exemple")[0].css(".etapes > li > p")]
    assert steps[0] == "Étant donné que Bruno Lacaze travaille pour ALPHA (SIREN 000 176 115)"
    cells = [node.text() for node in article.css(".donnees")[0].css("td")]
    assert cells[4:] == sample_red.DEBTS[2]
    assert "Étant donné qu'Alice a rattaché" in _text(page, "#CPT-17")


def test_the_failing_step_stands_out_with_its_evidence(tmp_path: Path) -> None:
    """One step is marked, with the reason told once for both drivers, picture, journal and page."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build")
    (step,) = page.css("#TDB-19 li.arret")
    said = " ".join(step.text().split())
    assert "il ne voit aucun paiement DED-2026-0002" in said
    assert "Échouée" in said
    assert said.count("aucune ligne « Référence »") == 1
    assert "HTTP et Chromium" in said
    assert "GET /api/situation?siren=000176115" in said
    assert str(_one(step, "img").attributes["src"]).startswith("data:image/png;base64,")
    links = [str(link.attributes["href"]) for link in step.css(".piece a")]
    assert links == [
        "../evidence/tdb-19/page.html",
        "../evidence/tdb-19/Bruno%20n%C2%B01.png",
        "../evidence/tdb-19/page.html",
        "../evidence/tdb-19-rejeu/Bruno.png",
    ]
    for link in links:
        assert (tmp_path / "build" / "report" / unquote(link)).resolve().is_file()


def test_a_replay_is_told_without_showing_it_all_again(tmp_path: Path) -> None:
    """The second playing adds one line and links, not a second picture; drivers still share one reason."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build")
    (step,) = page.css("#TDB-19 li.arret")
    said = " ".join(step.text().split())
    assert "Rejoué dans un monde neuf (Chromium) : non conforme." in said
    assert "(rejoué" not in said
    assert len(step.css("img")) == 1
    assert "Copie d’écran (Chromium, Bruno, rejeu)" in said


def test_red_examples_are_open_and_green_ones_closed(tmp_path: Path) -> None:
    """What deserves a look is seen without a click; the rest is one click away, without any script."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build")
    opened = [_text(node, ".titre") for node in page.css("details.exemple[open]")]
    assert opened == [
        "Un second compte douane est refusé",
        "« Adhérer » seul laisse l'historique vide",
        "Un règlement par virement n'ajoute aucune ligne",
    ]
    assert page.css("script") == []


def test_a_hostile_text_is_only_text(tmp_path: Path) -> None:
    """Statement, name, step, table, reason, address, theme, mutant: nothing becomes markup or a template."""
    rules = [sample.rule("TDB-19", HOSTILE, theme=HOSTILE, source={"section": HOSTILE, "lines": []})]
    step = sample.step(HOSTILE, HOSTILE, "failed", table=[[HOSTILE]], docstring=HOSTILE)
    played = sample.scenario(
        "TDB-19", "non_conforme", name=HOSTILE, reason=HOSTILE, feature=HOSTILE, steps=[step], driver=HOSTILE
    )
    target = {"name": HOSTILE, "url": HOSTILE}
    excluded = [{"id": HOSTILE, "reason": HOSTILE}]
    content = sample.whole_run(
        [played], rules, target=target, excluded=excluded, mutant=HOSTILE, edition=HOSTILE, drivers=[HOSTILE]
    )
    page = _render(content, tmp_path)
    assert page.css("script, img, [onerror]") == []
    assert _text(page, "#TDB-19 > .enonce") == HOSTILE


def test_the_page_needs_nothing_else(tmp_path: Path) -> None:
    """No address but anchors and evidence of this build; the policy of the page forbids any other."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build", campaign=True)
    assert page.css("link, script, iframe, object, video") == []
    for node in page.css("[src], [href]"):
        address = node.attributes.get("src") or node.attributes.get("href") or ""
        assert address.startswith(
            ("#", "data:image/png;base64,", "../evidence/", "regles/", "questions.html", "lignes.html")
        )
    assert "url(" not in _one(page, "style").text()
    policy = _one(page, "meta[http-equiv=Content-Security-Policy]").attributes["content"]
    assert str(policy).startswith("default-src 'none'")


def test_identifiers_are_unique(tmp_path: Path) -> None:
    """Every anchor leads to one place."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build", campaign=True)
    names = [node.attributes["id"] for node in page.css("[id]")]
    assert len(names) == len(set(names))
    anchors = {str(node.attributes["href"])[1:] for node in page.css('a[href^="#"]')}
    assert anchors <= set(names)


def test_a_cut_run_says_so_on_the_page(tmp_path: Path) -> None:
    """A partial page cannot pass for a whole one."""
    content = sample.encode([sample.header([sample.rule("TDB-19")]), sample.scenario("TDB-19")])
    page = _render(content, tmp_path)
    assert "Exécution incomplète" in _text(page, ".coupure")
    assert "✓Conforme" not in _text(page, "#regles")


def test_the_kill_matrix_names_the_killers(tmp_path: Path) -> None:
    """Rule, faulty system in French, what each driver saw, and the scenario that caught it."""
    page = _render(sample_red.red_run(tmp_path / "build"), tmp_path / "build", campaign=True)
    rows = [
        [" ".join(cell.text().split()) for cell in row.css("th, td")] for row in page.css(".mutants tr")[1:]
    ]
    assert rows[0] == [
        "TDB-19",
        "Les règlements par virement apparaissent dans l'historique.virements-visibles · portailpro",
        "✓Attrapé",
        "HTTP : ✓ Attrapé« Un règlement par virement n'ajoute aucune ligne »",
        "Chromium : · Pas joué",
    ]
    assert rows[1][3] == "HTTP : · Ne peut pas le voir"
    assert rows[2][2:] == ["✗Passé inaperçu", "HTTP : ✗ Passé inaperçu", "Chromium : ✗ Passé inaperçu"]
    assert "1 système fautif sur 3 échappe à sa règle" in _text(page, "#mutants > .chapeau")


def test_many_killers_are_one_click_away(tmp_path: Path) -> None:
    """A mutant caught by several examples says how many, and keeps the matrix short."""
    name, rule = "virements-visibles", "TDB-19"
    reference = [sample.scenario(rule, name=f"Exemple {number}") for number in (1, 2)]
    caught = [{**event, "verdict": "non_conforme", "mutant": name} for event in reference]
    content = sample.whole_run([*reference, *caught], mutants=sample_red.MUTANTS[:1])
    run = read_bytes(sample_red.red_run(tmp_path / "build"))
    page = HTMLParser(render_page(run, trace(run), fold(read_bytes(content)), out=tmp_path / "build"))
    assert _text(page, ".mutants details > summary").replace("\u00a0", " ") == "par 2 exemples"
    assert [node.text() for node in page.css(".mutants details li")] == ["« Exemple 1 »", "« Exemple 2 »"]


def _leave_campaign(build: Path, events: bytes | None) -> dict[str, Any]:
    document = compute_document(fold(read_bytes(sample_red.campaign())))
    (build / "mutants.json").write_text(json.dumps(document), encoding="utf-8")
    if events is not None:
        (build / "mutants-events.jsonl").write_bytes(events)
    return document


def test_the_matrix_is_shown_from_the_last_campaign(tmp_path: Path) -> None:
    """mutants.json decides; the events of the same campaign add the sentences, those of another do not."""
    assert load_campaign(tmp_path) is None
    document = _leave_campaign(tmp_path, sample_red.campaign(survivor=False))
    other = load_campaign(tmp_path)
    assert other is not None
    assert compute_document(other) == document
    assert other.mutants[0].sheet.sentence == ""
    _leave_campaign(tmp_path, sample_red.campaign())
    same = load_campaign(tmp_path)
    assert same is not None
    assert same.mutants[0].sheet.sentence.startswith("Les règlements par virement")


def test_evidence_that_is_gone_is_said(tmp_path: Path) -> None:
    """A page rebuilt after a cleaning says that the file is no longer there, and links to nothing."""
    build = tmp_path / "build"
    content = sample_red.red_run(build)
    (build / "evidence" / "tdb-19" / "page.html").unlink()
    page = _render(content, build)
    assert "Page reçue (HTTP) : le fichier n’est plus là." in _text(page, "#TDB-19")


def test_only_real_pictures_of_a_decent_size_are_embedded(tmp_path: Path) -> None:
    """A file that is no picture, or a huge one, is linked: the page stays small and safe."""
    for name, content in {
        "faux.png": b"<svg/>",
        "gros.png": sample_red.PICTURE + b"0" * MAX_PICTURE_BYTES,
    }.items():
        (tmp_path / name).write_bytes(content)
        attachment = (
            read_bytes(
                sample.whole_run(
                    [sample.scenario("TDB-19", attachments=[{"kind": "screenshot", "path": name}])]
                )
            )
            .scenarios[0]
            .attachments[0]
        )
        evidence = show(attachment, page=tmp_path / "report" / "index.html", roots=(tmp_path,))
        assert (evidence.picture, evidence.href) == ("", f"../{name}")
