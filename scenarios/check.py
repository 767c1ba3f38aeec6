"""The command `check`: plays the rules on one portal and leaves the verdict to reports."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scenarios.alone import hold
from scenarios.benches import Benches
from scenarios.catalogue import Catalogue, Rule, list_editions, read_catalogue, read_edition, verify_edition
from scenarios.child import run_module
from scenarios.foreign import (
    Foreign,
    choose_shared_workers,
    find_url,
    leave_to_bench,
    open_stage,
    start_portal,
    tell_shared,
    wait_reachable,
)
from scenarios.gaps import KnownGaps, read_gaps
from scenarios.garde import wait_for_person
from scenarios.guards.finding import verify_nothing_found
from scenarios.guards.lint import lint_features
from scenarios.machine import find_missing, verify_browsers, verify_screen
from scenarios.names import verify_known
from scenarios.needs import list_refusals
from scenarios.pickles import Example, read_examples
from scenarios.plan import Plan
from scenarios.runfile import RunSheet
from scenarios.running import Run, choose_workers, name_files, name_report, play
from scenarios.selection import cast_drivers, list_profiles, select_examples, select_rules
from scenarios.source_lines import read_source_lines
from scenarios.targets import Target, read_target
from steps.drivers.control import ControlDoor
from steps.drivers.registry import NAMES
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import BenchFault

if TYPE_CHECKING:
    from scenarios.options import CheckOptions
    from scenarios.repository import Repository

DEFAULT_DRIVERS = ("http", "chromium")


@dataclass(frozen=True)
class Choice:
    """What this check plays, once every name that was asked is known to exist.

    `catalogue` is what the features hold; `judged` the same, without what this target cannot be judged on.
    """

    target: Target
    catalogue: Catalogue
    judged: Catalogue
    rules: tuple[Rule, ...]
    examples: tuple[Example, ...]
    drivers: tuple[str, ...]
    named: tuple[str, ...] = ()
    gaps: KnownGaps | None = None


def run_check(repository: Repository, options: CheckOptions) -> int:
    """Play and judge; the exit code is the one of reports."""
    choice = choose(repository, options)
    with hold(repository.build, "check"):
        return _play_and_judge(repository, options, choice)


def _play_and_judge(repository: Repository, options: CheckOptions, choice: Choice) -> int:
    benches = Benches(repository.root, choice.target.port)
    foreign: Foreign | None = None
    try:
        verify_nothing_found(
            "features", lint_features(repository.root, repository.features, choice.catalogue)
        )
        plan = replace(prepare(choice, options, benches), evidence=str(repository.evidence))
        if choice.target.is_foreign and plan.bench and not options.lists_only:
            foreign, plan = open_foreign(repository, choice, options, plan)
        elif plan.bench and not options.keep and not options.lists_only:
            plan = give_benches(plan, benches, choose_workers(options.workers, plan))
        files = name_files(repository, "check")
        if not options.lists_only:
            shutil.rmtree(repository.root / repository.evidence, ignore_errors=True)
        source = read_source_lines(repository.root / "docs")
        sheet = replace(describe(choice, options), planned=len(plan.castings), source=source)
        if foreign is not None:
            sheet = replace(sheet, target=replace(choice.target, url=foreign.url))
        workers = choose_shared_workers(options.workers, plan) if foreign else options.workers
        play(repository, Run(files, sheet, plan, workers, options.pytest, options.lists_only))
        if options.lists_only:
            return 0
        if foreign is not None:
            foreign.verify_alive()
        code = run_module(repository.root, name_report("check", repository, files))
        if plan.bench:
            benches.verify_alive()
        if options.keep and plan.bench:
            wait_for_person(ControlDoor(plan.bench, RequestsTransport()))
        return code
    finally:
        if foreign is not None:
            foreign.stop()
        benches.stop()


def open_foreign(
    repository: Repository, choice: Choice, options: CheckOptions, plan: Plan
) -> tuple[Foreign, Plan]:
    """The portal under test, answering, and the plan that plays on it; says what will not be played."""
    target, transport = choice.target, RequestsTransport()
    door = ControlDoor(plan.bench, transport)
    if options.mutant:
        door.read_variants_of(options.mutant)
    shared = open_stage(target, door, find_url(target), repository.build)
    foreign = start_portal(target, repository.root, shared, options.mutant)
    try:
        wait_reachable(foreign, transport)
    except BaseException:
        foreign.stop()
        raise
    refusals = list_refusals(plan.castings, choice.examples, target.capabilities)
    castings = tuple(replace(casting, mutant="") for casting in plan.castings)
    tell_shared(target, shared, refusals)
    return foreign, replace(plan, castings=castings, variants={}, shared=replace(shared, refusals=refusals))


def choose(repository: Repository, options: CheckOptions) -> Choice:
    """Refuses a name that does not exist before anything starts."""
    target = read_target(repository.targets, options.target)
    catalogue = read_catalogue(repository.features)
    verify_known("Édition inconnue", [options.edition], list_editions(repository.features))
    verify_known("Règle inconnue", options.rules, catalogue.ids)
    verify_known("Thème inconnu", options.themes, catalogue.themes)
    verify_known("Pilote inconnu", options.drivers, NAMES)
    edition = read_edition(repository.features, options.edition)
    verify_edition(catalogue, options.edition, edition)
    rules = select_rules(catalogue, edition, rules=options.rules, themes=options.themes)
    judged, rules = leave_to_bench(catalogue, rules) if target.is_foreign else (catalogue, rules)
    examples = select_examples(read_examples(repository.root, repository.features), rules)
    drivers = options.drivers or DEFAULT_DRIVERS
    verify_browsers(drivers, headless=not options.headed)
    if options.headed:
        verify_screen()
    named = () if options.drivers else list_profiles(examples)
    gaps = find_gaps(repository, target, options)
    return Choice(target, catalogue, judged, rules, examples, drivers, named, gaps)


def find_gaps(repository: Repository, target: Target, options: CheckOptions) -> KnownGaps | None:
    """What this target is known not to respect; a mutant is excused nothing, nor a target without a file."""
    known = read_catalogue(repository.features)
    ids = known.ids | {rule.id for rule in known.excluded}
    gaps = read_gaps(repository.known_gaps, target.name, ids, NAMES)
    return gaps if not options.mutant and (target.is_foreign or gaps.gaps) else None


def prepare(choice: Choice, options: CheckOptions, benches: Benches) -> Plan:
    """The plan; a bench that does not start is written in it: each rule is told so, none is red."""
    castings = cast_drivers(
        choice.examples,
        choice.rules,
        choice.drivers,
        named=choice.named,
        everything=options.everything,
        mutant=options.mutant,
    )
    try:
        control = benches.wait()
    except BenchFault as error:
        return Plan(castings, bench_fault=str(error))
    return Plan(
        castings,
        benches=(control,),
        variants=find_variant(control, options.mutant),
        headed=options.headed,
        keep=options.keep,
        missing=find_missing(choice.named),
    )


def give_benches(plan: Plan, benches: Benches, count: int) -> Plan:
    """The plan with a bench for each process; one that does not start is told as the first would be."""
    try:
        return replace(plan, benches=benches.grow(count))
    except BenchFault as error:
        return replace(plan, benches=(), bench_fault=str(error))


def find_variant(control: str, name: str) -> dict[str, str]:
    """The service that a mutant replaces; refuses a name that the bench does not know."""
    if not name:
        return {}
    replaced = ControlDoor(control, RequestsTransport()).read_variants_of(name)
    return {mutant: service for service, mutant in replaced.items()}


def describe(choice: Choice, options: CheckOptions) -> RunSheet:
    """What the first line of the events says of this run."""
    return RunSheet(
        target=choice.target,
        edition=options.edition,
        drivers=tuple(dict.fromkeys((*choice.drivers, *choice.named))),
        catalogue=choice.judged,
        selection=tuple(rule.id for rule in choice.rules),
        mutant=options.mutant,
        gaps=choice.gaps,
    )
