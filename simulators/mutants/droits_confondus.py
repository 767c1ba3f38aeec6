"""Rights taken one for another, from site to site or from act to act, or not looked at: TDB-02."""

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_declarer, peut_payer
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site


def _ask_for_every_right(portail: Service) -> Service:
    def visible(_site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        return creance.siren == siren and all(peut_payer(rights, siren, site) for site in Site)

    return portail.with_policy(creance_visible=visible)


def _declaring_is_paying(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        declares = site is Site.IMPOTS and creance.siren == siren and peut_declarer(rights, siren, site)
        return declares or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _list_filings_to_all(portail: Service) -> Service:
    return portail.with_policy(declaration_visible=lambda _site, _rights, siren, told: told.siren == siren)


def _show_all_to_all(portail: Service) -> Service:
    return portail.with_policy(creance_visible=lambda _s, _r, siren, creance: creance.siren == siren)


def _believe_customs_alone(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        return site is Site.DOUANE and creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _take_any_right_of_the_site(portail: Service) -> Service:
    """Whatever the right is, it opens all that its site tells of the company."""

    def holds(site: Site, rights: Habilitations, siren: Siren) -> bool:
        return any(h.site is site and h.siren == siren for h in rights)

    return portail.with_policy(
        creance_visible=lambda s, r, n, c: c.siren == n and holds(s, r, n), synthese_visible=holds
    )


MUTANTS = (
    Mutant(
        "trois-droits-exiges", "TDB-02", "portailpro",
        "il faut un droit chez les trois administrations pour voir une créance", _ask_for_every_right,
    ),
    Mutant(
        "declarer-ouvre-les-paiements", "TDB-02", "portailpro",
        "le droit de déclarer aux impôts ouvre aussi leurs paiements", _declaring_is_paying,
    ),
    Mutant(
        "deposees-sans-declarer", "TDB-02", "portailpro",
        "les déclarations déposées se lisent sans le droit de déclarer", _list_filings_to_all,
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
)  # fmt: skip
