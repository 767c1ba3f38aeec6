"""A messaging that mixes up sites, withdrawals or companies: HAB-07, HAB-15, TDB-06, TDB-13."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.jugements.messagerie import echange_visible, niveau_de_messagerie
from simulators.portailpro.domaine.messagerie.echange import Echange
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.web.adresses import ECHANGE, MESSAGERIE
from simulators.portailpro.web.messagerie.echanges import montrer_echange, montrer_echanges
from simulators.portailpro.web.visites import FabriqueDePorts

Screen = Callable[[FabriqueDePorts, Request], Awaitable[Response]]


def _open_for_taxes(portail: Service) -> Service:
    def level(rights: Habilitations, siren: Siren) -> Niveau:
        customs = niveau_de_messagerie(rights, siren)
        taxes = any(peut_payer(rights, siren, site) for site in (Site.IMPOTS, Site.URSSAF))
        return Niveau.STANDARD if customs is Niveau.FERMEE and taxes else customs

    return portail.with_policy(niveau_de_messagerie=level)


def _ask_for_a_right_everywhere(portail: Service) -> Service:
    def level(rights: Habilitations, siren: Siren) -> Niveau:
        everywhere = {h.site for h in rights if h.siren == siren} >= {Site.DOUANE, Site.IMPOTS}
        return niveau_de_messagerie(rights, siren) if everywhere else Niveau.FERMEE

    return portail.with_policy(niveau_de_messagerie=level)


def _remember_the_highest_level(portail: Service) -> Service:
    whole: set[Siren] = set()

    def level(rights: Habilitations, siren: Siren) -> Niveau:
        now = niveau_de_messagerie(rights, siren)
        if now is Niveau.COMPTABLE:
            whole.add(siren)
        return Niveau.COMPTABLE if siren in whole else now

    return portail.with_policy(niveau_de_messagerie=level)


def _go_on_reading(portail: Service) -> Service:
    """The two questions close; what was read once stays open."""
    read: set[str] = set()

    def visible(niveau: Niveau, siren: Siren, lecteur: str, echange: Echange, reserve: bool) -> bool:
        seen = echange_visible(niveau, siren, lecteur, echange, reserve)
        if seen:
            read.add(echange.reference)
        return seen or echange.reference in read

    return portail.with_policy(echange_visible=visible)


def _drop_the_link(portail: Service) -> Service:
    return remove_line(portail, "portail.html", 'lien("/messagerie"')


def _lead_nowhere(portail: Service) -> Service:
    return change_template(portail, "portail.html", {'lien("/messagerie"': 'lien("/messagerie-securisee"'})


class _OfAllCompanies(MessagerieHttp):
    """Exchanges of every company for which somebody came to the messaging."""

    def __init__(self, ctx: Context, known: set[Siren]) -> None:
        super().__init__(ctx)
        self._known = known

    async def lister_echanges(self, siren: Siren) -> tuple[Echange, ...]:
        """Those of the company, and those of the others."""
        asked = sorted({siren, *self._known}, key=str)
        return tuple([un for one in asked for un in await super(_OfAllCompanies, self).lister_echanges(one)])


def _judge_the_level_only(
    niveau: Niveau, _siren: Siren, _lecteur: str, _echange: Echange, reserve: bool
) -> bool:
    return niveau is Niveau.COMPTABLE or (niveau is Niveau.STANDARD and not reserve)


def _mix_companies(path: str, screen: Screen) -> Callable[[Service], Service]:
    """One address tells the exchanges of all companies; the others tell those of the active one."""

    def build(portail: Service) -> Service:
        known: set[Siren] = set()

        def level(rights: Habilitations, siren: Siren) -> Niveau:
            known.add(siren)
            return niveau_de_messagerie(rights, siren)

        def fabrique(ctx: Context) -> Ports:
            return replace(build_ports(ctx), messagerie=_OfAllCompanies(ctx, known))

        async def show(request: Request) -> Response:
            return await screen(fabrique, request)

        judged = portail.with_policy(niveau_de_messagerie=level, echange_visible=_judge_the_level_only)
        return judged.with_route(path, show)

    return build


MUTANTS = (
    Mutant(
        "impots-ouvrent-la-messagerie", "HAB-07", "portailpro",
        "un droit de payer aux impôts, ou à l’Urssaf, ouvre la messagerie de la douane", _open_for_taxes,
    ),
    Mutant(
        "messagerie-demande-aussi-les-impots", "HAB-07", "portailpro",
        "la messagerie de la douane demande aussi un droit aux impôts", _ask_for_a_right_everywhere,
    ),
    Mutant(
        "telepayer-oublie-dans-la-messagerie", "HAB-15", "portailpro",
        "« Télépayer » retiré, les deux questions réservées partent encore", _remember_the_highest_level,
    ),
    Mutant(
        "fil-reserve-lu-apres-le-retrait", "HAB-15", "portailpro",
        "« Télépayer » retiré, le fil d’une question réservée se lit encore", _go_on_reading,
    ),
    Mutant(
        "messagerie-hors-du-tableau", "TDB-06", "portailpro",
        "le tableau de bord ne mène pas à la messagerie", _drop_the_link,
    ),
    Mutant(
        "messagerie-mal-adressee", "TDB-06", "portailpro",
        "le lien du tableau de bord vers la messagerie ne mène nulle part", _lead_nowhere,
    ),
    Mutant(
        "echanges-des-autres-entreprises", "TDB-13", "portailpro",
        "la liste des échanges montre ceux d’une autre entreprise",
        _mix_companies(MESSAGERIE, montrer_echanges),
    ),
    Mutant(
        "adresse-d-un-echange-d-ailleurs", "TDB-13", "portailpro",
        "l’adresse d’un échange d’une autre entreprise l’ouvre", _mix_companies(ECHANGE, montrer_echange),
    ),
)  # fmt: skip
