"""Names of files, as hostile as they come."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulators.portailpro.domaine.messagerie.piece import (
    NOM_MAX,
    SANS_NOM,
    assainir_nom,
    format_taille,
)


@pytest.mark.parametrize(
    ("recu", "propre"),
    [
        ("avis.pdf", "avis.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\bruno\\avis.pdf", "avis.pdf"),
        ("avis\x00.pdf", "avis.pdf"),
        ('a"b;c.pdf', "a'b;c.pdf"),
        ("factu\u202efdp.exe", "factufdp.exe"),
        ("e\u0301te\u0301.txt", "été.txt"),
        ("  .bashrc ", "bashrc"),
        ("ligne\r\nX-Mal: 1.txt", "ligneX-Mal: 1.txt"),
        ("..", SANS_NOM),
        ("", SANS_NOM),
        ("x" * 500 + ".pdf", "x" * 116 + ".pdf"),
        ("y" * 500, "y" * 120),
        ("<img src=x onerror=alert(1)>.png", "<img src=x onerror=alert(1)>.png"),
    ],
)  # fmt: skip
def test_a_name_is_reduced_to_a_harmless_one(recu: str, propre: str) -> None:
    """The base name, readable, bounded; what remains is shown escaped."""
    assert assainir_nom(recu) == propre


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400))
def test_whatever_comes_the_name_is_harmless_and_stable(recu: str) -> None:
    """Never empty, no separator, no control nor format mark, no leading dot; once cleaned, clean."""
    nom = assainir_nom(recu)
    assert 0 < len(nom) <= NOM_MAX
    assert not set(nom) & set('/\\"')
    assert not any(unicodedata.category(c)[0] == "C" for c in nom)
    assert not nom.startswith(".")
    assert assainir_nom(nom) == nom


@pytest.mark.parametrize(
    ("octets", "dit"),
    [(1, "1 octet"), (999, "999 octets"), (1000, "1 ko"), (999_999, "999 ko"), (10_485_760, "10,5 Mo")],
)
def test_a_size_is_told_as_people_read_it(octets: int, dit: str) -> None:
    """In bytes, then thousands, then millions of them."""
    assert format_taille(octets) == dit
