"""The screens over fixed pages: the driver is the real one, only its transport is made of text."""
