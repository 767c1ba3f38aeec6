"""What codes are called on the screens."""

MOYENS = {"sepa": "Prélèvement SEPA", "cb": "Carte bancaire", "virement": "Virement"}
_NATURES = {
    "dedouanement": "Dédouanement",
    "alcools": "Alcools et boissons alcooliques",
    "octroi-de-mer": "Octroi de mer",
    "energie": "Produits énergétiques",
    "droits-de-port": "Droits de port",
}


def read_nature(code: str) -> str:
    """The kind of a debt in plain words; a code that has none is shown as it is, with a capital."""
    return _NATURES.get(code, code.capitalize())
