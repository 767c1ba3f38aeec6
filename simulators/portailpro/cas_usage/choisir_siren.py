"""Choose the company to work on, and know which one it is (CPT-16, AMB-13)."""

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.relire_habilitations import Droits
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import SirenRefuse
from simulators.portailpro.domaine.habilitation import Entreprise, nommer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import Politiques


def proposer_entreprises(politiques: Politiques, compte: Compte, droits: Droits) -> tuple[Entreprise, ...]:
    """The companies among which the person chooses, that of registration first."""
    sirens = politiques.sirens_proposes(compte.siren, droits.habilitations)
    return tuple(nommer(siren, droits.habilitations) for siren in sirens)


def choisir_siren(
    ports: Ports, politiques: Politiques, session: str, compte: Compte, droits: Droits, siren: Siren
) -> None:
    """Make a company the active one of the session; raises SirenRefuse when it is not proposed."""
    if siren not in politiques.sirens_proposes(compte.siren, droits.habilitations):
        raise SirenRefuse(f"{siren} n’est pas proposé au compte {compte.id}")
    ports.sirens.ecrire(session, siren)


def trouver_siren_actif(
    ports: Ports, politiques: Politiques, session: str, compte: Compte, droits: Droits
) -> Siren | None:
    """The company of the session; None when the person must choose one first.

    It comes from our own table, never from an address, and is judged again at each request: a company whose
    last right was withdrawn is no longer worked on. While a site is silent the choice stands, because
    nothing says that the right is gone, and that site brings no right in the meantime.
    """
    proposes = politiques.sirens_proposes(compte.siren, droits.habilitations)
    actif = ports.sirens.lire(session)
    if actif is not None and (actif in proposes or droits.muets):
        return actif
    if politiques.choix_requis(proposes):
        return None
    ports.sirens.ecrire(session, proposes[0])
    return proposes[0]
