"""Sites, rights, means and holes: each name leads to one value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.vocabulary.droit import Droit
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.nature import Nature
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.origine import Origine
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site
from steps.vocabulary.text import fold_name, fold_spaces


@given(st.sampled_from(Site))
def test_a_site_is_known_by_each_of_its_names(site: Site) -> None:
    """Service, name and administration lead to the same site, in any case."""
    assert {Site.parse(name.upper()) for name in site.value} == {site}


@given(st.sampled_from(Moyen))
def test_a_means_of_payment_is_known_by_each_of_its_names(moyen: Moyen) -> None:
    """Code, long and short words lead to the same means."""
    assert {Moyen.parse(name) for name in moyen.value} == {moyen}


@given(st.sampled_from(Nature), st.sampled_from(Origine))
def test_a_debt_is_described_by_codes_and_by_words(nature: Nature, origine: Origine) -> None:
    """Code and words lead to the same nature, and to the same origin."""
    assert {Nature.parse(name) for name in nature.value} == {nature}
    assert {Origine.parse(name.upper()) for name in origine.value} == {origine}


@given(st.sampled_from(Droit))
def test_a_right_is_known_by_its_words_and_by_its_codes(droit: Droit) -> None:
    """The words of the features and the codes of the documents agree."""
    assert Droit.parse(droit.libelle) is droit
    assert Droit.of(droit.service, droit.code) is droit


def test_a_right_is_held_on_the_scale_of_its_administration() -> None:
    """Customs give applications by establishment, statuses by company (TDB-16); the two others by company."""
    by_company = {droit for droit in Droit if not droit.is_by_establishment}
    assert {droit.service for droit in by_company} == {
        "COMPTE-ENTREPRISE",
        "COMPTE-FISCAL",
        "COMPTE-COTISANT",
    }


def test_names_are_equal_whatever_hyphens_and_case_but_never_by_inclusion() -> None:
    """AMB-21: « Delta-G » is « DELTA G », but « TICPE » is not « TICPE-DOM »."""
    assert fold_name("Delta-G") == fold_name("DELTA G") == fold_name("delta\u202fg")
    assert fold_name("TICPE") != fold_name("TICPE-DOM")


def test_unknown_names_are_refused_with_the_known_ones() -> None:
    """A mistyped name is refused, and the message lists what exists."""
    for parse in (Site.parse, Moyen.parse, Droit.parse, Onglet.parse, Nature.parse, Origine.parse):
        with pytest.raises(ValeurInvalide, match="parmi"):
            parse("Chèque")


def test_a_sentence_gives_values_not_text() -> None:
    """The holes of a sentence come out as values."""
    step = sentence("{prenom:Prenom} a le droit {droit:Droit} sur {perimetre:Nom}")
    found = step.parse_arguments("Chloé a le droit « Télépayer » de Télépaiement SEPA sur A1")
    assert found == {"prenom": "Chloé", "droit": Droit.TELEPAYER, "perimetre": "A1"}


def test_a_sentence_reads_a_list_of_sites() -> None:
    """« a, b et c » is three sites."""
    step = sentence("{prenom:Prenom} a rattaché {sites:Copros}")
    found = step.parse_arguments("Bruno a rattaché douane.gouv, impots.gouv et urssaf.fr")
    assert found["sites"] == (Site.DOUANE, Site.IMPOTS, Site.URSSAF)


@pytest.mark.parametrize("text", ["« Telepayer » de Télépaiement SEPA", "« Télépayer »", "télépayer"])
def test_a_mistyped_right_leaves_the_step_undefined(text: str) -> None:
    """A hole accepts its own words only."""
    assert not sentence("le droit {droit:Droit}").is_matching(f"le droit {text}")


@given(st.text())
def test_folded_text_has_no_double_or_outer_space(text: str) -> None:
    """What is compared never differs by its gaps."""
    folded = fold_spaces(text)
    assert "  " not in folded
    assert folded == folded.strip()
    assert fold_spaces(folded) == folded
