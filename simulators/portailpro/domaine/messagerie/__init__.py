"""The secure messaging as the portal knows it: the tree of questions, a question asked, its exchange.

Pure values and their reading; who may do what with them is judged in `jugements/messagerie.py`.
"""
