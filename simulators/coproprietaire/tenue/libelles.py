"""Words of the screens for the codes of the documents."""

from collections.abc import Mapping

NATURES: Mapping[str, str] = {"tva": "TVA", "cotisations": "Cotisations"}
MOYENS: Mapping[str, str] = {"sepa": "Prélèvement SEPA", "cb": "Carte bancaire", "virement": "Virement"}
