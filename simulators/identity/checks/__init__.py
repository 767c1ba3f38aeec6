"""What each endpoint verifies, as ordered tables of small functions, one file each.

A check reads facts and either returns or raises ProtocolRefusal; it never answers a request.
Loading what the checks judge (client, code, key) belongs to the endpoints in `op/` and `rp/`.
"""
