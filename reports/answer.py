"""The one sentence that answers « le portail respecte-t-il les règles ? », and why a rule is not green."""

from reports.events import Run
from reports.traceability import Trace, Traceability
from reports.verdicts import Verdict
from reports.wording import count_of, list_of, name_driver, quote


def compute_answer(run: Run, traceability: Traceability) -> str:
    """First sentence of a report: who was judged, and what was found."""
    subject = f"Le portail {quote(run.header.target.name)}"
    if run.header.mutant:
        subject += f", rendu fautif par {quote(run.header.mutant)},"
    if not traceability.traces:
        return f"{subject} n’a pas été jugé : aucune règle n’est sélectionnée."
    if traceability.verdict is Verdict.ERREUR_BANC:
        where = _cite(traceability, Verdict.ERREUR_BANC)
        return f"{subject} n’a pas pu être jugé : le banc est en défaut{where}."
    if traceability.verdict is Verdict.NON_CONFORME:
        return _say_broken(subject, traceability)
    if not run.is_complete:
        return f"{subject} n’a pas été jugé en entier : rien n’est conclu."
    if traceability.verdict is Verdict.NON_CONCLUANT:
        return _say_inconclusive(subject, traceability)
    return _say_kept(subject, traceability)


def _ids(traceability: Traceability, verdict: Verdict) -> list[str]:
    return [found.rule.id for found in traceability.traces if found.verdict is verdict]


def _cite(traceability: Traceability, verdict: Verdict) -> str:
    ids = _ids(traceability, verdict)
    return f" sur {list_of(ids)}" if ids else ""


def _say_broken(subject: str, traceability: Traceability) -> str:
    broken = _ids(traceability, Verdict.NON_CONFORME)
    total = len(traceability.traces)
    if not broken:
        return f"{subject} échoue sur un exemple qui ne relève d’aucune règle sélectionnée."
    if total == 1:
        return f"{subject} ne respecte pas la règle {broken[0]}."
    return f"{subject} ne respecte pas {count_of(len(broken), 'règle')} sur {total} : {list_of(broken)}."


def _say_inconclusive(subject: str, traceability: Traceability) -> str:
    doubtful = _ids(traceability, Verdict.NON_CONCLUANT)
    total = len(traceability.traces)
    return (
        f"{subject} n’est pas jugé sur {count_of(len(doubtful), 'règle')} sur {total} : {list_of(doubtful)}."
    )


def _say_kept(subject: str, traceability: Traceability) -> str:
    kept = len(_ids(traceability, Verdict.CONFORME))
    reserves = _ids(traceability, Verdict.RESERVE)
    idle = _ids(traceability, Verdict.NON_APPLICABLE)
    if not kept and not reserves:
        return f"{subject} n’est concerné par aucune des règles jouées : toutes sont non applicables."
    told = [f"respecte {_say_total(kept + len(reserves))}"]
    if reserves:
        told.append(f"avec réserve sur {list_of(reserves)}")
    if idle:
        told.append(f"{list_of(idle)} non applicable{'s' if len(idle) > 1 else ''}")
    return f"{subject} {', '.join(told)}."


def _say_total(number: int) -> str:
    return "la règle jouée" if number == 1 else f"les {count_of(number, 'règle')} jouées"


def explain(found: Trace) -> str:
    """Why a rule is not green, in one line: the reason of its worst scenario."""
    if not found.scenarios:
        return "Aucun scénario joué."
    culprit = max(found.scenarios, key=lambda scenario: scenario.verdict.severity)
    if culprit.verdict.is_green:
        return "L’exécution s’est arrêtée avant la fin."
    reason = " ".join((culprit.reason or "sans raison donnée").split())
    return f"{name_driver(culprit.driver)}, {quote(culprit.name)} : {reason}"
