"""The public articles of customs, and what machines are told of them: anyone may read them.

Invented: nothing public gives the format of the real ones. They come page by page, the latest first, all
labels together: whoever tells them again chooses among them (NAV-12).
"""

from dataclasses import asdict, dataclass
from datetime import date

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.errors import Problem
from simulators.core.problem import json_response
from simulators.core.store import Row
from simulators.peuplement.document import Actualite

SCHEMA = """
CREATE TABLE actualite (
  id INTEGER PRIMARY KEY,
  titre TEXT NOT NULL,
  chapeau TEXT NOT NULL,
  etiquettes TEXT NOT NULL,
  publiee_le TEXT NOT NULL
) STRICT;
"""
API, PAR_PAGE = "/api/actualites", 20
_LONGUEUR = 6


@dataclass(frozen=True, slots=True)
class Article:
    """An article as it is told; `chemin` is where people read it at customs."""

    titre: str
    chapeau: str
    etiquettes: tuple[str, ...]
    publiee_le: date
    chemin: str


def write_actualite(ctx: Context, actualite: Actualite) -> None:
    """Keep one more article."""
    ctx.store.run(
        "INSERT INTO actualite (titre, chapeau, etiquettes, publiee_le) VALUES (?, ?, ?, ?)",
        actualite.titre, actualite.chapeau, orjson.dumps(actualite.etiquettes).decode(),
        actualite.publiee_le.isoformat(),
    )  # fmt: skip


def read_articles(ctx: Context) -> tuple[Article, ...]:
    """The articles published by today in the world, the latest first."""
    rows = ctx.store.all(
        "SELECT * FROM actualite WHERE publiee_le <= ? ORDER BY publiee_le DESC, id DESC", _today(ctx)
    )
    return tuple(map(_read_article, rows))


def find_article(ctx: Context, numero: str) -> Article | None:
    """The article of that number, if it is published."""
    if not (numero.isascii() and numero.isdigit() and len(numero) <= _LONGUEUR):
        return None
    row = ctx.store.one("SELECT * FROM actualite WHERE id = ? AND publiee_le <= ?", int(numero), _today(ctx))
    return _read_article(row) if row else None


async def list_articles(request: Request) -> Response:
    """One page of the articles; an empty one when there is none at all."""
    numero, ctx = request.query_params.get("page", "1"), context(request)
    articles = read_articles(ctx)
    pages = max(1, -(-len(articles) // PAR_PAGE))
    known = {str(each): each for each in range(1, pages + 1)}
    if numero not in known:
        raise Problem(404, "Page inconnue", f"attendu 1 à {pages}, trouvé « {numero} »", field="page")
    page = known[numero]
    told = [asdict(article) for article in articles[(page - 1) * PAR_PAGE : page * PAR_PAGE]]
    return json_response({"actualites": told, "page": page, "pages": pages})


def _today(ctx: Context) -> str:
    return ctx.clock.today_in_paris().date().isoformat()


def _read_article(row: Row) -> Article:
    return Article(
        titre=row["titre"], chapeau=row["chapeau"], etiquettes=tuple(orjson.loads(row["etiquettes"])),
        publiee_le=date.fromisoformat(row["publiee_le"]), chemin=f"/actualites/{row['id']}",
    )  # fmt: skip


def news_routes() -> tuple[Route, ...]:
    """Where machines read the articles."""
    return (Route(API, list_articles),)
