"""What the portal knows and decides, without HTTP, SQL, clock or chance.

Every judgement that a faulty portal may get wrong is a function of `jugements`,
assembled in `politiques.py`.
Nothing here awaits, reads or writes.
"""
