"""Both ways of bringing things about, against a door that only remembers what it was asked."""
