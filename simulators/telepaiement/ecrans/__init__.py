"""What people see of Télépaiement: SEPA, behind the login of customs, and CB, open to everyone.

One file for each gesture; what may be seen or done is judged in `modele`, never here.
"""
