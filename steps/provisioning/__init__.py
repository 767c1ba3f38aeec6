"""How accounts, links and rights come to exist before a scenario begins: two ways, one protocol.

``by_control`` writes them through the control door, fast and silent; ``by_screens`` has the people do them.
Not here: what a scenario judges. What is provisioned is a fact, never an expectation.
"""
