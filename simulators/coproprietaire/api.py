"""The machine API of every co-owner: links, rights, debts. See contract.yaml of each site."""

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.errors import Problem
from simulators.core.problem import json_response
from simulators.coproprietaire.clients import SCOPE_CREANCES, SCOPE_HABILITATIONS, SCOPE_LIENS
from simulators.coproprietaire.creances import read_creances
from simulators.coproprietaire.entreprises import read_raison_sociale
from simulators.coproprietaire.errors import CompteInconnu, JetonInadapte, LienDejaPris, LienInconnu
from simulators.coproprietaire.errors import LienInvalide, SirenInvalide
from simulators.coproprietaire.habilitations import read_habilitations, read_siren
from simulators.coproprietaire.liens import read_lien, remove_lien, write_lien
from simulators.coproprietaire.modele import Lien
from simulators.coproprietaire.site import PORTAIL
from simulators.identity.api import AccessToken, verify_access_token
from simulators.identity.subjects import find_account
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren
