"""The one sentence that answers « la suite sait-elle échouer ? », for the terminal and the page."""

from collections.abc import Mapping
from types import MappingProxyType

from reports.mutants import Campaign, Guards, Outcome
from reports.wording import count_of, list_of

OUTCOMES: Mapping[Outcome, tuple[str, str]] = MappingProxyType(
    {
        Outcome.KILLED: ("✓", "Attrapé"),
        Outcome.COLLATERAL: ("~", "Attrapé par une autre règle"),
        Outcome.SURVIVED: ("✗", "Passé inaperçu"),
        Outcome.VOID: ("!", "Pas démarré"),
    }
)


def compute_kill_answer(campaign: Campaign) -> str:
    """The sentence that answers « la suite sait-elle échouer ? »."""
    missed = [result.sheet.name for result in campaign.mutants if result.outcome is not Outcome.KILLED]
    total = len(campaign.mutants)
    if not campaign.guards.hold:
        failed = [words for holds, words in describe_guards(campaign.guards) if not holds]
        guards = count_of(len(failed), "garde")
        return f"La campagne ne prouve rien, {guards} en défaut : {list_of(failed)}."
    if missed:
        return _say_missed(missed, total)
    if campaign.cut or not total:
        return "La campagne n’est pas allée à son terme : rien n’est conclu."
    if total == 1:
        return "Le système fautif est attrapé par sa propre règle."
    systems = count_of(total, "système fautif", "systèmes fautifs")
    return f"Les {systems} sont attrapés, chacun par sa propre règle."


def describe_guards(guards: Guards) -> tuple[tuple[bool, str], ...]:
    """Each guard: whether it holds, and what it says."""
    return (
        (guards.reference_green, "le système de référence est vert"),
        (guards.noop_survives, "un système modifié sans effet reste vert"),
        (guards.forced_fail_dies, "un système en panne générale est rouge"),
    )


def _say_missed(missed: list[str], total: int) -> str:
    if len(missed) == 1:
        return f"1 système fautif sur {total} échappe à sa règle : {missed[0]}."
    return f"{len(missed)} systèmes fautifs sur {total} échappent à leur règle : {list_of(missed)}."
