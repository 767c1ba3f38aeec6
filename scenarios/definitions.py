"""Finds the modules of step definitions, so that a new theme needs no line anywhere else."""

from __future__ import annotations

import pkgutil

from steps import definitions


def list_definition_modules() -> tuple[str, ...]:
    """The modules that say how a sentence is played, one a theme."""
    return tuple(
        sorted(
            module.name
            for module in pkgutil.iter_modules(definitions.__path__, f"{definitions.__name__}.")
            if not module.ispkg
        )
    )
