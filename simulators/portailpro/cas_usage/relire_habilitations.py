"""Know the rights of a person at this very moment: kept readings while they are fresh, else new ones."""

import asyncio

from simulators.portailpro.cas_usage.ports import Lecture, Ports
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.rattachement import Rattachement


async def relire_habilitations(ports: Ports, politiques: Politiques, compte: str) -> Droits:
    """The rights held through every link, the stale ones read again at all sites at once.

    A site that does not answer brings no right: what may have been withdrawn must not stay in effect
    (HAB-15).
    """
    rattachements = ports.rattachements.lister(compte)
    lues = {un: _lire_memoire(ports, politiques, un) for un in rattachements}
    perimes = [un for un, lecture in lues.items() if lecture is None]
    if perimes:
        neuves = await asyncio.gather(*(_relire(ports, un) for un in perimes))
        lues.update(zip(perimes, neuves, strict=True))
    roles = ports.roles.lister(compte)
    return Droits(
        rattachements=rattachements,
        lues=tuple(h for lecture in lues.values() if lecture for h in lecture.releve.habilitations),
        muets=frozenset(un.site for un, lecture in lues.items() if lecture is None),
        roles=roles,
        du_role=tuple(h for role in roles for h in politiques.droits_du_role(role)),
    )


def _lire_memoire(ports: Ports, politiques: Politiques, rattachement: Rattachement) -> Lecture | None:
    lecture = ports.memoire.lire(rattachement)
    if lecture is None:
        return None
    age_s = (ports.maintenant() - lecture.lu_le).total_seconds()
    annoncee = lecture.annonces != ports.memoire.annonces(rattachement)
    return None if politiques.habilitations_perimees(age_s, annoncee) else lecture


async def _relire(ports: Ports, rattachement: Rattachement) -> Lecture | None:
    # Counted before asking: a change announced while the answer travels leaves this reading stale.
    annonces, lu_le = ports.memoire.annonces(rattachement), ports.maintenant()
    try:
        releve = await ports.coproprietaires.lire_habilitations(rattachement)
    except CoproprietaireMuet as panne:
        ports.noter(f"habilitations non lues : {panne}")
        return None
    lecture = Lecture(releve, lu_le, annonces)
    ports.memoire.ecrire(rattachement, lecture)
    if releve.identifiant != rattachement.identifiant:
        ports.rattachements.nommer(rattachement, releve.identifiant)
    return lecture
