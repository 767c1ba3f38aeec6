"""The algebra of verdicts: what is worst, what several make together, which exit code follows.

Pure: no file, no clock. Source: design, "Rules, verdicts, evidence".
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType


class Verdict(StrEnum):
    """What a scenario or a rule was found to be; declared from the best to the worst."""

    NON_APPLICABLE = "non_applicable"
    CONFORME = "conforme"
    RESERVE = "reserve"
    NON_CONCLUANT = "non_concluant"
    NON_CONFORME = "non_conforme"
    ERREUR_BANC = "erreur_banc"

    @property
    def severity(self) -> int:
        """Rank of the verdict: the higher hides the lower when several are rolled up."""
        return _SEVERITY[self]

    @property
    def is_green(self) -> bool:
        """True when the verdict leaves the exit code at 0."""
        return EXIT_CODES[self] == 0


_SEVERITY: Mapping[Verdict, int] = MappingProxyType({verdict: rank for rank, verdict in enumerate(Verdict)})

EXIT_CODES: Mapping[Verdict, int] = MappingProxyType(
    {
        Verdict.NON_APPLICABLE: 0,
        Verdict.CONFORME: 0,
        Verdict.RESERVE: 0,
        Verdict.NON_CONCLUANT: 2,
        Verdict.NON_CONFORME: 1,
        Verdict.ERREUR_BANC: 70,
    }
)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of several verdicts; of none at all, `non_applicable`, the neutral element."""
    return max(verdicts, key=lambda verdict: verdict.severity, default=Verdict.NON_APPLICABLE)


def compute_rule_verdict(played: Iterable[Verdict], *, complete: bool) -> Verdict:
    """Verdict of a selected rule from its scenarios.

    Without any scenario it is `non_concluant`, never absent. In a run that did not reach its end, a missing
    scenario could still have been red, so that nothing is better than `non_concluant`.
    """
    found = list(played)
    if not found or not complete:
        found.append(Verdict.NON_CONCLUANT)
    return worst(found)


def compute_run_verdict(
    rules: Iterable[Verdict], others: Iterable[Verdict] = (), *, complete: bool
) -> Verdict:
    """Verdict of a whole run: its rules, plus what happened outside any selected rule.

    A run that selected nothing proves nothing: `non_concluant`.
    """
    return worst([compute_rule_verdict(rules, complete=complete), *others])


def compute_exit_code(verdict: Verdict) -> int:
    """Exit code of a check: 0 green, 1 non conforme, 2 only inconclusive, 70 fault of the bench."""
    return EXIT_CODES[verdict]


def count(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """How many rules of each verdict; the counts sum to `rules`."""
    found = list(verdicts)
    return {"rules": len(found)} | {verdict.value: found.count(verdict) for verdict in reversed(Verdict)}
