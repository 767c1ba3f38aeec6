"""The screen writes figures in French; a rate in a file keeps its point."""

import pytest

from load.wording import say_number, say_reason, say_share, write_rate


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("p95 ressenti : 2412.3 ms, limite 2000 ms", "p95 ressenti : 2412,3 ms, limite 2000 ms"),
        ("part servie : 0.981, limite 0.995", "part servie : 0,981, limite 0,995"),
        ("entre 17.5 et 20.2 arrivées par seconde", "entre 17,5 et 20,2 arrivées par seconde"),
        ("ont pris 1.6 cœurs sur 2, limite 0.5", "ont pris 1,6 cœurs sur 2, limite 0,5"),
        ("http://127.0.0.1:8700/v1.2, Locust 2.47.1", "http://127.0.0.1:8700/v1.2, Locust 2.47.1"),
    ],
)
def test_measures_get_a_comma_and_addresses_keep_their_dots(written: str, shown: str) -> None:
    """A reason is shown as it was written, but for its decimal points."""
    assert say_reason(written) == shown


def test_figures_are_said_with_a_comma_and_rates_written_with_a_point() -> None:
    """A dash for what was not measured; no useless zero in a rate."""
    assert [say_number(22.74), say_number(3, 2), say_number(None), say_share(0.312)] == [
        "22,7", "3,00", "—", "31 %",
    ]  # fmt: skip
    assert [write_rate(3.0), write_rate(20.183)] == ["3", "20.2"]
