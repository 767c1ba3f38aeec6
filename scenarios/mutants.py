"""The command `mutants`: plays the rules on faulty systems and leaves the matrix to reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from scenarios.alone import hold
from scenarios.benches import Benches
from scenarios.campaign import BROWSER, Campaign, find_survivors
from scenarios.catalogue import Catalogue, read_catalogue
from scenarios.child import run_module
from scenarios.errors import GuardFailed
from scenarios.guards.finding import verify_nothing_found
from scenarios.guards.lint import lint_features
from scenarios.machine import find_missing, verify_browsers
from scenarios.machines.campagne import look_unaided, write_looks
from scenarios.marks import clear_marks
from scenarios.merging import Event, read_events, write_joined
from scenarios.names import verify_known
from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.runfile import RunSheet
from scenarios.running import Run, choose_workers, name_files, name_report, play
from scenarios.selection import PLAIN_DRIVER, list_profiles, select_examples
from scenarios.targets import read_target
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from scenarios.options import MutantsOptions
    from scenarios.repository import Repository
    from steps.drivers.control_values import Variant

Events = tuple[Event, ...]
PlayOne = Callable[[str, tuple[Casting, ...]], Events]
EDITION = "V1"


def run_mutants(repository: Repository, options: MutantsOptions) -> int:
    """Play the passes of the campaign on one bench; the exit code is the one of reports."""
    catalogue = read_catalogue(repository.features)
    verify_known("Règle inconnue", options.rules, catalogue.ids)
    verify_browsers([BROWSER])
    with hold(repository.build, "mutants"):
        return _play_and_judge(repository, options, catalogue)


def _play_and_judge(repository: Repository, options: MutantsOptions, catalogue: Catalogue) -> int:
    benches = Benches(repository.root)
    try:
        verify_nothing_found("features", lint_features(repository.root, repository.features, catalogue))
        control = benches.wait()
        variants = ControlDoor(control, RequestsTransport()).read_variants()
        campaign = build_campaign(repository, catalogue, variants, options)
        run = _prepare(repository, catalogue, campaign, options, benches)
        clear_marks(Path(run.plan.marks))
        passes = play_passes(campaign, bind_play(repository, run), full=options.full)
        write_joined(run.files.events, passes)
        _let_the_machines_look(repository, run.plan.benches, campaign, options)
        code = run_module(repository.root, name_report("mutants", repository, run.files))
        benches.verify_alive()
        return code
    finally:
        benches.stop()


def _let_the_machines_look(
    repository: Repository, controls: tuple[str, ...], campaign: Campaign, options: MutantsOptions
) -> None:
    """Each state machine meets the mutants that it may see, without the help of any example."""
    path = repository.build / "machine.json"
    path.unlink(missing_ok=True)
    if not options.machine:
        return
    print("Les machines à états, sans aide", flush=True)
    looks, stories = look_unaided(controls, campaign.mutants, options.workers)
    write_looks(looks, path)
    for look in looks:
        print(f"  {look.machine} : {len(look.caught)}/{look.met} mutants attrapés", flush=True)
    print("\n\n".join(stories))


def build_campaign(
    repository: Repository, catalogue: Catalogue, variants: tuple[Variant, ...], options: MutantsOptions
) -> Campaign:
    """The mutants that were asked, all by default, and the examples of their rules."""
    mutants = tuple(variant for variant in variants if variant.rule is not None)
    guards = tuple(variant for variant in variants if variant.rule is None)
    verify_known("Mutant inconnu", options.mutants, {mutant.name for mutant in mutants})
    chosen = frozenset(options.rules) or (frozenset() if options.mutants else catalogue.ids)
    _verify_rules(catalogue, mutants, chosen)
    if options.rules or options.mutants:
        mutants = tuple(m for m in mutants if m.rule in options.rules or m.name in options.mutants)
        rules = tuple(rule for rule in catalogue.rules if rule.id in {mutant.rule for mutant in mutants})
    else:
        rules = catalogue.rules
    examples = select_examples(read_examples(repository.root, repository.features), rules)
    return Campaign(mutants, guards, rules, examples)


def play_passes(campaign: Campaign, play_one: PlayOne, *, full: bool) -> list[Events]:
    """The events of each pass: what is left to play depends on what was killed before."""
    passes = [play_one("Référence, gardes et règles de chaque mutant, par HTTP", campaign.open_with_http())]
    if full:
        return [*passes, play_one("Le reste de la matrice", campaign.fill())]
    left = _tell_survivors(campaign.mutants, passes)
    unseen = campaign.go_on_with_browser(left)
    if unseen:
        passes.append(play_one("Ce que HTTP n'a pas vu, par le navigateur", unseen))
        left = _tell_survivors(campaign.mutants, passes)
    others = campaign.end_with_others(left)  # whoever is left has no mark: it meets all of them
    if others:
        passes.append(play_one("Ce que sa règle n'a pas vu, par les autres règles", others))
    return passes


def bind_play(repository: Repository, run: Run) -> PlayOne:
    """Plays one pass of the campaign on the bench of this run and reads its events back."""

    def play_one(title: str, castings: tuple[Casting, ...]) -> Events:
        print(f"{title} : {len(castings)} scénarios", flush=True)
        play(repository, replace(run, plan=replace(run.plan, castings=castings)))
        return read_events(run.files.events)

    return play_one


def _tell_survivors(mutants: tuple[Variant, ...], passes: list[Events]) -> tuple[Variant, ...]:
    left = find_survivors(mutants, [event for events in passes for event in events])
    print(f"  {len(mutants) - len(left)}/{len(mutants)} mutants tués par leur règle", flush=True)
    return left


def _verify_rules(catalogue: Catalogue, mutants: tuple[Variant, ...], chosen: frozenset[str]) -> None:
    """A rule without mutant, among those chosen, is a rule of which nothing shows that it can fail."""
    broken = {mutant.rule for mutant in mutants}
    bare = sorted(chosen - broken)
    if bare:
        raise GuardFailed(f"Règles sans aucun mutant : {', '.join(bare)}.")
    lost = sorted(mutant.name for mutant in mutants if mutant.rule not in catalogue.ids)
    if lost:
        raise GuardFailed(f"Mutants d'une règle que rien ne joue : {', '.join(lost)}.")


def _prepare(
    repository: Repository,
    catalogue: Catalogue,
    campaign: Campaign,
    options: MutantsOptions,
    benches: Benches,
) -> Run:
    everyone = (*campaign.mutants, *campaign.guards)
    named = list_profiles(campaign.examples)
    sheet = RunSheet(
        target=read_target(repository.targets, "reference"),
        edition=EDITION,
        drivers=tuple(dict.fromkeys((PLAIN_DRIVER, BROWSER, *named))),
        catalogue=catalogue,
        selection=tuple(rule.id for rule in campaign.rules),
        mutants=everyone,
    )
    variants = {variant.name: variant.service for variant in everyone}
    once = () if options.full else tuple(mutant.name for mutant in campaign.mutants)
    marks = str(repository.build / ".attrapes")
    opening = Plan(campaign.open_with_http())
    controls = benches.grow(choose_workers(options.workers, opening))
    plan = Plan((), benches=controls, variants=variants, marks=marks, once=once, missing=find_missing(named))
    # failures are the point here: they are counted, not told one by one
    return Run(name_files(repository, "mutants"), sheet, plan, options.workers, ("-q", *options.pytest))
