"""The secure messaging: going there, asking customs a question, trying what is forbidden, reading.

Belongs here: what a person does with questions and exchanges; `messagerie` holds the parts together.
Does not: what is written on the screens (`steps.screens`), who may read what (`steps.oracle`).
"""
