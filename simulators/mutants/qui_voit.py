"""Judgements of the portal with one more right let in, or one more condition asked.

Each judgement of the FAQ asks who holds a right, for a company, at a site. Most faulty portals answer it with
another right, another company or nothing at all: the families of mutants only say which.
"""

from collections.abc import Callable

from simulators.core.service import Service
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren, Siret
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site

SEPA, STATUS = "TELEPAIEMENT-SEPA", "COMPTE-ENTREPRISE"
Judge = Callable[[Habilitations, Siren], bool]


def let_in(droit: str, service: str | None = None) -> Judge:
    """Whoever holds that right at customs for the company, on that service or on any."""

    def judge(rights: Habilitations, siren: Siren) -> bool:
        return any(
            h.site is Site.DOUANE and h.siren == siren and h.droit == droit and service in (None, h.service)
            for h in rights
        )

    return judge


def pays_for_another(rights: Habilitations, _siren: Siren) -> bool:
    """Whoever pays at customs for a company, this one or another."""
    return any((h.service, h.droit) == (SEPA, "telepayer") for h in rights)


def pays(rights: Habilitations, siren: Siren) -> bool:
    """Whoever holds « Télépayer » for the company."""
    return detient(rights, siren, Site.DOUANE, SEPA, ("telepayer",))


def list_payables(rights: Habilitations) -> frozenset[Siret]:
    """The establishments for which « Télépayer » is held."""
    return frozenset(h.siret for h in rights if (h.service, h.droit) == (SEPA, "telepayer") and h.siret)


def open_debts(judge: Judge, portail: Service) -> Service:
    """The debts of customs, shown as well to whoever that judge lets in."""

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        also = site is Site.DOUANE and creance.siren == siren and judge(rights, siren)
        return also or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def keep_debts(keeps: Callable[[Creance, Habilitations], bool], portail: Service) -> Service:
    """The debts of customs that are shown, but those that this judge leaves out."""

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        seen = creance_visible(site, rights, siren, creance)
        return seen and (site is not Site.DOUANE or keeps(creance, rights))

    return portail.with_policy(creance_visible=visible)
