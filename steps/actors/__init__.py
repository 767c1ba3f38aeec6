"""The people of a scenario: each has a first name, accounts, her own browser, and does things by name.

A verb is what a person would say she does; screens and drivers stay behind it. Judging is not here.
"""
