"""Télépaiement: the debts of customs, their payments by whatever means, and the mandates of direct debit.

SEPA is a relying party of douane only, without accounts or rights of its own: it asks douane at each page.
CB is open to whoever holds a payment notice. Hiding bank
transfers is the duty of the portal, not of this service.
"""
