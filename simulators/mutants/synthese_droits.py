"""Faults of who makes customs count in the summary of payments: TDB-08."""

from collections.abc import Callable, Sequence

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import SEPA
from simulators.portailpro.domaine.jugements.synthese import resumer, synthese_visible
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul


def _one_establishment(portail: Service) -> Service:
    def partial_sum(dues: Sequence[Creance]) -> Cumul:
        first = min((c.siret.chiffres for c in dues if c.siret), default="")
        return resumer([c for c in dues if c.siret and c.siret.chiffres == first])

    return portail.with_policy(resumer=partial_sum)


def _show(judge: Callable[[Site, Habilitations, Siren, bool], bool]) -> Callable[[Service], Service]:
    def visible(site: Site, rights: Habilitations, siren: Siren) -> bool:
        return judge(site, rights, siren, synthese_visible(site, rights, siren))

    return lambda portail: portail.with_policy(synthese_visible=visible)


def _signer(_site: Site, rights: Habilitations, siren: Siren, seen: bool) -> bool:
    return seen or (_site is Site.DOUANE and detient(rights, siren, Site.DOUANE, SEPA, ("adherer",)))


def _any_customs_right(site: Site, rights: Habilitations, siren: Siren, seen: bool) -> bool:
    return seen or (site is Site.DOUANE and any(h.site is site and h.siren == siren for h in rights))


def _no_guard(site: Site, _rights: Habilitations, _siren: Siren, seen: bool) -> bool:
    return seen or site is Site.DOUANE


def _unlinked_customs(site: Site, rights: Habilitations, _siren: Siren, seen: bool) -> bool:
    return seen or (site is Site.DOUANE and not any(h.site is site for h in rights))


def _inverted(site: Site, _rights: Habilitations, _siren: Siren, seen: bool) -> bool:
    return not seen if site is Site.DOUANE else seen


def _customs_or_nothing(_site: Site, rights: Habilitations, siren: Siren, seen: bool) -> bool:
    return seen and synthese_visible(Site.DOUANE, rights, siren)


def _any_company(site: Site, rights: Habilitations, siren: Siren, seen: bool) -> bool:
    return seen or any(synthese_visible(site, rights, h.siren) for h in rights if h.siren != siren)


def _never_customs(site: Site, _rights: Habilitations, _siren: Siren, seen: bool) -> bool:
    return seen and site is not Site.DOUANE


def _never_urssaf(site: Site, _rights: Habilitations, _siren: Siren, seen: bool) -> bool:
    return seen and site is not Site.URSSAF


def _hide_chart_without_customs(portail: Service) -> Service:
    chart = '{% include "graphique.html" %}'
    kept = "{% if tableau.synthese.lignes[0].site.value == 'douane' %}" + chart + "{% endif %}"
    return change_template(portail, "synthese.html", {chart: kept})


def _mutant(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-08", "portailpro", sentence, build)


def _count_customs_in_the_total(portail: Service) -> Service:
    rows = "{% for une in tableau.synthese.lignes %}"
    linked = "{% for une in tableau.synthese.lignes if une.site in rattaches %}"
    counting = _show(_unlinked_customs)(portail)
    return change_template(counting, "synthese.html", {rows: linked})


MUTANTS = tuple(
    _mutant(*each)
    for each in (
        ("adherer-alimente-la-synthese", "le droit « Adhérer » suffit à alimenter la synthèse",
         _show(_signer)),
        (
            "tout-droit-douane-alimente-la-synthese",
            "n’importe quel droit à la douane alimente la synthèse", _show(_any_customs_right),
        ),
        ("synthese-sans-garde", "la synthèse compte la douane pour tous", _show(_no_guard)),
        (
            "synthese-a-l-envers", "la synthèse compte la douane pour qui n’a pas « Télépayer »",
            _show(_inverted),
        ),
        (
            "synthese-masquee-sans-telepayer",
            "sans « Télépayer », la synthèse entière disparaît", _show(_customs_or_nothing),
        ),
        (
            "synthese-par-le-droit-d-ailleurs",
            "le droit tenu sur une autre entreprise alimente la synthèse", _show(_any_company),
        ),
        (
            "synthese-sans-douane",
            "même pour le titulaire de « Télépayer », la synthèse ne compte pas la douane",
            _show(_never_customs),
        ),
        (
            "douane-dans-le-seul-total",
            "la douane non rattachée, sans ligne, entre dans le total", _count_customs_in_the_total,
        ),
        ("synthese-sans-urssaf", "la synthèse ne compte jamais l’Urssaf", _show(_never_urssaf)),
        (
            "synthese-d-un-etablissement",
            "la synthèse ne compte qu’un établissement de l’entreprise", _one_establishment,
        ),
        (
            "graphique-masque-sans-douane", "sans la douane, le graphique disparaît",
            _hide_chart_without_customs,
        ),
    )
)  # fmt: skip
