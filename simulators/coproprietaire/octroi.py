"""What a right must be before it is given: known to the site, and held on the right scale."""

from collections.abc import Sequence

from simulators.coproprietaire.errors import HabilitationInvalide
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.peuplement.document import Habilitation


def verify_habilitation(services: Sequence[ServiceEnLigne], demande: Habilitation, at: str = "$") -> None:
    """Refuse a right that cannot exist at this site; `at` is where it stands in what was sent.

    Raises HabilitationInvalide, which names the field and the values that the site knows.
    """
    service = find_service(services, demande.service, at)
    if demande.droit not in service.droits:
        sentence = f"« {demande.droit} » n’est pas un droit de {service.code} ; droits : "
        raise HabilitationInvalide(sentence + ", ".join(service.droits), field=f"{at}.droit")
    _verify_maille(service, demande, at)


def find_service(services: Sequence[ServiceEnLigne], code: str, at: str = "$") -> ServiceEnLigne:
    """The service of that code; raises HabilitationInvalide."""
    for service in services:
        if service.code == code:
            return service
    known = ", ".join(service.code for service in services)
    raise HabilitationInvalide(f"« {code} » n’existe pas ici ; services : {known}", field=f"{at}.service")


def _verify_maille(service: ServiceEnLigne, demande: Habilitation, at: str) -> None:
    autre = "siren" if service.maille == "siret" else "siret"
    given = {"siret": demande.siret, "siren": demande.siren}
    if given[service.maille] is None:
        sentence = f"{service.code} se donne par {service.maille.upper()} : {service.maille} attendu"
        raise HabilitationInvalide(sentence, field=f"{at}.{service.maille}")
    if given[autre] is not None:
        sentence = f"{service.code} se donne par {service.maille.upper()} : {autre} est de trop"
        raise HabilitationInvalide(sentence, field=f"{at}.{autre}")
