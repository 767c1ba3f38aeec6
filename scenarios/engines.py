"""`python -m scenarios.engines check --rule NAV-06`: the browsers that a command will want, one a line.

For `./banc`, which installs what is missing before it hands over. Says nothing of a command that it does not
understand: the command itself will refuse it, and say why.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from scenarios.catalogue import read_catalogue, read_edition
from scenarios.check import DEFAULT_DRIVERS
from scenarios.errors import ScenariosError
from scenarios.mutants import EDITION
from scenarios.options import CheckOptions, MutantsOptions, parse_options
from scenarios.pickles import read_examples
from scenarios.repository import find_repository
from scenarios.selection import list_profiles, select_examples, select_rules
from steps.drivers.browser.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Sequence

# `./banc test` plays a whole check among the rest
WHOLE_CHECK = ("check",)


def list_engines(arguments: Sequence[str]) -> tuple[str, ...]:
    """Engines of the drivers asked, or of the default ones with those that the chosen examples name."""
    options = parse_options(WHOLE_CHECK if arguments[:1] == ["test"] else arguments)
    asked = options.drivers if isinstance(options, CheckOptions) else ()
    names = asked or (*DEFAULT_DRIVERS, *_list_named(options))
    return tuple(dict.fromkeys(PROFILES[name].engine for name in names if name in PROFILES))


def _list_named(options: CheckOptions | MutantsOptions) -> tuple[str, ...]:
    repository = find_repository()
    catalogue = read_catalogue(repository.features)
    themes, name = (options.themes, options.edition) if isinstance(options, CheckOptions) else ((), EDITION)
    edition = read_edition(repository.features, name)
    chosen = select_rules(catalogue, edition, rules=options.rules, themes=themes)
    return list_profiles(select_examples(read_examples(repository.root, repository.features), chosen))


def main(arguments: Sequence[str]) -> int:
    """Print them; 0 in any case."""
    try:
        print("\n".join(list_engines(list(arguments))))
    except ScenariosError:
        return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
