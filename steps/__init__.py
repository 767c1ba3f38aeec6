"""What a person does and sees at a portal, and the sentences that say it.

Here: values, people, screens, drivers, expectations and step definitions of the scenarios and of the load.
Not here: rules (features), how a system behaves (simulators), what a run means (reports).
"""
