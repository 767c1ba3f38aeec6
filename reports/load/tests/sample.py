"""Load runs as the command leaves them: a day that holds, one that does not, a mix-up, a starved one."""

import json
import math
from pathlib import Path
from typing import Any

Json = dict[str, Any]

STEPS = (
    ("connexion au portail", "portailpro", 42.0),
    ("choix de l’entreprise", "portailpro", 18.0),
    ("tableau de bord : en cours", "portailpro", 31.0),
    ("tableau de bord : historique", "portailpro", 29.0),
    ("connexion à la douane", "douane", 38.0),
    ("passage vers le portail", "portailpro", 24.0),
    ("Télépaiement SEPA", "telepaiement", 33.0),
    ("déconnexion", "portailpro", 12.0),
)
SOURCE = "hypothèse : le double du jour ordinaire, pour la dernière heure avant midi"


def times(p50: float, p95: float, p99: float) -> Json:
    """Three percentiles, in milliseconds."""
    return {"p50": p50, "p95": p95, "p99": p99}


def objective(metric: str, limit: float, measured: float | None, **where: str) -> Json:
    """One line of `slo`, judged as load/measure judges it."""
    at_least = metric in {"served_share", "correctness"}
    ok = measured is not None and (measured >= limit if at_least else measured <= limit)
    place = {"step": "*", "actor": "*", "source": SOURCE} | where
    return {**place, "metric": metric, "limit": limit, "measured": measured, "ok": ok}


def result(**changes: Any) -> Json:
    """A `result.json` that holds; `changes` replace its keys."""
    steps: list[Json] = [
        {
            "name": name, "actor": actor, "count": 1240 - 90 * rank, "errors": 0,
            "felt": times(base, base * 3.2, base * 7.5),
            "service": times(base * 0.97, base * 2.9, base * 6.0),
        }
        for rank, (name, actor, base) in enumerate(STEPS)
    ]  # fmt: skip
    slo = [
        objective(
            "correctness", 1.0, 1.0, source="FAQ, règles TDB : chacun voit ses paiements, et eux seuls"
        ),
        objective("reauthentications", 0, 0.0, source="FAQ, règles AUT : passer d’un site à l’autre"),
        objective("served_share", 0.995, 0.99919),
    ]
    for step in steps:
        where = {"step": step["name"], "actor": step["actor"]}
        slo += [
            objective(f"felt_{name}", limit, step["felt"][name], **where) for name, limit in LIMITS.items()
        ]
        slo.append(objective("error_rate", 0.001, 0.0, **where))
    return {
        "profile": "pic-dsn-midi",
        "verdict": "conforme",
        "reasons": [],
        "target": {"name": "reference", "url": "http://portailpro--w1.localhost:8700"},
        "seed": 20260303,
        "arrivals": {"planned": 1241, "sent": 1241, "lost": 0},
        "steps": steps,
        "slo": slo,
        "generator": {"lag_p99_ms": 5.351, "cpu": 0.3158},
        "correctness": {"checked": 3720, "wrong": 0},
    } | changes


LIMITS = {"p50": 500, "p95": 2000, "p99": 5000}


def bucket(instant: int, planned: int, actors: Json, lost: int = 0) -> Json:
    """One second of a run."""
    return {"t": float(instant), "planned": planned, "sent": planned - lost, "lost": lost, "actors": actors}


def actor(count: int, base: float) -> Json:
    """What was measured of an actor in one second; without a step, its exchanges alone."""
    hop = {"hop_p50": base * 0.8, "hop_p95": base * 1.9, "hop_p99": base * 3.1}
    if not count:
        return {"count": 0, "errors": 0, **dict.fromkeys(TIMES), **hop}
    felt = (base, base * 2.6, base * 4.2, base * 0.97, base * 2.2, base * 3.6)
    return {"count": count, "errors": 0, **dict(zip(TIMES, felt, strict=True)), **hop}


TIMES = ("felt_p50", "felt_p95", "felt_p99", "service_p50", "service_p95", "service_p99")


def series(**changes: Any) -> Json:
    """A `series.json`: growth to noon then a cliff over two minutes; `changes` replace its keys."""
    buckets = []
    for instant in range(120):
        rate = 2 * math.exp(instant / 40) if instant < 90 else 2.0
        planned = round(rate + math.sin(instant * 2.3))
        wait = 1 + max(0.0, (instant - 60) / 12) * (instant < 95) + 0.3 * math.sin(instant * 1.7)
        actors = {
            "portailpro": actor(planned * 3, 24 * wait),
            "douane": actor(planned // 2, 30 * (1 + (wait - 1) / 3)),
            "impots": actor(0, 6 + math.sin(instant)),
        }
        if instant % 4 == 0:
            actors["telepaiement"] = actor(1, 33 + 5 * math.cos(instant))
        buckets.append(bucket(instant, planned, actors))
    workers = [
        {"worker": rank, "cpu": 0.1579, "lag": times(0.2, 2.1, 5.3), "late": times(0.3, 1.9, 4.4)}
        for rank in range(2)
    ]
    return {
        "bucket_s": 1.0,
        "buckets": buckets,
        "actors": {
            "douane": {"seconds": 61.2, "exchanges": 5120, **times(9.1, 31.0, 60.2)},
            "impots": {"seconds": 12.9, "exchanges": 1480, **times(5.2, 12.0, 19.1)},
            "portailpro": {"seconds": 142.7, "exchanges": 11480, **times(11.4, 48.0, 96.0)},
            "telepaiement": {"seconds": 8.3, "exchanges": 420, **times(14.0, 33.0, 51.0)},
        },
        "calibration": {
            "law": "uniforme de 20 à 120 ms", "count": 240,
            "expected_p95_ms": 115.0, "measured_p95_ms": 116.41, "error_pct": 1.23,
        },
        "generator": {"late_p99_ms": 4.4, "workers": workers},
        "factor": 96.0,
        "mix_up": None,
    } | changes  # fmt: skip


def kept(person: str, amount: str, **changes: Any) -> Json:
    """An exchange kept as evidence, with a page that shows one amount."""
    page = (
        "<!doctype html><html><head><title>Tableau de bord</title><style>p{}</style></head><body>"
        f"<h1>Tableau de bord</h1><p>Entreprise : <b>BETA</b> SARL</p><table><tr>"
        f"<th>Administration</th><th>Montant</th></tr><tr><td>Douane</td><td>{amount}</td></tr></table></body></html>"
    )
    return {
        "arrival": 17, "person": person, "at": 6.25, "method": "GET",
        "url": "http://portailpro--w1.localhost:8700/tableau-de-bord", "status": 200, "body": page,
    } | changes  # fmt: skip


def mix_up() -> Json:
    """Two people who hold two companies; one was shown the other's."""
    return {
        "sentence": "le tableau de bord de Nadia montre 1 250,00 € de BETA, une autre entreprise",
        "seen": kept("Nadia Perrin", "1 250,00 €"),
        "owner": kept("Bruno Lacaze", "1 250,00 €", arrival=12, at=5.75),
    }


def missed() -> Json:
    """The same day, whose noon peak is not held."""
    document = result(
        verdict="non_conforme",
        reasons=[
            "tableau de bord : en cours (portailpro), p95 ressenti : 2412.3 ms, limite 2000 ms",
            "part d’arrivées servies : 0.981, limite 0.995",
        ],
        arrivals={"planned": 1241, "sent": 1218, "lost": 23},
    )
    for found in document["slo"]:
        if (found["step"], found["metric"]) == ("tableau de bord : en cours", "felt_p95"):
            found |= {"measured": 2412.3, "ok": False}
        if found["metric"] == "served_share":
            found |= {"measured": 0.981, "ok": False}
    document["steps"][2] |= {"errors": 4, "felt": times(610.2, 2412.3, 4120.0)}
    return document


def starved() -> Json:
    """Two hogs beside the generator."""
    return result(
        verdict="non_concluant",
        reasons=["générateur affamé : boucle en retard, p99 412 ms, limite 100 ms"],
        generator={"lag_p99_ms": 412.0, "cpu": 0.99},
    )


def write(build: Path, document: Json, curves: Json | None) -> Path:
    """Leave a run under build/ as the command does; gives its folder."""
    folder = build / "load" / str(document["profile"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "result.json").write_text(json.dumps(document), encoding="utf-8")
    if curves is not None:
        (folder / "series.json").write_text(json.dumps(curves), encoding="utf-8")
    return folder
