"""Have customs open an account for a person of the portal, in one click: linked, or not at all (AUT-08)."""

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.rattacher import verify_rattachement_permis
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import CoproprietaireMuet, Motif, RattachementRefuse
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site


async def creer_compte_douane(ports: Ports, politiques: Politiques, compte: Compte) -> None:
    """Open it there with what the portal knows, then link it here; undone there when nothing came of it.

    Clicked twice at once, customs say the same account twice, and it is linked once. Raises
    RattachementRefuse: another account is linked already, customs know the address, or do not answer.
    """
    verify_rattachement_permis(ports, politiques, compte.id, Site.DOUANE)
    demande = ports.numeroter()
    try:
        ouvert = await ports.coproprietaires.ouvrir_compte(demande, compte)
    except CoproprietaireMuet as panne:
        ports.noter(f"compte douane.gouv non créé : {panne}")
        if politiques.defait_apres_panne():
            await _defaire(ports, demande)
        raise RattachementRefuse(Motif.COMPTE_NON_CREE) from panne
    if ouvert is None:
        raise RattachementRefuse(Motif.ADRESSE_CONNUE)
    if ports.rattachements.trouver_compte(ouvert.iss, ouvert.sub) == compte.id:
        return
    try:
        ports.rattachements.ajouter(ouvert)
    except RattachementRefuse:
        await _defaire(ports, demande)
        raise


async def _defaire(ports: Ports, demande: str) -> None:
    """A lost answer does not tell whether the account was opened: ask for it to be undone."""
    try:
        await ports.coproprietaires.defaire_compte(demande)
    except CoproprietaireMuet as encore:
        ports.noter(f"compte peut-être resté à douane.gouv, le prochain clic le reprendra : {encore}")
