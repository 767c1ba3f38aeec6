"""The secure messaging: open it for the active company, ask a question, read exchanges."""
