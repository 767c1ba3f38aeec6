"""Writes a world as the document that the control door accepts; the keys are those of the TOML files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.exchanges import write_question
from steps.datasets.ledger import write_creance, write_declaration, write_echeance, write_mandat
from steps.datasets.news import write_actualite
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from steps.datasets.model import Compte, Entreprise, Habilitation, Monde, Personne
    from steps.stage import Document
    from steps.vocabulary.droit import Perimetre


def write_document(monde: Monde) -> Document:
    """The document of a world; an empty part is left out, so that a partial world can be added to another."""
    head = {
        "titre": monde.titre,
        "instant": monde.instant,
        "horloge": monde.horloge,
        "graine": monde.graine,
    }
    parts: dict[str, list[Document]] = {
        "entreprise": [_entreprise(entreprise) for entreprise in monde.entreprises],
        "personne": [_personne(personne) for personne in monde.personnes],
        "relation": [
            {"siret": relation.siret.chiffres, "service": relation.service} for relation in monde.relations
        ],
        "creance": [write_creance(creance) for creance in monde.creances],
        "mandat": [write_mandat(mandat) for mandat in monde.mandats],
        "echeance": [write_echeance(echeance) for echeance in monde.echeances],
        "declaration": [write_declaration(declaration) for declaration in monde.declarations],
        "actualite": [write_actualite(actualite) for actualite in monde.actualites],
        "question": [write_question(question) for question in monde.questions],
    }
    return {key: value for key, value in head.items() if value not in (None, "")} | {
        key: value for key, value in parts.items() if value
    }


def write_perimetre(perimetre: Perimetre) -> dict[str, str]:
    """The key that names a scope: ``siren`` or ``siret``."""
    return {"siren" if isinstance(perimetre, Siren) else "siret": perimetre.chiffres}


def _entreprise(entreprise: Entreprise) -> Document:
    places = [{"nom": place.nom, "siret": place.siret.chiffres} for place in entreprise.etablissements]
    return {"nom": entreprise.nom, "siren": entreprise.siren.chiffres, "etablissement": places}


def _personne(personne: Personne) -> Document:
    return {
        "prenom": personne.prenom,
        "nom": personne.nom,
        "courriel": personne.courriel,
        "compte": [_compte(compte) for compte in personne.comptes],
    }


def _compte(compte: Compte) -> Document:
    return {
        "site": compte.site.service,
        "identifiant": compte.identifiant,
        "mot_de_passe": compte.mot_de_passe,
        **write_perimetre(compte.perimetre),
        **({"rattache": True} if compte.rattache else {}),
        **({"age": True} if compte.age else {}),
        "habilitation": [_habilitation(habilitation) for habilitation in compte.habilitations],
    }


def _habilitation(habilitation: Habilitation) -> Document:
    droit = habilitation.droit
    return {"service": droit.service, "droit": droit.code, **write_perimetre(habilitation.perimetre)}
