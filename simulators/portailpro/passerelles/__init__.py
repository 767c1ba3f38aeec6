"""How the ports of the use cases are served: SQL of our own, HTTP towards the co-owners.

Texts from the outside are parsed here, once, into values of the domain; what cannot be read is a silent
co-owner. No judgement is made here.
"""
