"""Port dues gathered on a collection slip that cannot be seen or paid, or that are not one’s own: DEC-17."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.creance import Creance as CreancePortail
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren, read_siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.telepaiement import modele
from simulators.telepaiement.etat import Creance

_BUTTON = "<p><button>Payer par prélèvement</button></p>"
_LINK = '<a href="/sepa/creances/{{ c.reference | urlencode }}">Payer</a>'
_AMOUNT = "{{ creance.montant | montant }}"
PORT = "droits-de-port"


@dataclass(frozen=True)
class _Only:
    """Port dues are in Télépaiement for some origins only."""

    origines: tuple[str, ...]

    def __call__(self, creance: Creance) -> bool:
        return modele.est_telepayable(creance) and (
            creance.nature != PORT or creance.origine in self.origines
        )


def _take_only(*origines: str) -> Callable[[Service], Service]:
    return lambda telepaiement: telepaiement.with_policy(est_telepayable=_Only(origines))


def _take_only_other_kinds_of_slips(telepaiement: Service) -> Service:
    """A slip changes nothing: the kind of a debt alone decides."""
    return telepaiement.with_policy(est_telepayable=lambda c: c.nature in modele.NATURES_TELEPAYABLES)


def _hide_the_button(telepaiement: Service) -> Service:
    shown = f'{{% if creance.nature != "{PORT}" %}}{_BUTTON}{{% endif %}}'
    return change_template(telepaiement, "paiement.html", {_BUTTON: shown})


def _hide_the_link(telepaiement: Service) -> Service:
    shown = f'{{% if c.nature != "{PORT}" %}}{_LINK}{{% endif %}}'
    return change_template(telepaiement, "sepa.html", {_LINK: shown})


def _hide_from_the_dashboard(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: CreancePortail) -> bool:
        return creance.nature != PORT and creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


class _WholeSlips(CoproprietairesHttp):
    """Customs heard with the port dues of every company that has an account here."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self._known = [read_siren(row["siren"]) for row in ctx.store.all("SELECT DISTINCT siren FROM compte")]

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the portal believes of a company."""
        told = await super().lire_situation(site, siren)
        if site is not Site.DOUANE:
            return told
        beside = [un for un in self._known if un != siren]
        others = [await super(_WholeSlips, self).lire_situation(site, un) for un in beside]
        dues = tuple(debt for other in others for debt in other.creances if debt.nature == PORT)
        return replace(told, creances=(*told.creances, *dues))


def _show_every_company(portail: Service) -> Service:
    """Port dues are shown with the whole slip, other companies included."""

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: CreancePortail) -> bool:
        taken = replace(creance, siren=siren) if creance.nature == PORT else creance
        return creance_visible(site, rights, siren, taken)

    return with_sites(portail, _WholeSlips).with_policy(creance_visible=visible)


def _show_every_company_without_amounts(portail: Service) -> Service:
    """The same, and what is owed by the others is masked."""
    masked = "{% if creance.siren == tableau.entreprise.siren %}" + _AMOUNT + "{% else %}—{% endif %}"
    return change_template(_show_every_company(portail), "paiements_en_cours.html", {_AMOUNT: masked})


MUTANTS = (
    Mutant(
        "droits-de-port-non-payables", "DEC-17", "telepaiement",
        "les droits de port repris au bordereau créditaire sont visibles mais non payables", _hide_the_button,
    ),
    Mutant(
        "droits-de-port-sans-lien-payer", "DEC-17", "telepaiement",
        "la liste de Télépaiement montre les droits de port repris sans permettre de les payer",
        _hide_the_link,
    ),
    Mutant(
        "droits-de-port-malgre-le-bordereau", "DEC-17", "telepaiement",
        "un bordereau créditaire ne fait pas entrer les droits de port dans Télépaiement",
        _take_only_other_kinds_of_slips,
    ),
    Mutant(
        "droits-de-port-papier-seulement", "DEC-17", "telepaiement",
        "seuls les droits de port déclarés sur papier entrent dans Télépaiement", _take_only("papier"),
    ),
    Mutant(
        "droits-de-port-sans-papier", "DEC-17", "telepaiement",
        "les droits de port déclarés sur papier n’entrent pas dans Télépaiement",
        _take_only("edi", "dti-douane", "dti-portailpro"),
    ),
    Mutant(
        "droits-de-port-hors-tableau", "DEC-17", "portailpro",
        "les droits de port repris manquent au tableau de bord", _hide_from_the_dashboard,
    ),
    Mutant(
        "bordereau-d-une-autre-entreprise", "DEC-17", "portailpro",
        "le tableau de bord montre aussi les droits de port d’une autre entreprise", _show_every_company,
    ),
    Mutant(
        "bordereau-d-une-autre-sans-montant", "DEC-17", "portailpro",
        "le tableau de bord montre les droits de port d’une autre entreprise, montant masqué",
        _show_every_company_without_amounts,
    ),
)  # fmt: skip
