"""Which rights can exist at a site, and what the refusal of another says."""

import pytest

from simulators.coproprietaire.errors import HabilitationInvalide
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.coproprietaire.octroi import verify_habilitation
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren, Siret

PAR_SIRET = ServiceEnLigne("DELTA-G", "DELTA-G", "siret", ("declarer", "lire"))
PAR_SIREN = ServiceEnLigne("COMPTE-FISCAL", "Compte fiscal", "siren", ("payer",))
SERVICES = (PAR_SIRET, PAR_SIREN)
SIRET, SIREN = Siret("00017611500012"), Siren("000176115")


@pytest.mark.parametrize(
    "habilitation",
    [
        Habilitation(service="DELTA-G", droit="lire", siret=SIRET),
        Habilitation(service="COMPTE-FISCAL", droit="payer", siren=SIREN),
    ],
)
def test_a_known_right_on_its_own_scale_is_accepted(habilitation: Habilitation) -> None:
    """A right of a known service, for what that service is held by, raises nothing."""
    verify_habilitation(SERVICES, habilitation)


@pytest.mark.parametrize(
    ("habilitation", "field", "said"),
    [
        (Habilitation(service="TRIGO", droit="lire", siret=SIRET), "$.service", "DELTA-G, COMPTE-FISCAL"),
        (Habilitation(service="DELTA-G", droit="payer", siret=SIRET), "$.droit", "declarer, lire"),
        (Habilitation(service="DELTA-G", droit="lire", siren=SIREN), "$.siret", "par SIRET"),
        (Habilitation(service="DELTA-G", droit="lire"), "$.siret", "par SIRET"),
        (Habilitation(service="DELTA-G", droit="lire", siret=SIRET, siren=SIREN), "$.siren", "de trop"),
        (Habilitation(service="COMPTE-FISCAL", droit="payer", siret=SIRET), "$.siren", "par SIREN"),
        (
            Habilitation(service="COMPTE-FISCAL", droit="payer", siren=SIREN, siret=SIRET),
            "$.siret",
            "de trop",
        ),
    ],
)
def test_a_right_that_cannot_exist_is_refused(habilitation: Habilitation, field: str, said: str) -> None:
    """The refusal is a 422 that names the field at fault and the values that the site knows."""
    with pytest.raises(HabilitationInvalide) as refused:
        verify_habilitation(SERVICES, habilitation)
    assert refused.value.status == 422
    assert refused.value.field == field
    assert said in refused.value.sentence


def test_the_field_is_named_where_it_stands() -> None:
    """Inside a document, the refusal gives the whole path."""
    with pytest.raises(HabilitationInvalide) as refused:
        verify_habilitation(
            SERVICES, Habilitation(service="DELTA-G", droit="x", siret=SIRET), "$.personne[1].compte[0]"
        )
    assert refused.value.field == "$.personne[1].compte[0].droit"
