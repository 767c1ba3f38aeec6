"""Every address of the API refuses a bad token by its own reason, and tells it on the wire."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import ALPHA

SITE = "impots"
CALLS = [
    ("PUT", "/liens", "liens"),
    ("DELETE", "/liens/inconnu", "liens"),
    ("GET", "/api/habilitations?sub=inconnu", "habilitations"),
    ("GET", f"/api/situation?siren={ALPHA}", "creances"),
]
OTHER_SCOPE = {"liens": "creances", "habilitations": "liens", "creances": "habilitations"}


def _challenge(monde: Monde, method: str, path: str, token: str) -> tuple[int, str]:
    answer = monde.call(method, monde.url(SITE, path), token)
    assert answer.headers["content-type"] == "application/problem+json"
    return answer.status_code, answer.headers["www-authenticate"]


@pytest.mark.parametrize(("method", "path", "_scope"), CALLS)
def test_no_token_is_refused(monde: Monde, method: str, path: str, _scope: str) -> None:
    """401, and the answer says that a token is expected."""
    status, challenge = _challenge(monde, method, path, "")
    assert status == 401
    assert "acces-sans-jeton" in challenge


@pytest.mark.parametrize(("method", "path", "scope"), CALLS)
def test_a_spoiled_token_is_refused(monde: Monde, method: str, path: str, scope: str) -> None:
    """401 when the signature is not the site's."""
    head, body, signature = monde.obtain_token(SITE, scope).split(".")
    spoiled = f"{head}.{body}.{signature[::-1]}"
    status, challenge = _challenge(monde, method, path, spoiled)
    assert status == 401
    assert 'error="invalid_token"' in challenge


@pytest.mark.parametrize(("method", "path", "scope"), CALLS)
def test_a_token_of_another_scope_is_refused(monde: Monde, method: str, path: str, scope: str) -> None:
    """403, and the answer names the scope that is needed."""
    status, challenge = _challenge(monde, method, path, monde.obtain_token(SITE, OTHER_SCOPE[scope]))
    assert status == 403
    assert 'error="insufficient_scope"' in challenge
    assert f'scope="{scope}"' in challenge


@pytest.mark.parametrize(("method", "path", "scope"), CALLS)
def test_a_token_of_a_neighbour_is_refused(monde: Monde, method: str, path: str, scope: str) -> None:
    """401 when the token was issued by, and for, another site."""
    status, challenge = _challenge(monde, method, path, monde.obtain_token("urssaf", scope))
    assert status == 401
    assert 'error="invalid_token"' in challenge


@pytest.mark.parametrize(("method", "path", "scope"), CALLS)
def test_an_expired_token_is_refused(monde: Monde, method: str, path: str, scope: str) -> None:
    """401 once the world's clock has passed its end."""
    token = monde.obtain_token(SITE, scope)
    monde.world.clock.advance(3600)
    status, challenge = _challenge(monde, method, path, token)
    assert status == 401
    assert "acces-expire" in challenge


@pytest.mark.parametrize("path", ["/api/habilitations?sub=x", f"/api/situation?siren={ALPHA}"])
def test_a_token_of_a_person_does_not_read_the_api(monde: Monde, path: str) -> None:
    """The token that a login gives serves to link, and is refused for its scope elsewhere."""
    _, jeton = monde.attach(SITE, "blacaze.impots", "bruno impots")
    status, challenge = _challenge(monde, "GET", path, jeton)
    assert status == 403
    assert 'error="insufficient_scope"' in challenge
