"""Undo the link with a site: both sides forget it, or neither does (AUT-13)."""

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.errors import CoproprietaireMuet, DetachementRefuse, Motif
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site

# An answer that got lost does not tell whether the link is still there; asked again, the site says so.
_ESSAIS = 2


def trouver_rattachement(ports: Ports, compte: str, site: Site) -> Rattachement:
    """The link of an account with a site; raises DetachementRefuse when there is none."""
    found = next((un for un in ports.rattachements.lister(compte) if un.site is site), None)
    if found is None:
        raise DetachementRefuse(Motif.NON_RATTACHE)
    return found


async def detacher(ports: Ports, politiques: Politiques, compte: str, site: Site) -> None:
    """Erase the link there, then here: a site that does not answer leaves the link whole.

    The rights that it brought are gone at the next request, because they are read through links only.
    Raises DetachementRefuse.
    """
    lien = trouver_rattachement(ports, compte, site)
    if politiques.efface_chez_le_coproprietaire(site):
        await _effacer_la_bas(ports, lien)
    ports.rattachements.retirer(lien)
    # Attached again, the account brings what it holds then: nobody announces changes of what is not linked.
    ports.memoire.annoncer(lien.iss, lien.sub)


async def _effacer_la_bas(ports: Ports, lien: Rattachement) -> None:
    for essai in range(1, _ESSAIS + 1):
        try:
            await ports.coproprietaires.effacer_lien(lien)
        except CoproprietaireMuet as panne:
            ports.noter(f"détachement, essai {essai} : {panne}")
        else:
            return
    raise DetachementRefuse(Motif.SITE_MUET)
