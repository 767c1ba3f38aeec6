"""Changes the lines of the declarations tab, once the portal has judged them (DEC-02, DEC-06 to DEC-12)."""

from collections.abc import Callable

from simulators.core.service import Service
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
    DEDOUANEMENT,
    OCTROI_DE_MER,
    TICPE,
    TICPE_DOM,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import lignes_de_declaration
from simulators.portailpro.domaine.site import Site

Lignes = tuple[LigneDeDeclaration, ...]
Change = Callable[[Lignes, Habilitations, Siren], Lignes]
DOUANE = (CONTRIBUTION_INDIRECTE, DEDOUANEMENT, OCTROI_DE_MER, TICPE, TICPE_DOM)


def change_lines(portail: Service, change: Change) -> Service:
    """The same portal with the lines of the tab changed, once judged."""

    def lignes(rights: Habilitations, siren: Siren) -> Lignes:
        return change(lignes_de_declaration(rights, siren), rights, siren)

    return portail.with_policy(lignes_de_declaration=lignes)


def replace_line(portail: Service, ligne: LigneDeDeclaration, other: LigneDeDeclaration) -> Service:
    """The same portal with another line in the place of one."""
    return change_lines(portail, lambda found, _rights, _siren: put(found, ligne, other))


def put(found: Lignes, ligne: LigneDeDeclaration, *others: LigneDeDeclaration) -> Lignes:
    """The lines with others, or none, in the place of one."""
    return tuple(shown for each in found for shown in (others if each == ligne else (each,)))


def leave_customs_out(found: Lignes) -> Lignes:
    """The lines of the two other administrations."""
    return tuple(each for each in found if each.site is not Site.DOUANE)


def add_all_customs(found: Lignes) -> Lignes:
    """The lines with the five of customs, whatever the rights."""
    return (*leave_customs_out(found), *DOUANE)


def keep_rights(portail: Service) -> Service:
    """What a person could do when she logged in, she may do for ever."""
    return portail.with_policy(habilitations_perimees=lambda _age_s, _annoncee: False)
