"""Unit tests of the names that scenarios keep and portals never see twice."""
