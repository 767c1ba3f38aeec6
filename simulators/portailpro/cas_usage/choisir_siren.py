"""Choose the company to work on, and know which one it is (CPT-16, AMB-13)."""

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Visite
from simulators.portailpro.domaine.errors import SirenRefuse
from simulators.portailpro.domaine.habilitation import Entreprise, nommer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import Politiques


def proposer_entreprises(politiques: Politiques, visite: Visite) -> tuple[Entreprise, ...]:
    """The companies among which the person chooses, that of registration first."""
    return tuple(nommer(siren, visite.droits.habilitations) for siren in _proposes(politiques, visite))


def choisir_siren(ports: Ports, politiques: Politiques, visite: Visite, siren: Siren) -> None:
    """Make a company the active one of the session; raises SirenRefuse when it is not proposed."""
    if siren not in _proposes(politiques, visite):
        raise SirenRefuse(f"{siren} n’est pas proposé à {visite.compte.courriel}")
    ports.sirens.ecrire(visite.session, siren)


def trouver_siren_actif(ports: Ports, politiques: Politiques, visite: Visite) -> Siren | None:
    """The company of the session; None when the person must choose one first.

    It comes from our own table, never from an address, and is judged again at each request: nobody goes on
    working on a company whose last right was withdrawn, nor is moved to another one unasked. While a site is
    silent an earlier choice stands, because nothing says that the right is gone, and that site brings no
    right in the meantime.
    """
    proposes, muets = _proposes(politiques, visite), visite.droits.muets
    actif = ports.sirens.lire(visite.session)
    if actif is not None:
        return actif if actif in proposes or muets else None
    if politiques.choix_requis(proposes):
        return None
    if not muets:
        ports.sirens.ecrire(visite.session, proposes[0])
    return proposes[0]


def has_perdu_son_entreprise(ports: Ports, politiques: Politiques, visite: Visite) -> bool:
    """Whether the company chosen earlier in the session is no longer proposed."""
    actif = ports.sirens.lire(visite.session)
    return actif is not None and actif not in _proposes(politiques, visite)


def _proposes(politiques: Politiques, visite: Visite) -> tuple[Siren, ...]:
    return politiques.sirens_proposes(visite.compte.siren, visite.droits.habilitations)
