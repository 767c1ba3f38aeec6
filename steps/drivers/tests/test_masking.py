"""Secrets are hidden in what is kept."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from steps.drivers.masking import mask_form, mask_headers, mask_url

JOURNAL = Path(__file__).resolve().parents[3] / "simulators/core/journal.py"


def _list_constants(node: ast.AST) -> list[ast.Constant]:
    return [each for each in ast.walk(node) if isinstance(each, ast.Constant)]


def _read_names_masked_by_the_simulators() -> list[str]:
    """Read as data: the steps import nothing of the simulators."""
    for node in ast.walk(ast.parse(JOURNAL.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_SECRET_NAMES":
            return sorted(map(ast.literal_eval, _list_constants(node.value)))
    return []


def test_the_simulators_have_names_to_mask() -> None:
    """The list is still where the next test reads it."""
    assert {"cryptogramme", "iban"} <= set(_read_names_masked_by_the_simulators())


@pytest.mark.parametrize("name", _read_names_masked_by_the_simulators())
def test_what_the_simulators_mask_the_evidence_masks_too(name: str) -> None:
    """A card, an account number or a password is no clearer in what a browser sent than in the journal."""
    assert mask_form(f"{name}=X&reference=R") == f"{name}=***&reference=R"


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
