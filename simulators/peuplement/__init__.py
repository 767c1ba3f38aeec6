"""The world document: who and what exists when a world opens, read and refused at the door.

A service takes its own part of it in its `seed`; nothing here knows how a service stores or judges it.
"""
