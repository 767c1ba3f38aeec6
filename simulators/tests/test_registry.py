"""The register of faulty systems: each name means one system, and each system can be built."""

import re
from collections import Counter

import pytest

from simulators.launch import BUILDERS
from simulators.mutants.mutant import Mutant
from simulators.mutants.registry import MUTANTS, find_mutant

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
GUARDS = {"sans-effet", "panne-generale", "panne-generale-de-la-douane"}


def test_each_name_means_one_system() -> None:
    """Two systems of one name: the campaign would play one of them twice, and the other never."""
    assert [name for name, times in Counter(mutant.name for mutant in MUTANTS).items() if times > 1] == []


def test_guards_alone_break_no_rule() -> None:
    """A mutant without a rule would be nobody's to catch."""
    assert {mutant.name for mutant in MUTANTS if mutant.rule is None} == GUARDS


@pytest.mark.parametrize("mutant", MUTANTS, ids=[mutant.name for mutant in MUTANTS])
def test_it_can_be_built(mutant: Mutant) -> None:
    """A slug, a French sentence, and another system than the one it is made from."""
    assert SLUG.fullmatch(mutant.name)
    assert mutant.sentence.strip()
    assert find_mutant(mutant.name) is mutant
    built = mutant.build(BUILDERS[mutant.service]())
    assert built.name == BUILDERS[mutant.service]().name
