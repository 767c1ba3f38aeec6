"""Everything the page of a load run says, as plain values: the template only lays it out."""

from dataclasses import dataclass

from reports.load.answer import compute_answer, say_rupture
from reports.load.curves import build_curves
from reports.load.curves.shapes import Curve
from reports.load.document import Charge, Result, Rupture, Series, Step, Trial
from reports.load.evidence import Exchange, build_exchanges
from reports.load.objectives import Objectives, build_objectives
from reports.load.trust import Trust, build_trust
from reports.load.wording import count, name_actor, say_ms, say_number, say_reason, say_seconds, say_share
from reports.render.chips import Chip, chip
from reports.verdicts import Verdict
from reports.wording import NBSP, capitalize

MODES = {"ouvert": "ouvert : chacun part à l’heure prévue", "ferme": "fermé : chacun attend la réponse"}
OUTCOMES = {
    "tenu": Chip("✓", "Tenu", "conforme"),
    "rompu": Chip("✗", "Rompu", "non_conforme"),
    "affame": Chip("?", "Générateur affamé", "non_concluant"),
}


@dataclass(frozen=True)
class Tile:
    """A figure of the first screen; its style says whether it is a fault."""

    number: str
    words: str
    style: str


@dataclass(frozen=True)
class StepView:
    """A step with both its times."""

    name: str
    actor: str
    count: str
    errors: str
    failed: bool
    felt: tuple[str, str, str]
    service: tuple[str, str, str]


@dataclass(frozen=True)
class ShareView:
    """How much of all the time spent in exchanges was spent at one actor."""

    actor: str
    percent: str
    ratio: str
    words: str


@dataclass(frozen=True)
class RuptureView:
    """Rates tried while looking for the one that breaks the portal."""

    answer: str
    trials: tuple[tuple[str, Chip], ...]


@dataclass(frozen=True)
class Page:
    """The whole report of a run."""

    answer: str
    chip: Chip
    title: str
    profile: str
    reasons: tuple[str, ...]
    tiles: tuple[Tile, ...]
    facts: tuple[tuple[str, str, str], ...]
    objectives: Objectives
    curves: tuple[Curve, ...]
    steps: tuple[StepView, ...]
    shares: tuple[ShareView, ...]
    rupture: RuptureView | None
    correctness: str
    exchanges: tuple[Exchange, ...]
    mix_up: str
    trust: Trust
    doubtful: bool


def build_page(charge: Charge) -> Page:
    """What there is to say of a run."""
    result, series = charge.result, charge.series
    return Page(
        answer=compute_answer(charge),
        chip=chip(Verdict(result.verdict)),
        title=series.title,
        profile=result.profile,
        reasons=tuple(capitalize(say_reason(reason)) for reason in result.reasons),
        tiles=_build_tiles(result),
        facts=_list_facts(charge),
        objectives=build_objectives(result),
        curves=build_curves(series),
        steps=tuple(map(_build_step, result.steps)),
        shares=_build_shares(series),
        rupture=None if series.rupture is None else _build_rupture(series.rupture),
        correctness=_say_correctness(result, series.compared_share),
        exchanges=() if series.mix_up is None else build_exchanges(series.mix_up),
        mix_up="" if series.mix_up is None else capitalize(series.mix_up.sentence),
        trust=build_trust(charge),
        doubtful=result.verdict == "non_concluant",
    )


def _build_tiles(result: Result) -> tuple[Tile, ...]:
    arrivals, seen = result.arrivals, result.correctness
    errors = sum(step.errors for step in result.steps)
    tiles = [
        Tile(
            say_number(arrivals.sent), _agree(arrivals.sent, "arrivée envoyée", "arrivées envoyées"), "neutre"
        ),
        Tile(say_number(arrivals.lost), _agree(arrivals.lost, "perdue", "perdues"), _redden(arrivals.lost)),
        Tile(say_number(errors), _agree(errors, "étape en échec", "étapes en échec"), _redden(errors)),
        Tile(say_number(seen.checked), _agree(seen.checked, "page comparée", "pages comparées"), "neutre"),
        Tile(say_number(seen.wrong), _agree(seen.wrong, "écart", "écarts"), _redden(seen.wrong)),
    ]
    return tuple(tiles)


def _agree(number: int, singular: str, plural: str) -> str:
    return count(number, singular, plural).split(NBSP, 1)[1]


def _redden(number: int) -> str:
    return "non_conforme" if number else "conforme"


def _list_facts(charge: Charge) -> tuple[tuple[str, str, str], ...]:
    """Name, value, detail."""
    result, series = charge.result, charge.series
    facts = [
        ("Portail jugé", result.target.name, result.target.url),
        ("Profil", result.profile, series.title),
    ]
    if series.mutant:
        facts.append(("Système fautif", series.mutant, ""))
    if series.buckets:
        facts.append(("Durée", say_seconds(round(series.buckets[-1].t + series.bucket_s)), ""))
    if series.factor != 1:
        facts.append(
            ("Temps comprimé", f"{say_number(series.factor, 1)} fois", _say_compression(series.factor))
        )
    if series.mode:
        facts.append(("Arrivées", *_split_mode(series.mode)))
    facts.append(("Graine", str(result.seed), "le même plan se rejoue avec --seed"))
    return tuple(facts)


def _say_compression(factor: float) -> str:
    return f"1{NBSP}s de charge vaut {say_seconds(round(factor))} de la journée"


def _split_mode(mode: str) -> tuple[str, str]:
    name, _, words = MODES.get(mode, mode).partition(" : ")
    return f"mode {name}", words


def _build_step(step: Step) -> StepView:
    return StepView(
        name=step.name,
        actor=name_actor(step.actor),
        count=say_number(step.count),
        errors=say_number(step.errors),
        failed=step.errors > 0,
        felt=(say_ms(step.felt.p50), say_ms(step.felt.p95), say_ms(step.felt.p99)),
        service=(say_ms(step.service.p50), say_ms(step.service.p95), say_ms(step.service.p99)),
    )


def _build_shares(series: Series) -> tuple[ShareView, ...]:
    total = sum(share.seconds for share in series.actors.values())
    if not total:
        return ()
    ordered = sorted(series.actors.items(), key=lambda named: -named[1].seconds)
    return tuple(
        ShareView(
            actor=name_actor(actor),
            percent=say_share(share.seconds / total, 0),
            ratio=f"{share.seconds / total:.4f}",
            words=f"{count(share.exchanges, 'échange')}, p95 par étape {say_ms(share.p95)}",
        )
        for actor, share in ordered
    )


def _build_rupture(rupture: Rupture) -> RuptureView:
    unknown = Chip("·", "Inconnu", "pas-joue")
    return RuptureView(
        answer=f"{capitalize(say_rupture(rupture))}.",
        trials=tuple(
            (_say_trial(trial), OUTCOMES.get(trial.outcome, unknown))
            for trial in sorted(rupture.trials, key=lambda trial: trial.rate)
        ),
    )


def _say_trial(trial: Trial) -> str:
    told = f"{say_number(trial.rate, 1)} par{NBSP}seconde"
    if trial.generator is not None and trial.busy is not None:
        told += f", cœurs : générateur {say_number(trial.generator, 2)}, en tout {say_number(trial.busy, 2)}"
    return told


def _say_correctness(result: Result, compared_share: float) -> str:
    seen = result.correctness
    if not seen.checked:
        return "Aucune page n’a été comparée : rien n’est prouvé."
    pages = count(seen.checked, "page comparée", "pages comparées")
    found = count(seen.wrong, "écart") if seen.wrong else "aucun écart"
    told = (
        f"{pages} à ce que l’oracle calcule pour la personne et son entreprise (montants, SIREN, virements "
        f"absents) : {found}."
    )
    if compared_share == 1:
        return told
    return f"{told} {_say_sampling(compared_share)}"


def _say_sampling(compared_share: float) -> str:
    return (
        f"Pour ménager le générateur, seules les pages de {say_share(compared_share)} des arrivées, "
        f"réparties également, sont comparées ; des autres, rien n’est dit."
    )
