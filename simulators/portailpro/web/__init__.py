"""The screens of the portal and its addresses: they read a request, call a use case, show a page.

A screen judges nothing: what it shows was decided by the policies. Links, tables and forms that a faulty
portal may get wrong are in one small file each under `gabarits/`.
"""
