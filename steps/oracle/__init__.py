"""What each person must see, folded from the facts told so far: a pure model.

Facts in, expected dashboard out; blind to the systems under test. No HTTP, no clock, no screen: it
imports the vocabulary only.
"""
