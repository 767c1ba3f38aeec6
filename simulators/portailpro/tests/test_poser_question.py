"""Asking a question, through ports held in memory."""

import asyncio
from dataclasses import dataclass, replace

import pytest

from simulators.portailpro.cas_usage.messagerie.guichet import Guichet, ouvrir_guichet
from simulators.portailpro.cas_usage.messagerie.lire_echanges import (
    lire_piece,
    lister_echanges,
    trouver_echange,
)
from simulators.portailpro.cas_usage.messagerie.poser_question import Saisie, poser_question
from simulators.portailpro.cas_usage.visite import Droits, Visite
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import (
    CoproprietaireMuet,
    EnvoiDejaServi,
    MessagerieFermee,
    MotifReserve,
    SaisieRefusee,
)
from simulators.portailpro.domaine.messagerie.motif import Motif
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import A1, ALPHA, droit
from simulators.portailpro.tests.en_memoire import Bac


@dataclass(frozen=True)
class Fichier:
    """A file that came with a form."""

    nom: str
    contenu: bytes

    @property
    def taille(self) -> int:
        """Its bytes."""
        return len(self.contenu)

    async def lire(self) -> bytes:
        """Its content."""
        return self.contenu


def ouvrir(bac: Bac, *droits: str, prenom: str = "Bruno", muets: frozenset[Site] = frozenset()) -> Guichet:
    """The messaging of ALPHA for somebody with these rights there."""
    compte = Compte(prenom, f"{prenom}@alpha.example", prenom, "Essai", ALPHA)
    visite = Visite("s", compte, Droits(lues=tuple(map(droit, droits)), muets=muets))
    return ouvrir_guichet(bac.ports, Politiques(), visite, ALPHA)


def trouver(guichet: Guichet, thematique: str, code: str) -> Motif:
    """A question of the tree."""
    found = guichet.trouver_motif(thematique, code)
    assert found is not None
    return found[1]


DETAIL = Saisie("n1", ALPHA.chiffres, {"reference_creance": "D-1"}, "REC-1", "Bonjour.")


def test_a_question_is_handed_over_with_all_that_was_typed() -> None:
    """Fields by label, attachments in their order, and who asked."""
    bac = Bac()
    guichet = ouvrir(bac, "delta_lire")
    motif = trouver(guichet, "paiements-et-creances", "creance_detail")
    pieces = (Fichier("a.txt", b"a"), Fichier("b.txt", b"bb"))
    echange = asyncio.run(poser_question(guichet, motif, replace(DETAIL, pieces=pieces)))
    (question,) = bac.messagerie.questions
    assert (question.motif, question.siren, question.siret) == ("CREANCE_DETAIL", ALPHA, None)
    assert (question.champs, question.auteur) == ({"Référence de la créance": "D-1"}, "Bruno Essai")
    assert [(p.nom, p.contenu) for p in question.pieces] == [("a.txt", b"a"), ("b.txt", b"bb")]
    assert asyncio.run(lire_piece(guichet, echange.reference, 2)) == (echange.pieces[1], b"bb")
    assert asyncio.run(lire_piece(guichet, echange.reference, 3)) is None


def test_a_siret_is_transmitted_without_its_spaces() -> None:
    """In the fields and apart, so that customs may sort by establishment."""
    bac = Bac()
    guichet = ouvrir(bac, "delta_lire")
    motif = trouver(guichet, "garantie", "garantie_levee")
    typed = {"siret": f"{A1.chiffres[:9]} {A1.chiffres[9:]}", "reference_garantie": "G-1"}
    asyncio.run(poser_question(guichet, motif, Saisie("n1", ALPHA.chiffres, typed, "PAE-1", "Bonjour.")))
    assert bac.messagerie.questions[0].siret == A1.chiffres
    assert bac.messagerie.questions[0].champs["SIRET"] == A1.chiffres


@pytest.mark.parametrize(
    ("changes", "phrase"),
    [
        ({"champs": {}}, "Référence de la créance : à renseigner."),
        ({"champs": {"reference_creance": "x" * 201}}, "Référence de la créance : 200 caractères au plus."),
        (
            {"champs": {"reference_creance": "a\x00b"}},
            "Référence de la créance : un caractère interdit s’y trouve.",
        ),
        ({"service": ""}, "Service : à choisir dans la liste."),
        ({"service": "PAE-1"}, "Service : à choisir dans la liste."),
        ({"message": " \n "}, "Message : à renseigner."),
        ({"message": "x" * 5001}, "Message : 5 000 caractères au plus."),
        ({"pieces": (Fichier("v.txt", b""),)}, "Pièce jointe « v.txt » : le fichier est vide."),
        ({"pieces": (Fichier("v.txt", b"x"),) * 21}, "Pièces jointes : 20 au plus en une fois."),
    ],
)
def test_what_is_at_fault_is_named_and_nothing_is_sent(changes: dict[str, object], phrase: str) -> None:
    """One sentence for each; the queue of customs stays empty."""
    bac = Bac()
    guichet = ouvrir(bac, "delta_lire")
    motif = trouver(guichet, "paiements-et-creances", "creance_detail")
    with pytest.raises(SaisieRefusee) as refus:
        asyncio.run(poser_question(guichet, motif, replace(DETAIL, **changes)))  # type: ignore[arg-type]
    assert list(refus.value.erreurs.values()) == [phrase]
    assert bac.messagerie.questions == []


@pytest.mark.parametrize(
    ("valeurs", "fautif"),
    [
        ({"date_paiement": "02/03/2026"}, ""),
        ({"date_paiement": "2026-03-02"}, ""),
        ({"date_paiement": "31/02/2026"}, "Date du paiement"),
        ({"date_paiement": "hier"}, "Date du paiement"),
    ],
)
def test_a_day_is_a_day(valeurs: dict[str, str], fautif: str) -> None:
    """As a hand types it or as a date field sends it."""
    bac = Bac()
    guichet = ouvrir(bac, "delta_lire")
    motif = trouver(guichet, "paiements-et-creances", "paiement_non_impute")
    saisie = Saisie("n1", ALPHA.chiffres, {"reference_creance": "D-1"} | valeurs, "REC-1", "Bonjour.")
    if not fautif:
        asyncio.run(poser_question(guichet, motif, saisie))
        return
    with pytest.raises(SaisieRefusee, match=fautif):
        asyncio.run(poser_question(guichet, motif, saisie))


@pytest.mark.parametrize(
    ("montant", "pris"), [("", True), ("1 250,50 €", True), ("12.5", True), ("mille", False)]
)
def test_an_amount_may_be_left_out_but_not_be_nonsense(montant: str, pris: bool) -> None:
    """A field that is not mandatory is read when it is filled."""
    bac = Bac()
    guichet = ouvrir(bac, "delta_lire")
    motif = trouver(guichet, "cautionnement", "caution_modifier")
    saisie = Saisie("n1", ALPHA.chiffres, {"reference_trigo": "T-1", "montant": montant}, "REC-1", "Bonjour.")
    if pris:
        assert asyncio.run(poser_question(guichet, motif, saisie)).reference == "Q-2026-0001"
        return
    with pytest.raises(SaisieRefusee, match="Montant en euros"):
        asyncio.run(poser_question(guichet, motif, saisie))


def test_the_same_form_asks_once() -> None:
    """Sent again it gives the same exchange; with other data it is refused."""
    bac = Bac()
    guichet = ouvrir(bac, "delta_lire")
    motif = trouver(guichet, "paiements-et-creances", "creance_detail")
    first = asyncio.run(poser_question(guichet, motif, DETAIL))
    assert asyncio.run(poser_question(guichet, motif, DETAIL)) == first
    with pytest.raises(EnvoiDejaServi, match=first.reference):
        asyncio.run(poser_question(guichet, motif, replace(DETAIL, message="Autre.")))


def test_a_reserved_question_is_found_by_nobody_without_telepayer() -> None:
    """Neither offered nor opened by its address; with the right, both."""
    standard, comptable = ouvrir(Bac(), "adherer"), ouvrir(Bac(), "telepayer")
    with pytest.raises(MotifReserve):
        standard.trouver_motif("paiements-et-creances", "echeancier_report")
    assert comptable.trouver_motif("paiements-et-creances", "echeancier_report") is not None
    assert standard.trouver_motif("garantie", "creance_detail") is None
    assert standard.trouver_motif("paiements-et-creances", "autre") is None
    assert len(comptable.proposer_motifs(comptable.proposer_thematiques()[0])) == 4
    assert len(standard.proposer_motifs(standard.proposer_thematiques()[0])) == 2


def test_what_is_not_readable_is_not_found() -> None:
    """A colleague without « Télépayer » finds neither the reserved exchange nor its attachments."""
    bac = Bac()
    comptable, standard = ouvrir(bac, "telepayer"), ouvrir(bac, "adherer", prenom="Chloé")
    motif = trouver(comptable, "paiements-et-creances", "echeancier_report")
    pose = replace(DETAIL, pieces=(Fichier("a.txt", b"a"),))
    asyncio.run(poser_question(comptable, motif, pose))
    assert len(asyncio.run(lister_echanges(comptable))) == 1
    assert asyncio.run(lister_echanges(standard)) == ()
    assert asyncio.run(trouver_echange(standard, "Q-2026-0001")) is None
    assert asyncio.run(lire_piece(standard, "Q-2026-0001", 1)) is None


def test_a_question_that_left_the_tree_keeps_its_code() -> None:
    """An exchange is still listed when its question is not asked any more."""
    bac = Bac()
    guichet = ouvrir(bac, "telepayer")
    asyncio.run(poser_question(guichet, trouver(guichet, "paiements-et-creances", "creance_detail"), DETAIL))
    bac.messagerie.echanges[0] = replace(bac.messagerie.echanges[0], motif="ANCIEN")
    assert [ligne.question for ligne in asyncio.run(lister_echanges(guichet))] == ["ANCIEN"]


def test_unknown_rights_are_no_refusal() -> None:
    """While customs are silent nobody is told to have no right; without a right, the messaging is closed."""
    with pytest.raises(CoproprietaireMuet):
        ouvrir(Bac(), muets=frozenset({Site.DOUANE}))
    with pytest.raises(MessagerieFermee):
        ouvrir(Bac(), "fiscal_payer")
