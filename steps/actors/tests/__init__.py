"""The people and the backstage, without any portal: what is told is what was asked."""
