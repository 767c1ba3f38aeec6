"""Which formalities are offered, and which declarations are listed as filed."""

from collections.abc import Sequence

from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
    DECLARATIONS_FISCALES,
    DECLARATIONS_SOCIALES,
    DEDOUANEMENT,
    OCTROI_DE_MER,
    TICPE,
    TICPE_DOM,
    Declaration,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_declarer
from simulators.portailpro.domaine.site import Site

_LIRE_OU_DECLARER = ("declarer", "lire")
# The order is the one of the screen: customs lines close the list (DEC-12).
_DROITS_DE_DECLARER = (
    (DECLARATIONS_FISCALES, ("COMPTE-FISCAL",), ("declarer",)),
    (DECLARATIONS_SOCIALES, ("COMPTE-COTISANT",), ("declarer",)),
    (CONTRIBUTION_INDIRECTE, ("CIEL-ALCOOL", "CIEL-TABAC"), _LIRE_OU_DECLARER),
    (DEDOUANEMENT, ("DELTA-G",), _LIRE_OU_DECLARER),
    (OCTROI_DE_MER, ("DOMINO",), _LIRE_OU_DECLARER),
    (TICPE, ("ISOPE",), _LIRE_OU_DECLARER),
    (TICPE_DOM, ("ISOPE-DOM",), _LIRE_OU_DECLARER),
)


def lignes_de_declaration(habilitations: Habilitations, siren: Siren) -> tuple[LigneDeDeclaration, ...]:
    """The formalities that the rights held for a company open, customs last (DEC-06 to DEC-12).

    Declarations H7 are not filed from the portal, nor is TRIGO reached from it: no right brings a line for
    them (DEC-16).
    """
    return tuple(
        ligne
        for ligne, services, droits in _DROITS_DE_DECLARER
        if any(detient(habilitations, siren, ligne.site, service, droits) for service in services)
    )


def declaration_visible(
    site: Site, habilitations: Habilitations, siren: Siren, declaration: Declaration
) -> bool:
    """Whether a declaration told by a site for a company may be shown: by the right to declare there."""
    return declaration.siren == siren and peut_declarer(habilitations, siren, site)


def declarations_deposees(
    declarations: Sequence[Declaration],
    creances: Sequence[Creance],  # noqa: ARG001 - no debt of customs tells of its declaration (TDB-21)
) -> tuple[Declaration, ...]:
    """The history: declarations filed at the taxes and at Urssaf, latest first; never at customs (TDB-21)."""
    deposees = [(d.deposee_le, d) for d in declarations if d.deposee_le and d.site is not Site.DOUANE]
    return tuple(d for le, d in sorted(deposees, key=lambda x: (-x[0].toordinal(), x[1].demarche)))
