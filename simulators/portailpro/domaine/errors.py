"""What the domain of the portal refuses.

PortailError
├── ValeurRefusee          a text that is not the identifier it pretends to be
├── SaisieRefusee          a form whose fields are refused, each with its reason
├── FilePleine             a queue open to everybody that keeps no more messages
├── SirenRefuse            a company that is not among those of the person
├── MessagerieFermee       no customs right on the company opens its messaging
├── MotifReserve           a question that asks for « Télépayer »
├── EntrepriseChangee      a form opened for one company, sent while working for another
├── EnvoiDejaServi         a one-use form that comes back with other data; carries the exchange it gave
├── RattachementRefuse     a link that would break a rule of attachment; carries its Motif
├── DelegationRefusee      a delegation of the role AGE that did not happen; carries its Motif
├── DetachementRefuse      a link that could not be undone on both sides; carries its Motif
└── CoproprietaireMuet     a co-owner that did not give a usable answer
"""

from collections.abc import Mapping
from enum import Enum


class PortailError(Exception):
    """Root of what the portal refuses on purpose."""


class ValeurRefusee(PortailError, ValueError):
    """A text that is not the identifier it pretends to be; the message says what was expected."""


class SaisieRefusee(PortailError):
    """A form that is refused; one sentence for each field at fault, by name of field."""

    def __init__(self, erreurs: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{champ} : {phrase}" for champ, phrase in erreurs.items()))
        self.erreurs = erreurs


class FilePleine(PortailError):
    """A queue open to everybody that keeps no more messages; nothing is written."""


class SirenRefuse(PortailError):
    """A company that is not among those proposed to the person."""


class MessagerieFermee(PortailError):
    """No customs right on the company: nothing of its messaging opens (MSG-03)."""


class MotifReserve(PortailError):
    """A question that is not open to the person, though it is in the tree (MSG-04, MSG-17)."""


class EntrepriseChangee(PortailError):
    """A form that was opened for another company than the active one: nothing is transmitted (MSG-08)."""


class EnvoiDejaServi(PortailError):
    """A form that was sent already, and comes back with other data: nothing else is transmitted."""

    def __init__(self, reference: str) -> None:
        super().__init__(f"ce formulaire a déjà transmis {reference}")
        self.reference = reference


class Motif(Enum):
    """Why an attachment was refused."""

    DEJA_RATTACHE = "un compte de ce site est déjà rattaché à ce compte portailpro"
    RATTACHE_AILLEURS = "ce compte du site est déjà rattaché à un autre compte portailpro"
    ADRESSE_CONNUE = "le site tient déjà un compte à cette adresse"
    COMPTE_NON_CREE = "le site ne répond pas, le compte n’est pas créé"
    SITE_MUET = "le site ne répond pas"
    NON_RATTACHE = "aucun compte de ce site n'est rattaché à ce compte portailpro"


class RattachementRefuse(PortailError):
    """An attachment that did not happen; nothing of it remains on either side."""

    def __init__(self, motif: Motif) -> None:
        super().__init__(motif.value)
        self.motif = motif


class MotifDeDelegation(Enum):
    """Why a delegation was refused."""

    SANS_ROLE = "la personne n’est pas AGE de l’entreprise"
    INCONNU = "aucun compte portailpro n’a cette adresse"
    DEJA_AGE = "cette personne a déjà le rôle"
    PAS_DE_LUI = "cette délégation n’est pas de cette personne"


class DelegationRefusee(PortailError):
    """A delegation, or its withdrawal, that did not happen."""

    def __init__(self, motif: MotifDeDelegation) -> None:
        super().__init__(motif.value)
        self.motif = motif


class DetachementRefuse(PortailError):
    """A detachment that did not happen: both sides still hold the link, or neither ever did."""

    def __init__(self, motif: Motif) -> None:
        super().__init__(motif.value)
        self.motif = motif


class CoproprietaireMuet(PortailError):
    """A co-owner that is down, too slow, or whose answer cannot be read."""
