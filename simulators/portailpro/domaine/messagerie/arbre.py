"""The tree of reference: every question that can be asked to customs, and no other (MSG-09 to MSG-12).

Themes keep to payments, guarantees, bonds, and the basis of the taxes declared through the portal (MSG-11).
Apart from the two reserved motives (AMB-03), which the FAQ names, labels and fields are invented.
"""

from dataclasses import replace

from simulators.portailpro.domaine.messagerie.motif import (
    Champ,
    Genre,
    Motif,
    Thematique,
    TypeDeService,
)

_JOUR = "Au format JJ/MM/AAAA, par exemple 02/03/2026."
REFERENCE_CREANCE = Champ("reference_creance", "Référence de la créance")
DATE_REJET = Champ("date_rejet", "Date du rejet", Genre.DATE, aide=_JOUR)
DATE_PAIEMENT = Champ("date_paiement", "Date du paiement", Genre.DATE, aide=_JOUR)
REFERENCE_TRIGO = Champ("reference_trigo", "Référence du crédit TRIGO")
MONTANT = Champ("montant", "Montant en euros", Genre.MONTANT, obligatoire=False, aide="Par exemple 1250,50.")
SIRET = Champ("siret", "SIRET", Genre.SIRET, aide="14 chiffres, ceux de l’établissement concerné.")
REFERENCE_GARANTIE = Champ("reference_garantie", "Référence de la garantie")
REFERENCE_DECLARATION = Champ("reference_declaration", "Référence de la déclaration")
_FACULTATIVE = replace(REFERENCE_DECLARATION, obligatoire=False)


def _recette(code: str, libelle: str, *champs: Champ) -> Motif:
    return Motif(code, libelle, TypeDeService.RECETTE, champs)


def _pae(code: str, libelle: str, *champs: Champ) -> Motif:
    return Motif(code, libelle, TypeDeService.PAE, champs)


ARBRE: tuple[Thematique, ...] = (
    Thematique("paiements-et-creances", "Paiements et créances", (
        _recette(
            "ECHEANCIER_REPORT", "Demander ou modifier un report de paiement / échéancier", REFERENCE_CREANCE,
        ),
        _recette(
            "REJET_TELEREGLEMENT", "Régulariser le rejet d'une opération de télérèglement",
            REFERENCE_CREANCE, DATE_REJET,
        ),
        _recette("PAIEMENT_NON_IMPUTE", "Signaler un paiement non imputé", REFERENCE_CREANCE, DATE_PAIEMENT),
        _recette("CREANCE_DETAIL", "Demander le détail d'une créance", REFERENCE_CREANCE),
    )),
    Thematique("cautionnement", "Cautionnement", (
        _recette("CAUTION_OUVRIR", "Demander un cautionnement", REFERENCE_TRIGO),
        _recette("CAUTION_MODIFIER", "Modifier un cautionnement", REFERENCE_TRIGO, MONTANT),
    )),
    Thematique("garantie", "Garantie", (
        _pae("GARANTIE_MISE_EN_PLACE", "Mettre en place une garantie", SIRET, MONTANT),
        _pae("GARANTIE_LEVEE", "Lever une garantie", SIRET, REFERENCE_GARANTIE),
    )),
    Thematique("dedouanement", "Dédouanement", (
        _pae(
            "TAXATION_DEDOUANEMENT", "Poser une question sur la taxation à l'importation", SIRET,
            _FACULTATIVE,
        ),
    )),
    Thematique("contributions-indirectes", "Contributions indirectes", (
        _pae("TAXATION_CI", "Poser une question sur la taxation des contributions indirectes", SIRET),
    )),
    Thematique("produits-energetiques", "Produits énergétiques", (
        _pae("TAXATION_ENERGIE", "Poser une question sur la taxation des produits énergétiques", SIRET),
    )),
    Thematique("octroi-de-mer", "Octroi de mer", (
        _pae("TAXATION_OCTROI", "Poser une question sur la taxation à l'octroi de mer", SIRET),
    )),
)  # fmt: skip
