"""The link between an account of the portal and an account of a co-owner (CPT-14)."""

from dataclasses import dataclass

from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Rattachement:
    """A link as the portal holds it.

    (`iss`, `sub`) is how the co-owner names its account to the portal; `identifiant` is the name under which
    the person knows that account, empty until the co-owner has told it. Never an e-mail address: two people
    may use the same one on two sites.
    """

    compte: str
    site: Site
    iss: str
    sub: str
    identifiant: str = ""
