"""The data sets: what is read is what is written, what is wrong is refused by name, the draw is repeatable."""
