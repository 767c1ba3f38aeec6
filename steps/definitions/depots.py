"""Filing declarations in the applications of customs: who may, with which data, from which portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, when

from steps.datasets.filings import fill_in, find_champ
from steps.vocabulary.parameters import sentence
from steps.vocabulary.teleservice import Teleservice

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.site import Site


@given(sentence("{minutes:Nombre} minutes ont passé"))
def _minutes(coulisses: Coulisses, minutes: int) -> None:
    coulisses.laisser_passer(60 * minutes)


@given(sentence("le droit {droit:Droit} sur {nom:Nom} n'est plus à {prenom:Prenom}"))
def _retire(coulisses: Coulisses, droit: Droit, nom: str, prenom: str) -> None:
    coulisses.retirer(prenom, droit, nom)


@given(sentence("{autre:Prenom} a laissé sa session ouverte sur {site:Site} au poste de {prenom:Prenom}"))
def _session_d_un_autre(troupe: Troupe, autre: str, site: Site, prenom: str) -> None:
    troupe[prenom].preter_son_poste(troupe[autre].personne.compte(site))


@given(
    sentence(
        "{prenom:Prenom} a rempli dans {teleservice:Teleservice} une déclaration pour {nom:Nom} "
        "depuis {site:Site}"
    )
)
def _a_rempli(troupe: Troupe, prenom: str, teleservice: Teleservice, nom: str, site: Site) -> None:
    troupe[prenom].declarations.remplir(teleservice, site, fill_in(teleservice, troupe.annuaire.siret(nom)))


@given(
    sentence(
        "{prenom:Prenom} a déposé dans {teleservice:Teleservice} une déclaration pour {nom:Nom} "
        "depuis {site:Site}"
    )
)
@when(
    sentence(
        "{prenom:Prenom} dépose dans {teleservice:Teleservice} une déclaration pour {nom:Nom} "
        "depuis {site:Site}"
    )
)
def _depose(troupe: Troupe, prenom: str, teleservice: Teleservice, nom: str, site: Site) -> None:
    troupe[prenom].declarations.deposer(teleservice, site, fill_in(teleservice, troupe.annuaire.siret(nom)))


@when(
    sentence(
        "{prenom:Prenom} dépose dans CIEL une déclaration de « {produit:Texte} » pour {nom:Nom} "
        "depuis {site:Site}"
    )
)
def _depose_un_produit(troupe: Troupe, prenom: str, produit: str, nom: str, site: Site) -> None:
    troupe[prenom].declarations.deposer(
        Teleservice.CIEL, site, fill_in(Teleservice.CIEL, troupe.annuaire.siret(nom), produit=produit)
    )


@when(
    sentence(
        "{prenom:Prenom} vide « {champ:Texte} » et dépose dans {teleservice:Teleservice} cette déclaration"
    )
)
def _depose_incomplete(troupe: Troupe, prenom: str, champ: str, teleservice: Teleservice) -> None:
    troupe[prenom].declarations.vider_et_envoyer(teleservice, find_champ(champ))


@when(
    sentence(
        "{prenom:Prenom} met des blancs dans « {champ:Texte} » "
        "et dépose dans {teleservice:Teleservice} cette déclaration"
    )
)
def _depose_en_blanc(troupe: Troupe, prenom: str, champ: str, teleservice: Teleservice) -> None:
    troupe[prenom].declarations.blanchir_et_envoyer(teleservice, find_champ(champ))


@when(
    sentence(
        "{prenom:Prenom} dépose dans {teleservice:Teleservice} cette déclaration, changée pour {nom:Nom}"
    )
)
def _depose_changee(troupe: Troupe, prenom: str, teleservice: Teleservice, nom: str) -> None:
    troupe[prenom].declarations.changer_et_envoyer(teleservice, troupe.annuaire.siret(nom))


@when(sentence("{prenom:Prenom} dépose dans {teleservice:Teleservice} cette déclaration"))
def _depose_enfin(troupe: Troupe, prenom: str, teleservice: Teleservice) -> None:
    troupe[prenom].declarations.envoyer(teleservice)


@when(
    sentence(
        "{prenom:Prenom} dépose dans {teleservice:Teleservice} cette déclaration "
        "et donne les identifiants {site:Site} de {titulaire:Prenom}"
    )
)
def _depose_et_se_reconnecte(
    troupe: Troupe, prenom: str, teleservice: Teleservice, site: Site, titulaire: str
) -> None:
    troupe[prenom].declarations.envoyer_et_se_reconnecter(
        teleservice, troupe[titulaire].personne.compte(site)
    )


@when(
    sentence(
        "{prenom:Prenom} dépose dans {teleservice:Teleservice} cette déclaration, redonne ses identifiants "
        "et la dépose sans rien ressaisir"
    )
)
def _depose_deux_fois(troupe: Troupe, prenom: str, teleservice: Teleservice) -> None:
    troupe[prenom].declarations.envoyer_deux_fois(teleservice)


@when(sentence("{prenom:Prenom} ouvre le formulaire de {teleservice:Teleservice} depuis {site:Site}"))
def _formulaire(troupe: Troupe, prenom: str, teleservice: Teleservice, site: Site) -> None:
    troupe[prenom].declarations.commencer(teleservice, site)
