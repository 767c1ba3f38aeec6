"""The rights a co-owner may give to an account."""

from __future__ import annotations

from enum import Enum

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

Perimetre = Siren | Siret

# TDB-16: what a person is in her company, as customs record it; it opens nothing by itself.
STATUT = "COMPTE-ENTREPRISE"


class Droit(Enum):
    """A right on a service. Values: site, service, code of the right, words of the features."""

    TELEPAYER = (Site.DOUANE, "TELEPAIEMENT-SEPA", "telepayer", "« Télépayer » de Télépaiement SEPA")
    ADHERER = (Site.DOUANE, "TELEPAIEMENT-SEPA", "adherer", "« Adhérer » de Télépaiement SEPA")
    DELTA_G_DECLARER = (Site.DOUANE, "DELTA-G", "declarer", "« Déclarer » de DELTA-G")
    DELTA_G_LIRE = (Site.DOUANE, "DELTA-G", "lire", "« Lire » de DELTA-G")
    CIEL_ALCOOL_DECLARER = (Site.DOUANE, "CIEL-ALCOOL", "declarer", "« Déclarer » de CIEL Alcool")
    CIEL_ALCOOL_LIRE = (Site.DOUANE, "CIEL-ALCOOL", "lire", "« Lire » de CIEL Alcool")
    CIEL_TABAC_DECLARER = (Site.DOUANE, "CIEL-TABAC", "declarer", "« Déclarer » de CIEL Tabac")
    CIEL_TABAC_LIRE = (Site.DOUANE, "CIEL-TABAC", "lire", "« Lire » de CIEL Tabac")
    ISOPE_DECLARER = (Site.DOUANE, "ISOPE", "declarer", "« Déclarer » de ISOPE")
    ISOPE_LIRE = (Site.DOUANE, "ISOPE", "lire", "« Lire » de ISOPE")
    ISOPE_DOM_DECLARER = (Site.DOUANE, "ISOPE-DOM", "declarer", "« Déclarer » de ISOPE-DOM")
    ISOPE_DOM_LIRE = (Site.DOUANE, "ISOPE-DOM", "lire", "« Lire » de ISOPE-DOM")
    DOMINO_DECLARER = (Site.DOUANE, "DOMINO", "declarer", "« Déclarer » de DOMINO")
    DOMINO_LIRE = (Site.DOUANE, "DOMINO", "lire", "« Lire » de DOMINO")
    TRIGO_DECLARER = (Site.DOUANE, "TRIGO", "declarer", "« Déclarer » de TRIGO")
    TRIGO_LIRE = (Site.DOUANE, "TRIGO", "lire", "« Lire » de TRIGO")
    CORRESPONDANT = (Site.DOUANE, STATUT, "correspondant", "« Correspondant » du compte entreprise")
    GESTION = (Site.DOUANE, STATUT, "gestion", "« Gestion » du compte entreprise")
    AGE = (Site.DOUANE, STATUT, "age", "« AGE » du compte entreprise")
    REPRESENTANT = (Site.DOUANE, STATUT, "representant", "« Représentant » du compte entreprise")
    DECLARANT = (Site.DOUANE, STATUT, "declarant", "« Déclarant » du compte entreprise")
    IMPOTS_PAYER = (Site.IMPOTS, "COMPTE-FISCAL", "payer", "« Payer » du compte fiscal")
    IMPOTS_DECLARER = (Site.IMPOTS, "COMPTE-FISCAL", "declarer", "« Déclarer » du compte fiscal")
    URSSAF_PAYER = (Site.URSSAF, "COMPTE-COTISANT", "payer", "« Payer » du compte cotisant")
    URSSAF_DECLARER = (Site.URSSAF, "COMPTE-COTISANT", "declarer", "« Déclarer » du compte cotisant")

    def __init__(self, site: Site, service: str, code: str, libelle: str) -> None:
        self.site = site
        self.service = service
        self.code = code
        self.libelle = libelle

    @property
    def is_by_establishment(self) -> bool:
        """Customs give rights on a SIRET, but for statuses; the two others on a SIREN."""
        return self.site is Site.DOUANE and self.service != STATUT

    @classmethod
    def parse(cls, text: str) -> Droit:
        """Read a right as the features write it, for example « Télépayer » de Télépaiement SEPA."""
        for droit in cls:
            if droit.libelle == text:
                return droit
        raise ValeurInvalide("un droit parmi " + ", ".join(droit.libelle for droit in cls), text)

    @classmethod
    def of(cls, service: str, code: str) -> Droit:
        """The right of a service by the codes of the world documents."""
        for droit in cls:
            if (droit.service, droit.code) == (service, code):
                return droit
        raise ValeurInvalide("un service et un droit connus", f"{service} {code}")
