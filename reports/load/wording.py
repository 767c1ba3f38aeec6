"""French words and figures of a load report."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from reports.wording import NBSP, count_of

# A thin one inside a number, so that its thousands hold together.
THIN = "\u202f"

ACTORS: Mapping[str, str] = MappingProxyType(
    {
        "portailpro": "portailpro",
        "douane": "douane.gouv",
        "impots": "impots.gouv",
        "urssaf": "urssaf.fr",
        "telepaiement": "Télépaiement",
    }
)

METRICS: Mapping[str, str] = MappingProxyType(
    {
        "felt_p50": "temps ressenti (p50)",
        "felt_p95": "temps ressenti (p95)",
        "felt_p99": "temps ressenti (p99)",
        "error_rate": "part d’erreurs",
        "served_share": "part d’arrivées servies",
        "reauthentications": "réauthentifications indues",
        "correctness": "part de parcours exacts",
    }
)
_ARTICLES = {"error_rate": "la ", "served_share": "la ", "correctness": "la ", "reauthentications": "les "}
TIMES = ("felt_p50", "felt_p95", "felt_p99")
AT_LEAST = ("served_share", "correctness")
# A figure with a decimal point that ends a clause or is followed by its unit: never an address.
_MEASURE = re.compile(r"(?<![\w.:/])(\d+)\.(\d+)(?=\s?(?:ms|%|s\b|et\b|arrivées|cœurs)|[,;)]|$)")
_WHOLE_FROM = 100


def name_actor(actor: str) -> str:
    """Name of an actor as its screens write it."""
    return ACTORS.get(actor, actor)


def name_metric(metric: str) -> str:
    """What an objective measures."""
    return METRICS.get(metric, metric)


def cite_metric(metric: str) -> str:
    """The same within a sentence, with its article."""
    return f"{_ARTICLES.get(metric, 'le ' if metric in TIMES else '')}{name_metric(metric)}"


def say_number(value: float, digits: int = 0) -> str:
    """A figure in French: thousands apart, decimal comma, no useless zero."""
    text = f"{value:,.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if not text.strip("-0,."):
        text = "0"
    return text.replace(",", THIN).replace(".", ",").replace("-", "−")


def count(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun, its thousands apart, which the line never cuts."""
    return count_of(number, singular, plural).replace(str(number), say_number(number), 1)


def say_reason(reason: str) -> str:
    """A reason as the verdict wrote it, its measures with a decimal comma."""
    return _MEASURE.sub(r"\1,\2", reason)


def say_ms(value: float | None, digits: int | None = None) -> str:
    """Milliseconds, « 22,7 ms » or « 1 250 ms »; a dash when nothing was measured."""
    if value is None:
        return "—"
    return f"{say_number(value, (0 if value >= _WHOLE_FROM else 1) if digits is None else digits)}{NBSP}ms"


def say_share(value: float | None, digits: int = 2) -> str:
    """A share of 1 as a percentage; a dash when nothing was measured."""
    return "—" if value is None else f"{say_number(value * 100, digits)}{NBSP}%"


def say_measure(metric: str, value: float | None, digits: int | None = None) -> str:
    """A figure in the unit of its metric."""
    if metric in TIMES:
        return say_ms(value, digits)
    if metric == "reauthentications":
        return "—" if value is None else say_number(value)
    return say_share(value, 2 if digits is None else digits)


def say_beside(metric: str, value: float | None, limit: float) -> str:
    """A measure with the digits that tell it from its limit: never « 1 000 ms » for 1000.4 against 1000."""
    bound, plain = say_measure(metric, limit), say_measure(metric, value)
    if value is None or value == limit or plain != bound:
        return plain
    finer = (say_measure(metric, value, digits) for digits in range(1, 13))
    return next((text for text in finer if text != bound), plain)


def say_bound(metric: str, limit: float) -> str:
    """The limit with its direction, « ≤ 1 000 ms » or « ≥ 99,5 % »."""
    return f"{'≥' if metric in AT_LEAST else '≤'}{NBSP}{say_measure(metric, limit)}"


def say_limit(metric: str, limit: float) -> str:
    """The limit in words, « 1 000 ms au plus » or « 99,5 % au moins »."""
    return f"{say_measure(metric, limit)} {'au moins' if metric in AT_LEAST else 'au plus'}"


def say_seconds(value: float) -> str:
    """An instant of the run, as the axes tell it: « 45 s », « 2 min », « 2 min 30 s »."""
    minutes, rest = divmod(value, 60)
    seconds = f"{say_number(rest, 1)}{NBSP}s"
    if not minutes:
        return seconds
    return f"{say_number(minutes)}{NBSP}min" + (f"{NBSP}{seconds}" if rest else "")
