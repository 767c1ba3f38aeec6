"""Debts that the portal lets nobody pay, by one means or of one kind: PAI-02."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_listes import hide_from
from simulators.telepaiement.ecrans.page import PORTAIL

_CB_LINK, _SEPA_LINK = "{{ adresse_cb }}", "{{ passage_sepa }}"
_SEPA_BUTTON = (
    f'  <a class="button" href="{_SEPA_LINK}" target="_blank" rel="noopener">Télépaiement SEPA</a>\n'
)
_NATURES = {
    "energie": "un produit énergétique", "octroi-de-mer": "l’octroi de mer",
    "dedouanement": "le dédouanement",
    "alcools": "un droit sur les alcools", "tabacs": "un droit sur les tabacs",
}  # fmt: skip


def _take_the_debit_button_away(portail: Service) -> Service:
    return change_template(portail, "payer.html", {_SEPA_BUTTON: ""})


def _refuse_orders_from_the_portal(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_pay_from=lambda origine, _deja: origine != PORTAIL)


def _hide_a_kind(telepaiement: Service, nature: str) -> Service:
    return hide_from(telepaiement, PORTAIL, lambda creance: creance.nature == nature)


MUTANTS = (
    Mutant(
        "pas-de-prelevement-par-portailpro", "PAI-02", "portailpro",
        "le tableau de bord n’a pas de bouton vers le paiement par prélèvement",
        _take_the_debit_button_away,
    ),
    Mutant(
        "ordre-refuse-venant-de-portailpro", "PAI-02", "telepaiement",
        "venant de portailpro, on voit ses créances mais tout paiement est refusé",
        _refuse_orders_from_the_portal,
    ),
    *(
        Mutant(
            f"{nature}-pas-par-portailpro", "PAI-02", "telepaiement",
            f"{dite} ne se prélève pas par portailpro", partial(_hide_a_kind, nature=nature),
        )
        for nature, dite in _NATURES.items()
    ),
    Mutant(
        "pas-de-carte-par-portailpro", "PAI-02", "portailpro",
        "le tableau de bord n’a pas de bouton vers le paiement par carte",
        partial(remove_line, template="payer.html", part=_CB_LINK),
    ),
)  # fmt: skip
