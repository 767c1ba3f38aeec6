"""The blocks of the dashboard beyond the debts: what each shows, and which site is missing from which."""

import asyncio
from collections.abc import Sequence

import pytest

from simulators.portailpro.cas_usage.composer_tableau_de_bord import Affichage, composer_tableau_de_bord
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul
from simulators.portailpro.tests.bac_rempli import bac_rempli
from simulators.portailpro.tests.builders import A1, ALPHA, B1, DROITS, droit

TOUS = tuple(droit(n, lieu) for n in DROITS for lieu in (A1, B1))


def montrer(
    *tenus: Habilitation, muets: frozenset[Site] = frozenset(), politiques: Politiques | None = None
) -> Affichage:
    """What a person linked everywhere sees of ALPHA."""
    bac = bac_rempli()
    bac.coproprietaires.muets = set(muets)
    droits = Droits(bac.rattachements.lister("c"), tenus)
    return asyncio.run(composer_tableau_de_bord(bac.ports, politiques or Politiques(), ALPHA, droits))


def test_each_site_is_asked_once() -> None:
    """One call for each administration, however much is shown of its answer."""
    bac = bac_rempli()
    droits = Droits(bac.rattachements.lister("c"), TOUS)
    asyncio.run(composer_tableau_de_bord(bac.ports, Politiques(), ALPHA, droits))
    assert bac.coproprietaires.demandes == [(site, ALPHA) for site in Site]


def test_every_block_shows_the_company_and_no_other() -> None:
    """Summary, schedule, mandates and filed declarations of ALPHA alone (TDB-03, TDB-04, TDB-07, TDB-13)."""
    tableau = montrer(*TOUS).tableau
    cumuls = {ligne.site: ligne.cumul for ligne in tableau.synthese.lignes}
    assert cumuls == {
        Site.DOUANE: Cumul(1000, 1, 1000, 1), Site.IMPOTS: Cumul(1000, 1), Site.URSSAF: Cumul(0, 0, 1000, 1),
    }  # fmt: skip
    assert tableau.synthese.total == Cumul(2000, 2, 2000, 2)
    assert [m.rum for m in tableau.mandats] == ["M-D", "M-U"]
    assert [e.libelle for e in tableau.echeancier] == ["TVA", "cotisations"]
    assert {d.demarche for d in tableau.deposees} == {"TVA", "DSN"}


def test_without_telepayer_the_summary_keeps_taxes_and_contributions() -> None:
    """Adhérer alone brings the mandates of customs and no figure of it (TDB-08, TDB-10)."""
    tableau = montrer(droit("adherer"), droit("fiscal_payer")).tableau
    assert [ligne.site for ligne in tableau.synthese.lignes] == [Site.IMPOTS]
    assert [m.rum for m in tableau.mandats] == ["M-D"]


def test_without_any_right_every_block_is_empty() -> None:
    """No right, no figure (HAB-11)."""
    tableau = montrer().tableau
    assert (tableau.synthese.lignes, tableau.mandats, tableau.echeancier, tableau.deposees) == (
        (),
        (),
        (),
        (),
    )


@pytest.mark.parametrize("muet", Site)
def test_a_silent_site_has_no_line_and_is_named_where_it_is_missing(muet: Site) -> None:
    """Never a zero row; customs are missed neither by the schedule nor by the history of declarations."""
    affichage = montrer(*TOUS, muets=frozenset({muet}))
    assert [ligne.site for ligne in affichage.tableau.synthese.lignes] == [s for s in Site if s is not muet]
    assert affichage.paiements_muets == (muet,)
    assert affichage.hors_douane_muets == (() if muet is Site.DOUANE else (muet,))
    assert muet not in {m.site for m in affichage.tableau.mandats}


def _creances_en_echeances(_e: object, dues: Sequence[Creance], _jour: object) -> tuple[Echeance, ...]:
    return tuple(Echeance(c.site, A1, c.reference, c.echeance, c.montant) for c in dues)


@pytest.mark.parametrize(
    ("fautive", "bloc", "attendu"),
    [
        (Politiques(synthese_visible=lambda *_: True), "synthese", 3),
        (Politiques(mandat_visible=lambda *_: True), "mandats", 2),
        (Politiques(echeance_visible=lambda *_: True), "echeancier", 2),
        (Politiques(declaration_visible=lambda *_: True), "deposees", 2),
        (
            Politiques(creance_visible=lambda *_: True, lignes_d_echeancier=_creances_en_echeances),
            "echeancier",
            2,
        ),
        (Politiques(resumer=lambda _dues: Cumul(7), synthese_visible=lambda *_: True), "synthese", 3),
    ],
)
def test_replacing_one_policy_is_enough_to_go_wrong(fautive: Politiques, bloc: str, attendu: int) -> None:
    """A person without any right sees what the faulty policy lets out: nothing else hides it."""
    trouve = getattr(montrer(politiques=fautive).tableau, bloc)
    assert len(trouve.lignes if bloc == "synthese" else trouve) == attendu
