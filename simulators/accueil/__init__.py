"""The welcome page of the bench: who is who, where to go, what just happened.

It belongs to no service and to no world's judgement; it exists so that a person can click around.
"""
