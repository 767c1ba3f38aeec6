"""Télépaiement SEPA: the debts of customs and their payments, by whatever means they were made.

A relying party of douane only, and without accounts or rights of its own: it asks douane at each page.
Hiding bank transfers is the duty of the portal, not of this service.
"""
