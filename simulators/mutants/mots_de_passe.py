"""Faults of how the password of the payment notice is compared: PAI-07."""

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.modele import ouvre_cb


def _trust_any_password(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        ouvre_cb=lambda avis, reference, secret: reference in avis and secret in avis.values()
    )


def _ignore_case(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        ouvre_cb=lambda avis, reference, secret: ouvre_cb(avis, reference, secret.lower())
    )


def _take_no_password(telepaiement: Service) -> Service:
    optional = change_template(
        telepaiement, "cb.html", {'type="password") }}': 'type="password", requis=False) }}'}
    )
    return optional.with_policy(
        ouvre_cb=lambda avis, reference, secret: reference in avis and secret in ("", avis[reference])
    )


def _compare_the_first_letters(telepaiement: Service) -> Service:
    """Only as many letters are compared as the shorter of the two has."""
    return telepaiement.with_policy(
        ouvre_cb=lambda avis, reference, secret: (
            reference in avis
            and bool(secret)
            and all(expected == typed for expected, typed in zip(avis[reference], secret, strict=False))
        )
    )


def _trust_reference(telepaiement: Service) -> Service:
    return telepaiement.with_policy(ouvre_cb=lambda avis, reference, _secret: reference in avis)


def _open_without_notice(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        ouvre_cb=lambda avis, reference, secret: reference not in avis or ouvre_cb(avis, reference, secret)
    )


def _refuse_the_notice(telepaiement: Service) -> Service:
    return telepaiement.with_policy(ouvre_cb=lambda _avis, _reference, _secret: False)


MUTANTS = (
    Mutant(
        "mot-de-passe-d-une-autre-creance", "PAI-07", "telepaiement",
        "le mot de passe de n’importe quel avis ouvre la créance", _trust_any_password,
    ),
    Mutant(
        "mot-de-passe-en-capitales", "PAI-07", "telepaiement",
        "le mot de passe est accepté sans regarder les capitales", _ignore_case,
    ),
    Mutant(
        "mot-de-passe-vide", "PAI-07", "telepaiement", "le mot de passe de l’avis peut rester vide",
        _take_no_password,
    ),
    Mutant(
        "mot-de-passe-commence", "PAI-07", "telepaiement",
        "seules les premières lettres du mot de passe de l’avis sont comparées", _compare_the_first_letters,
    ),
    Mutant(
        "reference-seule", "PAI-07", "telepaiement",
        "la référence suffit, quel que soit le mot de passe", _trust_reference,
    ),
    Mutant(
        "creance-sans-avis", "PAI-07", "telepaiement",
        "une créance dont aucun avis n’a été envoyé s’ouvre à tout mot de passe", _open_without_notice,
    ),
    Mutant(
        "avis-exact-refuse", "PAI-07", "telepaiement",
        "la référence et le mot de passe exacts sont refusés", _refuse_the_notice,
    ),
)  # fmt: skip
