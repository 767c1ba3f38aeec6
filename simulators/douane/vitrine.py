"""What customs show to everybody: RITA (NAV-10), their questions (NAV-02) and the articles (NAV-12)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.ecrans import show
from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.douane.actualites import find_article, read_articles
from simulators.identity.sessions import current_session

RITA, ACTUALITES, FAQ = "/rita", "/actualites", "/faq"


async def show_rita(request: Request) -> Response:
    """The tariff of customs, the same for everybody."""
    return show(request, current_session(request), "rita.html")


async def show_faq(request: Request) -> Response:
    """What is particular to customs, and nothing else (NAV-02). Invented: our own few questions."""
    return show(request, current_session(request), "faq.html")


async def show_articles(request: Request) -> Response:
    """Every article, the latest first, whatever its labels."""
    articles = read_articles(context(request))
    return show(request, current_session(request), "actualites.html", articles=articles)


async def show_article(request: Request) -> Response:
    """One article."""
    article = find_article(context(request), request.path_params["numero"])
    if article is None:
        raise Refusal(404, "Page introuvable", "Cet article n’existe pas, ou pas encore.", "article-inconnu")
    return show(request, current_session(request), "actualite.html", article=article)


def public_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (
        Route(RITA, show_rita),
        Route(FAQ, show_faq),
        Route(ACTUALITES, show_articles),
        Route(ACTUALITES + "/{numero}", show_article),
    )
