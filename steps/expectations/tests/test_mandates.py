"""Comparing mandates: whole or masked accounts, as long as they tell mandates apart (AMB-31)."""

from __future__ import annotations

from dataclasses import replace

from steps.expectations.mandates import compare_compte, compare_mandats, has_compte
from steps.vocabulary.bloc import LigneMandat
from steps.vocabulary.iban import Iban
from steps.vocabulary.iban_masque import parse_iban
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

SIRET, AUTRE = Siret("00017611500012"), Siret("00017611500020")
UN, DEUX = Iban("FR7600000000000000000000194"), Iban("FR7600000000000000000000291")
PREMIER = LigneMandat(Site.DOUANE, "RUM-1", "FR49ZZZ000001", UN, SIRET)
SECOND = LigneMandat(Site.DOUANE, "RUM-2", "FR49ZZZ000001", DEUX, SIRET)


def test_a_masked_account_that_tells_apart_is_the_account() -> None:
    """What remains visible fits one expected account only."""
    lus = [replace(PREMIER, iban=parse_iban("••••194")), replace(SECOND, iban=parse_iban("••••291"))]
    assert compare_mandats("mandats", [PREMIER, SECOND], lus) == ()


def test_a_mask_that_tells_nothing_apart_is_a_difference() -> None:
    """What fits two expected accounts is neither."""
    lus = [replace(each, iban=parse_iban("FR760••••")) for each in (PREMIER, SECOND)]
    assert len(compare_mandats("mandats", [PREMIER, SECOND], lus)) == 4


def test_the_account_of_another_mandate_is_a_difference() -> None:
    """Two accounts exchanged are told, masked or not."""
    lus = [replace(PREMIER, iban=parse_iban("••••291")), replace(SECOND, iban=UN)]
    assert len(compare_mandats("mandats", [PREMIER, SECOND], lus)) == 4


def test_an_account_is_found_for_its_establishment_only() -> None:
    """The same account on another establishment is another mandate."""
    assert has_compte(SIRET, UN, [PREMIER])
    assert has_compte(SIRET, UN, [replace(PREMIER, iban=parse_iban("••••194"))])
    assert not has_compte(AUTRE, UN, [PREMIER])
    assert not has_compte(SIRET, DEUX, [PREMIER])
    assert not compare_compte("Mandat de A1", SIRET, UN, [PREMIER])
    [missing] = compare_compte("Mandat de A1", SIRET, DEUX, [PREMIER])
    assert str(PREMIER) in missing.trouve
