"""Where the gate meets people: the pytest plugin and the command line. The only room that prints or exits."""
