"""A dashboard served to one person as another one of the company left it: TDB-02."""

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements import declarations, echeancier, mandats, paiements, synthese
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site


def _serve_the_first_view(portail: Service) -> Service:
    """The rights of the first person who looks at a company are those of everybody after."""
    first: dict[Siren, Habilitations] = {}

    def of(rights: Habilitations, siren: Siren) -> Habilitations:
        return first.setdefault(siren, rights)

    return portail.with_policy(
        creance_visible=lambda s, r, n, c: paiements.creance_visible(s, of(r, n), n, c),
        synthese_visible=lambda s, r, n: synthese.synthese_visible(s, of(r, n), n),
        mandat_visible=lambda s, r, n, m: mandats.mandat_visible(s, of(r, n), n, m),
        echeance_visible=lambda s, r, n, e: echeancier.echeance_visible(s, of(r, n), n, e),
        declaration_visible=lambda s, r, n, d: declarations.declaration_visible(s, of(r, n), n, d),
        lignes_de_declaration=lambda r, n: declarations.lignes_de_declaration(of(r, n), n),
    )


def _forget_all_after_the_first(portail: Service) -> Service:
    """One company, one view: whoever comes second gets an empty dashboard."""
    first: dict[Siren, Habilitations] = {}

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        owner = first.setdefault(siren, rights)
        return owner == rights and creance.siren == siren and peut_payer(rights, siren, site)

    return portail.with_policy(creance_visible=visible)


MUTANTS = (
    Mutant(
        "tableau-garde-par-siren", "TDB-02", "portailpro",
        "le tableau de bord de la première personne est gardé par SIREN et servi à tous",
        _serve_the_first_view,
    ),
    Mutant(
        "seconde-personne-sans-rien", "TDB-02", "portailpro",
        "la seconde personne d’une même entreprise reçoit un tableau de bord vide",
        _forget_all_after_the_first,
    ),
)  # fmt: skip
