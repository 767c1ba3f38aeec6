"""Faults of which right opens which mandates, one right or one establishment at a time: TDB-07 to TDB-25."""

from collections.abc import Callable, Collection
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import SEPA, STATUS, Judge, let_in
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.mandats import mandat_visible
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site
from simulators.telepaiement.etat import Droit
from simulators.telepaiement.modele import ADHERER, compute_sirets

_ADMINISTRATION = "{{ mandat.site.administration }}"


def _open(judge: Judge, portail: Service) -> Service:
    """The mandates of customs, shown as well to whoever that judge lets in."""

    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        also = site is Site.DOUANE and mandat.siret.siren == siren and judge(rights, siren)
        return also or mandat_visible(site, rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _keep(keeps: Callable[[Habilitations, Siren, Mandat], bool], portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, mandat: Mandat) -> bool:
        return mandat_visible(site, rights, siren, mandat) and keeps(rights, siren, mandat)

    return portail.with_policy(mandat_visible=visible)


def _signs(rights: Habilitations, siren: Siren, _mandat: Mandat) -> bool:
    return detient(rights, siren, Site.DOUANE, SEPA, ("adherer",))


def _is_of_another(rights: Habilitations, _siren: Siren, mandat: Mandat) -> bool:
    held = {h.siret for h in rights if (h.service, h.droit) == (SEPA, "adherer")}
    return mandat.site is not Site.DOUANE or mandat.siret not in held


def _is_of_the_first(droits: Collection[Droit], siret: str) -> bool:
    return siret == min(compute_sirets(droits, ADHERER), default="")


def _call_all_customs(portail: Service) -> Service:
    return change_template(portail, "mandats.html", {_ADMINISTRATION: "Douane"})


def _open_the_first_only(sepa: Service) -> Service:
    return sepa.with_policy(may_see_mandat=_is_of_the_first)


def _delete_the_first_only(sepa: Service) -> Service:
    return sepa.with_policy(may_delete_mandat=_is_of_the_first)


MUTANTS = (
    Mutant(
        "mandats-tous-de-la-douane", "TDB-07", "portailpro",
        "tous les mandats sont dits de la douane", _call_all_customs,
    ),
    Mutant(
        "mandats-reserves-a-adherer", "TDB-07", "portailpro",
        "sans « Adhérer » à la douane, les mandats des impôts et de l’Urssaf sont cachés",
        partial(_keep, _signs),
    ),
    Mutant(
        "lire-ouvre-les-mandats", "TDB-10", "portailpro",
        "un droit de lire une déclaration suffit à voir les mandats", partial(_open, let_in("lire")),
    ),
    Mutant(
        "age-ouvre-les-mandats", "TDB-10", "portailpro", "l’AGE voit les mandats sans le droit « Adhérer »",
        partial(_open, let_in("age", STATUS)),
    ),
    Mutant(
        "representant-ouvre-les-mandats", "TDB-10", "portailpro",
        "le représentant voit les mandats sans le droit « Adhérer »",
        partial(_open, let_in("representant", STATUS)),
    ),
    Mutant(
        "mandats-des-autres-siret", "TDB-14", "portailpro",
        "les mandats du SIRET habilité sont les seuls à manquer", partial(_keep, _is_of_another),
    ),
    Mutant(
        "suppression-du-premier-siret", "TDB-15", "telepaiement",
        "« Adhérer » sur plusieurs établissements ne supprime que les mandats du premier",
        _delete_the_first_only,
    ),
    Mutant(
        "ouverture-du-premier-siret", "TDB-25", "telepaiement",
        "« Adhérer » sur plusieurs établissements n’ouvre que les mandats du premier", _open_the_first_only,
    ),
)  # fmt: skip
