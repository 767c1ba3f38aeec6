"""Locust says the numbers of the report, and the seam of its processes loses nothing."""

import json

from load.tests.gevent_process import run_lines

SAME = """
import json, random
from load.locust_numbers import install
install()
from locust.stats import RequestStats, StatsEntry
from load.measure.sketch import Sketch
draws = random.Random(3)
values = [draws.lognormvariate(-3, 1.2) for _ in range(5000)]
whole, halves = RequestStats(), [RequestStats(), RequestStats()]
for number, value in enumerate(values):
    for stats in (whole, halves[number % 2]):
        stats.log_request("portailpro", "tableau", value * 1000, 0)
merged = RequestStats()
for half in halves:
    for told in half.serialize_stats():
        merged.get(told["name"], told["method"]).extend(StatsEntry.unserialize(told, merged))
shares = (0.5, 0.95, 0.99)
names = ("p50", "p95", "p99")
summary = Sketch(values).summary()
print(json.dumps({
    "report": [summary[name] for name in names],
    "locust": [whole.get("tableau", "portailpro").get_response_time_percentile(s) for s in shares],
    "merged": [merged.get("tableau", "portailpro").get_response_time_percentile(s) for s in shares],
    "total": [whole.total.get_response_time_percentile(s) for s in shares],
    "exact": [sorted(values)[int(len(values) * s)] * 1000 for s in shares],
}))
"""


def test_locust_shows_the_numbers_of_the_report() -> None:
    """The same percentiles, alone or merged from two workers, within 1 % of the exact ones."""
    told = json.loads(run_lines(SAME))
    assert told["locust"] == told["report"] == told["merged"] == told["total"]
    for shown, exact in zip(told["report"], told["exact"], strict=True):
        assert abs(shown / exact - 1) < 0.01


RELAYED = """
from load.recorder import Relay
from load.measure.samples import Arrival, read_samples
sent = []
relay = Relay(sent.append)
samples = [Arrival(index=i, journey="é", planned_at=0.0, sent=True, checked=1, wrong=()) for i in range(150)]
for sample in samples:
    relay.record(sample)
early = len(sent)
relay.flush()
relay.flush()
lines = "".join(sent).encode().splitlines(keepends=True)
print(early, len(sent), read_samples(lines) == samples)
"""


def test_a_worker_sends_every_fact_once() -> None:
    """Some at a time, the rest at the end, and nothing twice."""
    assert run_lines(RELAYED).split() == ["2", "3", "True"]
