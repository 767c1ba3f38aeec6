"""The detail of a debt or of a mandate: what the lists show opens, what they hide does not."""

import asyncio

import pytest

from simulators.portailpro.cas_usage.consulter import Consultation
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.bac_rempli import bac_rempli
from simulators.portailpro.tests.builders import ALPHA, DROITS, droit
from simulators.portailpro.tests.en_memoire import Bac

TOUS = tuple(droit(n) for n in DROITS)


def ouvrir(
    *tenus: Habilitation, politiques: Politiques | None = None, muets: frozenset[Site] = frozenset()
) -> tuple[Consultation, Bac]:
    """Someone who works on ALPHA with these rights; the rights of silent sites are unknown."""
    bac = bac_rempli()
    droits = Droits(bac.rattachements.lister("c"), tenus, muets)
    return Consultation(bac.ports, politiques or Politiques(), ALPHA, droits), bac


def creance(site: Site, reference: str, *tenus: Habilitation, politiques: Politiques | None = None) -> bool:
    """Whether that debt opens."""
    consultation, _ = ouvrir(*tenus, politiques=politiques)
    return asyncio.run(consultation.creance(site, reference)) is not None


def mandat(site: Site, rum: str, *tenus: Habilitation, politiques: Politiques | None = None) -> bool:
    """Whether that mandate opens."""
    consultation, _ = ouvrir(*tenus, politiques=politiques)
    return asyncio.run(consultation.mandat(site, rum)) is not None


@pytest.mark.parametrize(
    ("site", "reference", "attendu"),
    [
        (Site.DOUANE, "D1", True),
        (Site.DOUANE, "D2", True),
        (Site.DOUANE, "D3", False),
        (Site.DOUANE, "D4", False),
        (Site.DOUANE, "I1", False),
        (Site.IMPOTS, "I1", True),
        (Site.DOUANE, "absente", False),
    ],
    ids=["to pay", "paid", "by transfer", "another company", "another site", "taxes", "unknown"],
)
def test_a_debt_opens_when_one_of_the_tabs_lists_it(site: Site, reference: str, attendu: bool) -> None:
    """Whoever holds every right opens both tabs, and nothing beyond (TDB-11, TDB-13, TDB-19)."""
    assert creance(site, reference, *TOUS) == attendu


def test_a_debt_of_customs_needs_telepayer() -> None:
    """Adhérer, a declaration right or a status do not open it by its address (TDB-16)."""
    autres = [une for une in TOUS if une != droit("telepayer")]
    assert not creance(Site.DOUANE, "D1", *autres)


def test_a_mandate_of_customs_needs_adherer() -> None:
    """Télépayer does not open it by its address; the mandate of another company never opens (TDB-10)."""
    assert mandat(Site.DOUANE, "M-D", droit("adherer"))
    assert not mandat(Site.DOUANE, "M-D", *(une for une in TOUS if une != droit("adherer")))
    assert not mandat(Site.DOUANE, "M-B", *TOUS)
    assert mandat(Site.URSSAF, "M-U", droit("cotisant_payer"))


def test_the_one_site_that_holds_it_is_asked() -> None:
    """The detail of a debt of customs does not wait for the taxes."""
    consultation, bac = ouvrir(*TOUS)
    asyncio.run(consultation.creance(Site.DOUANE, "D1"))
    assert bac.coproprietaires.demandes == [(Site.DOUANE, ALPHA)]


def test_a_silent_site_is_not_taken_for_a_missing_debt() -> None:
    """Without its answer, or the rights held there, nobody says that the debt does not exist."""
    consultation, bac = ouvrir(*TOUS)
    bac.coproprietaires.muets = {Site.DOUANE}
    with pytest.raises(CoproprietaireMuet):
        asyncio.run(consultation.creance(Site.DOUANE, "D1"))
    sans_droits, _ = ouvrir(muets=frozenset({Site.DOUANE}))
    with pytest.raises(CoproprietaireMuet):
        asyncio.run(sans_droits.mandat(Site.DOUANE, "M-D"))


def test_a_portal_may_hide_on_the_screen_what_its_address_answers() -> None:
    """Replacing the policy of the detail alone opens a transfer, and a mandate without any right."""
    fautive = Politiques(creance_consultable=lambda *_: True, mandat_consultable=lambda *_: True)
    assert creance(Site.DOUANE, "D3", politiques=fautive)
    assert mandat(Site.DOUANE, "M-D", politiques=fautive)
    assert not creance(Site.DOUANE, "D4", politiques=fautive)
