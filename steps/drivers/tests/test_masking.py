"""Secrets are hidden in what is kept."""

from __future__ import annotations

from steps.drivers.masking import mask_form, mask_headers, mask_url


def test_secrets_are_masked_wherever_they_hide() -> None:
    """Secrets of addresses, forms, cookies and headers are hidden; what explains a failure stays."""
    assert mask_url("http://h/a?code=X&onglet=1#f") == "http://h/a?code=***&onglet=1#f"
    assert mask_url("http://h/a") == "http://h/a"
    assert mask_form("nom=Lacaze&mot_de_passe=X&secret_a_moi=Y&z=W", frozenset({"z"})) == (
        "nom=Lacaze&mot_de_passe=***&secret_a_moi=***&z=***"
    )
    masked = mask_headers((
        ("Set-Cookie", "s=X; Path=/; SameSite=Lax"), ("Set-Cookie", "t=Y"), ("Cookie", "s=X; t=Y"),
        ("Authorization", "Bearer X"), ("Location", "/a?state=X&b=1"), ("Accept", "*/*"),
    ))  # fmt: skip
    assert masked == {
        "Set-Cookie": ["s=***; Path=/; SameSite=Lax", "t=***"],
        "Cookie": ["s=***; t=***"],
        "Authorization": ["***"],
        "Location": ["/a?state=***&b=1"],
        "Accept": ["*/*"],
    }
