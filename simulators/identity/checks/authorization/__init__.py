"""What is verified of an authorization request (GET /authorize); the order is in `table`."""
