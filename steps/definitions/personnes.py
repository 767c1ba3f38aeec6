"""Who is there, and what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given

from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.site import Site


@given("les entreprises ALPHA, BETA et GAMMA")
def _entreprises(coulisses: Coulisses) -> None:
    coulisses.installer("alpha_beta")


@given(sentence("les entreprises de « {monde:Texte} »"))
def _entreprises_de(coulisses: Coulisses, monde: str) -> None:
    coulisses.installer(monde)


@given(sentence("{prenom:Prenom} a rattaché {sites:Copros} à son compte portailpro"))
def _rattaches(coulisses: Coulisses, prenom: str, sites: tuple[Site, ...]) -> None:
    coulisses.rattacher(prenom, sites)


@given(sentence("{prenom:Prenom} s'est inscrite à portailpro pour {nom:Nom} et y a rattaché {sites:Copros}"))
def _inscrite(coulisses: Coulisses, prenom: str, nom: str, sites: tuple[Site, ...]) -> None:
    coulisses.inscrire_et_rattacher(prenom, nom, sites)


@given(sentence("{prenom:Prenom} a le droit {droit:Droit} sur {nom:Nom}"))
def _habilitation(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> None:
    coulisses.habiliter(prenom, droit, nom)


@given(sentence("{prenom:Prenom} vient de recevoir le droit {droit:Droit} sur {nom:Nom}"))
def _octroi(coulisses: Coulisses, prenom: str, droit: Droit, nom: str) -> None:
    coulisses.octroyer(prenom, droit, nom)


@given(sentence("{prenom:Prenom} tient un second compte {site:Copro} « {identifiant:Texte} »"))
def _second_compte(coulisses: Coulisses, prenom: str, site: Site, identifiant: str) -> None:
    coulisses.ajouter_compte(prenom, site, identifiant)


@given(sentence("{prenom:Prenom} a ouvert sa session sur {site:Site}"))
def _session(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].se_connecter(site)


@given(sentence("{prenom:Prenom} a parcouru son tableau de bord pour {nom:Nom}"))
def _parcouru(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].parcourir(troupe.annuaire.entreprise(nom))


@given(sentence("{prenom:Prenom} travaille sur {nom:Nom} dans portailpro"))
def _travaille(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.travailler_pour(troupe.annuaire.entreprise(nom))
