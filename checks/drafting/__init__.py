"""From a reading to the text of a claim file. Nothing here reads a file or writes one."""
