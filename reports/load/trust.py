"""Can these measures be believed: calibration, generator, percentiles."""

from dataclasses import dataclass

from reports.load.document import Calibration, Charge, Machine, Worker
from reports.load.wording import count, say_ms, say_number, say_share
from reports.wording import NBSP


@dataclass(frozen=True)
class Proof:
    """One thing that was checked of the generator: its name, a figure, what it means."""

    name: str
    figure: str
    words: str


@dataclass(frozen=True)
class Trust:
    """All of them, then each process of the generator when there are several."""

    proofs: tuple[Proof, ...]
    workers: tuple[tuple[str, ...], ...]


def build_trust(charge: Charge) -> Trust:
    """What is known of the generator, what is not known being said too."""
    generator, more = charge.result.generator, charge.series.generator
    lag, late = generator.lag_p99_ms, more.late_p99_ms
    proofs = [
        _tell_calibration(charge.series.calibration),
        Proof(
            "Retard de la boucle, p99",
            say_ms(lag),
            "ce que le générateur a dormi de trop : il s’ajoute à toute mesure",
        ),
        Proof(
            "Retard des envois, p99",
            say_ms(late),
            "entre l’instant prévu d’une arrivée et son départ ; compté dans le ressenti",
        ),
        Proof("Processeur", say_share(generator.cpu, 0), _say_cores(len(more.workers))),
        *(() if more.machine is None else (_tell_machine(more.machine),)),
    ]
    return Trust(
        proofs=tuple(proofs),
        workers=tuple(map(_list_worker, more.workers)) if len(more.workers) > 1 else (),
    )


def say_error(calibration: Calibration | None) -> str:
    """The error of the calibration, with its sign."""
    if calibration is None:
        return "—"
    sign = "+" if calibration.error_pct > 0 else ""
    return f"{sign}{say_number(calibration.error_pct, 2)}{NBSP}%"


def _tell_calibration(found: Calibration | None) -> Proof:
    if found is None:
        return Proof("Erreur d’étalonnage", "—", "aucune cible de loi connue n’a été mesurée avant la charge")
    counted = f" en {count(found.count, 'requête')}" if found.count else ""
    words = (
        f"sur une cible de loi connue ({found.law}) : p95 attendu {say_ms(found.expected_p95_ms, 1)}, "
        f"mesuré {say_ms(found.measured_p95_ms, 1)}{counted}"
    )
    return Proof("Erreur d’étalonnage", say_error(found), words)


def _tell_machine(machine: Machine) -> Proof:
    return Proof(
        "Cœurs pris par d’autres",
        say_number(machine.foreign, 2),
        f"par des programmes étrangers à la charge, en moyenne ; en tout, {say_number(machine.busy, 2)} "
        f"occupés sur {machine.cores}",
    )


def _say_cores(workers: int) -> str:
    return (
        "d’un cœur, pour le générateur" if workers <= 1 else f"d’un cœur, en tout, pour {workers} processus"
    )


def _list_worker(worker: Worker) -> tuple[str, ...]:
    late, lag = say_ms(worker.late.p99), say_ms(worker.lag.p99)
    return (f"n° {worker.worker}", lag, late, say_share(worker.cpu, 0))
