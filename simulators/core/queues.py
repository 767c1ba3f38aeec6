"""Queues that anybody may fill without logging in: how many messages one world keeps in each."""

KEPT_MAX = 200
FULL_STATUS = 503
FULL = "Trop de messages attendent déjà : le vôtre n’est pas enregistré. Réessayez plus tard."
