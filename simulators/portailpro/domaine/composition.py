"""How a dashboard is composed: what each site told is judged by the policies, then put in order."""

from collections.abc import Iterator, Sequence
from datetime import date

from simulators.portailpro.domaine.creance import Creance, Reglement
from simulators.portailpro.domaine.declaration import Declaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Habilitations, nommer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.domaine.synthese import LigneDeSynthese, Synthese
from simulators.portailpro.domaine.tableau_de_bord import Releve, TableauDeBord


def composer(
    politiques: Politiques,
    siren: Siren,
    habilitations: Habilitations,
    releves: Sequence[Releve],
    aujourd_hui: date,
) -> TableauDeBord:
    """Keep what the person may see; soonest due first, and in the history the latest payment first."""
    tri = _Tri(politiques, habilitations, releves)
    visibles = tri.creances()
    a_payer = tuple(sorted((c for c in visibles if c.paiement is None), key=_par_echeance))
    regles = (Reglement(c, c.paiement) for c in visibles if c.paiement is not None)
    return TableauDeBord(
        entreprise=nommer(siren, habilitations),
        synthese=tri.synthese(),
        declarations=tuple(
            ligne
            for un_siren in politiques.perimetre(siren, habilitations)
            for ligne in politiques.lignes_de_declaration(habilitations, un_siren)
        ),
        deposees=politiques.declarations_deposees(tri.declarations(), visibles),
        creances=a_payer,
        reglements=tuple(
            sorted((r for r in regles if politiques.paiement_visible(r.paiement)), key=_par_jour)
        ),
        echeancier=politiques.lignes_d_echeancier(tri.echeances(), a_payer, aujourd_hui),
        mandats=tri.mandats(),
    )


class _Tri:
    """What the policies keep of the answers of the sites, in the order of the sites."""

    def __init__(
        self, politiques: Politiques, habilitations: Habilitations, releves: Sequence[Releve]
    ) -> None:
        self._politiques, self._habilitations, self._releves = politiques, habilitations, releves

    def _lus(self) -> Iterator[tuple[Site, Siren, Situation]]:
        return ((r.site, r.siren, r.situation) for r in self._releves if r.situation is not None)

    def creances(self) -> tuple[Creance, ...]:
        visible, tenues = self._politiques.creance_visible, self._habilitations
        return tuple(c for s, n, lue in self._lus() for c in lue.creances if visible(s, tenues, n, c))

    def mandats(self) -> tuple[Mandat, ...]:
        visible, tenues = self._politiques.mandat_visible, self._habilitations
        return tuple(m for s, n, lue in self._lus() for m in lue.mandats if visible(s, tenues, n, m))

    def echeances(self) -> tuple[Echeance, ...]:
        visible, tenues = self._politiques.echeance_visible, self._habilitations
        return tuple(e for s, n, lue in self._lus() for e in lue.echeances if visible(s, tenues, n, e))

    def declarations(self) -> tuple[Declaration, ...]:
        visible, tenues = self._politiques.declaration_visible, self._habilitations
        return tuple(d for s, n, lue in self._lus() for d in lue.declarations if visible(s, tenues, n, d))

    def synthese(self) -> Synthese:
        """One line for each site that answered and whose payments the person may see."""
        par_site: dict[Site, list[Creance]] = {}
        for site, siren, lue in self._lus():
            if self._politiques.synthese_visible(site, self._habilitations, siren):
                # What a site tells of another company than the one asked is no figure of this one.
                par_site.setdefault(site, []).extend(c for c in lue.creances if c.siren == siren)
        lignes = tuple(LigneDeSynthese(s, self._politiques.resumer(dues)) for s, dues in par_site.items())
        return Synthese(lignes, self._politiques.totaliser(lignes))


def _par_echeance(creance: Creance) -> tuple[date, str]:
    return creance.echeance, creance.reference


def _par_jour(reglement: Reglement) -> tuple[int, str]:
    return -reglement.paiement.regle_le.toordinal(), reglement.creance.reference
