"""The rights that the co-owners tell, read or refused as a whole."""

import pytest

from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.reponses import read_habilitations
from simulators.portailpro.tests.builders import ALPHA, DROITS
from simulators.portailpro.tests.reponses import answer

HABILITATION = {
    "service": "COMPTE-FISCAL", "droit": "payer", "siren": ALPHA.chiffres, "siret": None,
    "raison_sociale": "ALPHA",
}  # fmt: skip


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
