"""The one sentence that answers « le portail tient-il la charge ? »."""

from reports.load.document import Charge, Result, Rupture
from reports.load.objectives import compute_strain, tell_objective
from reports.load.wording import TIMES, count, say_ms, say_number, say_reason, say_share
from reports.wording import NBSP, quote


def compute_answer(charge: Charge) -> str:
    """First sentence of a report: which portal, under which profile, and what was found."""
    result = charge.result
    if result.verdict == "non_concluant":
        return (
            f"Rien n’est conclu sur {_name_subject(charge, start=False)} sous le profil "
            f"{quote(result.profile)} : {_take_reason(result)}."
        )
    subject = _name_subject(charge, start=True)
    if result.verdict == "non_conforme":
        return f"{subject} ne tient pas le profil {quote(result.profile)} : {_say_fault(charge)}."
    return f"{subject} tient le profil {quote(result.profile)} : {_say_kept(charge)}."


def _name_subject(charge: Charge, *, start: bool) -> str:
    named = f"{'Le' if start else 'le'} portail {quote(charge.result.target.name)}"
    mutant = charge.series.mutant
    return f"{named}, rendu fautif par {quote(mutant)}," if mutant else named


def _say_fault(charge: Charge) -> str:
    result, seen = charge.result, charge.result.correctness
    if charge.series.mix_up:
        return "une personne y a vu ce qui appartient à une autre"
    if seen.wrong:
        found = count(seen.wrong, "écart")
        return f"{found} entre ce qui est montré et ce qui doit l’être, sur {_say_pages(seen.checked)}"
    missed = [objective for objective in result.slo if objective.measured is not None and not objective.ok]
    if not missed:
        return _take_reason(result)
    if len(missed) == 1:
        return tell_objective(missed[0])
    total = f"{count(len(missed), 'objectif manqué', 'objectifs manqués')} sur {len(result.slo)}"
    return f"{total}, d’abord {tell_objective(max(missed, key=compute_strain))}"


def _say_kept(charge: Charge) -> str:
    result = charge.result
    told = [_say_served(result), f"{_say_pages(result.correctness.checked)} sans écart"]
    rupture = charge.series.rupture
    if rupture:
        told[0] = f"{say_rupture(rupture)} ; revenu au calme, {told[0]}"
    worst = max((step.felt.p95 for step in result.steps if step.felt.p95 is not None), default=None)
    if worst is not None:
        judged = any(objective.metric in TIMES for objective in result.slo)
        told.append(f"p95 ressenti de {say_ms(worst)} au plus{'' if judged else ' (montré, non jugé)'}")
    return ", ".join(told)


def _say_served(result: Result) -> str:
    share = next((found.measured for found in result.slo if found.metric == "served_share"), None)
    arrivals = result.arrivals
    if share is not None:
        return f"{say_share(share)} des {count(arrivals.planned, 'arrivée')} servies"
    if not arrivals.lost:
        return f"{count(arrivals.sent, 'arrivée')}, aucune perdue"
    return f"{say_number(arrivals.sent)} arrivées envoyées sur {say_number(arrivals.planned)}"


def say_rupture(rupture: Rupture) -> str:
    """Between which two rates the portal gives way."""
    unit = f"arrivées par{NBSP}seconde"
    held = "" if rupture.held is None else f"{say_number(rupture.held, 1)} {unit}"
    broken = "" if rupture.broken is None else f"{say_number(rupture.broken, 1)}"
    if rupture.why == "generateur" and held and broken:
        return f"il tient {held} et cède à {broken} ; plus près, le générateur a manqué de souffle"
    if rupture.why == "generateur":
        return "le générateur a manqué de souffle avant lui" + (f" ; il tenait {held}" if held else "")
    if rupture.why == "page-inexacte":
        return f"la recherche s’est arrêtée à {broken} {unit}, sur une page inexacte"
    if held:
        return f"il tient {held} et cède à {broken}" if broken else f"il tient {held}, le plus qui fut essayé"
    return f"il cède dès {broken} {unit}" if broken else "on ne sait pas à quel débit il cède"


def _say_pages(number: int) -> str:
    return count(number, "page comparée", "pages comparées")


def _take_reason(result: Result) -> str:
    """The first reason, in parentheses what follows its first colon: the sentence has one already."""
    if not result.reasons:
        return "aucune raison n’est donnée"
    head, colon, tail = say_reason(result.reasons[0]).rstrip(".").partition(" : ")
    return f"{head} ({tail})" if colon else head
