"""Faults of the button « déclarer »: where it leads and how it is named (DEC-18), the new tab (DEC-13)."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import Lignes, change_lines, replace_line
from simulators.mutants.mutant import BROWSER_ONLY, Mutant
from simulators.portailpro.domaine.declaration import (
    CONTRIBUTION_INDIRECTE,
    TICPE,
)
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren

_NEW_TAB = ' target="_blank" rel="noopener"'
_LINK = '<a class="button"'
_TO_CIEL = replace(TICPE, chemin=CONTRIBUTION_INDIRECTE.chemin)


def _lead_to_personal_spaces(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return tuple(replace(each, chemin="/espace-personnel") for each in found)


def _lead_to_neighbours(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    shifted = (*found[1:], *found[:1])
    return tuple(
        replace(each, site=after.site, chemin=after.chemin)
        for each, after in zip(found, shifted, strict=True)
    )


def _change_link(portail: Service, changes: Mapping[str, str]) -> Service:
    return change_template(portail, "lien_declarer.html", changes)


def _build(name: str, sentence: str, changes: Mapping[str, str], rule: str = "DEC-18") -> Mutant:
    drivers = {"drivers": BROWSER_ONLY} if rule == "DEC-13" else {}
    return Mutant(name, rule, "portailpro", sentence, partial(_change_link, changes=changes), **drivers)


MUTANTS = (
    Mutant(
        "ticpe-vers-ciel", "DEC-18", "portailpro", "le bouton de la ligne « TICPE » ouvre CIEL",
        partial(replace_line, ligne=TICPE, other=_TO_CIEL),
    ),
    Mutant(
        "boutons-vers-les-espaces-personnels", "DEC-18", "portailpro",
        "chaque bouton mène à l’espace personnel au lieu du téléservice",
        partial(change_lines, change=_lead_to_personal_spaces),
    ),
    Mutant(
        "boutons-decales", "DEC-18", "portailpro", "chaque bouton ouvre le téléservice de la ligne suivante",
        partial(change_lines, change=_lead_to_neighbours),
    ),
    _build(
        "aucun-bouton", "les lignes n’ont pas de bouton",
        {_LINK: '<span class="button"', "</a>": "</span>"},
    ),
    _build(
        "sociales-sans-bouton", "la ligne des déclarations sociales n’a pas de bouton",
        {_LINK: '{% if ligne.site.value != "urssaf" %}<a class="button"', "</a>": "</a>{% endif %}"},
    ),
    _build("bouton-ouvrir", "le bouton s’appelle « Ouvrir »", {">Déclarer<": ">Ouvrir<"}),
    _build(
        "bouton-de-lecture", "le bouton des lignes de la douane s’appelle « Consulter »",
        {">Déclarer<": '>{{ "Consulter" if ligne.site.value == "douane" else "Déclarer" }}<'},
    ),
    _build("meme-onglet", "l’application s’ouvre dans le même onglet", {_NEW_TAB: ""}, "DEC-13"),
    _build(
        "ciel-dans-le-meme-onglet", "CIEL seul s’ouvre à la place de portailpro",
        {_NEW_TAB: '{% if ligne.chemin != "/ciel" %}' + _NEW_TAB + "{% endif %}"}, "DEC-13",
    ),
    _build(
        "un-onglet-pour-toutes", "une application prend la place de la précédente dans son onglet",
        {_NEW_TAB: ' target="application"'}, "DEC-13",
    ),
)  # fmt: skip
