"""The control door: where a tester opens worlds, moves time, arms faults and reads the journal.

It is a table of operations (`operations.py`); the routes and the OpenAPI document come from that table,
so neither can drift from the other. What an officer or an administrator does is added by the launch.
"""
