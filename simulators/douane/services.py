"""The services of customs on which rights are given, each with the rights it knows."""

from simulators.coproprietaire.modele import ServiceEnLigne

DECLARER, LIRE = "declarer", "lire"
CORRESPONDANT, GESTION = "correspondant", "gestion"


def _build_declaratif(code: str, nom: str) -> ServiceEnLigne:
    return ServiceEnLigne(code, nom, "siret", (DECLARER, LIRE))


DELTA_G = _build_declaratif("DELTA-G", "DELTA-G")
CIEL_ALCOOL = _build_declaratif("CIEL-ALCOOL", "CIEL Alcool")
CIEL_TABAC = _build_declaratif("CIEL-TABAC", "CIEL Tabac")
ISOPE = _build_declaratif("ISOPE", "ISOPE")
ISOPE_DOM = _build_declaratif("ISOPE-DOM", "ISOPE-DOM")
DOMINO = _build_declaratif("DOMINO", "DOMINO")
TRIGO = _build_declaratif("TRIGO", "TRIGO")
TELEPAIEMENT_SEPA = ServiceEnLigne(
    "TELEPAIEMENT-SEPA", "Télépaiement SEPA", "siret", ("adherer", "telepayer")
)
# Standings of an account in its company: they open no application (TDB-16). Two of them are the roles by
# which a person manages the accounts of her company in GHOST (CPT-01).
COMPTE_ENTREPRISE = ServiceEnLigne(
    "COMPTE-ENTREPRISE", "Compte entreprise", "siren",
    (CORRESPONDANT, GESTION, "age", "representant", "declarant"),
)  # fmt: skip
SERVICES = (
    DELTA_G, CIEL_ALCOOL, CIEL_TABAC, ISOPE, ISOPE_DOM, DOMINO, TRIGO, TELEPAIEMENT_SEPA, COMPTE_ENTREPRISE,
)  # fmt: skip
