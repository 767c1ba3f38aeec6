"""Changes a line of a screen, and says so when that line is no longer there: the mutant would be void."""

from collections.abc import Mapping

from simulators.core.service import Service


def change_template(service: Service, name: str, changes: Mapping[str, str]) -> Service:
    """The same service with pieces of one screen replaced; raises LookupError when one has moved."""
    source = service.read_template(name)
    for old, new in changes.items():
        if old not in source:
            raise LookupError(f"{name}: « {old} » has moved, the mutant is void")
        source = source.replace(old, new)
    return service.with_template(name, source)


def remove_line(service: Service, template: str, part: str) -> Service:
    """The same service without the lines of a screen that hold this part; LookupError when there is none."""
    lines = service.read_template(template).splitlines(keepends=True)
    kept = [line for line in lines if part not in line]
    if len(kept) == len(lines):
        raise LookupError(f"{template}: « {part} » has moved, the mutant is void")
    return service.with_template(template, "".join(kept))
