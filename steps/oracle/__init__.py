"""What each person must see, folded from the facts told so far: a pure model, blind to the systems under test.

No HTTP, no clock, no screen: facts in, expected dashboard out. It imports the vocabulary only.
"""
