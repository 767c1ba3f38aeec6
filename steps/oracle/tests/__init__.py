"""The model of what must be visible, tested by properties: it judges the portal, so it comes first."""
