"""The world document and its values."""
