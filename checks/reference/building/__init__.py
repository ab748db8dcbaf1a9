"""From raw facts to the reference of office-holders: the same files give the same bytes."""
