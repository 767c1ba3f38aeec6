"""Calls from one service to another with an access token, and their verification (RFC 9068)."""

from simulators.identity.api_caller import ApiAnswer, Content, fetch, fetch_with_token
from simulators.identity.api_guard import AccessToken, verify_access_token

__all__ = ["AccessToken", "ApiAnswer", "Content", "fetch", "fetch_with_token", "verify_access_token"]
