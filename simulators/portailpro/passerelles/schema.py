"""The tables of the portal; identity appends its own."""

# At most one account of each site for an account of the portal (CPT-17), even from two tabs at once.
UN_SEUL_PAR_SITE = "UNIQUE (compte, site)"

SCHEMA = f"""
CREATE TABLE compte (
  id TEXT PRIMARY KEY,
  courriel TEXT NOT NULL,
  courriel_canonique TEXT NOT NULL UNIQUE,
  prenom TEXT NOT NULL,
  nom TEXT NOT NULL,
  siren TEXT NOT NULL,
  empreinte TEXT NOT NULL
) STRICT;

CREATE TABLE rattachement (
  compte TEXT NOT NULL REFERENCES compte (id),
  site TEXT NOT NULL,
  iss TEXT NOT NULL,
  sub TEXT NOT NULL,
  identifiant TEXT NOT NULL,
  {UN_SEUL_PAR_SITE},
  UNIQUE (iss, sub)
) STRICT;

CREATE TABLE role_age (
  compte TEXT NOT NULL REFERENCES compte (id),
  siren TEXT NOT NULL,
  delegue_par TEXT REFERENCES compte (id),
  PRIMARY KEY (compte, siren)
) STRICT;

CREATE TABLE siren_actif (
  session TEXT PRIMARY KEY REFERENCES identity_session (id) ON DELETE CASCADE,
  siren TEXT NOT NULL
) STRICT;

CREATE TABLE avis (
  id INTEGER PRIMARY KEY,
  recu_le TEXT NOT NULL,
  commentaire TEXT NOT NULL
) STRICT;

CREATE TABLE avis_note (
  avis INTEGER NOT NULL REFERENCES avis (id),
  service TEXT NOT NULL,
  note INTEGER NOT NULL,
  UNIQUE (avis, service)
) STRICT;

CREATE TABLE assistance (
  rang INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  file TEXT NOT NULL,
  canal TEXT NOT NULL,
  recu_le TEXT NOT NULL,
  contenu TEXT NOT NULL
) STRICT;
"""
