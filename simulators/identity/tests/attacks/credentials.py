"""Attacks on a token asked in a client's own name."""

from collections.abc import Callable

from simulators.identity.checks.credentials import resource, scope
from simulators.identity.errors import Reason
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.client import ask, build_form
from simulators.identity.tests.bench import Sites

TABLE = "provider.credentials"


def is_given_for(**changes: str) -> Callable[[Sites], bool]:
    """Whether alpha gives a token for these fields."""
    return lambda sites: ask(sites, build_form(sites) | changes).status == 200


def is_given_for_faux(sites: Sites) -> bool:
    """Whether alpha gives a token for a service that is not open to the client."""
    return ask(sites, build_form(sites) | {"resource": sites.url("faux")}).status == 200


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("scope-en-trop", scope.verify_scope, scope.NOT_ALLOWED, is_given_for(scope="lire administrer")),
    _attack("openid-sans-personne", scope.verify_scope, scope.NOT_ALLOWED, is_given_for(scope="openid")),
    _attack("sans-scope", scope.verify_scope, scope.NOT_ALLOWED, is_given_for(scope="")),
    _attack("autre-service", resource.verify_resource, resource.NOT_ALLOWED, is_given_for_faux),
)
