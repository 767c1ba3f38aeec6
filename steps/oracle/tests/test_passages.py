"""Sessions and links, fact after fact."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from steps.oracle.facts import Detachement, Rattachement
from steps.oracle.passages import Connexion, Deconnexion, Issue, Passage, compute_issue, fold
from steps.vocabulary.site import COPROPRIETAIRES, Site

QUI = "bruno"
LIEES = tuple(Rattachement(QUI, site) for site in COPROPRIETAIRES)
PORTAIL, DOUANE, IMPOTS = Site.PORTAILPRO, Site.DOUANE, Site.IMPOTS
FAITS = st.lists(
    st.one_of(
        st.builds(Connexion, st.just(QUI), st.sampled_from(Site)),
        st.builds(Deconnexion, st.just(QUI), st.sampled_from(Site)),
        st.builds(Passage, st.just(QUI), st.just(PORTAIL), st.sampled_from(COPROPRIETAIRES)),
        st.builds(Rattachement, st.just(QUI), st.sampled_from(COPROPRIETAIRES)),
        st.builds(Detachement, st.just(QUI), st.sampled_from(COPROPRIETAIRES)),
    )
)


def list_present(*faits: object) -> set[Site]:
    """Where she is logged in after these facts."""
    circulation = fold(faits)  # type: ignore[arg-type]
    return {site for site in Site if circulation.is_present(QUI, site)}


def test_a_passage_between_linked_accounts_opens_a_session() -> None:
    """From the portal to a co-owner, and from a co-owner to another through the portal."""
    assert list_present(*LIEES, Connexion(QUI, PORTAIL), Passage(QUI, PORTAIL, DOUANE)) == {PORTAIL, DOUANE}
    assert list_present(*LIEES, Connexion(QUI, DOUANE), Passage(QUI, DOUANE, IMPOTS)) == {
        PORTAIL, DOUANE, IMPOTS,
    }  # fmt: skip


def test_a_missing_link_stops_where_it_is_missing() -> None:
    """At the co-owner for one who comes from the portal, at the portal for one who comes from a co-owner."""
    nothing, one = fold(()), fold((Rattachement(QUI, DOUANE),))
    assert compute_issue(nothing, QUI, PORTAIL, DOUANE) == Issue(DOUANE, faute=PORTAIL)
    assert compute_issue(nothing, QUI, DOUANE, IMPOTS) == Issue(PORTAIL, faute=DOUANE)
    assert compute_issue(one, QUI, DOUANE, IMPOTS) == Issue(IMPOTS, faute=PORTAIL)
    assert compute_issue(one, QUI, DOUANE, PORTAIL) == Issue(PORTAIL)


def test_leaving_ends_the_session_that_vouched_and_no_other() -> None:
    """Out of customs, out of the portal one came from; taxes, opened from the portal, stay."""
    arrived = (
        *LIEES, Connexion(QUI, PORTAIL), Passage(QUI, PORTAIL, DOUANE), Passage(QUI, PORTAIL, IMPOTS),
    )  # fmt: skip
    assert list_present(*arrived, Deconnexion(QUI, DOUANE)) == {IMPOTS}
    assert list_present(*arrived, Deconnexion(QUI, PORTAIL)) == {DOUANE, IMPOTS}


def test_a_session_of_ones_own_is_left_alone() -> None:
    """Whoever typed her credentials at customs stays there of her own right, even coming from the portal."""
    entered = (*LIEES, Connexion(QUI, DOUANE), Connexion(QUI, PORTAIL), Passage(QUI, PORTAIL, DOUANE))
    assert list_present(*entered, Deconnexion(QUI, DOUANE)) == {PORTAIL}


@given(FAITS)
def test_one_session_at_most_for_each_site(faits: list[object]) -> None:
    """Whatever happens; and who detached everything passes nowhere in silence."""
    circulation = fold((*faits, *(Detachement(QUI, site) for site in COPROPRIETAIRES)))  # type: ignore[arg-type]
    places = [(each.personne, each.site) for each in circulation.presences]
    assert len(places) == len(set(places))
    assert not any(compute_issue(circulation, QUI, PORTAIL, site).is_silent for site in COPROPRIETAIRES)
