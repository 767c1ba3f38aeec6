"""What the co-owners answer, read or refused as a whole."""

from datetime import date
from typing import Any

import orjson
import pytest

from simulators.core.peer import PeerAnswer
from simulators.identity.api import ApiAnswer
from simulators.portailpro.domaine.creance import Moyen
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.reponses import read_creances, read_habilitations
from simulators.portailpro.tests.builders import A1, ALPHA, DROITS

CREANCE: dict[str, Any] = {
    "reference": "DED-1", "siren": ALPHA.chiffres, "siret": A1.chiffres, "nature": "dedouanement",
    "montant": 125000, "emise_le": "2026-02-02", "echeance": "2026-03-15",
    "paiement": {"moyen": "virement", "montant": 125000, "regle_le": "2026-02-20"},
}  # fmt: skip
HABILITATION = {
    "service": "COMPTE-FISCAL", "droit": "payer", "siren": ALPHA.chiffres, "siret": None,
    "raison_sociale": "ALPHA",
}  # fmt: skip


def answer(body: object, status: int = 200) -> ApiAnswer:
    """What a site sent, as bytes or as a value to put in JSON."""
    raw = body if isinstance(body, bytes) else orjson.dumps(body)
    return ApiAnswer(status, PeerAnswer(status, {}, raw))


def lire(**changements: Any) -> Any:
    """The one debt that a site told, once these members are changed."""
    (une,) = read_creances(Site.DOUANE, answer({"creances": [CREANCE | changements]}))
    return une


def test_a_debt_is_read_whole_with_its_payment() -> None:
    """Cents, days and means of payment come as values of the domain; transfers are read like the others."""
    une = lire()
    assert (une.siren, une.siret, une.montant, une.echeance) == (ALPHA, A1, 125000, date(2026, 3, 15))
    assert (une.paiement.moyen, une.paiement.regle_le) == (Moyen.VIREMENT, date(2026, 2, 20))


def test_a_debt_may_be_unpaid_and_of_no_establishment() -> None:
    """Both members may be null, and an unknown one is left aside."""
    une = lire(paiement=None, siret=None, autre="ignoré")
    assert (une.paiement, une.siret) == (None, None)


@pytest.mark.parametrize(
    ("changements", "raison"),
    [
        ({"montant": "125000"}, "illisible"),
        ({"montant": 1250.5}, "illisible"),
        ({"echeance": "15/03/2026"}, "illisible"),
        ({"paiement": {"moyen": "or", "montant": 1, "regle_le": "2026-02-20"}}, "illisible"),
        ({"siret": "00017611500013"}, "clé de contrôle fausse dans le SIRET"),
    ],
)
def test_one_unreadable_debt_makes_the_site_silent(changements: dict[str, Any], raison: str) -> None:
    """Nothing is shown of an answer that cannot be trusted, and the reason is kept."""
    with pytest.raises(CoproprietaireMuet, match=raison):
        lire(**changements)


@pytest.mark.parametrize(
    ("body", "status", "raison"),
    [
        (b'{"creances": [', 200, "illisible"),
        (b"\xff", 200, "illisible"),
        ({}, 200, "illisible"),
        ({"creances": []}, 503, "attendu 200, trouvé 503"),
    ],
)
def test_a_broken_answer_makes_the_site_silent(body: object, status: int, raison: str) -> None:
    """Truncated, garbled, empty or failed: always the same refusal, with its reason."""
    with pytest.raises(CoproprietaireMuet, match=f"impots.gouv : .*{raison}"):
        read_creances(Site.IMPOTS, answer(body, status))


def test_rights_are_read_with_the_name_of_the_account() -> None:
    """The name under which the site knows the account comes with all its rights."""
    releve = read_habilitations(Site.IMPOTS, answer({"compte": "bl", "habilitations": [HABILITATION]}))
    (une,) = releve.habilitations
    assert (une.site, une.service, une.droit) == DROITS["fiscal_payer"]
    assert (releve.identifiant, une.siren, une.siret, une.raison_sociale) == ("bl", ALPHA, None, "ALPHA")


def test_a_right_on_no_company_makes_the_site_silent() -> None:
    """A right whose SIREN is wrong is not half read."""
    with pytest.raises(CoproprietaireMuet, match="SIREN"):
        read_habilitations(
            Site.IMPOTS, answer({"compte": "bl", "habilitations": [HABILITATION | {"siren": "1"}]})
        )
