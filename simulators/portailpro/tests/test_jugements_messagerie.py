"""What the portal judges of the messaging, one judgement at a time."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.jugements.messagerie import (
    PIECE_MAX,
    accuser,
    arbre_des_questions,
    champ_manque,
    champs_du_motif,
    echange_visible,
    est_reserve,
    motif_propose,
    niveau_de_messagerie,
    pieces_refusees,
    services_proposes,
    siret_admis,
)
from simulators.portailpro.domaine.messagerie.arbre import ARBRE, MONTANT, REFERENCE_CREANCE
from simulators.portailpro.domaine.messagerie.echange import Echange, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Genre, Motif, TypeDeService
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import A1, ALPHA, B1, BETA, droit

MOTIFS = {motif.code: motif for thematique in ARBRE for motif in thematique.motifs}
PAE = ServiceDouanier("PAE-1", "PAE – Un", TypeDeService.PAE)
RECETTE = ServiceDouanier("REC-1", "Recette – Un", TypeDeService.RECETTE)
ECHANGE = Echange(
    "Q-2026-0001", ALPHA, "CREANCE_DETAIL", RECETTE, "Bruno Essai", {}, "Bonjour.",
    datetime(2026, 3, 3, 9, 0, 59, tzinfo=UTC),
)  # fmt: skip


@pytest.mark.parametrize(
    "nom",
    [
        "adherer", "ciel_alcool_lire", "ciel_tabac_declarer", "isope_lire", "isope_dom_declarer",
        "domino_declarer", "delta_lire",
    ],
)  # fmt: skip
def test_each_listed_service_alone_opens_the_standard_messaging(nom: str) -> None:
    """MSG-01, MSG-07: any one of them, « Adhérer » included; on that company only (MSG-03)."""
    assert niveau_de_messagerie((droit(nom),), ALPHA) is Niveau.STANDARD
    assert niveau_de_messagerie((droit(nom, B1),), ALPHA) is Niveau.FERMEE


@pytest.mark.parametrize("nom", ["trigo_declarer", "correspondant", "fiscal_payer", "cotisant_declarer"])
def test_nothing_else_opens_it(nom: str) -> None:
    """TRIGO, standings, tax and social rights open nothing (AMB-42)."""
    assert niveau_de_messagerie((droit(nom),), ALPHA) is Niveau.FERMEE


def test_a_service_of_that_name_elsewhere_opens_nothing() -> None:
    """Rights of the three sites are kept apart (HAB-07)."""
    ailleurs = replace(droit("delta_lire"), site=Site.IMPOTS)
    assert niveau_de_messagerie((ailleurs,), ALPHA) is Niveau.FERMEE


def test_telepayer_opens_everything_for_its_company() -> None:
    """MSG-06, MSG-08: held for any establishment, alone or with others."""
    assert niveau_de_messagerie((droit("telepayer"), droit("adherer")), ALPHA) is Niveau.COMPTABLE
    assert niveau_de_messagerie((droit("telepayer", B1), droit("delta_lire")), ALPHA) is Niveau.STANDARD


def test_two_motives_and_no_more_are_reserved() -> None:
    """MSG-05: what « Télépayer » adds is exactly that set."""
    reserves = {code for code in MOTIFS if est_reserve(code)}
    assert reserves == {"ECHEANCIER_REPORT", "REJET_TELEREGLEMENT"}
    assert motif_propose(Niveau.STANDARD, reserve=False)
    assert not motif_propose(Niveau.STANDARD, reserve=True)
    assert motif_propose(Niveau.COMPTABLE, reserve=True)
    assert not motif_propose(Niveau.FERMEE, reserve=False)


def test_the_tree_names_each_question_once() -> None:
    """MSG-10: codes, labels and addresses are told apart."""
    motifs = [motif for thematique in arbre_des_questions() for motif in thematique.motifs]
    assert len({motif.code for motif in motifs}) == len({motif.libelle for motif in motifs}) == len(motifs)
    assert len({thematique.code for thematique in ARBRE}) == len(ARBRE)


@pytest.mark.parametrize("motif", MOTIFS.values(), ids=lambda motif: motif.code)
def test_offices_are_of_the_kind_of_the_question(motif: Motif) -> None:
    """MSG-14, MSG-15: PAE for guarantees and taxation, recettes for the rest."""
    offered = services_proposes(motif, (PAE, RECETTE))
    assert offered == ((PAE,) if motif.code.startswith(("GARANTIE", "TAXATION")) else (RECETTE,))
    has_siret = any(champ.genre is Genre.SIRET for champ in champs_du_motif(motif))
    assert has_siret == (motif.service is TypeDeService.PAE)


def test_a_mandatory_field_must_be_filled() -> None:
    """MSG-13."""
    assert champ_manque(REFERENCE_CREANCE, "")
    assert not champ_manque(REFERENCE_CREANCE, "D-1")
    assert not champ_manque(MONTANT, "")


@pytest.mark.parametrize(("siret", "admis"), [(A1.chiffres, True), (B1.chiffres, False), ("x", False)])
def test_a_siret_is_of_the_active_company(siret: str, admis: bool) -> None:
    """MSG-18, AMB-44."""
    assert siret_admis(siret, ALPHA) is admis


def test_the_limit_is_for_each_attachment() -> None:
    """MSG-21: the last byte that passes, the first that does not, the empty file; no total."""
    assert pieces_refusees([PIECE_MAX, 6_000_000, 6_000_000, 1]) == {}
    assert pieces_refusees([1, PIECE_MAX + 1, 0]) == {1: "10 Mo au plus.", 2: "le fichier est vide."}


def test_exchanges_are_shared_by_company_and_level() -> None:
    """MSG-16, MSG-17: whoever asked; the reserved ones at the top level only."""
    for lecteur in ("Bruno Essai", "Chloé Essai"):
        assert echange_visible(Niveau.STANDARD, ALPHA, lecteur, ECHANGE, reserve=False)
        assert not echange_visible(Niveau.STANDARD, ALPHA, lecteur, ECHANGE, reserve=True)
        assert echange_visible(Niveau.COMPTABLE, ALPHA, lecteur, ECHANGE, reserve=True)
        assert not echange_visible(Niveau.COMPTABLE, BETA, lecteur, ECHANGE, reserve=False)
        assert not echange_visible(Niveau.FERMEE, ALPHA, lecteur, ECHANGE, reserve=False)


@pytest.mark.parametrize(
    ("instant", "attendu"),
    [
        (datetime(2026, 3, 3, 9, 0, 59, tzinfo=UTC), "le 3 mars 2026 à 10:00"),
        (datetime(2026, 6, 30, 22, 5, tzinfo=UTC), "le 1er juillet 2026 à 00:05"),
    ],
)
def test_an_acknowledgement_tells_the_time_in_paris(instant: datetime, attendu: str) -> None:
    """MSG-19: winter and summer, and the day that has begun there."""
    phrase = accuser(replace(ECHANGE, posee_le=instant))
    assert phrase == f"Votre question Q-2026-0001 a été transmise {attendu} à Recette – Un."


def test_rights_without_establishment_count_for_their_company() -> None:
    """A right told for a SIREN is one of that company."""
    assert (
        niveau_de_messagerie((Habilitation(Site.DOUANE, "CIEL-TABAC", "lire", ALPHA),), ALPHA)
        is Niveau.STANDARD
    )
