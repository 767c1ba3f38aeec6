"""The load command judged from outside, and its transport in a process of its own (gevent)."""
