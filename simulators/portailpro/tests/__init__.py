"""Tests of the reference portal: the domain alone, use cases on ports in memory, the site on sockets."""
