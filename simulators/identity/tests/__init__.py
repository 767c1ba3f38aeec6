"""Tests of the identity engine: four tiny sites on real sockets, honest and dishonest."""
