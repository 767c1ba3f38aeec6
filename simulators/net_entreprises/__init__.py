"""net-entreprises: the site where employers file social declarations, public and without a login here.

It has its place in the links. What it does with a declaration is not told by the FAQ: it is not here.
"""
