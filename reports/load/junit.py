"""JUnit XML of a load run: one case per objective, then correctness, generator and verdict.

The verdict is a case of its own: a green file must mean a green run, whatever the objectives say.
"""

from pathlib import Path
from xml.etree import ElementTree as ET

from reports.atomic import write_text
from reports.formats.junit import clean
from reports.load.document import Charge, Objective, Result
from reports.load.objectives import name_step
from reports.load.wording import AT_LEAST, TIMES, name_actor, name_metric

Finding = tuple[str, str] | None


def render_junit(charge: Charge) -> str:
    """The whole document, as text."""
    result = charge.result
    root = ET.Element("testsuites", name="banc")
    cases = [
        *(
            (_class_of(found), name_metric(found.metric), _find_objective(result, found))
            for found in result.slo
        ),
        ("exactitude", "pages comparées", _find_correctness(result)),
        ("exécution", "verdict", _find_verdict(result)),
    ]
    kinds = [finding[0] for _, _, finding in cases if finding]
    suite = ET.SubElement(
        root,
        "testsuite",
        name=clean(f"charge {result.profile}"),
        tests=str(len(cases)),
        failures=str(kinds.count("failure")),
        errors=str(kinds.count("error")),
        skipped="0",
        time=f"{_measure_duration(charge):.3f}",
    )
    for place, name, finding in cases:
        _add_case(suite, place, name, finding)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def write_junit(folder: Path, charge: Charge) -> None:
    """Replace junit.xml in one move."""
    write_text(folder / "junit.xml", render_junit(charge))


def _add_case(suite: ET.Element, place: str, name: str, finding: Finding) -> None:
    case = ET.SubElement(suite, "testcase", classname=clean(f"charge.{place}"), name=clean(name), time="0")
    if finding:
        kind, words = finding
        verdict = "non_conforme" if kind == "failure" else "non_concluant"
        first = words.split("\n", 1)[0]
        ET.SubElement(case, kind, type=verdict, message=clean(first)).text = clean(words)


def _class_of(found: Objective) -> str:
    if found.step == "*" and found.actor == "*":
        return "toute la charge"
    return f"{name_step(found.step)} ({name_actor(found.actor)})"


def _find_objective(result: Result, found: Objective) -> Finding:
    """When nothing is concluded, a time missed may be the generator's own: in error, not failed."""
    if found.ok:
        return None
    if found.measured is None:
        return "error", f"{name_metric(found.metric)} : rien n’a été mesuré"
    kind = "error" if result.verdict == "non_concluant" else "failure"
    return kind, _tell(found)


def _tell(found: Objective) -> str:
    """The figures as machines read them: points, no space within a number."""
    bound = "au moins" if found.metric in AT_LEAST else "au plus"
    unit = " ms" if found.metric in TIMES else ""
    measured, limit = (f"{value:.6f}".rstrip("0").rstrip(".") for value in (found.measured or 0, found.limit))
    return f"{name_metric(found.metric)} : {measured}{unit}, limite {limit}{unit} {bound}"


def _find_correctness(result: Result) -> Finding:
    seen = result.correctness
    if seen.wrong:
        return "failure", f"écarts : {seen.wrong}, pages comparées : {seen.checked}"
    return None if seen.checked else ("error", "aucune page n’a été comparée")


def _find_verdict(result: Result) -> Finding:
    if result.verdict == "conforme":
        return None
    words = "\n".join(result.reasons) or result.verdict
    return ("failure" if result.verdict == "non_conforme" else "error"), words


def _measure_duration(charge: Charge) -> float:
    series = charge.series
    return series.buckets[-1].t + series.bucket_s if series.buckets else 0.0
