"""The database of one service in one world: SQLite in memory, copied from a template on first touch."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

Value = str | int | float | bytes | None
Row = sqlite3.Row


@cache
def _template(schema: str) -> sqlite3.Connection:
    connection = _connect()
    connection.executescript(schema)
    return connection


def _connect() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


class Store:
    """Reads and writes of one service; another service never holds it."""

    def __init__(self, schema: str) -> None:
        self._connection = _connect()
        self._depth = 0
        _template(schema).backup(self._connection)

    def one(self, sql: str, *values: Value) -> Row | None:
        """The first row that the query finds, or None."""
        row: Row | None = self._connection.execute(sql, values).fetchone()
        return row

    def all(self, sql: str, *values: Value) -> list[Row]:
        """Every row that the query finds."""
        return self._connection.execute(sql, values).fetchall()

    def run(self, sql: str, *values: Value) -> int:
        """Write, and say how many rows changed."""
        return self._connection.execute(sql, values).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All the writes of the block, or none; the block must not await.

        A transaction inside another one is part of it: only the outer one ends it.
        """
        self._depth += 1
        try:
            if self._depth == 1:
                self._connection.execute("BEGIN IMMEDIATE")
            yield
        except BaseException:
            if self._depth == 1:
                self._connection.execute("ROLLBACK")
            raise
        else:
            if self._depth == 1:
                self._connection.execute("COMMIT")
        finally:
            self._depth -= 1

    def close(self) -> None:
        """Forget everything."""
        self._connection.close()
