"""What the applications of customs answer to those who declare, or try to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from steps.datasets.filings import fill_in, read_tenues
from steps.expectations.filings import compare_saisie
from steps.expectations.values import (
    compare_absent,
    compare_contains,
    compare_members,
    compare_said,
    expect,
)
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.site import Site
    from steps.vocabulary.teleservice import Teleservice


@then(sentence("{teleservice:Teleservice} donne à {prenom:Prenom} le numéro de sa déclaration"))
def _numero(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        expect(
            f"Déclaration déposée dans {teleservice.nom}",
            bool(troupe[prenom].declarations.see(teleservice).read_depot()),
            "aucun numéro",
        ),
        compare_contains(
            f"Numéros des déclarations de {teleservice.nom}",
            troupe[prenom].declarations.see(teleservice).read_depot(),
            troupe[prenom].declarations.see(teleservice).list_references(),
        ),
    )


@then(sentence("{teleservice:Teleservice} montre exactement à {prenom:Prenom} ces déclarations"))
def _tenues(troupe: Troupe, teleservice: Teleservice, prenom: str, datatable: Rows) -> None:
    verify(
        compare_members(
            f"Déclarations de {teleservice.nom}",
            read_tenues(datatable, troupe.annuaire),
            troupe[prenom].declarations.read_declarations(teleservice),
        )
    )


@then(sentence("{teleservice:Teleservice} ne montre à {prenom:Prenom} aucune déclaration"))
def _aucune(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        compare_members(
            f"Déclarations de {teleservice.nom}",
            (),
            troupe[prenom].declarations.read_declarations(teleservice),
        )
    )


@then(
    sentence(
        "{teleservice:Teleservice}, ouvert depuis {site:Site}, ne montre à {prenom:Prenom} aucune déclaration"
    )
)
def _aucune_depuis(troupe: Troupe, teleservice: Teleservice, site: Site, prenom: str) -> None:
    verify(
        compare_members(
            f"Déclarations de {teleservice.nom}",
            (),
            troupe[prenom].declarations.read_declarations_de(teleservice, site),
        )
    )


@then(sentence("{teleservice:Teleservice} rend à {prenom:Prenom} sa saisie, faite pour {nom:Nom}"))
def _rendue(troupe: Troupe, teleservice: Teleservice, prenom: str, nom: str) -> None:
    verify(
        expect(
            "Saisie rendue",
            troupe[prenom].declarations.see(teleservice).is_given_back(),
            "une autre page, ou rien de gardé",
        ),
        compare_saisie(
            fill_in(teleservice, troupe.annuaire.siret(nom)),
            troupe[prenom]
            .declarations.see(teleservice)
            .read_saisie(fill_in(teleservice, troupe.annuaire.siret(nom))),
        ),
    )


@then(sentence("{teleservice:Teleservice} ne rend pas la saisie de {prenom:Prenom}, faite pour {nom:Nom}"))
def _pas_rendue(troupe: Troupe, teleservice: Teleservice, prenom: str, nom: str) -> None:
    verify(
        expect(
            "Saisie oubliée",
            troupe[prenom].declarations.is_lost(
                teleservice, fill_in(teleservice, troupe.annuaire.siret(nom))
            ),
            "la saisie d'une autre personne",
        )
    )


@then(sentence("{teleservice:Teleservice} refuse l'entrée à {prenom:Prenom}, faute d'habilitation"))
def _sans_habilitation(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        expect(
            f"Entrée dans {teleservice.nom} refusée",
            troupe[prenom].declarations.see(teleservice).refuses_entry(),
            "aucun refus",
        )
    )


@then(sentence("{teleservice:Teleservice} refuse à {prenom:Prenom} de déclarer"))
def _lecture_seule(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        expect(
            "Déclaration refusée",
            troupe[prenom].declarations.see(teleservice).refuses_to_declare(),
            "aucun refus, ou une autre raison",
        )
    )


@then(sentence("{teleservice:Teleservice} refuse à {prenom:Prenom} de déclarer pour cet établissement"))
def _autre_etablissement(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        expect(
            "Établissement refusé",
            troupe[prenom].declarations.see(teleservice).refuses_establishment(),
            "aucun refus, ou une autre raison",
        )
    )


@then(sentence("{teleservice:Teleservice} ne propose pas de nouvelle déclaration à {prenom:Prenom}"))
def _rien_de_propose(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        expect(
            "Aucune déclaration proposée",
            not troupe[prenom].declarations.see(teleservice).offers_declaration(),
            "un lien pour déclarer",
        )
    )


@then(sentence("le formulaire de {teleservice:Teleservice} réclame « {champ:Texte} » à {prenom:Prenom}"))
def _reclame(troupe: Troupe, teleservice: Teleservice, champ: str, prenom: str) -> None:
    verify(
        compare_said(
            f"Champ réclamé par {teleservice.nom}",
            (champ,),
            troupe[prenom].declarations.see(teleservice).read_reclamations(),
        )
    )


@then(
    sentence("le formulaire de {teleservice:Teleservice} demande exactement à {prenom:Prenom} {champs:Cites}")
)
def _champs(troupe: Troupe, teleservice: Teleservice, prenom: str, champs: tuple[str, ...]) -> None:
    verify(
        compare_members(
            "Champs du formulaire", champs, troupe[prenom].declarations.see(teleservice).read_champs()
        )
    )


@then(
    sentence(
        "le formulaire de {teleservice:Teleservice} propose à {prenom:Prenom} « {offert:Texte} » "
        "et non « {tu:Texte} »"
    )
)
def _options(troupe: Troupe, teleservice: Teleservice, prenom: str, offert: str, tu: str) -> None:
    verify(
        compare_contains("Produits", offert, troupe[prenom].declarations.see(teleservice).read_options()),
        compare_absent("Produits", tu, troupe[prenom].declarations.see(teleservice).read_options()),
    )
