"""The data sets: read as written, refused by name when wrong, drawn alike from one seed."""
