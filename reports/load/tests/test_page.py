"""The page: the answer first, every figure of the run, nothing asked of anybody, no markup let through."""

import re

import pytest

from reports.load.evidence import read_text
from reports.load.page import render_page
from reports.load.tests import sample
from reports.load.tests.test_answer import charge


def _text(html: str) -> str:
    body = html.split("<body>", 1)[1]
    words = re.sub(r"<[^>]+>", " ", body).replace("\u00a0", " ").replace("\u202f", " ")
    return " ".join(words.split())


def test_the_heading_is_the_answer() -> None:
    """The only heading of the first level is the sentence that answers."""
    html = render_page(charge(sample.result(), sample.series()))
    assert re.findall(r"<h1>(.*?)</h1>", html, re.DOTALL)[0].count("tient le profil") == 1
    assert html.count("<h1") == 1
    assert "<title>Conforme · charge pic-dsn-midi" in html


def test_every_figure_of_the_run_is_on_the_page() -> None:
    """Arrivals, pages, seed, compression, calibration, lag, late sendings, limits and their sources."""
    text = _text(render_page(charge(sample.result(), sample.series())))
    for said in (
        "1 241 arrivées envoyées", "3 720 pages comparées", "20260303", "96 fois", "1 min 36 s de la journée",
        "+1,23 %", "uniforme de 20 à 120 ms", "5,4 ms", "4,4 ms", "≤ 2 000 ms", "≥ 99,5 %",
        "hypothèse : le double du jour ordinaire", "63 %", "11 480 échanges", "Télépaiement SEPA",
    ):  # fmt: skip
        assert said in text, said


def test_what_was_asked_and_what_was_done_to_the_portal_are_on_the_page() -> None:
    """Title, mode, faulty system and moments of the run; and that only a share of the pages was compared."""
    asked = {"title": "Pic de midi", "mode": "ouvert", "mutant": "virements-visibles", "compared_share": 0.25}
    marks = [{"t": 12.0, "label": "erreur-503 chez impots"}]
    text = _text(render_page(charge(sample.result(), sample.series(**asked, marks=marks))))
    for said in (
        "Pic de midi", "mode ouvert", "virements-visibles", "erreur-503 chez impots",
        "seules les pages de 25 % des arrivées",
    ):  # fmt: skip
        assert said in text, said


def test_each_curve_has_words_a_picture_and_a_table() -> None:
    """One curve for arrivals and one per actor, each named, described, and told in figures too."""
    curves = sample.series()
    html = render_page(charge(sample.result(), curves))
    figures = re.findall(r"<figure.*?</figure>", html, re.DOTALL)
    actors = {actor for bucket in curves["buckets"] for actor in bucket["actors"]}
    assert len(figures) == 1 + len(actors)
    for figure in figures:
        named = re.search(r'<svg role="img" aria-labelledby="(\S+) (\S+)"', figure)
        assert named is not None
        assert f'<title id="{named[1]}">' in figure
        assert f'<desc id="{named[2]}">' in figure
        assert figure.count("<tr>") > 20
    assert figures[0].count("<tr>") == 1 + len(curves["buckets"])


def test_felt_and_service_are_drawn_apart() -> None:
    """An actor with steps of its own has both times; one that is only met in exchanges says so."""
    html = render_page(charge(sample.result(), sample.series()))
    portal = html.split('id="titre-acteur-portailpro"', 1)[1].split("</figure>", 1)[0]
    assert all(f"{name}</li>" in portal for name in ("p95 ressenti", "p95 de service", "p99 ressenti"))
    taxes = html.split('id="titre-acteur-impots"', 1)[1].split("</figure>", 1)[0]
    assert "Aucune étape en propre" in taxes
    assert "p95 ressenti</li>" not in taxes


def test_what_was_missed_is_open_and_first() -> None:
    """The step at fault heads its table, which is open; when everything holds it is closed."""
    held = render_page(charge(sample.result(), sample.series()))
    missed = render_page(charge(sample.missed(), sample.series()))
    assert '<details class="par-etape">' in held
    table = missed.split('<details class="par-etape" open>', 1)[1].split("<tbody", 1)[1]
    assert re.findall(r'scope="row">([^<]+?) <span', table)[0] == "tableau de bord : en cours"
    assert "manqué par 1 étape sur 8" in _text(missed)


def test_an_inconclusive_run_says_its_figures_are_not_to_be_trusted() -> None:
    """Figures of a starved generator are shown under a warning."""
    assert "ils peuvent être ceux du générateur" in _text(
        render_page(charge(sample.starved(), sample.series()))
    )


def test_a_mix_up_shows_both_exchanges_as_text() -> None:
    """Who got what, and from whom; no markup of a page that was received reaches this one."""
    mixed = sample.mix_up()
    mixed["seen"]["body"] += "<script>alert(1)</script><p>&lt;img src=x&gt;</p>"
    html = render_page(charge(sample.missed(), sample.series(mix_up=mixed)))
    text = _text(html)
    assert "Nadia Perrin" in text
    assert "Bruno Lacaze" in text
    assert text.count("Douane | 1 250,00 €") == 2
    assert "<script" not in html
    assert "<img" not in html


def test_a_run_without_curves_still_has_its_page() -> None:
    """Without series.json, totals are shown and the absence is said."""
    text = _text(render_page(charge(sample.result())))
    assert "seuls les totaux sont montrés" in text
    assert "aucune cible de loi connue n’a été mesurée" in text


def test_rates_tried_are_listed_with_what_came_of_them() -> None:
    """A search of the knee shows each trial, and what was measured afterwards is said to be the recovery."""
    trials = [
        {"rate": 48.0, "outcome": "rompu"},
        {"rate": 24.0, "outcome": "tenu"},
        {"rate": 30.0, "outcome": "rompu", "generator": 0.412, "busy": 1.9},
    ]
    knee = {"held": 24.0, "broken": 48.0, "why": "trouve", "trials": trials}
    text = _text(render_page(charge(sample.result(), sample.series(rupture=knee))))
    assert re.search(r"24 par seconde ✓ ?Tenu.*48 par seconde ✗ ?Rompu", text)
    assert "30 par seconde, cœurs : générateur 0,41, en tout 1,9" in text
    assert "mesuré au retour au calme" in text


@pytest.mark.parametrize(
    "build", [sample.result, sample.missed, sample.starved], ids=["conforme", "manque", "affame"]
)
def test_the_page_needs_nobody(build: object) -> None:
    """No script, no address to load, no event: one file that can be mailed."""
    assert callable(build)
    html = render_page(charge(build(), sample.series()))
    assert not re.search(r"<script|<link|<iframe|\ssrc=|\son[a-z]+=|url\(|@import", html)
    assert set(re.findall(r'href="([^"]*)"', html)) <= {
        "#objectifs", "#courbes", "#etapes", "#exactitude", "#confiance",
    }  # fmt: skip


def test_the_text_of_a_page_keeps_its_lines_and_cells() -> None:
    """Cells of a row on one line, words of a sentence together, what is not shown left out."""
    page = (
        "<head><title>x</title></head><h1>Paiements</h1><table><tr><td>Douane</td><td>12,00 €</td></tr>"
        "</table><p>Pour <b>ALPHA</b> seule</p><style>p{}</style>"
    )
    assert read_text(page).splitlines() == ["Paiements", "Douane | 12,00 €", "Pour ALPHA seule"]
    assert read_text(' {"montant": 1} ') == '{"montant": 1}'
