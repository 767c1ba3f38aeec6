"""Addresses and cookies drawn for the properties of the cookie policy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from steps.drivers.cookies import Errand
from steps.drivers.set_cookie import Cookie, SameSite

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)

schemes = st.sampled_from(["http", "https"])
hosts = st.sampled_from(
    [
        "portailpro--w1.localhost",
        "douane--w1.localhost",
        "portailpro.w1.localhost",
        "douane.w1.localhost",
        "localhost",
        "127.0.0.1",
        "10.0.0.7",
        "portail.example",
        "www.portail.example",
        "douane.gouv.fr",
        "portailpro.gouv.fr",
        "a.b.portailpro.gouv.fr",
    ]
)
paths = st.sampled_from(["/", "/connexion", "/connexion/retour", "/connexions"])
urls = st.builds(lambda scheme, host, path: f"{scheme}://{host}{path}", schemes, hosts, paths)
methods = st.sampled_from(["GET", "POST", "HEAD", "PUT"])
errands = st.builds(Errand, urls, methods, st.none() | urls)
moments = st.integers(-4000, 4000).map(lambda seconds: NOW + timedelta(seconds=seconds))

_attributes = st.lists(
    st.sampled_from([
        "Secure", "HttpOnly", "Path=/", "Path=/connexion", "SameSite=Lax", "SameSite=Strict",
        "SameSite=None", "SameSite=Non", "Max-Age=60", "Max-Age=0", "Max-Age=-5", "Max-Age=x",
        "Expires=Tue, 03 Mar 2026 09:30:00 GMT", "Expires=Tuesday, 03-Mar-26 08:30:00 GMT",
        "Expires=jamais", "Domain=portail.example", "Domain=gouv.fr", "Domain=localhost",
        "Domain=.www.portail.example", "Domain=",
    ]),
    max_size=5,
)  # fmt: skip
names = st.sampled_from(["a", "b", "__Host-session", "__Secure-s", "__host-x"])
set_cookies = st.builds(
    lambda name, value, parts: "; ".join([f"{name}={value}", *parts]),
    names,
    st.text("xyz=", max_size=4),
    _attributes,
)
host_cookies = st.builds(
    lambda name, wanted, more: "; ".join([f"{name}=1", *wanted, *more]),
    st.sampled_from(["__Host-session", "__host-x"]),
    st.sampled_from([("Secure", "Path=/"), ("Secure",), ("Path=/",), ("Secure", "Path=/connexion")]),
    _attributes,
)


def cookies_of(host: str) -> st.SearchStrategy[Cookie]:
    """Cookies that a jar may hold for a host, however they came there."""
    return st.builds(
        Cookie,
        name=names,
        value=st.just("1"),
        host=st.just(host),
        host_only=st.booleans(),
        path=st.sampled_from(["/", "/connexion"]),
        secure=st.booleans(),
        http_only=st.booleans(),
        same_site=st.sampled_from(SameSite),
        expires=st.none() | moments,
    )
