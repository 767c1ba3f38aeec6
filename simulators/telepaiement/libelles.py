"""What codes are called on the screens."""

from simulators.telepaiement.etat import Creance

MOYENS = {"sepa": "Prélèvement SEPA", "cb": "Carte bancaire", "virement": "Virement"}
_NATURES = {
    "dedouanement": "Dédouanement",
    "dedouanement-comptant": "Dédouanement au comptant",
    "alcools": "Alcools et boissons alcooliques",
    "tabacs": "Tabacs",
    "energie": "Produits énergétiques",
    "octroi-de-mer": "Octroi de mer interne",
    "droits-de-port": "Droits de port",
    "amende": "Amende",
}
_ORIGINES = {
    "edi": "EDI",
    "dti-douane": "Saisie sur douane.gouv",
    "dti-portailpro": "Saisie par portailpro",
    "papier": "Bordereau papier",
}


def read_nature(code: str) -> str:
    """The kind of a debt in plain words; a code that has none is shown as it is, with a capital."""
    return _NATURES.get(code, code.capitalize())


def read_origine(creance: Creance) -> str:
    """How a debt was born, and the slip that gathers it if there is one."""
    born = _ORIGINES[creance.origine]
    return f"{born} (bordereau créditaire {creance.bordereau})" if creance.bordereau else born
