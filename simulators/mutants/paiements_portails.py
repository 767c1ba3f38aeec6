"""Faults that make one portal differ from the other once in Télépaiement: PAI-11 to PAI-15."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import pass_again, relax_cb, relax_sepa
from simulators.mutants.paiements_listes import change_template, hide_from
from simulators.telepaiement.ecrans.page import PORTAIL
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import PLAFONDS_CB, est_telepayable

_DOUANE, _PUBLIC = "douane", "public"
_MOYEN = "{{ moyens[c.paiement.moyen] }}"
_FIRST = 3
_ORIGINES = {
    "edi": "déposées par EDI", "dti-douane": "saisies sur douane.gouv",
    "dti-portailpro": "saisies par portailpro",
}  # fmt: skip


def _hide_unpaid_card_debts(creance: Creance) -> bool:
    return creance.paiement is None and creance.montant <= PLAFONDS_CB.get(creance.nature, -1)


def _show_first_page(telepaiement: Service) -> Service:
    def lister(creances: Sequence[Creance], depuis: str) -> Sequence[Creance]:
        return creances[:_FIRST] if depuis == PORTAIL else creances

    return telepaiement.with_policy(lister=lister)


def _keep_paid_listed(telepaiement: Service) -> Service:
    def lister(creances: Sequence[Creance], depuis: str) -> Sequence[Creance]:
        return [
            replace(c, paiement=None)
            if depuis == PORTAIL and c.paiement and c.paiement.ordonne_depuis == _DOUANE
            else c
            for c in creances
        ]

    return telepaiement.with_policy(lister=lister)


def _exclude_origin(telepaiement: Service, origine: str) -> Service:
    return telepaiement.with_policy(est_telepayable=lambda c: est_telepayable(c) and c.origine != origine)


def _keep_debts_of(douane: Service, origine: str) -> Service:
    return douane.with_policy(transmet_creance=lambda depuis: depuis != origine)


def _lock(telepaiement: Service, refused: Callable[[str, Collection[str]], bool]) -> Service:
    return telepaiement.with_policy(may_pay_from=lambda depuis, deja: not refused(depuis, deja))


def _forget_payments_from(telepaiement: Service, origine: str) -> Service:
    return telepaiement.with_policy(enregistre_paiement=lambda depuis: depuis != origine)


def _name_payments_apart(telepaiement: Service) -> Service:
    return change_template(
        telepaiement, "sepa.html", _MOYEN,
        "{% if c.paiement.ordonne_depuis == 'portailpro' %}Paiement portailpro{% else %}"
        f"{_MOYEN}{{% endif %}}",
    )  # fmt: skip


MUTANTS = (
    *(
        Mutant(
            f"creances-{origine}-exclues", "PAI-11", "telepaiement",
            f"les créances {dites} ne se paient pas", partial(_exclude_origin, origine=origine),
        )
        for origine, dites in _ORIGINES.items()
    ),
    Mutant(
        "declarations-edi-sans-creance", "PAI-11", "douane",
        "une déclaration déposée par EDI ne donne pas de créance", partial(_keep_debts_of, origine="edi"),
    ),
    Mutant(
        "creance-cb-absente-par-portailpro", "PAI-12", "telepaiement",
        "une créance payable par carte manque à qui vient de portailpro",
        partial(hide_from, origine=PORTAIL, hidden=_hide_unpaid_card_debts),
    ),
    Mutant(
        "tabac-absent-par-la-douane", "PAI-12", "telepaiement",
        "les créances de tabac manquent à qui vient de douane.gouv",
        partial(hide_from, origine=_DOUANE, hidden=lambda c: c.nature == "tabacs"),
    ),
    Mutant(
        "premieres-creances-seulement", "PAI-12", "telepaiement",
        "venant de portailpro, seules les premières créances sont montrées", _show_first_page,
    ),
    Mutant(
        "payee-a-la-douane-encore-due", "PAI-12", "telepaiement",
        "payée depuis douane.gouv, une créance reste à payer pour qui vient de portailpro", _keep_paid_listed,
    ),
    Mutant(
        "nee-par-portailpro-payee-par-portailpro", "PAI-13", "telepaiement",
        "ce qui a été déclaré par portailpro ne se paie que par portailpro",
        partial(hide_from, origine=_DOUANE, hidden=lambda c: c.origine == "dti-portailpro"),
    ),
    Mutant(
        "declaree-par-portailpro-jamais-transmise", "PAI-13", "douane",
        "une déclaration saisie par portailpro ne donne pas de créance",
        partial(_keep_debts_of, origine="dti-portailpro"),
    ),
    Mutant(
        "portailpro-verrouille-la-douane", "PAI-14", "telepaiement",
        "le premier paiement par portailpro ferme Télépaiement sur douane.gouv",
        partial(_lock, refused=lambda depuis, deja: depuis == _DOUANE and PORTAIL in deja),
    ),
    Mutant(
        "la-douane-verrouille-portailpro", "PAI-14", "telepaiement",
        "le premier paiement sur douane.gouv ferme Télépaiement par portailpro",
        partial(_lock, refused=lambda depuis, deja: depuis == PORTAIL and _DOUANE in deja),
    ),
    Mutant(
        "un-seul-paiement-par-jour", "PAI-14", "telepaiement",
        "un établissement ne peut ordonner qu’un paiement par jour",
        partial(_lock, refused=lambda _depuis, deja: bool(deja)),
    ),
    *(
        Mutant(
            f"reglement-{nom}-non-inscrit", "PAI-15", "telepaiement",
            f"un règlement {dit} manque dans Télépaiement",
            partial(_forget_payments_from, origine=origine),
        )
        for origine, nom, dit in (
            (PORTAIL, "portailpro", "lancé de portailpro"),
            (_DOUANE, "douane", "lancé de douane.gouv"),
            (_PUBLIC, "public", "par carte, sans compte,"),
        )
    ),
    Mutant(
        "reglement-portailpro-autre-libelle", "PAI-15", "telepaiement",
        "un règlement lancé de portailpro n’a pas le même libellé que les autres", _name_payments_apart,
    ),
    Mutant(
        "paiement-confirme-deux-fois", "PAI-15", "telepaiement",
        "un second prélèvement de la même créance est confirmé à l’écran, au lieu d’être refusé",
        partial(relax_sepa, passes=pass_again),
    ),
    Mutant(
        "carte-apres-prelevement", "PAI-15", "telepaiement",
        "pour une créance déjà réglée, la carte est prise et un reçu est donné",
        partial(relax_cb, passes=lambda creance, _form: creance.paiement is not None),
    ),
)  # fmt: skip
