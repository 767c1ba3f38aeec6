"""Customs declarations told by the portal, by customs or guessed from their debts: TDB-21."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import (
    Declaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import (
    declaration_visible,
    declarations_deposees,
    lignes_de_declaration,
)
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp

_LISTED = """    {% for creance in tableau.creances if creance.site.value == "douane" %}
    <tr><th scope="row">{{ creance.reference }}</th><td>Douane</td><td></td></tr>
    {% endfor %}
  </tbody>"""


def _list_customs_as_filed(portail: Service) -> Service:
    def deposees(told: Sequence[Declaration], debts: Sequence[Creance]) -> tuple[Declaration, ...]:
        customs = (
            Declaration(Site.DOUANE, d.siren, f"Dédouanement {d.reference}", "—", d.emise_le)
            for d in debts
            if d.site is Site.DOUANE
        )
        return (*declarations_deposees(told, debts), *customs)

    return portail.with_policy(declarations_deposees=deposees)


def _list_customs_under_way(portail: Service) -> Service:
    return change_template(portail, "declarations_en_cours.html", {"  </tbody>": _LISTED})


def _hide_the_history_of_all(portail: Service) -> Service:
    return portail.with_policy(declarations_deposees=lambda _told, _debts: ())


class _TellingSites(CoproprietairesHttp):
    """A customs site that would tell its declarations: those of some origins."""

    def __init__(self, ctx: Context, origins: frozenset[str]) -> None:
        super().__init__(ctx)
        self._origins = origins

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the site tells, and a declaration for each customs debt of these origins."""
        told = await super().lire_situation(site, siren)
        if site is not Site.DOUANE:
            return told
        guessed = (
            Declaration(site, siren, debt.reference, "—", debt.emise_le)
            for debt in told.creances
            if debt.origine in self._origins
        )
        return replace(told, declarations=tuple(guessed))


def _list(origins: frozenset[str], portail: Service) -> Service:
    """The history of declarations lists them to whoever enters a customs application."""

    def visible(site: Site, rights: Habilitations, siren: Siren, declaration: Declaration) -> bool:
        enters = any(x.site is Site.DOUANE for x in lignes_de_declaration(rights, siren))
        return declaration_visible(site, rights, siren, declaration) or (site is Site.DOUANE and enters)

    def filed(told: Sequence[Declaration], _debts: Sequence[Creance]) -> tuple[Declaration, ...]:
        return tuple(d for d in told if d.deposee_le)

    heard = with_sites(portail, lambda ctx: _TellingSites(ctx, origins))
    return heard.with_policy(declaration_visible=visible, declarations_deposees=filed)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-21", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "declarations-douane-deposees",
        "l’historique liste les déclarations Delta-G déposées", _list_customs_as_filed,
    ),
    _build(
        "declarations-douane-en-cours",
        "l’onglet « en cours » liste les déclarations Delta-G déposées", _list_customs_under_way,
    ),
    _build(
        "historique-des-declarations-vide",
        "pour taire la douane, l’historique tait aussi les impôts", _hide_the_history_of_all,
    ),
    _build(
        "declarations-edi-devinees",
        "l’historique liste les déclarations en douane déposées par EDI", partial(_list, frozenset({"edi"})),
    ),
    _build(
        "declarations-par-portailpro-devinees",
        "l’historique liste les déclarations en douane saisies par portailpro",
        partial(_list, frozenset({"dti-portailpro"})),
    ),
)  # fmt: skip
