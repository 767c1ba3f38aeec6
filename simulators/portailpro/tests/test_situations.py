"""The situation that a co-owner tells, read or refused as a whole."""

from datetime import date
from typing import Any

import pytest

from simulators.portailpro.domaine.creance import Moyen
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.situations import read_situation
from simulators.portailpro.tests.builders import A1, ALPHA
from simulators.portailpro.tests.reponses import answer

CREANCE: dict[str, Any] = {
    "reference": "DED-1", "siren": ALPHA.chiffres, "siret": A1.chiffres, "nature": "dedouanement",
    "montant": 125000, "emise_le": "2026-02-02", "echeance": "2026-03-15", "origine": "papier",
    "bordereau": "BC-1",
    "paiement": {"moyen": "cb", "montant": 125000, "regle_le": "2026-02-20", "ordonne_depuis": "douane"},
}  # fmt: skip
MANDAT = {
    "rum": "RUM-1", "ics": "FR49ZZZ000001", "iban": "FR7600000000000000000000194", "siret": A1.chiffres,
    "signe_le": "2026-01-05",
}  # fmt: skip
ECHEANCE = {"siret": A1.chiffres, "libelle": "TVA", "date": "2026-03-24", "montant": None}
DECLARATION = {"siren": ALPHA.chiffres, "demarche": "TVA", "periode": "février 2026", "deposee_le": None}
TOUT = {
    "creances": [CREANCE], "mandats": [MANDAT], "echeances": [ECHEANCE], "declarations": [DECLARATION],
}  # fmt: skip


def lire(**changements: Any) -> Situation:
    """What is read of a whole answer once these lists are changed."""
    return read_situation(Site.DOUANE, ALPHA, answer(TOUT | changements))


def lire_creance(**changements: Any) -> Any:
    """The one debt that a site told, once these members are changed."""
    return lire(creances=[CREANCE | changements]).creances[0]


def test_a_debt_is_read_whole_with_its_payment() -> None:
    """Cents, days, origin and payment come as values of the domain (TDB-18, TDB-23)."""
    une = lire_creance()
    assert (une.siren, une.siret, une.montant, une.echeance) == (ALPHA, A1, 125000, date(2026, 3, 15))
    assert (une.origine, une.bordereau) == ("papier", "BC-1")
    assert (une.paiement.moyen, une.paiement.regle_le) == (Moyen.CB, date(2026, 2, 20))
    assert une.paiement.ordonne_depuis == "douane"


def test_a_debt_may_be_unpaid_and_of_no_establishment() -> None:
    """These members may be null, and an unknown one is left aside."""
    une = lire_creance(paiement=None, siret=None, autre="ignoré", bordereau=None)
    assert (une.paiement, une.siret, une.bordereau) == (None, None, None)


def test_mandates_instalments_and_declarations_are_read_with_their_site() -> None:
    """Each is told by the site that was asked, whatever it says of itself."""
    lue = lire()
    (mandat,), (echeance,), (declaration,) = lue.mandats, lue.echeances, lue.declarations
    assert (mandat.site, mandat.rum, mandat.siret) == (Site.DOUANE, "RUM-1", A1)
    assert (echeance.date, echeance.montant) == (date(2026, 3, 24), None)
    assert (declaration.siren, declaration.deposee_le) == (ALPHA, None)


@pytest.mark.parametrize(
    ("changements", "raison"),
    [
        ({"creances": [CREANCE | {"montant": "125000"}]}, "illisible"),
        ({"creances": [CREANCE | {"montant": 1250.5}]}, "illisible"),
        ({"creances": [CREANCE | {"echeance": "15/03/2026"}]}, "illisible"),
        ({"creances": [CREANCE | {"siret": "00017611500013"}]}, "clé de contrôle fausse dans le SIRET"),
        ({"mandats": [MANDAT | {"siret": "1"}]}, "SIRET"),
        ({"echeances": [ECHEANCE | {"date": "demain"}]}, "illisible"),
        ({"declarations": [DECLARATION | {"siren": "000000000"}]}, "SIREN"),
        ({"mandats": None}, "illisible"),
    ],
)
def test_one_unreadable_line_makes_the_site_silent(changements: dict[str, Any], raison: str) -> None:
    """Nothing is shown of an answer that cannot be trusted, and the reason is kept."""
    with pytest.raises(CoproprietaireMuet, match=raison):
        lire(**changements)


@pytest.mark.parametrize(
    ("body", "status", "raison"),
    [
        (b'{"creances": [', 200, "illisible"),
        (b"\xff", 200, "illisible"),
        ({}, 200, "illisible"),
        ({"creances": []}, 200, "illisible"),
        (TOUT, 503, "attendu 200, trouvé 503"),
    ],
)
def test_a_broken_answer_makes_the_site_silent(body: object, status: int, raison: str) -> None:
    """Truncated, garbled, partial or failed: always the same refusal, with its reason."""
    with pytest.raises(CoproprietaireMuet, match=f"impots.gouv : .*{raison}"):
        read_situation(Site.IMPOTS, ALPHA, answer(body, status))
