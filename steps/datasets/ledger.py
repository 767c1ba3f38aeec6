"""Writes what administrations record, debts to declarations, as the control door accepts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.vocabulary.origine import Origine

if TYPE_CHECKING:
    from steps.stage import Document
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.echeance import DeclarationDeposee, Echeance
    from steps.vocabulary.mandat import Mandat


def write_creance(creance: Creance) -> Document:
    """A debt; what is not known or goes without saying is left out."""
    paid = creance.paiement
    optional = {
        "paiement": {"moyen": paid.moyen.code, "regle_le": paid.regle_le.isoformat()} if paid else None,
        "origine": None if creance.origine is Origine.EDI else creance.origine.code,
        "bordereau": creance.bordereau,
        "mot_de_passe_avis": creance.mot_de_passe_avis,
    }
    return {
        "site": creance.site.service,
        "reference": creance.reference,
        "siret": creance.siret.chiffres,
        "nature": creance.nature.code,
        "montant": creance.montant.centimes,
        "emise_le": creance.emise_le.isoformat(),
        "echeance": creance.echeance.isoformat(),
        **{key: value for key, value in optional.items() if value is not None},
    }


def write_mandat(mandat: Mandat) -> Document:
    """A mandate."""
    return {
        "site": mandat.site.service,
        "rum": mandat.rum,
        "ics": mandat.ics,
        "iban": mandat.iban.code,
        "siret": mandat.siret.chiffres,
        "signe_le": mandat.signe_le.isoformat(),
    }


def write_echeance(echeance: Echeance) -> Document:
    """A term of a schedule."""
    return {
        "site": echeance.site.service,
        "siret": echeance.siret.chiffres,
        "libelle": echeance.libelle,
        "date": echeance.date.isoformat(),
        **({"montant": echeance.montant.centimes} if echeance.montant else {}),
    }


def write_declaration(declaration: DeclarationDeposee) -> Document:
    """A tax or social declaration."""
    filed = declaration.deposee_le
    return {
        "site": declaration.site.service,
        "siren": declaration.siren.chiffres,
        "demarche": declaration.demarche,
        "periode": declaration.periode,
        **({"deposee_le": filed.isoformat()} if filed else {}),
    }
