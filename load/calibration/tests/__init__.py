"""The target holds its answers as it says, and the generator measures it."""
