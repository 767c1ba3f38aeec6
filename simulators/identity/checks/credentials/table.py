"""The checks of a token in the client's own name, in order."""

from collections.abc import Callable

from simulators.identity.checks.credentials.facts import CredentialsFacts
from simulators.identity.checks.credentials.resource import verify_resource
from simulators.identity.checks.credentials.scope import verify_scope

CredentialsCheck = Callable[[CredentialsFacts], None]
CREDENTIALS_CHECKS: tuple[CredentialsCheck, ...] = (verify_scope, verify_resource)
