"""Tables that a user of this package appends to its own schema. Instants are seconds of the world's clock."""

SCHEMA = """
CREATE TABLE identity_session (
    id TEXT PRIMARY KEY, account TEXT NOT NULL, authenticated_at INTEGER NOT NULL, seen_at INTEGER NOT NULL,
    csrf TEXT NOT NULL, provider TEXT NOT NULL, id_token TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE identity_subject (
    sub TEXT PRIMARY KEY, account TEXT NOT NULL, client TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE identity_code (
    code TEXT PRIMARY KEY, client TEXT NOT NULL, redirect_uri TEXT NOT NULL, account TEXT NOT NULL,
    scope TEXT NOT NULL, nonce TEXT NOT NULL, challenge TEXT NOT NULL, auth_time INTEGER NOT NULL,
    voucher TEXT NOT NULL, issued_at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE identity_access (
    jti TEXT PRIMARY KEY, code TEXT NOT NULL, revoked INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE identity_seen (
    kind TEXT NOT NULL, issuer TEXT NOT NULL, jti TEXT NOT NULL, PRIMARY KEY (kind, issuer, jti)
) WITHOUT ROWID;
CREATE TABLE identity_failure (
    name TEXT PRIMARY KEY, count INTEGER NOT NULL, last INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE identity_interaction (
    id TEXT PRIMARY KEY, browser TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL,
    started_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE identity_flow (
    state TEXT PRIMARY KEY, browser TEXT NOT NULL, provider TEXT NOT NULL, purpose TEXT NOT NULL,
    prompt TEXT NOT NULL, target TEXT NOT NULL, nonce TEXT NOT NULL, verifier TEXT NOT NULL,
    account TEXT NOT NULL, started_at INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
"""
