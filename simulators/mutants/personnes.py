"""Faults of a dashboard that is not the person’s own: TDB-02."""

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements import declarations, echeancier, mandats, paiements, synthese
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp


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


def _show_all_to_all(portail: Service) -> Service:
    return portail.with_policy(creance_visible=lambda _s, _r, siren, creance: creance.siren == siren)


def _believe_customs_alone(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        return site is Site.DOUANE and paiements.creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _take_any_right_of_the_site(portail: Service) -> Service:
    """Whatever the right is, it opens all that its site tells of the company."""

    def holds(site: Site, rights: Habilitations, siren: Siren) -> bool:
        return any(h.site is site and h.siren == siren for h in rights)

    return portail.with_policy(
        creance_visible=lambda s, r, n, c: c.siren == n and holds(s, r, n), synthese_visible=holds
    )


def _forget_all_after_the_first(portail: Service) -> Service:
    """One company, one view: whoever comes second gets an empty dashboard."""
    first: dict[Siren, Habilitations] = {}

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        owner = first.setdefault(siren, rights)
        return owner == rights and creance.siren == siren and peut_payer(rights, siren, site)

    return portail.with_policy(creance_visible=visible)


class _AllOrNothing(CoproprietairesHttp):
    """Co-owners of which a single silent one silences the others."""

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What that site tells, if all three answer."""
        answers = {each: await super(_AllOrNothing, self).lire_situation(each, siren) for each in Site}
        return answers[site]


def _fail_whole(portail: Service) -> Service:
    def build(ctx: Context) -> CoproprietairesHttp:
        return _AllOrNothing(ctx)

    return with_sites(portail, build)


MUTANTS = (
    Mutant(
        "tableau-garde-par-siren", "TDB-02", "portailpro",
        "le tableau de bord de la première personne est gardé par SIREN et servi à tous",
        _serve_the_first_view,
    ),
    Mutant(
        "tableau-sans-habilitations", "TDB-02", "portailpro",
        "toute personne d’une entreprise voit toutes ses créances, quels que soient ses droits",
        _show_all_to_all,
    ),
    Mutant(
        "habilitations-de-la-douane-seules", "TDB-02", "portailpro",
        "les habilitations transmises par les impôts et l’Urssaf ne comptent pas", _believe_customs_alone,
    ),
    Mutant(
        "tout-droit-ouvre-les-paiements", "TDB-02", "portailpro",
        "chez un copropriétaire, n’importe quel droit ouvre les paiements", _take_any_right_of_the_site,
    ),
    Mutant(
        "seconde-personne-sans-rien", "TDB-02", "portailpro",
        "la seconde personne d’une même entreprise reçoit un tableau de bord vide",
        _forget_all_after_the_first,
    ),
    Mutant(
        "un-muet-cache-tout", "TDB-02", "portailpro",
        "une administration qui se tait fait disparaître ce que les deux autres ont transmis", _fail_whole,
    ),
)  # fmt: skip
