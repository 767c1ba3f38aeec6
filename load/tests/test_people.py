"""The people of a run: the same for the same seed, each with what a role must see."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from load.planning import share_out
from load.users.casting import Cast, draw_people, leave_out_the_future
from load.users.notices import PLAFONDS, Avis
from load.users.population import Visiteur
from load.users.roles import Role
from load.users.troupe import draw_troupe
from steps.vocabulary.site import Site

CAST = Cast(7, habitues=12, temoins=2, nouveaux=3)


def test_people_and_what_they_must_see_come_from_the_seed() -> None:
    """Two processes draw the same people; another seed draws others."""
    assert draw_troupe(CAST) == draw_troupe(Cast(7, 12, 2, 3))
    assert draw_people(CAST) != draw_people(Cast(8, 12, 2, 3))


def test_nobody_s_dashboard_is_everybody_s() -> None:
    """A mix-up of sessions can be seen, because what people see differs."""
    seen = draw_troupe(CAST).list_all()
    assert len({visiteur.attendu for visiteur in seen if visiteur.attendu.en_cours}) > 3


def test_a_director_runs_two_companies_with_different_dashboards() -> None:
    """So that a portal showing the other company is seen to do so."""
    for directeur in draw_troupe(CAST).people[Role.DIRECTEUR]:
        assert len(directeur.autres) == 1
        assert directeur.attendus[directeur.autres[0].siren] != directeur.attendu


def test_a_newcomer_has_no_account_at_the_portal_yet() -> None:
    """The world as it begins lacks what the newcomer will make; the others have it all."""
    begun = leave_out_the_future(CAST, draw_people(CAST))
    without = [one for one in begun.personnes if one.find_compte(Site.PORTAILPRO) is None]
    assert len(without) == CAST.nouveaux
    assert not any(compte.rattache for one in without for compte in one.comptes)


def test_who_comes_once_is_nobody_else() -> None:
    """Arrivals that change what a person sees are played by a person of their own."""
    roles = [Role.TEMOIN, Role.NOUVEAU, Role.PAYEUR, Role.TEMOIN, Role.NOUVEAU, None]
    assigned = draw_troupe(CAST).assign(roles)
    once = [one.personne.courriel for one in assigned if isinstance(one, Visiteur)]
    assert len(set(once)) == 5
    assert assigned[-1] is None


def test_each_notice_is_paid_once_and_changes_nobody_s_dashboard() -> None:
    """A card payer has a notice of her own, of an amount that no other has, that a card may pay."""
    cast = replace(CAST, porteurs=8)
    with_notices, without = draw_troupe(cast), draw_troupe(CAST)
    assert with_notices.list_all() == without.list_all()
    handed = with_notices.assign([Role.PORTEUR] * 8)
    assert all(isinstance(avis, Avis) for avis in handed)
    assert len({avis.montant for avis in handed if isinstance(avis, Avis)}) == 8
    debts = [creance for creance in draw_people(cast).creances if creance.mot_de_passe_avis]
    assert len({creance.reference for creance in debts}) == 8
    for creance in debts:
        assert creance.paiement is None
        assert creance.montant.centimes <= PLAFONDS[creance.nature]
    assert {creance.nature for creance in debts} == set(PLAFONDS)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.floats(0.1, 100), min_size=1),
    st.integers(0, 500),
    st.integers(),
)
def test_journeys_are_shared_out_by_weight(weights: dict[str, float], count: int, seed: int) -> None:
    """As many names as arrivals, each within one of its share, in the same order for the same seed."""
    names = share_out(weights, count, seed)
    total = sum(weights.values())
    counted = Counter(names)
    assert len(names) == count
    assert all(abs(counted[name] - weight / total * count) < 1 + 1e-6 for name, weight in weights.items())
    assert names == share_out(weights, count, seed)
