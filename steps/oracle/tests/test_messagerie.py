"""The levels of the secure messaging follow the rights, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.oracle.facts import Fait, Octroi, QuestionPosee, Rattachement, ReponseDonnee, Retrait
from steps.oracle.messagerie import RESERVES, Niveau, compute_lisibles, compute_motifs, compute_niveau
from steps.oracle.state import fold
from steps.vocabulary.droit import Droit
from steps.vocabulary.motif import Motif
from steps.vocabulary.question import EchangeDeQuestions
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

BRUNO = "bruno@alpha.example"
ALPHA, A1, A2 = Siren("000176115"), Siret("00017611500012"), Siret("00017611500020")
BETA, B1 = Siren("000284224"), Siret("00028422400011")
LIE = Rattachement(BRUNO, Site.DOUANE)


@pytest.mark.parametrize(
    ("droits", "niveau"),
    [
        ((), Niveau.AUCUN),
        ((Droit.TRIGO_DECLARER,), Niveau.AUCUN),
        ((Droit.CORRESPONDANT,), Niveau.AUCUN),
        ((Droit.IMPOTS_PAYER,), Niveau.AUCUN),
        ((Droit.ADHERER,), Niveau.STANDARD),
        ((Droit.ISOPE_DOM_LIRE,), Niveau.STANDARD),
        ((Droit.TELEPAYER,), Niveau.COMPTABLE),
        ((Droit.ADHERER, Droit.TELEPAYER), Niveau.COMPTABLE),
    ],
)
def test_each_right_opens_its_level(droits: tuple[Droit, ...], niveau: Niveau) -> None:
    """MSG-01, MSG-04, MSG-06, MSG-07: by the right, on any establishment, and for its company only."""
    etat = fold([LIE, *(Octroi(BRUNO, droit, A2) for droit in droits)])
    assert compute_niveau(etat, BRUNO, ALPHA) is niveau
    assert compute_niveau(etat, BRUNO, BETA) is Niveau.AUCUN


def test_without_link_nothing_opens() -> None:
    """What an account that is not linked holds, the portal cannot know."""
    assert compute_niveau(fold([Octroi(BRUNO, Droit.TELEPAYER, A1)]), BRUNO, ALPHA) is Niveau.AUCUN


@given(st.lists(st.sampled_from(list(Droit)), max_size=6), st.sampled_from(list(Droit)))
def test_a_right_given_then_withdrawn_changes_nothing(droits: list[Droit], passager: Droit) -> None:
    """MSG-22: only what is held now counts."""
    before: list[Fait] = [LIE, *(Octroi(BRUNO, droit, A1) for droit in droits if droit is not passager)]
    after: list[Fait] = [*before, Octroi(BRUNO, passager, A1), Retrait(BRUNO, passager, A1)]
    assert compute_niveau(fold(after), BRUNO, ALPHA) is compute_niveau(fold(before), BRUNO, ALPHA)


def test_two_questions_make_the_difference() -> None:
    """MSG-05: exactly those two."""
    assert compute_motifs(Niveau.COMPTABLE) - compute_motifs(Niveau.STANDARD) == RESERVES
    assert len(RESERVES) == len({"échéancier", "rejet"})


def test_exchanges_are_read_by_company_and_level() -> None:
    """MSG-16, MSG-17: those of the company, answered or not, the reserved ones for « Télépayer » alone."""
    faits: list[Fait] = [
        LIE,
        QuestionPosee(EchangeDeQuestions("Q-1", Motif.CREANCE_DETAIL, ALPHA)),
        QuestionPosee(EchangeDeQuestions("Q-2", Motif.ECHEANCIER_REPORT, ALPHA)),
        QuestionPosee(EchangeDeQuestions("Q-3", Motif.CREANCE_DETAIL, BETA)),
        ReponseDonnee("Q-1"),
    ]
    standard = fold([*faits, Octroi(BRUNO, Droit.DOMINO_LIRE, A1)])
    [lu] = compute_lisibles(standard, BRUNO, ALPHA)
    assert (lu.reference, lu.repondue) == ("Q-1", True)
    comptable = fold([*faits, Octroi(BRUNO, Droit.TELEPAYER, A1)])
    assert [each.reference for each in compute_lisibles(comptable, BRUNO, ALPHA)] == ["Q-1", "Q-2"]
    assert compute_lisibles(comptable, BRUNO, BETA) == ()
