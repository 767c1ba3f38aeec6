"""Attach an account of a co-owner: both sides hold the link, or neither does (CPT-14, CPT-17)."""

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.errors import CoproprietaireMuet, Motif, RattachementRefuse
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site


def verify_rattachement_permis(ports: Ports, politiques: Politiques, compte: str, site: Site) -> None:
    """Raises RattachementRefuse when the account may not have one more link with that site."""
    if not politiques.rattachement_permis(ports.rattachements.lister(compte), site):
        raise RattachementRefuse(Motif.DEJA_RATTACHE)


async def rattacher(ports: Ports, politiques: Politiques, rattachement: Rattachement, jeton: str) -> None:
    """Write the link here, then there with the token of its owner; undone whole when one side refuses.

    The link is judged again although the button was judged already: the page may have stayed open in
    another tab. Raises RattachementRefuse.
    """
    verify_rattachement_permis(ports, politiques, rattachement.compte, rattachement.site)
    ports.rattachements.ajouter(rattachement)
    if not politiques.enregistre_chez_le_coproprietaire(rattachement.site):
        return
    try:
        accepte = await ports.coproprietaires.enregistrer_lien(rattachement, jeton)
    except CoproprietaireMuet as panne:
        ports.rattachements.retirer(rattachement)
        await _effacer_la_bas(ports, rattachement, panne)
        raise RattachementRefuse(Motif.SITE_MUET) from panne
    if not accepte:
        ports.rattachements.retirer(rattachement)
        raise RattachementRefuse(Motif.RATTACHE_AILLEURS)


async def _effacer_la_bas(ports: Ports, rattachement: Rattachement, panne: CoproprietaireMuet) -> None:
    """A lost answer does not tell whether the link was written: ask for it to be erased."""
    ports.noter(f"rattachement défait : {panne}")
    try:
        await ports.coproprietaires.effacer_lien(rattachement)
    except CoproprietaireMuet as encore:
        ports.noter(f"lien peut-être resté chez {rattachement.site.nom} : {encore}")
