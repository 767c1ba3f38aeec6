"""What customs alone refuses.

core.Problem                 told to a machine
├── RelationAbsente      409 a GHOST right is asked for without the ROSA relation on which it rests
├── CleEdiAbsente        401 the EDI door was knocked at without a key
├── CleEdiRefusee        403 the key of one establishment, a file for another
├── EdiSansRelation      403 a file for a service without the ROSA relation of the establishment
├── FichierEdiRefuse     422 a file that cannot be read
├── RelationInconnue     404 an agreement that ends before it was made
├── DossierInconnu       404 no application of that account waits for an officer
├── DossierIncomplet     409 an application without all its documents cannot be validated
├── ReferenceDejaDeposee 409 a reference that was filed before, or that a debt bears
├── DemandeDeCompteInvalide 422 an account asked for in one click, of which one member is at fault
├── AdresseDejaConnue    409 an account asked for at an address, or for a portal account, that has one
└── DemandeAnnulee       410 an account asked for by a request that was undone before it arrived
coproprietaire.AccesRefuse   shown to a person: the missing right is the reason
└── DepotRefuse          403 one more declaration is not taken that day; the reference never says so (DEC-14)
"""

from simulators.coproprietaire.errors import AccesRefuse
from simulators.core.errors import Problem


class RelationAbsente(Problem):
    """A right without the agreement that must come first (CPT-09)."""

    def __init__(self, service: str, siret: str, *, field: str) -> None:
        sentence = f"aucune relation ROSA {service} pour l’établissement {siret} : un agent la crée d’abord"
        super().__init__(409, "Relation ROSA absente", sentence, field=field)


class RelationInconnue(Problem):
    """An agreement that does not exist."""

    def __init__(self, service: str, siret: str) -> None:
        super().__init__(404, "Relation ROSA inconnue", f"aucune relation {service} pour {siret}", field="$")


class DossierInconnu(Problem):
    """No application to decide on."""

    def __init__(self, identifiant: str) -> None:
        sentence = f"aucun dossier de « {identifiant} » n’attend de décision"
        super().__init__(404, "Dossier inconnu", sentence, field="$.identifiant")


class DossierIncomplet(Problem):
    """An application that lacks a supporting document (CPT-01)."""

    def __init__(self, reference: str, manquantes: str) -> None:
        super().__init__(409, "Dossier incomplet", f"{reference} : il manque {manquantes}", field="$")


class CleEdiAbsente(Problem):
    """No key, or one of no known shape."""

    def __init__(self) -> None:
        super().__init__(
            401, "Clé EDI absente", "attendu « Authorization: Bearer edi-<siret> »",
            headers={"www-authenticate": 'Bearer realm="edi"'},
        )  # fmt: skip


class CleEdiRefusee(Problem):
    """A key that does not open the door for this establishment."""

    def __init__(self, siret: str) -> None:
        super().__init__(403, "Clé EDI refusée", f"cette clé n’est pas celle de {siret}", field="$.siret")


class EdiSansRelation(Problem):
    """A file for a service in which no officer has recorded the establishment."""

    def __init__(self, service: str, siret: str) -> None:
        sentence = f"aucune relation ROSA {service} pour l’établissement {siret} : un agent la crée d’abord"
        super().__init__(403, "Relation ROSA absente", sentence, field="$.siret")


class FichierEdiRefuse(Problem):
    """A file of which one member is at fault."""

    def __init__(self, sentence: str, *, field: str) -> None:
        super().__init__(422, "Fichier EDI refusé", sentence, field=field)


class ReferenceDejaDeposee(Problem):
    """The same declaration filed twice, or another one under a reference that is in use."""

    def __init__(self, reference: str) -> None:
        super().__init__(
            409, "Référence déjà déposée", f"« {reference} » est déjà prise : rien n’est déposé",
            field="$.reference",
        )  # fmt: skip


class DepotRefuse(AccesRefuse):
    """A declaration refused for what was declared before it that day."""

    def __init__(self) -> None:
        super().__init__(
            "Une déclaration a déjà été déposée aujourd'hui par une autre voie pour cet établissement.",
            reason="depot-exclusif",
        )


class DemandeDeCompteInvalide(Problem):
    """An account that cannot be opened for what is said of its holder."""

    def __init__(self, sentence: str, *, field: str) -> None:
        super().__init__(422, "Demande de compte invalide", sentence, field=field)


class AdresseDejaConnue(Problem):
    """A second account at one address, or for one account of the portal (CPT-19, CPT-17)."""

    def __init__(self) -> None:
        super().__init__(
            409,
            "Adresse déjà connue",
            "un compte existe à cette adresse : il se rattache",
            field="$.courriel",
        )


class DemandeAnnulee(Problem):
    """A request that arrives after it was undone."""

    def __init__(self) -> None:
        super().__init__(410, "Demande annulée", "cette demande a été annulée", field="$.demande")
