"""Each check stops its attacks for its own reason, and without it they pass: no check is dead."""

import pytest

from simulators.identity.tests.attacks.attack import Attack
from simulators.identity.tests.attacks.catalogue import ATTACKS, TABLES, read_table, remove
from simulators.identity.tests.bench import IdentityBench, Sites


def has_refused(sites: Sites, attack: Attack) -> bool:
    """Whether the site noted the reason of the attack in the journal."""
    return any(f"{attack.reason.code}: {attack.reason.en}" in note for note in sites.notes(attack.service))


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_attack_is_refused_for_its_reason(sites: Sites, attack: Attack) -> None:
    """With the whole table, the attack fails and the journal gives its reason."""
    assert not attack.provoke(sites)
    assert has_refused(sites, attack), sites.notes(attack.service)


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_attack_passes_without_the_check(bench: IdentityBench, attack: Attack) -> None:
    """With one check removed, and nothing else changed, its attack succeeds."""
    sites = bench.open({attack.service: remove(attack.table, attack.check)})
    assert attack.provoke(sites), sites.notes(attack.service)
    assert not has_refused(sites, attack)
    bench.worlds.close(sites.world.name)


@pytest.mark.parametrize("table", TABLES)
def test_every_check_has_an_attack(table: str) -> None:
    """A check that no attack needs would be dead weight."""
    attacked = {attack.check for attack in ATTACKS if attack.table == table}
    assert attacked == set(read_table(table))
