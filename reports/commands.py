"""The commands of the reports: check, mutants, render, load. Each one replaces only its own files."""

import sys
from pathlib import Path

from reports import mutants
from reports.answer import compute_answer
from reports.atomic import write_json
from reports.campaign_file import NAME, load_campaign
from reports.conformance import compute_conformance, write_conformance
from reports.console import measure, render_table
from reports.console_gaps import render_gaps
from reports.console_kills import render_kills
from reports.errors import ReportError, UsageError
from reports.events import Run
from reports.formats.junit import write_junit
from reports.gaps import judge_gaps
from reports.load.answer import compute_answer as compute_load_answer
from reports.load.files import write_files
from reports.load.reading import find_folder, read_charge
from reports.read import read
from reports.render.site import write_site
from reports.schema import find_fault
from reports.traceability import trace
from reports.unaided import load_unaided
from reports.verdicts import compute_exit_code


def check(events: Path, out: Path, campaign_events: Path | None) -> int:
    """Judge a run: conformance.json, junit.xml, the page, the table; the exit code is the verdict."""
    run = _read_check(events)
    traceability = trace(run)
    gaps = judge_gaps(run, traceability)
    write_conformance(out / "conformance.json", compute_conformance(run, traceability, gaps))
    write_junit(out / "junit.xml", run, traceability)
    page = write_site(out, run, traceability, load_campaign(out, campaign_events))
    say(f"Page : {page}\n")
    told = render_gaps(run, gaps)
    if told:
        say(f"{told}\n")
    say(render_table(run, traceability, measure(sys.stdout)))
    return compute_exit_code(gaps.verdict)


def render(events: Path, out: Path, campaign_events: Path | None) -> int:
    """Rebuild the pages from the events; 0 once they are written, whatever the verdict they tell."""
    run = _read_check(events)
    traceability = trace(run)
    page = write_site(out, run, traceability, load_campaign(out, campaign_events))
    say(f"Page : {page}")
    say(compute_answer(run, traceability))
    return 0


def judge_mutants(events: Path, out: Path) -> int:
    """Judge a campaign: mutants.json and the matrix in the terminal; 0 only when each one was killed."""
    run = read(events)
    if not run.header.mutants:
        raise UsageError(f"{events} n’est pas une campagne de mutants. Pour un contrôle, utilisez « check ».")
    campaign = mutants.fold(run)
    document = mutants.compute_document(campaign)
    fault = find_fault("mutants", document)
    if fault:
        raise ReportError(f"{out / NAME} non écrit : {fault}.")
    write_json(out / NAME, document)
    say(render_kills(campaign, measure(sys.stdout)))
    for look in load_unaided(out):
        say(look.sentence)
    return mutants.compute_exit_code(campaign)


def render_load(out: Path, profile: str) -> int:
    """Write the page of a load run and what CI reads; 0 once they are written, whatever the verdict."""
    charge = read_charge(out, profile)
    page = write_files(find_folder(out, profile), charge)
    say(f"Page : {page}")
    say(compute_load_answer(charge))
    return 0


def _read_check(events: Path) -> Run:
    run = read(events)
    if run.header.mutants:
        raise UsageError(f"{events} est une campagne de mutants. Utilisez « mutants ».")
    return run


def say(text: str) -> None:
    """Print for a person; a terminal that lacks a character shows another one, and nothing breaks."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, errors="replace").decode(encoding) + "\n")
