"""The matchers: no difference when nothing differs, every difference told when something does."""
