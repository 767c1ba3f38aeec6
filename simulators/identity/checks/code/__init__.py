"""What is verified when a client exchanges a code for tokens."""
