"""Loads the login and dashboard paths of a portal with Locust, and judges what people saw meanwhile.

Who comes (`users/`), what they do (`journeys/`), how many and when (`profiles/`), what it is worth
(`measure/`, pure). It speaks through the drivers of `steps` and never imports the simulators.
"""
