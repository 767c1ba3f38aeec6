"""All that one administration tells of one company, in a single answer."""

from dataclasses import dataclass

from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import Declaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Situation:
    """What a site holds about a company, before anything is judged: whoever asks, it is the same."""

    site: Site
    siren: Siren
    creances: tuple[Creance, ...] = ()
    mandats: tuple[Mandat, ...] = ()
    echeances: tuple[Echeance, ...] = ()
    declarations: tuple[Declaration, ...] = ()
