"""People named with an office, by the words of the reference: `find` reads them, a module for each of its steps."""
