"""Faults of GHOST about the rights on Télépaiement, given, refused or widened: TDB-26."""

from collections.abc import Collection
from dataclasses import replace

from simulators.coproprietaire.site import ServiceCoproprietaire
from simulators.core.service import Service
from simulators.douane.modele import may_grant
from simulators.douane.services import TELEPAIEMENT_SEPA
from simulators.mutants.mutant import Mutant
from simulators.peuplement.document import Habilitation, Relation

# The right is asked for an establishment; its SIREN, the first nine digits, is all that remains.
_WIDEN = """
CREATE TRIGGER elargir AFTER INSERT ON habilitation
WHEN NEW.service = 'TELEPAIEMENT-SEPA' AND length(NEW.perimetre) > 9 BEGIN
  INSERT OR IGNORE INTO habilitation VALUES (NEW.compte, NEW.service, NEW.droit, substr(NEW.perimetre, 1, 9));
  DELETE FROM habilitation WHERE compte = NEW.compte AND service = NEW.service
    AND droit = NEW.droit AND perimetre = NEW.perimetre;
END;
"""


def _grant_to_companies(douane: Service) -> Service:
    """GHOST takes the right for the company as a whole, and asks for no relation of an establishment."""
    assert isinstance(douane, ServiceCoproprietaire)
    services = tuple(
        replace(one, maille="siren") if one.code == TELEPAIEMENT_SEPA.code else one
        for one in douane.site.services
    )
    whole = replace(douane, site=replace(douane.site, services=services))
    return whole.with_policy(
        may_grant=lambda demande, relations: _is_sepa(demande) or may_grant(demande, relations)
    )


def _refuse_sepa_rights(douane: Service) -> Service:
    return douane.with_policy(
        may_grant=lambda demande, relations: not _is_sepa(demande) and may_grant(demande, relations)
    )


def _take_one_establishment_only(douane: Service) -> Service:
    def grants(demande: Habilitation, relations: Collection[Relation]) -> bool:
        known = {r.siret for r in relations if r.service == TELEPAIEMENT_SEPA.code}
        alone = not _is_sepa(demande) or len(known) == 1
        return alone and may_grant(demande, relations)

    return douane.with_policy(may_grant=grants)


def _is_sepa(demande: Habilitation) -> bool:
    return demande.service == TELEPAIEMENT_SEPA.code


def _keep_the_siren_only(douane: Service) -> Service:
    return replace(douane, schema=douane.schema + _WIDEN)


MUTANTS = (
    Mutant(
        "habilitation-sepa-au-siren", "TDB-26", "douane",
        "GHOST enregistre une habilitation Télépaiement au SIREN", _grant_to_companies,
    ),
    Mutant(
        "habilitation-sepa-refusee", "TDB-26", "douane",
        "GHOST refuse une habilitation Télépaiement même pour un SIRET", _refuse_sepa_rights,
    ),
    Mutant(
        "habilitation-sepa-un-seul-siret", "TDB-26", "douane",
        "GHOST refuse une habilitation Télépaiement sur un second SIRET", _take_one_establishment_only,
    ),
    Mutant(
        "habilitation-sepa-elargie", "TDB-26", "douane",
        "GHOST enregistre au SIREN le droit Télépaiement demandé pour un établissement",
        _keep_the_siren_only,
    ),
)  # fmt: skip
