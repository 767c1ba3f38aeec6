"""The generator is measured against a law; the target says when it is asked for nonsense."""

import pytest

from load.calibration.launching import open_target
from load.calibration.target import hold_by_law, hold_frozen, hold_nothing, main, say_law
from load.errors import BadUsage
from load.measure.calibration import COUNT, LAW
from load.tests.gevent_process import run_lines


def test_a_calibration_measures_the_law_and_never_less() -> None:
    """Every request is measured, none faster than the law; by how much slower is printed, not tested."""
    with open_target("loi") as url:
        printed = run_lines(
            "import json\nfrom load.calibration.measuring import calibrate\n"
            f"found = calibrate({url!r})\n"
            "print(json.dumps([found.expected_p95, *sorted(found.measured)]))"
        )
    expected, *measured = (float(one) for one in printed.strip().strip("[]").split(","))
    assert expected == pytest.approx(LAW.quantile(0.95))
    assert len(measured) == COUNT
    for found, law in zip(measured, sorted(LAW.draw(number) for number in range(COUNT)), strict=True):
        assert found >= law - 0.001


def test_the_target_holds_by_the_number_it_is_asked() -> None:
    """The same number is held as long whenever it comes."""
    assert hold_by_law(b"/7", now=0.0) == hold_by_law(b"/7", now=5.0) == LAW.draw(7)


def test_what_is_announced_is_what_would_have_been_held() -> None:
    """Every digit, and at once."""
    assert float(say_law(b"/7")) == LAW.draw(7)
    assert hold_nothing(b"/7", now=0.0) == 0.0


@pytest.mark.parametrize(("now", "held"), [(0.0, 2.002), (11.5, 0.502), (12.0, 0.002), (19.9, 0.002)])
def test_a_frozen_target_holds_until_the_thaw(now: float, held: float) -> None:
    """Two seconds in every ten; next to nothing otherwise."""
    assert hold_frozen(b"/", now) == pytest.approx(held)


@pytest.mark.parametrize("arguments", [[], ["exponentielle"], ["loi", "gel"]])
def test_an_unknown_law_is_refused(arguments: list[str]) -> None:
    """What exists is named."""
    with pytest.raises(BadUsage, match="loi ou gel ou annonce"):
        main(arguments)
