"""Every attack that a check is there to stop, one file per table; `catalogue` joins them."""
