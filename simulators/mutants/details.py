"""Faults of the pages of detail and of the links to them: TDB-11, and at their addresses TDB-16, TDB-19."""

from collections.abc import Callable, Mapping
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site

_REFERENCE = "<td>{{ creance.reference }}</td>"
_AMOUNT = "{{ creance.montant | montant }}"
_DUE = "{{ creance.echeance | jour }}"
_ISSUED = "{{ creance.emise_le | jour }}"
_STATE = '{{ "Réglée" if creance.paiement else "À payer" }}'
_SETTLED_ON = "{{ creance.paiement.regle_le | jour }}"
_MEANS = "{{ creance.paiement.moyen.libelle }}"
_SETTLEMENT = "{% if creance.paiement %}\n      <tr><th"
_STATE_ROW = f'<tr><th scope="row">État</th><td>{_STATE}</td></tr>'
_DEBT, _MANDATE = "{{ creance.reference | urlencode }}", "{{ mandat.rum | urlencode }}"
_FIRST_DEBT = "{{ (tableau.reglements[0].creance if creance.paiement else tableau.creances[0]).reference }}"


def _write(changes: Mapping[str, str], portail: Service) -> Service:
    return change_template(portail, "creance.html", changes)


def _write_mandat(changes: Mapping[str, str], portail: Service) -> Service:
    return change_template(portail, "mandat.html", changes)


def _lead_from_the_history_nowhere(portail: Service) -> Service:
    return change_template(portail, "lien_creance.html", {"Détail": "{{ 'Détail' if not creance.paiement }}"})


def _lead_to_another_site(portail: Service) -> Service:
    return change_template(portail, "lien_creance.html", {"{{ creance.site.value }}": "impots"})


def _keep_customs_debts_closed(portail: Service) -> Service:
    def opens(listed: bool, creance: Creance) -> bool:
        return listed and creance.site is not Site.DOUANE

    return portail.with_policy(creance_consultable=opens)


def _keep_customs_mandates_closed(portail: Service) -> Service:
    def opens(listed: bool, mandat: Mandat) -> bool:
        return listed and mandat.site is not Site.DOUANE

    return portail.with_policy(mandat_consultable=opens)


def _keep_settled_debts_closed(portail: Service) -> Service:
    return portail.with_policy(
        creance_consultable=lambda listed, creance: listed and creance.paiement is None
    )


def _answer_at_any_address(portail: Service) -> Service:
    return portail.with_policy(creance_consultable=lambda _listed, _creance: True)


def _tell_transfers(portail: Service) -> Service:
    def opens(listed: bool, creance: Creance) -> bool:
        return listed or (creance.paiement is not None and creance.paiement.moyen is Moyen.VIREMENT)

    return portail.with_policy(creance_consultable=opens)


def _lead(template: str, name: str, other: str, portail: Service) -> Service:
    return change_template(portail, template, {name: other})


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build(
        "TDB-11", "emission-pour-echeance", "la date d’échéance est remplacée par la date d’émission",
        partial(_write, {_DUE: _ISSUED}),
    ),
    _build(
        "TDB-11", "echeance-tue", "la date d’échéance manque dans le détail",
        partial(_write, {f'<tr><th scope="row">Échéance</th><td>{_DUE}</td></tr>': ""}),
    ),
    _build(
        "TDB-11", "montant-sans-centimes", "le montant du détail est arrondi à l’euro",
        partial(_write, {_AMOUNT: "{{ (creance.montant // 100 * 100) | montant }}"}),
    ),
    _build(
        "TDB-11", "reference-tronquee", "la référence du détail est coupée",
        partial(_write, {_REFERENCE: "<td>{{ creance.reference[:6] }}</td>"}),
    ),
    _build(
        "TDB-11", "echeance-pour-reglement", "la date de règlement montrée est celle de l’échéance",
        partial(_write, {_SETTLED_ON: _DUE}),
    ),
    _build(
        "TDB-11", "toujours-par-carte", "tout paiement est dit fait par carte",
        partial(_write, {_MEANS: "Carte bancaire"}),
    ),
    _build(
        "TDB-11", "toujours-par-prelevement", "tout paiement est dit fait par prélèvement",
        partial(_write, {_MEANS: "Prélèvement SEPA"}),
    ),
    _build(
        "TDB-11", "etat-a-l-envers", "une créance réglée est dite à payer, et l’inverse",
        partial(_write, {_STATE: '{{ "À payer" if creance.paiement else "Réglée" }}'}),
    ),
    _build(
        "TDB-11", "reglement-tu", "le détail ne dit rien du règlement",
        partial(_write, {_STATE_ROW: "", _SETTLEMENT: "{% if false %}\n      <tr><th"}),
    ),
    _build(
        "TDB-11", "creances-douane-sans-detail", "une créance de la douane n’a pas de détail",
        _keep_customs_debts_closed,
    ),
    _build(
        "TDB-11", "creances-reglees-sans-detail", "une créance réglée n’a pas de détail",
        _keep_settled_debts_closed,
    ),
    _build(
        "TDB-11", "historique-sans-lien", "les lignes de l’historique ne mènent à aucun détail",
        _lead_from_the_history_nowhere,
    ),
    _build(
        "TDB-11", "detail-chez-un-autre", "toute ligne mène au détail d’une créance des impôts",
        _lead_to_another_site,
    ),
    _build(
        "TDB-11", "mandats-douane-sans-detail", "un mandat de la douane n’a pas de détail",
        _keep_customs_mandates_closed,
    ),
    _build(
        "TDB-11", "iban-absent-du-detail", "le détail d’un mandat tait son IBAN",
        partial(_write_mandat, {"{{ mandat.iban }}": "—"}),
    ),
    _build(
        "TDB-11", "rum-pour-ics", "le détail d’un mandat donne la RUM pour l’ICS",
        partial(_write_mandat, {"{{ mandat.ics }}": "{{ mandat.rum }}"}),
    ),
    _build(
        "TDB-16", "adresse-de-la-creance-ouverte", "les onglets taisent la créance, mais son adresse répond",
        _answer_at_any_address,
    ),
    _build(
        "TDB-19", "detail-des-virements",
        "l’historique tait le virement, mais le détail de la créance le dit", _tell_transfers,
    ),
    Mutant(
        "detail-de-la-premiere-creance", "TDB-11", "portailpro",
        "chaque ligne mène au détail de la première créance de l’onglet",
        partial(_lead, "lien_creance.html", _DEBT, _FIRST_DEBT),
    ),
    Mutant(
        "detail-du-premier-mandat", "TDB-11", "portailpro",
        "chaque ligne mène au détail du premier mandat",
        partial(_lead, "lien_mandat.html", _MANDATE, "{{ tableau.mandats[0].rum }}"),
    ),
)  # fmt: skip
