"""The step definitions keep to their form: the bench audits their sentences, this reads their bodies."""
