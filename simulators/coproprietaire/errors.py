"""What every co-owner refuses, for its own reason.

core.Problem                   told to a machine
├── HabilitationInvalide   422 a service, a right or a scale that the site does not know
├── CompteInconnu          404 no account of that name, or of that subject
├── HabilitationNonTenue   404 a right that the account does not hold cannot be withdrawn
├── LienDejaPris           409 the account is linked to another account of the portal
├── LienInconnu            404 no link to remove
├── LienInvalide           422 the body of a link is not readable, or names another portal
├── JetonInadapte          403 a token of a person is needed and a service's came, or the reverse
└── SirenInvalide          422 the SIREN asked for is missing or wrong
core.Refusal                   shown to a person
├── AccesRefuse            403 a page that the rights of the person do not open
└── Introuvable            404 no debt, or no active mandate, at this address for the companies of the person
"""

from simulators.core.errors import Problem, Refusal


class HabilitationInvalide(Problem):
    """A right that cannot exist at this site."""

    def __init__(self, sentence: str, *, field: str) -> None:
        super().__init__(422, "Habilitation invalide", sentence, field=field)


class CompteInconnu(Problem):
    """An account that this site does not hold."""

    def __init__(self, sentence: str, *, field: str) -> None:
        super().__init__(404, "Compte inconnu", sentence, field=field)


class HabilitationNonTenue(Problem):
    """A withdrawal of what was never held, or is no longer."""

    def __init__(self, identifiant: str, service: str, droit: str, perimetre: str) -> None:
        sentence = f"« {identifiant} » ne détient pas {service}/{droit} pour {perimetre}"
        super().__init__(404, "Habilitation non tenue", sentence, field="$")


class LienDejaPris(Problem):
    """A second account of the portal for one account of this site."""

    def __init__(self) -> None:
        super().__init__(
            409, "Compte déjà rattaché", "ce compte est déjà rattaché à un autre compte portailpro"
        )


class LienInconnu(Problem):
    """A link that does not exist."""

    def __init__(self) -> None:
        super().__init__(404, "Lien inconnu", "aucun compte rattaché ne répond à ce sujet", field="sub")


class LienInvalide(Problem):
    """A link that cannot be read."""

    def __init__(self, sentence: str, *, field: str) -> None:
        super().__init__(422, "Lien invalide", sentence, field=field)


class JetonInadapte(Problem):
    """A valid token, of the wrong kind of holder."""

    def __init__(self, expected: str) -> None:
        super().__init__(403, "Jeton inadapté", f"attendu {expected}")


class SirenInvalide(Problem):
    """A query that names no company."""

    def __init__(self, sentence: str) -> None:
        super().__init__(422, "SIREN invalide", sentence, field="siren")


class AccesRefuse(Refusal):
    """A page closed to this person, with the missing right as its reason."""

    def __init__(self, sentence: str, *, reason: str) -> None:
        super().__init__(403, "Accès refusé", sentence, reason)


class Introuvable(Refusal):
    """An address where this person finds nothing: another company's is answered as if there were none."""

    def __init__(self, sentence: str) -> None:
        super().__init__(404, "Introuvable", sentence, "introuvable")
