"""What the dashboard says when an administration does not answer, and when a request is forged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.tables import read_paiements, read_synthese
from steps.expectations.lines import compare_lignes
from steps.expectations.summary import BLOC
from steps.expectations.values import (
    compare,
    compare_contains,
    compare_empty,
    compare_members,
    compare_said,
    compare_unsaid,
    expect,
)
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.onglet import Onglet
    from steps.vocabulary.site import Site


@given(sentence("{site:Copro} ne répond plus à portailpro"))
def _muet(coulisses: Coulisses, site: Site) -> None:
    coulisses.rendre_muet(site)


@given(sentence("{site:Copro} coupe ses échanges avec portailpro"))
def _coupure(coulisses: Coulisses, site: Site) -> None:
    coulisses.rendre_muet(site, "connexion-coupee")


@given(sentence("{site:Copro} répond à portailpro par des messages illisibles"))
def _illisible(coulisses: Coulisses, site: Site) -> None:
    coulisses.rendre_muet(site, "corps-malforme")


@given(sentence("{site:Copro} tarde à répondre à portailpro"))
def _tarde(coulisses: Coulisses, site: Site) -> None:
    coulisses.faire_tarder(site)


@when(sentence("{prenom:Prenom} envoie à portailpro le choix de {nom:Nom}, qui ne lui est pas proposé"))
def _choix_force(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.forcer(troupe.annuaire.entreprise(nom))


@when(sentence("{prenom:Prenom} tape l'adresse qu'aurait, dans portailpro, le tableau de bord de {nom:Nom}"))
def _adresse(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.demander_par_adresse(troupe.annuaire.entreprise(nom))


@then(sentence("portailpro annonce à {prenom:Prenom} que {site:Copro} est indisponible"))
def _indisponible(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(
        compare_contains(
            "Administrations annoncées indisponibles",
            site.administration,
            troupe[prenom].lecture.read_indisponibles(),
        )
    )


@then(sentence("la page qui attendait {prenom:Prenom} montre « {reference:Texte} »"))
def _page(troupe: Troupe, prenom: str, reference: str) -> None:
    verify(compare_said("Page", [reference], [troupe[prenom].desk.driver.page().text]))


@then(sentence("portailpro ne dit nulle part à {prenom:Prenom} qu'il n'y a rien à payer"))
def _rien_a_payer(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Volets dits vides", troupe[prenom].lecture.list_vides()))


@then(
    sentence(
        "malgré ce silence, l'onglet « {onglet:Onglet} » des paiements de {prenom:Prenom} montre exactement"
    )
)
def _paiements_restants(troupe: Troupe, onglet: Onglet, prenom: str, datatable: Rows) -> None:
    verify(
        compare_lignes(
            f"Paiements, {onglet.value}",
            read_paiements(datatable, onglet, troupe.annuaire),
            troupe[prenom].lecture.malgre_le_silence().read_paiements(onglet),
        )
    )


@then(sentence("malgré ce silence, la synthèse de {prenom:Prenom} montre exactement"))
def _synthese_restante(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_lignes(
            BLOC, read_synthese(datatable), troupe[prenom].lecture.malgre_le_silence().read_synthese()
        )
    )


@then(sentence("malgré ce silence, la synthèse de {prenom:Prenom} ne montre aucune ligne"))
def _synthese_sans_ligne(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty(BLOC, troupe[prenom].lecture.malgre_le_silence().read_synthese()))


@then(sentence("portailpro n'affiche pas à {prenom:Prenom} l'entreprise {nom:Nom}"))
def _pas_affichee(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(
        expect(
            "Entreprise affichée",
            troupe[prenom].entreprises.read_affichee() != troupe.annuaire.entreprise(nom).siren,
            nom,
        )
    )


@then(sentence("rien de {nom:Nom} n'est montré à {prenom:Prenom}"))
def _rien_d_autrui(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(compare_unsaid(f"Pages devant {prenom}", troupe.list_traces(nom), troupe[prenom].read_textes()))


@then(sentence("portailpro refuse à {prenom:Prenom} une entreprise qui ne lui est pas proposée"))
def _choix_refuse(troupe: Troupe, prenom: str) -> None:
    verify(expect("Entreprise refusée", troupe[prenom].entreprises.is_refused(), "aucun refus"))


@then(sentence("à son retour, portailpro demande encore à {prenom:Prenom} de choisir entre {noms:Noms}"))
def _encore_a_choisir(troupe: Troupe, prenom: str, noms: tuple[str, ...]) -> None:
    verify(
        compare_members(
            "Entreprises proposées au retour",
            troupe.annuaire.sirens(noms),
            troupe[prenom].entreprises.revenir().read_proposees(),
        )
    )


@then(sentence("à son retour, portailpro affiche encore à {prenom:Prenom} l'entreprise {nom:Nom}"))
def _entreprise_gardee(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(
        compare(
            "Entreprise affichée au retour",
            troupe.annuaire.entreprise(nom).siren,
            troupe[prenom].entreprises.revenir().read_affichee(),
        )
    )
