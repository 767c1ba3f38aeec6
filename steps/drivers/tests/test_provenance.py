"""What a request tells of where it comes from."""

from __future__ import annotations

import pytest

from steps.drivers.http.provenance import Provenance, read_policy


@pytest.mark.parametrize(
    ("policy", "url", "referer", "origin"),
    [
        ("strict-origin-when-cross-origin", "http://portail.example/b", None, "null"),
        ("unsafe-url", "http://portail.example/b", "https://portail.example/a?x=1", "https://portail.example"),
        ("origin", "https://autre.example/", "https://portail.example/", "https://portail.example"),
        ("same-origin", "https://autre.example/", None, "null"),
        ("no-referrer-when-downgrade", "http://portail.example/b", None, "https://portail.example"),
    ],
)  # fmt: skip
def test_a_downgrade_tells_less(policy: str, url: str, referer: str | None, origin: str) -> None:
    """From https to http, or to another site, each policy tells what it promises and no more."""
    told = dict(Provenance("https://portail.example/a?x=1#f", policy).headers("POST", url, ()))
    assert (told.get("Referer"), told["Origin"]) == (referer, origin)


def test_a_post_that_was_redirected_abroad_hides_its_origin() -> None:
    """After a hop through another origin, the origin of a post is null."""
    told = dict(
        Provenance("http://a.localhost/").headers("POST", "http://c.localhost/", ("http://b.localhost/",))
    )
    assert (told["Origin"], told["Sec-Fetch-Site"]) == ("null", "cross-site")


def test_the_last_understood_policy_counts() -> None:
    """Unknown policies are passed over; the nearest declaration wins; none leaves the default."""
    assert read_policy("no-referrer, bizarre", "", "Origin") == "origin"
    assert read_policy("", "bizarre") == "strict-origin-when-cross-origin"
