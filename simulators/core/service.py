"""A service as data: its routes, screens, policies and database, before any world touches it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.pipeline import build_pipeline
from simulators.core.templates import build_environment

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from simulators.core.context import Context

Endpoint = Callable[[Request], Awaitable[Response]]
ErrorPage = Callable[[Request, Exception], Awaitable[Response] | Response]
Seed = Callable[["Context", Any], None]


@dataclass(frozen=True)
class Service:
    """One simulated site. Frozen: a mutant is another Service, with one thing replaced."""

    name: str
    title: str
    routes: tuple[Route, ...]
    schema: str
    gabarits: tuple[Path, ...]
    policies: Any
    seed: Seed
    errors: Mapping[type[Exception], ErrorPage] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def app(self) -> "ASGIApp":
        """The application that answers for this service, in every world that uses this variant."""
        return build_pipeline(self.routes, self.errors)

    @cached_property
    def environment(self) -> Environment:
        """Its screens, autoescaped, with the replaced ones first."""
        return build_environment(self.gabarits, tuple(self.templates.items()))

    def with_policy(self, **changes: Any) -> "Service":
        """The same service judging one thing differently."""
        return replace(self, policies=replace(self.policies, **changes))

    def with_route(self, path: str, endpoint: Endpoint, methods: tuple[str, ...] = ("GET",)) -> "Service":
        """The same service answering differently at one address (added first, so that it wins)."""
        return replace(self, routes=(Route(path, endpoint, methods=list(methods)), *self.routes))

    def with_template(self, name: str, source: str) -> "Service":
        """The same service with one screen replaced."""
        return replace(self, templates={**self.templates, name: source})

    def read_template(self, name: str) -> str:
        """The source of one of its screens, for a mutant that changes a line of it."""
        loader = self.environment.loader
        if loader is None:
            raise LookupError(f"{self.name}: no screens, so no {name}")
        return loader.get_source(self.environment, name)[0]
