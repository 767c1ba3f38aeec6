"""What Télépaiement refuses.

core.Problem                told to a machine
├── SirenInvalide       422 the SIREN asked for is missing or wrong
├── CreanceDifferente   409 another debt is known under this reference
├── CreanceInconnue     404 no debt of customs has this reference
└── DejaReglee          409 the debt was settled before: neither gathered nor settled again
core.Refusal                shown to a person
├── AccesRefuse         403 the person does not hold the right that the page or the gesture needs
├── Introuvable         404 no debt, or no active mandate, at this address for the companies of the person
├── NonTelepayable      409 the debt is of a kind that direct debit does not take
└── DouaneMuette        503 customs did not tell what the person holds: nothing is shown on a guess
"""

from simulators.core.errors import Problem, Refusal


class SirenInvalide(Problem):
    """A query that names no company."""

    def __init__(self, sentence: str) -> None:
        super().__init__(422, "SIREN invalide", sentence, field="siren")


class CreanceDifferente(Problem):
    """Customs tell under a known reference what is not the debt that is known."""

    def __init__(self, reference: str) -> None:
        sentence = f"« {reference} » est déjà connue, avec d’autres valeurs"
        super().__init__(409, "Créance différente", sentence, field="$.reference")


class CreanceInconnue(Problem):
    """A gesture on a debt that is not held here; `field` is the member that names it."""

    def __init__(self, reference: str, field: str) -> None:
        sentence = f"aucune créance douanière « {reference} » (champ {field})"
        super().__init__(404, "Créance inconnue", sentence, field=field)


class DejaReglee(Problem):
    """A gesture on a debt that is settled; `field` is the member that names it."""

    def __init__(self, reference: str, field: str = "$.reference") -> None:
        sentence = f"« {reference} » est déjà réglée (champ {field})"
        super().__init__(409, "Créance déjà réglée", sentence, field=field)


class AccesRefuse(Refusal):
    """The page, or the gesture, is closed to this person."""

    def __init__(
        self, sentence: str = "Vous n'avez pas d'habilitation Télépaiement SEPA.",
        reason: str = "telepaiement-sans-habilitation",
    ) -> None:  # fmt: skip
        super().__init__(403, "Accès refusé", sentence, reason)


class Introuvable(Refusal):
    """An address that names nothing held here, or what another company holds: the answer is the same."""

    def __init__(self, sentence: str) -> None:
        super().__init__(404, "Page introuvable", sentence, "introuvable")


class NonTelepayable(Refusal):
    """A debt that direct debit does not take (PAI-03); the page says where it is paid."""

    def __init__(self) -> None:
        sentence = "Cette créance ne se règle pas par prélèvement."
        super().__init__(409, "Paiement impossible", sentence, "nature-non-telepayable")


class DouaneMuette(Refusal):
    """Rights are asked of customs at each page, and they were not told."""

    def __init__(self, found: str) -> None:
        sentence = "Télépaiement ne peut pas vérifier vos habilitations pour le moment."
        super().__init__(503, "Service indisponible", sentence, f"douane-muette : {found}")
