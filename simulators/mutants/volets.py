"""Faults of the layout of the dashboard, sections and tabs: TDB-24."""

from collections.abc import Callable, Mapping
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_DECLARATIONS, _PAYMENTS = '{% include "declarations.html" %}', '{% include "paiements.html" %}'
_ALL = "((tableau.creances | list) + (tableau.reglements | map(attribute='creance') | list))"
_FIRST, _LAST = "onglets.declarations, paiements=False) }}", "onglets.declarations, paiements=True) }}"
_TABLES = '"paiements_historique.html" if onglets.paiements else "paiements_en_cours.html"'
_OTHER_TABLES = '"paiements_en_cours.html" if onglets.paiements else "paiements_historique.html"'


def _change(template: str, changes: Mapping[str, str], portail: Service) -> Service:
    return change_template(portail, template, changes)


def _lay_out(changes: Mapping[str, str]) -> Callable[[Service], Service]:
    return partial(_change, "tableau_de_bord.html", changes)


def _arrange(changes: Mapping[str, str]) -> Callable[[Service], Service]:
    return partial(_change, "paiements.html", changes)


def _take_a_tab_away(name: str) -> Callable[[Service], Service]:
    return _arrange({f"{{% endif %}}>{name}</a>": "{% endif %}></a>"})


def _keep_what_is_settled(portail: Service) -> Service:
    return _change("paiements_en_cours.html", {"tableau.creances": _ALL}, portail)


def _forget(administration: str, portail: Service) -> Service:
    line = "{% for reglement in tableau.reglements %}"
    others = f" if reglement.creance.site.administration != '{administration}' %}}"
    return _change("paiements_historique.html", {line: line.replace(" %}", others)}, portail)


def _hide_what_is_due(portail: Service) -> Service:
    return _change("paiements_en_cours.html", {"tableau.creances": "tableau.creances[:0]"}, portail)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-24", "portailpro", sentence, build)


MUTANTS = (
    _build("reglee-reste-en-cours", "une créance réglée reste sous « en cours »", _keep_what_is_settled),
    _build("en-cours-vide", "une créance à payer n’est pas sous « en cours »", _hide_what_is_due),
    _build(
        "onglets-inverses", "« en cours » montre ce qui est réglé, « historique » ce qui est à payer",
        _arrange({_TABLES: _OTHER_TABLES}),
    ),
    _build(
        "historique-vers-en-cours", "l’onglet « historique » mène à « en cours »", _arrange({_LAST: _FIRST})
    ),
    _build(
        "sans-onglet-historique", "l’onglet « historique » manque aux paiements",
        _take_a_tab_away("Historique"),
    ),
    _build(
        "sans-onglet-en-cours", "l’onglet « en cours » manque aux paiements", _take_a_tab_away("En cours")
    ),
    _build(
        "onglet-mal-nomme", "l’onglet « historique » s’appelle « Archives »",
        _arrange({"{% endif %}>Historique</a>": "{% endif %}>Archives</a>"}),
    ),
    _build("sans-volet-declarations", "le volet des déclarations manque", _lay_out({_DECLARATIONS: ""})),
    _build("sans-volet-paiements", "le volet des paiements manque", _lay_out({_PAYMENTS: ""})),
    _build(
        "volet-paiements-cache-quand-vide",
        "sans créance visible, le volet des paiements et ses onglets disparaissent",
        _lay_out({_PAYMENTS: "{% if tableau.creances or tableau.reglements %}" + _PAYMENTS + "{% endif %}"}),
    ),
    _build(
        "volet-declarations-cache-quand-vide", "sans démarche possible, le volet des déclarations disparaît",
        _lay_out({_DECLARATIONS: "{% if tableau.declarations %}" + _DECLARATIONS + "{% endif %}"}),
    ),
    _build(
        "historique-sans-impots", "ce qui est payé aux impôts n’entre pas dans l’historique",
        partial(_forget, "Impôts"),
    ),
)  # fmt: skip
