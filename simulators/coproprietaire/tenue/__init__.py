"""What a site that keeps the accounts of companies itself does besides (impots, urssaf).

Its debts, mandates, instalments and declarations: stored, told to the portal in one answer, shown to people.
Customs does not belong here: its debts are kept by Télépaiement.
"""
