"""JUnit XML, for the CI servers: one suite per driver, one case per scenario.

A rule without any scenario, and a run cut short, are cases in error: a green file must mean a green run.
"""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from reports.atomic import write_text
from reports.events import Run, Scenario
from reports.traceability import Traceability
from reports.verdicts import Verdict, count

# What XML 1.0 refuses, even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_ELEMENTS = {
    Verdict.NON_CONFORME: "failure",
    Verdict.NON_CONCLUANT: "error",
    Verdict.ERREUR_BANC: "error",
    Verdict.NON_APPLICABLE: "skipped",
    Verdict.RESERVE: "system-out",
}


def render_junit(run: Run, traceability: Traceability) -> str:
    """The whole document, as text."""
    root = ET.Element("testsuites", name="banc")
    for driver in dict.fromkeys([*run.header.drivers, *(scenario.driver for scenario in run.scenarios)]):
        played = [scenario for scenario in run.scenarios if scenario.driver == driver]
        if played:
            _add_suite(root, driver, run, played)
    _add_unproved(root, run, traceability)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def write_junit(path: Path, run: Run, traceability: Traceability) -> None:
    """Replace build/junit.xml in one move."""
    write_text(path, render_junit(run, traceability))


def clean(text: str) -> str:
    """A text without the characters that XML 1.0 refuses."""
    return _FORBIDDEN.sub("\ufffd", text)


def _add_suite(root: ET.Element, driver: str, run: Run, played: list[Scenario]) -> None:
    totals = count(scenario.verdict for scenario in played)
    suite = ET.SubElement(
        root,
        "testsuite",
        name=clean(driver or "banc"),
        timestamp=clean(run.header.started_at),
        tests=str(len(played)),
        failures=str(totals["non_conforme"]),
        errors=str(totals["non_concluant"] + totals["erreur_banc"]),
        skipped=str(totals["non_applicable"]),
        time=f"{sum(scenario.duration_s for scenario in played):.3f}",
    )
    for scenario in played:
        _add_case(suite, scenario)


def _add_case(suite: ET.Element, scenario: Scenario) -> None:
    case = ET.SubElement(
        suite,
        "testcase",
        classname=clean(" ".join(scenario.rules) or scenario.feature),
        name=clean(scenario.name),
        file=clean(scenario.feature),
        line=str(scenario.line),
        time=f"{scenario.duration_s:.3f}",
    )
    element = _ELEMENTS.get(scenario.verdict)
    if element == "system-out":
        ET.SubElement(case, element).text = clean(f"reserve: {scenario.reason or ''}")
    elif element:
        found = ET.SubElement(
            case,
            element,
            type=scenario.verdict.value,
            message=clean((scenario.reason or "").split("\n", 1)[0]),
        )
        found.text = clean(scenario.reason or "")


def _add_unproved(root: ET.Element, run: Run, traceability: Traceability) -> None:
    faults = [
        (found.rule.id, "Aucun scénario de cette règle n’a été joué.")
        for found in traceability.traces
        if not found.scenarios
    ]
    if run.cut:
        faults.append(("exécution", run.cut))
    if not faults:
        return
    number = str(len(faults))
    suite = ET.SubElement(
        root,
        "testsuite",
        name="preuves manquantes",
        tests=number,
        errors=number,
        failures="0",
        skipped="0",
        time="0",
    )
    for name, reason in faults:
        case = ET.SubElement(suite, "testcase", classname=clean(name), name="preuve", time="0")
        ET.SubElement(case, "error", type="non_concluant", message=clean(reason)).text = clean(reason)
