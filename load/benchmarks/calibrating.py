"""The error of the generator on a law that is known."""

from load.calibration.launching import open_target
from load.calibration.measuring import calibrate
from load.measure.calibration import describe_calibration

TIMES = 3


def print_calibration() -> None:
    """Three calibrations as a run makes them: each error is printed."""
    with open_target("loi") as url:
        for _ in range(TIMES):
            told = describe_calibration([calibrate(url)])
            assert told is not None
            print(
                f"Calibration, loi {told['law']} : p95 attendu {told['expected_p95_ms']:.1f} ms, "
                f"mesuré {told['measured_p95_ms']:.1f} ms ({told['error_pct']:+.2f} %)"
            )
