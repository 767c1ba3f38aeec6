"""What Télépaiement CB answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then

from steps.expectations.telepaiement import compare_said
from steps.expectations.values import compare, compare_empty, compare_members, expect
from steps.expectations.verdict import verify
from steps.vocabulary.date import parse_date
from steps.vocabulary.parameters import sentence
from steps.vocabulary.telepaiement import Recu

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.site import Site


@then(sentence("Télépaiement CB demande à {prenom:Prenom} la référence et le mot de passe de son avis"))
def _avis(troupe: Troupe, prenom: str) -> None:
    verify(expect("Avis de paiement demandé", troupe[prenom].carte.is_asked(), "une autre page"))


@then(sentence("rien n'est saisi d'avance pour {prenom:Prenom} dans Télépaiement CB"))
def _rien_de_saisi(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Saisies faites d'avance", troupe[prenom].carte.list_remplis()))


@then(sentence("Télépaiement CB demande à {prenom:Prenom} {saisies:Cites} depuis {site:Site}"))
def _saisies(troupe: Troupe, prenom: str, saisies: tuple[str, ...], site: Site) -> None:
    verify(
        compare_members(
            f"Saisies de Télépaiement CB depuis {site.nom}",
            saisies,
            troupe[prenom].carte.read_saisies(site),
        )
    )


@then(
    sentence(
        "Télépaiement CB ouvre à {prenom:Prenom} le règlement de {montant:Montant} pour « {reference:Texte} »"
    )
)
def _reglement(troupe: Troupe, prenom: str, montant: Montant, reference: str) -> None:
    verify(
        compare("Règlement ouvert par carte", f"{reference}, {montant}", troupe[prenom].carte.read_creance())
    )


@then(
    sentence(
        "Télépaiement CB remet à {prenom:Prenom} le reçu de {montant:Montant} "
        "pour « {reference:Texte} », daté du « {jour:Texte} »"
    )
)
def _recu(troupe: Troupe, prenom: str, montant: Montant, reference: str, jour: str) -> None:
    verify(
        compare(
            "Reçu de Télépaiement CB",
            Recu(reference, montant, parse_date(jour)),
            troupe[prenom].carte.read_recu(),
        )
    )


@then(sentence("Télépaiement CB refuse cet avis à {prenom:Prenom}"))
def _avis_refuse(troupe: Troupe, prenom: str) -> None:
    verify(compare_said(troupe.labels.telepaiement_cb.avis_incorrect, troupe[prenom].carte.read_reponses()))


@then(sentence("Télépaiement CB répond à {prenom:Prenom} que cette créance ne se règle pas par carte"))
def _nature_refusee(troupe: Troupe, prenom: str) -> None:
    verify(compare_said(troupe.labels.telepaiement_cb.autre_nature, troupe[prenom].carte.read_reponses()))


@then(
    sentence(
        "Télépaiement CB répond à {prenom:Prenom} qu'au-delà de {plafond:Montant} la carte n'est pas admise"
    )
)
def _trop_cher(troupe: Troupe, prenom: str, plafond: Montant) -> None:
    verify(
        compare_said(
            troupe.labels.telepaiement_cb.trop_cher.format(plafond=plafond),
            troupe[prenom].carte.read_reponses(),
        )
    )


@then(sentence("Télépaiement CB répond à {prenom:Prenom} que le montant n'est pas celui de la créance"))
def _montant_refuse(troupe: Troupe, prenom: str) -> None:
    verify(compare_said(troupe.labels.carte.autre_montant, troupe[prenom].carte.read_reponses()))


@then(sentence("Télépaiement CB répond à {prenom:Prenom} que « {reference:Texte} » est déjà réglée"))
def _deja_reglee(troupe: Troupe, prenom: str, reference: str) -> None:
    verify(
        compare_said(
            troupe.labels.telepaiement_cb.deja_reglee.format(reference=reference),
            troupe[prenom].carte.read_reponses(),
        )
    )


@then(sentence("Télépaiement CB fait attendre {prenom:Prenom} {minutes:Nombre} minutes"))
def _attente(troupe: Troupe, prenom: str, minutes: int) -> None:
    verify(
        compare_said(
            troupe.labels.telepaiement_cb.trop_d_essais.format(minutes=minutes),
            troupe[prenom].carte.read_reponses(),
        )
    )


@then(sentence("Télépaiement CB fait attendre {prenom:Prenom} une minute encore"))
def _derniere_minute(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(troupe.labels.telepaiement_cb.trop_d_essais_une, troupe[prenom].carte.read_reponses())
    )
