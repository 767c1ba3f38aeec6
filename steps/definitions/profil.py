"""Undoing links, and the passwords that open each site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.values import compare, compare_members, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import list_noms

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.vocabulary.site import Site

OUVERT = "{}, ouvert par « {} »"


@given(sentence("{prenom:Prenom} a fermé son navigateur"))
def _navigateur_ferme(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].desk.changer_de_poste()


@given(sentence("{site:Copro} ne peut effacer aucun rattachement"))
def _panne(coulisses: Coulisses, site: Site) -> None:
    coulisses.couper_les_liens(site)


@given(sentence("{prenom:Prenom} a tenté en vain de détacher son compte {site:Copro}, alors muet"))
def _en_vain(coulisses: Coulisses, prenom: str, site: Site) -> None:
    coulisses.detacher_en_vain(prenom, site)


@given(sentence("la réponse de {site:Copro} au prochain détachement se perdra"))
def _reponse_perdue(coulisses: Coulisses, site: Site) -> None:
    coulisses.perdre_l_accuse_du_detachement(site)


@given(sentence("{prenom:Prenom} tient partout le même identifiant et le mot de passe « {secret:Texte} »"))
def _meme_couple(coulisses: Coulisses, prenom: str, secret: str) -> None:
    coulisses.uniformiser(prenom, secret)


@given(sentence("{prenom:Prenom} a changé son mot de passe portailpro pour « {secret:Texte} »"))
@when(sentence("{prenom:Prenom} change son mot de passe portailpro pour « {secret:Texte} »"))
def _change(troupe: Troupe, prenom: str, secret: str) -> None:
    troupe[prenom].identite.changer_mot_de_passe(secret)


@when(
    sentence(
        "{prenom:Prenom} tente de changer son mot de passe portailpro pour « {secret:Texte} » "
        "en donnant « {actuel:Texte} » pour l'actuel"
    )
)
def _tente_de_changer(troupe: Troupe, prenom: str, secret: str, actuel: str) -> None:
    troupe[prenom].identite.changer_mot_de_passe(secret, actuel)


@given(sentence("{prenom:Prenom} vient de détacher son compte {site:Copro}"))
@when(sentence("{prenom:Prenom} détache son compte {site:Copro}"))
def _detache(coulisses: Coulisses, prenom: str, site: Site) -> None:
    coulisses.detacher(prenom, site)


@when(sentence("{prenom:Prenom} demande à détacher son compte {site:Copro}, puis le garde"))
def _garde(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].detachements.renoncer(site)


@when(sentence("{prenom:Prenom} demande à détacher son compte {site:Copro}"))
def _demande_a_detacher(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].detachements.demander(site)


@when(sentence("{prenom:Prenom} tente de détacher son compte {site:Copro}"))
def _tente_de_detacher(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].detachements.detacher(site)


@when(sentence("{prenom:Prenom} saisit sur portailpro l'identifiant « {nom:Texte} » avec son mot de passe"))
def _autre_nom(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].identite.saisir_autre_nom(nom)


@when(
    sentence("{prenom:Prenom} saisit sur portailpro son identifiant avec le mot de passe « {secret:Texte} »")
)
def _autre_secret(troupe: Troupe, prenom: str, secret: str) -> None:
    troupe[prenom].identite.saisir_autre_secret(secret)


@when(sentence("{prenom:Prenom} ouvre « Gérer les rattachements » depuis son profil"))
def _depuis_le_profil(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Profil, puis rattachements", troupe[prenom].identite.ouvrir_les_rattachements(), "autre page")
    )


@then(sentence("« Gérer les rattachements » propose à {prenom:Prenom} {sites:Copros}"))
def _proposes(troupe: Troupe, prenom: str, sites: tuple[Site, ...]) -> None:
    verify(compare_members("Sites proposés", list_noms(sites), troupe[prenom].identite.list_proposes()))


@then(sentence("portailpro annonce à {prenom:Prenom} que son compte {site:Copro} n'est plus rattaché"))
def _annonce(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Détachement annoncé", troupe[prenom].detachements.is_announced(site), "aucune annonce"))


@then(sentence("portailpro annonce à {prenom:Prenom} que {site:Copro}, muet, reste rattaché"))
def _echec(troupe: Troupe, prenom: str, site: Site) -> None:
    verify(expect("Lien gardé, annoncé", troupe[prenom].detachements.has_failed(site), "aucune annonce"))


@then(sentence("portailpro annonce à {prenom:Prenom} que son mot de passe est changé"))
def _change_annonce(troupe: Troupe, prenom: str) -> None:
    verify(expect("Mot de passe changé", troupe[prenom].identite.is_changed(), "aucune annonce"))


@then(sentence("portailpro refuse de changer le mot de passe de {prenom:Prenom}"))
def _change_refuse(troupe: Troupe, prenom: str) -> None:
    verify(expect("Changement refusé", troupe[prenom].identite.is_unchanged(), "aucun refus"))


@then(sentence("{prenom:Prenom} entre toujours sur {site:Site} avec ses identifiants {autre:Site}"))
def _entre_toujours(troupe: Troupe, prenom: str, site: Site, autre: Site) -> None:
    verify(
        compare(
            f"{site.nom}, ouvert par les identifiants {autre.nom}",
            True,
            troupe[prenom].identite.ouvre_avec_ceux_de(site, autre),
        )
    )


@then(sentence("le mot de passe « {secret:Texte} » ouvre {site:Site} à {prenom:Prenom}"))
def _ouvre(troupe: Troupe, prenom: str, site: Site, secret: str) -> None:
    verify(compare(OUVERT.format(site.nom, secret), True, troupe[prenom].identite.ouvre(site, secret)))


@then(sentence("le mot de passe « {secret:Texte} » n'ouvre pas {site:Site} à {prenom:Prenom}"))
def _n_ouvre_pas(troupe: Troupe, prenom: str, site: Site, secret: str) -> None:
    verify(compare(OUVERT.format(site.nom, secret), False, troupe[prenom].identite.ouvre(site, secret)))
