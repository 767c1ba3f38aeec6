"""The keys of a service in a world, made from the world's seed, so that a run can be played again.

They protect nothing but fictional worlds on the loopback: whoever knows the seed knows them.
"""

from collections.abc import Callable
from hashlib import sha512
from typing import Any, TypeVar

from cryptography.hazmat.primitives.asymmetric import ec
from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.core.faults import KEY_FAULTS

T = TypeVar("T")

_CURVE = ec.SECP256R1()
# Private keys of P-256 lie between 1 and the order of the curve.
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def remember(ctx: Context, name: str, make: Callable[[], T]) -> T:
    """A value made once for this service in this world."""
    memory: dict[str, Any] = ctx.memory
    if name not in memory:
        memory[name] = make()
    found: T = memory[name]
    return found


def derive_secret(ctx: Context, purpose: str) -> bytes:
    """A secret of 64 bytes of this service in this world, one per purpose."""
    return remember(ctx, f"identity.secret.{purpose}", lambda: _draw(ctx, purpose))


def signing_key(ctx: Context) -> ECKey:
    """The key that signs everything this service says; its public half is at /jwks."""
    return remember(ctx, "identity.key", lambda: _make_key(derive_secret(ctx, "signature")))


def statement_key(ctx: Context, path: str) -> ECKey:
    """The key for something told to another site, or a wrong one when the fault `mauvaise-cle` strikes."""
    if ctx.faults.take(KEY_FAULTS, ctx.service.name, path) is None:
        return signing_key(ctx)
    ctx.note("panne armée : mauvaise-cle")
    return wrong_key(ctx)


def wrong_key(ctx: Context) -> ECKey:
    """A key that was never published, under the identifier of the published one."""
    stranger = _make_key(derive_secret(ctx, "mauvaise-cle"))
    return ECKey(stranger.raw_value, stranger.raw_value, {"kid": str(signing_key(ctx).kid)})


def compute_jwks(ctx: Context) -> dict[str, Any]:
    """The public key set of this service (RFC 7517)."""
    return {"keys": [signing_key(ctx).as_dict(private=False, use="sig", alg="ES256")]}


def _draw(ctx: Context, purpose: str) -> bytes:
    name = f"{ctx.world.seed}:{ctx.world.name}:{ctx.service.name}:{purpose}"
    return sha512(name.encode()).digest()


def _make_key(secret: bytes) -> ECKey:
    private = ec.derive_private_key(int.from_bytes(secret) % (_ORDER - 1) + 1, _CURVE)
    key = ECKey(private, private)
    key.ensure_kid()
    return key
