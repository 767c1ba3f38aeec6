"""Paying by direct debit, and what Télépaiement answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.telepaiement import compare_said, compare_said_either
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.site import Site


@given(sentence("{prenom:Prenom} a ouvert Télépaiement SEPA depuis {site:Site}"))
@when(sentence("{prenom:Prenom} ouvre Télépaiement SEPA depuis {site:Site}"))
def _ouvre(troupe: Troupe, prenom: str, site: Site) -> None:
    troupe[prenom].paiements.guichet.ouvrir_sepa(site)


@given(sentence("{prenom:Prenom} a payé « {reference:Texte} » par prélèvement depuis {site:Site}"))
@when(sentence("{prenom:Prenom} paie « {reference:Texte} » par prélèvement depuis {site:Site}"))
def _paie(troupe: Troupe, prenom: str, reference: str, site: Site) -> None:
    troupe[prenom].paiements.payer(site, reference)


@when(sentence("{prenom:Prenom} tente de payer « {reference:Texte} » par prélèvement depuis {site:Site}"))
def _tente(troupe: Troupe, prenom: str, reference: str, site: Site) -> None:
    troupe[prenom].paiements.tenter(site, reference)


@when(sentence("{prenom:Prenom} tape l'adresse du paiement de « {reference:Texte} »"))
def _tape(troupe: Troupe, prenom: str, reference: str) -> None:
    troupe[prenom].paiements.taper_l_adresse(reference)


@when(sentence("{prenom:Prenom} tape l'adresse du paiement de « {reference:Texte} » et tente d'y payer"))
def _tape_et_tente(troupe: Troupe, prenom: str, reference: str) -> None:
    troupe[prenom].paiements.tenter_par_l_adresse(reference)


@given(sentence("{prenom:Prenom} a ouvert la page de paiement de « {reference:Texte} » depuis {site:Site}"))
def _page(troupe: Troupe, prenom: str, reference: str, site: Site) -> None:
    troupe[prenom].paiements.ouvrir(site, reference)


@given(
    sentence(
        "{prenom:Prenom} a laissé ouverte la page de paiement de « {reference:Texte} » depuis {site:Site}"
    )
)
def _page_laissee(troupe: Troupe, prenom: str, reference: str, site: Site) -> None:
    troupe[prenom].paiements.laisser_ouverte(site, reference)


@when(sentence("{prenom:Prenom} valide la page de paiement laissée ouverte"))
def _reprend(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].paiements.reprendre_la_page_laissee()


@when(sentence("{prenom:Prenom} valide ce paiement"))
def _valide(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].paiements.valider()


@given(sentence("la réponse au paiement de « {reference:Texte} » va se perdre"))
def _reponse_perdue(coulisses: Coulisses, troupe: Troupe, reference: str) -> None:
    coulisses.perdre_la_reponse(troupe.labels.adresse.prelevement.format(reference=reference))


@given(sentence("{prenom:Prenom} a validé ce paiement et n'a rien reçu"))
@when(sentence("{prenom:Prenom} valide ce paiement et ne reçoit rien"))
def _valide_sans_reponse(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].paiements.valider_sans_reponse()


@when(sentence("{prenom:Prenom} valide ce paiement après avoir ramené son montant à {montant:Montant}"))
def _autre_montant(troupe: Troupe, prenom: str, montant: Montant) -> None:
    troupe[prenom].paiements.valider_un_autre_montant(montant)


@when(sentence("{prenom:Prenom} valide ce paiement après y avoir mis le mandat « {rum:Texte} »"))
def _autre_mandat(troupe: Troupe, prenom: str, rum: str) -> None:
    troupe[prenom].paiements.valider_avec_le_mandat(rum)


@when(
    sentence("{prenom:Prenom} détourne ce paiement vers « {reference:Texte} » et le mandat « {rum:Texte} »")
)
def _detourne(troupe: Troupe, prenom: str, reference: str, rum: str) -> None:
    troupe[prenom].paiements.detourner(reference, rum)


@then(sentence("Télépaiement confirme à {prenom:Prenom} le paiement de « {reference:Texte} »"))
def _confirme(troupe: Troupe, prenom: str, reference: str) -> None:
    verify(
        compare_said(
            troupe.labels.prelevement.succes.format(reference=reference),
            troupe[prenom].paiements.read_reponses(),
        )
    )


@then(sentence("Télépaiement répond à {prenom:Prenom} que « {reference:Texte} » est déjà réglée"))
def _deja_reglee(troupe: Troupe, prenom: str, reference: str) -> None:
    verify(
        compare_said(
            troupe.labels.prelevement.deja_reglee.format(reference=reference),
            troupe[prenom].paiements.read_reponses(),
        )
    )


@then(sentence("Télépaiement refuse à {prenom:Prenom} de payer pour cet établissement"))
def _autre_etablissement_refuse(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said_either(
            troupe.labels.prelevement.refus_de_payer, troupe[prenom].paiements.read_reponses()
        )
    )


@then(sentence("Télépaiement refuse à {prenom:Prenom} le mandat d'un autre établissement"))
def _autre_mandat_refuse(troupe: Troupe, prenom: str) -> None:
    verify(compare_said(troupe.labels.prelevement.autre_mandat, troupe[prenom].paiements.read_reponses()))


@then(sentence("Télépaiement répond à {prenom:Prenom} que le montant n'est pas celui de la créance"))
def _autre_montant_refuse(troupe: Troupe, prenom: str) -> None:
    verify(compare_said(troupe.labels.prelevement.autre_montant, troupe[prenom].paiements.read_reponses()))


@then(sentence("Télépaiement répond à {prenom:Prenom} que cette créance ne se règle pas par prélèvement"))
def _autre_nature_refusee(troupe: Troupe, prenom: str) -> None:
    verify(compare_said(troupe.labels.prelevement.autre_nature, troupe[prenom].paiements.read_reponses()))
