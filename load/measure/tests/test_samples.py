"""What was written whole is read back."""

from load.measure.samples import Calibration, Kept, MixUp, Sample, read_samples, write_sample
from load.measure.tests.examples import CALM, make_arrival, make_step

KEPT = Kept(arrival=0, person="a@b", at=1.0, method="GET", url="http://x", status=200, body="<p>")


def test_samples_survive_writing_and_a_cut_last_line() -> None:
    """Every kind comes back equal; half a line is left out."""
    samples: list[Sample] = [
        make_step(),
        make_arrival(wrong=("montant",)),
        CALM,
        Calibration(0, "uniforme", 0.1, (0.1, 0.2)),
        MixUp("Bruno voit les paiements d’Alix", seen=KEPT, owner=None),
    ]
    lines = [write_sample(sample) for sample in samples]
    assert read_samples([*lines, lines[0][:-10]]) == samples


def test_felt_counts_from_the_planned_instant_and_service_from_sending() -> None:
    """Somebody served in 100 ms who had waited 400 ms to be sent felt half a second."""
    step = make_step(0.5, service=0.1)
    assert (round(step.felt, 9), round(step.service, 9)) == (0.5, 0.1)
