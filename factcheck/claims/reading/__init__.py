"""A sentence as it is read: taken apart, in its document, and the places in it where a value may stand."""
