"""Faults of what a status opens, or closes: TDB-16."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import SEPA
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.jugements.synthese import synthese_visible
from simulators.portailpro.domaine.site import Site

_COMPTE = "COMPTE-ENTREPRISE"
Opens = Callable[[Habilitations, Siren], bool]


def _status(statut: str, rights: Habilitations, siren: Siren) -> bool:
    return detient(rights, siren, Site.DOUANE, _COMPTE, (statut,))


def _service(service: str, rights: Habilitations, siren: Siren) -> bool:
    return detient(rights, siren, Site.DOUANE, service, ("declarer", "lire"))


def _any_customs_right(rights: Habilitations, siren: Siren) -> bool:
    return any(h.site is Site.DOUANE and h.siren == siren for h in rights)


def _paid_and_known(rights: Habilitations, siren: Siren) -> bool:
    held = any(h.service == SEPA and h.droit == "telepayer" for h in rights)
    return held and _status("correspondant", rights, siren)


def _open(opens: Opens, portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        also = site is Site.DOUANE and creance.siren == siren and opens(rights, siren)
        return also or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _open_history(opens: Opens, portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        paid = site is Site.DOUANE and creance.siren == siren and creance.paiement is not None
        return (paid and opens(rights, siren)) or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _open_summary(opens: Opens, portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren) -> bool:
        return (site is Site.DOUANE and opens(rights, siren)) or synthese_visible(site, rights, siren)

    return portail.with_policy(synthese_visible=visible)


def _close(opens: Opens, portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        closed = site is Site.DOUANE and opens(rights, siren)
        return not closed and creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


_STATUTS = {
    "correspondant": "le correspondant entreprise", "age": "l’AGE",
    "representant": "le représentant", "declarant": "le déclarant",
}  # fmt: skip
MUTANTS = (
    *(
        Mutant(
            f"{statut}-voit-les-creances", "TDB-16", "portailpro",
            f"{who} voit les créances sans droit « Télépayer »", partial(_open, partial(_status, statut)),
        )
        for statut, who in _STATUTS.items()
    ),
    Mutant(
        "declarant-delta-g-voit-les-creances", "TDB-16", "portailpro",
        "le déclarant de DELTA-G voit les créances", partial(_open, partial(_service, "DELTA-G")),
    ),
    Mutant(
        "tout-droit-douane-voit-les-creances", "TDB-16", "portailpro",
        "n’importe quel droit à la douane fait voir les créances", partial(_open, _any_customs_right),
    ),
    Mutant(
        "correspondant-voit-l-historique", "TDB-16", "portailpro",
        "le correspondant entreprise voit les créances réglées",
        partial(_open_history, partial(_status, "correspondant")),
    ),
    Mutant(
        "correspondant-voit-la-synthese", "TDB-16", "portailpro",
        "la synthèse compte la douane pour le correspondant entreprise",
        partial(_open_summary, partial(_status, "correspondant")),
    ),
    Mutant(
        "correspondant-telepayeur-ailleurs", "TDB-16", "portailpro",
        "le correspondant d’une entreprise y voit les créances avec « Télépayer » sur une autre",
        partial(_open, _paid_and_known),
    ),
    Mutant(
        "statut-ferme-les-creances", "TDB-16", "portailpro",
        "le correspondant entreprise ne voit rien, même avec « Télépayer »",
        partial(_close, partial(_status, "correspondant")),
    ),
)  # fmt: skip
