"""Load goes to this machine, or where somebody allowed it; nothing secret is written down."""

from pathlib import Path

import pytest

from load import guard
from load.errors import BadUsage, TargetRefused
from load.masking import mask_page, mask_text
from load.target import read_target

REMOTE = "https://portail.example/connexion"


@pytest.fixture
def allow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An allow-list of the test's own."""
    path = tmp_path / "allowed_targets.toml"
    monkeypatch.setattr(guard, "ALLOWED", path)
    guard._read_once.cache_clear()
    guard._is_allowed.cache_clear()
    return path


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:80/", "http://127.8.7.6/", "http://douane--w1.localhost:1/"]
)
def test_this_machine_needs_no_leave(url: str) -> None:
    """127.0.0.0/8 and *.localhost."""
    guard.verify_target(url)


@pytest.mark.parametrize(
    "url", [REMOTE, "http://10.0.0.1/", "http://localhost.example/", "http://[2001:db8::1]/"]
)
def test_any_other_host_is_refused(url: str, allow: Path) -> None:
    """Met in a file or in a redirect, and the sentence names it."""
    with pytest.raises(TargetRefused, match=r"hors de 127\.0\.0\.0/8"):
        guard.verify_target(url)


def test_a_named_host_is_allowed_up_to_its_rate(allow: Path) -> None:
    """With a reason, the leave of somebody, and a ceiling."""
    allow.write_text(
        "[[cible]]\nhote = 'portail.example'\nmotif = 'essai'\naccord = 'Ana, 3 mars'\ndebit_max = 2.5\n"
    )
    guard.verify_target(REMOTE)
    assert guard.find_rate_max(["http://127.0.0.1/", REMOTE]) == 2.5


def test_a_host_without_leave_is_bad_usage(allow: Path) -> None:
    """The key that is missing is named."""
    allow.write_text("[[cible]]\nhote = 'portail.example'\nmotif = 'essai'\ndebit_max = 2.5\n")
    with pytest.raises(BadUsage, match="accord"):
        guard.read_allowed(allow)


def test_a_target_file_cannot_lead_elsewhere(tmp_path: Path, allow: Path) -> None:
    """One address out of five is enough to be refused."""
    services = ("portailpro", "douane", "impots", "urssaf")
    urls = "\n".join(f"{service} = 'http://127.0.0.1/'" for service in services)
    path = tmp_path / "cible.toml"
    path.write_text(f"nom = 'x'\nmonde = 'm.toml'\n[adresses]\n{urls}\ntelepaiement = '{REMOTE}'\n")
    with pytest.raises(TargetRefused, match=r"portail\.example"):
        read_target(path)


def test_secrets_leave_sentences_and_pages() -> None:
    """Codes, states and hidden tokens are replaced; the rest stays readable."""
    told = mask_text("http://a.localhost/login/callback?code=C0DE&state=ST4TE&iss=x : pas de réponse")
    page = mask_page('<input type="hidden" name="csrf" value="T0KEN"><td>1 250,00 €</td>')
    assert "C0DE" not in told
    assert "ST4TE" not in told
    assert told.endswith(": pas de réponse")
    assert "T0KEN" not in page
    assert "1 250,00 €" in page
