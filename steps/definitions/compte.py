"""Linking accounts, choosing the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.directory import find_account
from steps.expectations.values import compare, compare_members, expect
from steps.expectations.verdict import verify
from steps.screens.links import EtatDuLien
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe


@given(sentence("{site:Copro} n'est plus en état d'enregistrer un rattachement"))
def _panne(coulisses: Coulisses, site: Site) -> None:
    coulisses.couper_les_liens(site)


@given(sentence("{prenom:Prenom} a laissé « Gérer les rattachements » ouvert dans un autre onglet"))
def _page_ouverte(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].liens.laisser_ouverts()


@given(sentence("{prenom:Prenom} a laissé en plan, dans un autre onglet, un rattachement à {site:Copro}"))
def _en_plan(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].liens.laisser_en_plan(site)


@given(sentence("{prenom:Prenom} vient de rattacher son compte {site:Copro}"))
@when(sentence("{prenom:Prenom} rattache son compte {site:Copro}"))
def _rattache(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].liens.rattacher(site)


@when(sentence("{prenom:Prenom} rattache l'un après l'autre ses comptes {sites:Copros}"))
def _rattache_tous(troupe: Troupe, prenom: str, sites: tuple[Site, ...]) -> None:
    troupe[prenom].liens.rattacher_tous(sites)


@given(sentence("{prenom:Prenom} a abandonné le rattachement de son compte {site:Copro}"))
@when(sentence("{prenom:Prenom} abandonne le rattachement de son compte {site:Copro}"))
def _abandonne(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].liens.abandonner(site)


@given(
    sentence(
        "{prenom:Prenom} a tenté de rattacher son compte {site:Copro} avec le mot de passe « {secret:Texte} »"
    )
)
@when(
    sentence(
        "{prenom:Prenom} tente de rattacher son compte {site:Copro} avec le mot de passe « {secret:Texte} »"
    )
)
def _mauvais_mot_de_passe(troupe: Troupe, prenom: str, site: Site, secret: str) -> None:
    troupe[prenom].liens.rattacher_avec(site, secret)


@when(sentence("{prenom:Prenom} tente de rattacher aussi le compte {site:Copro} « {identifiant:Texte} »"))
def _second(troupe: Troupe, prenom: str, site: Site, identifiant: str) -> None:
    troupe[prenom].liens.tenter_un_autre(find_account(troupe[prenom].personne, site, identifiant))


@when(
    sentence(
        "{prenom:Prenom} tente de rattacher le compte {site:Copro} « {identifiant:Texte} » "
        "depuis l'onglet resté ouvert"
    )
)
def _second_en_douce(troupe: Troupe, prenom: str, site: Site, identifiant: str) -> None:
    troupe[prenom].liens.rattacher_depuis_la_page_ouverte(
        find_account(troupe[prenom].personne, site, identifiant)
    )


@when(sentence("{prenom:Prenom} achève ce rattachement avec le compte {site:Copro} « {identifiant:Texte} »"))
def _acheve(troupe: Troupe, prenom: str, site: Site, identifiant: str) -> None:
    troupe[prenom].liens.achever(find_account(troupe[prenom].personne, site, identifiant))


@when(sentence("{prenom:Prenom} tente de rattacher le compte {site:Copro} de {autre:Prenom}"))
def _compte_d_autrui(troupe: Troupe, prenom: str, site: Site, autre: str) -> None:
    troupe[prenom].liens.rattacher_compte(troupe[autre].personne.compte(site))


@when(sentence("{prenom:Prenom} se connecte à {site:Site}"))
def _connexion(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].se_connecter(site)


@when(sentence("{prenom:Prenom} choisit de travailler sur {nom:Nom}"))
def _choix(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.choisir(troupe.annuaire.entreprise(nom))


@given(sentence("{prenom:Prenom} a changé d'entreprise pour {nom:Nom}"))
@when(sentence("{prenom:Prenom} change d'entreprise pour {nom:Nom}"))
def _changement(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.changer(troupe.annuaire.entreprise(nom))


@when(sentence("{prenom:Prenom} demande à changer d'entreprise"))
def _demande_a_changer(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].entreprises.demander_a_changer()


@when(sentence("{prenom:Prenom} revient à l'accueil de portailpro sans avoir choisi"))
def _sans_choix(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].revenir(Site.PORTAILPRO)


@then(sentence("portailpro annonce à {prenom:Prenom} que son compte {site:Copro} est rattaché"))
def _annonce(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Rattachement annoncé", troupe[prenom].liens.is_announced(site), "aucune annonce"))


@then(sentence("portailpro annonce à {prenom:Prenom} que {site:Copro} ne répond pas"))
def _echec(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(
        expect("Échec annoncé, rien d'enregistré", troupe[prenom].liens.has_failed(site), "aucune annonce")
    )


@then(sentence("le rattachement d'un second compte {site:Copro} est refusé à {prenom:Prenom}"))
def _refus_du_second(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Second compte refusé", troupe[prenom].liens.is_second_refused(site), "aucun refus"))


@then(sentence("portailpro refuse à {prenom:Prenom} un compte {site:Copro} déjà rattaché ailleurs"))
def _refus_du_compte_pris(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Compte déjà rattaché refusé", troupe[prenom].liens.is_taken(site), "aucun refus"))


@then(sentence("le profil de {prenom:Prenom} montre {site:Copro} rattaché au compte « {identifiant:Texte} »"))
def _profil_rattache(troupe: Troupe, prenom: str, site: Site, identifiant: str) -> None:
    verify(
        compare(f"Profil, {site.nom}", EtatDuLien(True, identifiant), troupe[prenom].liens.read_etat(site))
    )


@then(sentence("le profil de {prenom:Prenom} montre {site:Copro} non rattaché"))
def _profil_non_rattache(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"Profil, {site.nom} rattaché", False, troupe[prenom].liens.read_etat(site).rattache))


@then(sentence("{site:Copro} tient le compte de {prenom:Prenom} pour rattaché à portailpro"))
def _rattache_en_face(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"{site.nom}, portailpro rattaché", True, troupe[prenom].liens.read_chez(site)))


@then(sentence("{site:Copro} tient le compte de {prenom:Prenom} pour non rattaché à portailpro"))
def _non_rattache_en_face(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(compare(f"{site.nom}, portailpro rattaché", False, troupe[prenom].liens.read_chez(site)))


@then(
    sentence(
        "{site:Copro} tient le compte « {identifiant:Texte} » de {prenom:Prenom} "
        "pour non rattaché à portailpro"
    )
)
def _second_non_rattache(troupe: Troupe, prenom: str, site: Site, identifiant: str) -> None:
    verify(
        compare(
            f"{site.nom}, « {identifiant} » rattaché",
            False,
            troupe[prenom].liens.read_ailleurs(find_account(troupe[prenom].personne, site, identifiant)),
        )
    )


@then(sentence("portailpro propose à {prenom:Prenom} de choisir entre {noms:Noms}"))
def _proposition(troupe: Troupe, prenom: str, noms: tuple[str, ...]) -> None:
    verify(
        compare_members(
            "Entreprises proposées",
            troupe.annuaire.sirens(noms),
            troupe[prenom].entreprises.read_proposees(),
        )
    )


@then(sentence("portailpro propose à {prenom:Prenom} exactement les entreprises que ses droits permettent"))
def _proposition_des_droits(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_members(
            "Entreprises proposées",
            troupe.compute_entreprises(prenom),
            troupe[prenom].entreprises.read_proposees(),
        )
    )


@then(sentence("portailpro demande à {prenom:Prenom} de choisir une entreprise"))
def _demande(troupe: Troupe, prenom: str) -> None:
    verify(expect("Choix demandé", troupe[prenom].entreprises.is_asked(), "aucun choix"))


@then(sentence("portailpro affiche à {prenom:Prenom} l'entreprise {nom:Nom}"))
def _entreprise_affichee(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(
        compare(
            "Entreprise affichée",
            troupe.annuaire.entreprise(nom).siren,
            troupe[prenom].entreprises.read_affichee(),
        )
    )
