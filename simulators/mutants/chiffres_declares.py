"""Declarations kept or told for other figures than those typed: DEC-04, 05, 14, 17, PAI-11, PAI-13."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from simulators.core.service import Service
from simulators.douane.declaration import CreanceDue, Declaration
from simulators.douane.modele import creance_de
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Origine

_WRITE = "CREATE TRIGGER reecriture AFTER INSERT ON declaration BEGIN UPDATE declaration SET {change}"
_END = " WHERE reference = NEW.reference; END;\n"
_REFERENCE = "{{ d.reference }}"


def _rewrite(douane: Service, change: str) -> Service:
    return replace(douane, schema=f"{douane.schema}\n{_WRITE.format(change=change)}{_END}")


def _tell_other_numbers(douane: Service) -> Service:
    return change_template(douane, "application.html", {_REFERENCE: f"X-{_REFERENCE}"})


def _tell_a_cent(origine: Origine) -> Callable[[Service], Service]:
    """The declaration is right, the debt that customs tell to Télépaiement is not."""

    def judge(declaration: Declaration) -> CreanceDue | None:
        creance = creance_de(declaration)
        return replace(creance, montant=1) if creance and declaration.origine == origine else creance

    return lambda douane: douane.with_policy(creance_de=judge)


MUTANTS = (
    Mutant(
        "numero-qui-n-est-pas-celui-de-la-liste", "DEC-04", "douane",
        "le numéro donné après le dépôt n’est pas celui de la liste", _tell_other_numbers,
    ),
    Mutant(
        "droits-d-un-centime", "DEC-14", "douane",
        "les droits de la déclaration sont d’un centime, quoi qu’on ait saisi",
        partial(_rewrite, change="droits = 1"),
    ),
    Mutant(
        "objet-perdu", "DEC-14", "douane", "la liste des déclarations ne dit plus ce qui a été saisi",
        partial(_rewrite, change="objet = 'Déclaration'"),
    ),
    Mutant(
        "droits-nuls", "DEC-04", "douane", "les droits de la déclaration sont nuls, quoi qu’on ait saisi",
        partial(_rewrite, change="droits = 0"),
    ),
    Mutant(
        "creance-edi-d-un-centime", "PAI-11", "douane",
        "la créance d’une déclaration par EDI arrive dans Télépaiement pour un centime", _tell_a_cent("edi"),
    ),
    Mutant(
        "droits-de-port-d-un-centime", "DEC-17", "douane",
        "les droits de port déclarés par EDI arrivent dans Télépaiement pour un centime", _tell_a_cent("edi"),
    ),
    Mutant(
        "creance-de-la-douane-d-un-centime", "PAI-11", "douane",
        "la créance d’une saisie sur douane.gouv arrive dans Télépaiement pour un centime",
        _tell_a_cent("dti-douane"),
    ),
    Mutant(
        "creance-de-portailpro-d-un-centime", "PAI-13", "douane",
        "la créance d’une saisie par portailpro arrive dans Télépaiement pour un centime",
        _tell_a_cent("dti-portailpro"),
    ),
)  # fmt: skip
