"""Operations on what every world has: its clock, its faults, its journal."""

from dataclasses import asdict
from datetime import datetime
from difflib import get_close_matches
from itertools import islice

from simulators.core.control.operation import Answer, Call, Nothing, Operation, Strict
from simulators.core.errors import Problem
from simulators.core.faults import FAULT_NAMES, Fault
from simulators.core.journal import CAPACITY, Evicted


class ClockBody(Strict, frozen=True):
    """Either seconds to add, or the instant to reach."""

    advance_s: float | None = None
    instant: datetime | None = None


class FaultBody(Strict, frozen=True):
    """A fault to arm; without `route` it strikes any address of the service."""

    name: str
    service: str
    route: str | None = None
    times: int = 1
    seconds: float = 0.0


async def _move_clock(call: Call) -> Answer:
    body: ClockBody = call.body
    if (body.advance_s is None) == (body.instant is None):
        raise Problem(422, "Document refusé", "attendu advance_s ou instant, et un seul", field="$")
    clock = call.the_world.clock
    try:
        if body.instant is not None:
            clock.move_to(body.instant)
        else:
            clock.advance(body.advance_s or 0.0)
    except ValueError as error:
        field = "$.instant" if body.instant else "$.advance_s"
        raise Problem(422, "Document refusé", str(error), field=field) from error
    return Answer(200, {"now": clock.today_in_paris().isoformat()})


async def _arm_fault(call: Call) -> Answer:
    body: FaultBody = call.body
    if body.name not in FAULT_NAMES:
        near = get_close_matches(body.name, FAULT_NAMES, n=3, cutoff=0.3) or FAULT_NAMES
        raise Problem(422, "Panne inconnue", f"« {body.name} » ; voir : {', '.join(near)}", field="$.name")
    if body.service not in call.the_world.services:
        known = ", ".join(call.the_world.services)
        raise Problem(422, "Service inconnu", f"« {body.service} » ; services : {known}", field="$.service")
    if body.times < 1 or body.seconds < 0:
        raise Problem(422, "Document refusé", "attendu times ≥ 1 et seconds ≥ 0", field="$.times")
    call.the_world.faults.arm(Fault(body.name, body.service, body.route, body.times, body.seconds))
    return Answer(201, {"armed": body.name})


async def _clear_faults(call: Call) -> Answer:
    call.the_world.faults.clear()
    return Answer(204)


def _read_number(query: dict[str, str], name: str, default: int) -> int:
    text = query.get(name, str(default))
    if not text.isdecimal():
        raise Problem(422, "Requête refusée", f"{name} : attendu un nombre, trouvé « {text} »", field=name)
    return int(text)


async def _read_journal(call: Call) -> Answer:
    journal = call.the_world.journal
    after = _read_number(call.query, "after", max(journal.first - 1, 0))
    limit = _read_number(call.query, "limit", CAPACITY)
    try:
        found = list(islice(journal.after(after, call.query.get("service")), limit))
    except Evicted as error:
        raise Problem(410, "Entrées parties", str(error), field="after") from error
    return Answer(200, {"first": journal.first, "last": journal.last, "entries": [asdict(e) for e in found]})


OPERATIONS = (
    Operation("POST", "/worlds/{world}/clock", "Avancer l’horloge du monde", ClockBody, _move_clock),
    Operation(
        "POST", "/worlds/{world}/faults", "Armer une panne", FaultBody, _arm_fault, ((201, "panne armée"),)
    ),
    Operation(
        "DELETE", "/worlds/{world}/faults", "Désarmer les pannes qui restent", Nothing, _clear_faults,
        ((204, "désarmées"),),
    ),
    Operation(
        "GET", "/worlds/{world}/journal", "Lire le journal", Nothing, _read_journal,
        ((200, "entrées"), (410, "entrées déjà sorties du journal")), ("after", "service", "limit"),
    ),
)  # fmt: skip
