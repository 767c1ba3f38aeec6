"""What is verified of a client's own proof of identity at /token (private_key_jwt, RFC 7523)."""
