"""A person reads both tabs of the dashboard; what is on them is compared with what must be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from load.journeys.comparing import Du, Lu, compare_page
from steps.drivers.contract import region
from steps.errors import Inconclusive
from steps.screens.blocks import BlocsDuTableau
from steps.screens.company import ChoixDeLEntreprise
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from load.journeys.visit import Visit
    from steps.datasets.model import Entreprise
    from steps.oracle.dashboard import TableauAttendu
    from steps.vocabulary.ligne import Lue


def lire_le_tableau(visit: Visit, entreprise: Entreprise, attendu: TableauAttendu | None = None) -> None:
    """Open each tab of the payments, then compare: the comparison is not timed."""
    attendu = attendu or visit.who.attendus[entreprise.siren]
    # AMB-26: what becomes of a debt paid by transfer is judged in the history only (TDB-19).
    en_cours = Du(
        "tableau de bord : en cours",
        entreprise,
        attendu.en_cours,
        attendu.non_jugees,
        synthese=attendu.synthese,
        sites_non_juges=attendu.sites_non_juges,
    )
    historique = Du("tableau de bord : historique", entreprise, attendu.historique)
    for onglet, du in ((Onglet.EN_COURS, en_cours), (Onglet.HISTORIQUE, historique)):
        with visit.step(du.page, "portailpro", logged_in_at=Site.PORTAILPRO):
            lignes = _open(visit, onglet)
        visit.remember()
        if visit.checks:
            synthese = (
                () if du.synthese is None else BlocsDuTableau(visit.driver, visit.labels).read_synthese()
            )
            compare_page(visit, du, _look(visit, lignes, synthese))


def _open(visit: Visit, onglet: Onglet) -> tuple[Lue, ...]:
    """The lines of a tab; where pages are not compared, it is opened and nothing is read."""
    if visit.checks:
        return TableauDeBord(visit.driver, visit.labels).read_paiements(onglet)
    names = visit.labels.tableau
    name = names.en_cours if onglet is Onglet.EN_COURS else names.historique
    visit.driver.follow(name, within=region(names.paiements))
    return ()


def choisir_l_entreprise(visit: Visit, entreprise: Entreprise) -> None:
    """Take one of one's companies, where the portal asks which (it does not ask of those who have one)."""
    choix = ChoixDeLEntreprise(visit.driver, visit.labels)
    if choix.is_shown():
        with visit.step("choix du SIREN", "portailpro", logged_in_at=Site.PORTAILPRO):
            choix.choisir(entreprise)


def changer_d_entreprise(visit: Visit, entreprise: Entreprise) -> None:
    """Work for another of one's companies, without logging out."""
    choix = ChoixDeLEntreprise(visit.driver, visit.labels)
    with visit.step("changement de SIREN", "portailpro", logged_in_at=Site.PORTAILPRO):
        choix.changer()
        choix.choisir(entreprise)


def _look(visit: Visit, lignes: tuple[Lue, ...], synthese: tuple[Lue, ...]) -> Lu:
    screen = TableauDeBord(visit.driver, visit.labels)
    absent = tuple(Site.parse(name) for name in screen.read_indisponibles())
    if unexpected := [site for site in absent if site not in visit.pannes]:
        names = ", ".join(site.nom for site in unexpected)
        raise Inconclusive(f"tableau de bord : {names} indisponible, rien à conclure")
    return Lu(screen.read_entreprise(), lignes, absent, synthese)
