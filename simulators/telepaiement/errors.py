"""What Télépaiement refuses.

core.Problem             told to a machine
└── SirenInvalide    422 the SIREN asked for is missing or wrong
core.Refusal             shown to a person
├── AccesRefuse      403 the person does not hold "télépayer"
└── DouaneMuette     503 customs did not tell what the person holds: nothing is shown on a guess
"""

from simulators.core.errors import Problem, Refusal


class SirenInvalide(Problem):
    """A query that names no company."""

    def __init__(self, sentence: str) -> None:
        super().__init__(422, "SIREN invalide", sentence, field="siren")


class AccesRefuse(Refusal):
    """The service is closed to this person."""

    def __init__(self) -> None:
        super().__init__(
            403, "Accès refusé", "Vous n'avez pas d'habilitation Télépaiement SEPA.", "telepayer-absent"
        )


class DouaneMuette(Refusal):
    """Rights are asked of customs at each page, and they were not told."""

    def __init__(self, found: str) -> None:
        sentence = "Télépaiement ne peut pas vérifier vos habilitations pour le moment."
        super().__init__(503, "Service indisponible", sentence, f"douane-muette : {found}")
