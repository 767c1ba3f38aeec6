"""The rights that the co-owners tell, parsed once; what they add and we do not use is left aside."""

from typing import TypeVar

import msgspec

from simulators.identity.api import ApiAnswer
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.errors import CoproprietaireMuet, ValeurRefusee
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import read_siren, read_siret
from simulators.portailpro.domaine.site import Site

OK = 200
T = TypeVar("T")


class HabilitationLue(msgspec.Struct, frozen=True):
    """A right on the wire."""

    service: str
    droit: str
    siren: str
    siret: str | None = None
    raison_sociale: str = ""

    def build(self, site: Site) -> Habilitation:
        """The right of the domain; raises ValeurRefusee."""
        siret = read_siret(self.siret) if self.siret else None
        return Habilitation(
            site, self.service, self.droit, read_siren(self.siren), siret, self.raison_sociale
        )


class HabilitationsLues(msgspec.Struct, frozen=True):
    """The answer of GET /api/habilitations."""

    compte: str
    habilitations: list[HabilitationLue]

    def build(self, site: Site) -> ReleveDHabilitations:
        """The reading of the domain; raises ValeurRefusee."""
        return ReleveDHabilitations(self.compte, tuple(une.build(site) for une in self.habilitations))


def read_habilitations(site: Site, answer: ApiAnswer) -> ReleveDHabilitations:
    """The rights that a site told; raises CoproprietaireMuet when they cannot be read."""
    try:
        return decode(site, answer, HabilitationsLues).build(site)
    except ValeurRefusee as error:
        raise CoproprietaireMuet(f"{site.nom} : {error}") from error


def decode(site: Site, answer: ApiAnswer, kind: type[T]) -> T:
    """The body read as that shape; raises CoproprietaireMuet when it is none, or no success."""
    if answer.status != OK:
        raise CoproprietaireMuet(f"{site.nom} : attendu 200, trouvé {answer.status}")
    try:
        return msgspec.json.decode(answer.answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CoproprietaireMuet(f"{site.nom} : réponse illisible ({error})") from error
