"""Faults of the choice among the articles of customs: NAV-12."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context
from simulators.core.service import Endpoint, Service
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap
from simulators.mutants.gabarits import remove_line
from simulators.mutants.mutant import Mutant
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.passerelles.actualites import ActualitesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.actualites import montrer_actualites

_NEWS, _KEPT = "/actualites", "mutant.actualites"


def _judge(keeps: Callable[[Sequence[str]], bool], portail: Service) -> Service:
    return portail.with_policy(actualite_retenue=keeps)


class _FirstPage(ActualitesHttp):
    """Reads no further than the first page of customs."""

    async def _lire_tout(self) -> tuple[Actualite, ...]:
        return tuple(une.build() for une in (await self._lire_page(1)).actualites)


class _Frozen(ActualitesHttp):
    """Never asks twice."""

    async def lire(self) -> tuple[Actualite, ...]:
        """What was read first."""
        if self._derniere is None:
            await super().lire()
        return self._derniere.lues if self._derniere else ()


class _ByTitle(ActualitesHttp):
    """Takes the word in a title for the label."""

    async def lire(self) -> tuple[Actualite, ...]:
        """Labelled by their titles too."""
        return tuple(
            replace(une, etiquettes=(*une.etiquettes, "PortailPro"))
            if "portailpro" in une.titre.lower()
            else une
            for une in await super().lire()
        )


def _read_by(kind: type[ActualitesHttp], portail: Service) -> Service:
    def fabrique(ctx: Context) -> Ports:
        kept = ctx.memory.setdefault(_KEPT, kind(ctx))
        return replace(build_ports(ctx), actualites=kept)

    return portail.with_route(_NEWS, partial(montrer_actualites, fabrique))


class _All(ActualitesHttp):
    """Tells every article under the label."""

    async def lire(self) -> tuple[Actualite, ...]:
        """All of them, labelled."""
        return tuple(replace(une, etiquettes=("PortailPro",)) for une in await super().lire())


def _everything_once_connected(portail: Service) -> Service:
    def fabrique(ctx: Context) -> Ports:
        return replace(build_ports(ctx), actualites=_All(ctx))

    async def answer(request: Request, original: Endpoint) -> Response:
        connected = current_session(request) is not None
        return await (montrer_actualites(fabrique, request) if connected else original(request))

    return wrap(portail, _NEWS, answer)


def _on_the_home_page(portail: Service) -> Service:
    """The page of news chooses; the home tells the latest articles, whatever their labels."""
    changed = portail.with_policy(actualite_retenue=lambda _etiquettes: True)

    async def answer(request: Request, _original: Endpoint) -> Response:
        return await montrer_actualites(partial(_only_labelled), request)

    return wrap(changed, _NEWS, answer)


class _Labelled(ActualitesHttp):
    async def lire(self) -> tuple[Actualite, ...]:
        """Those that customs labelled."""
        return tuple(une for une in await super().lire() if "portailpro" in map(str.lower, une.etiquettes))


def _only_labelled(ctx: Context) -> Ports:
    return replace(build_ports(ctx), actualites=_Labelled(ctx))


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "NAV-12", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "toutes-les-actualites", "le filtre par étiquette est ignoré, toutes les actualités remontent",
        partial(_judge, lambda _etiquettes: True),
    ),
    _build(
        "aucune-actualite", "aucune actualité de la douane ne remonte",
        partial(_judge, lambda _etiquettes: False),
    ),
    _build(
        "etiquette-a-la-lettre", "l’étiquette écrite autrement qu’en « PortailPro » ne compte pas",
        partial(_judge, lambda etiquettes: "PortailPro" in etiquettes),
    ),
    _build(
        "premiere-etiquette-seule", "seule la première étiquette d’un article est lue",
        partial(_judge, lambda etiquettes: [e.lower() for e in etiquettes[:1]] == ["portailpro"]),
    ),
    _build(
        "etiquette-approchante", "une étiquette qui commence de même suffit",
        partial(_judge, lambda etiquettes: any(e.lower().startswith("portail") for e in etiquettes)),
    ),
    _build(
        "etiquette-contenue", "une étiquette qui contient le mot suffit",
        partial(_judge, lambda etiquettes: any("portailpro" in e.lower() for e in etiquettes)),
    ),
    _build(
        "mot-dans-le-titre", "le mot dans le titre vaut étiquette", partial(_read_by, _ByTitle)
    ),
    _build(
        "premiere-page-de-la-douane", "seule la première page de la douane est lue",
        partial(_read_by, _FirstPage),
    ),
    _build(
        "sans-page-suivante", "les actualités plus anciennes n’ont pas de page suivante",
        partial(remove_line, template="actualites.html", part="Page suivante"),
    ),
    _build("actualites-figees", "ce qui paraît ensuite ne s’affiche jamais", partial(_read_by, _Frozen)),
    _build(
        "tout-pour-les-connectes", "connecté, on voit aussi les actualités sans étiquette",
        _everything_once_connected,
    ),
    _build(
        "accueil-sans-filtre", "l’accueil montre les dernières actualités, étiquetées ou non",
        _on_the_home_page,
    ),
)  # fmt: skip
