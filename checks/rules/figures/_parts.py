"""What two rules hold to their wholes, read once for both."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.reading import Reading
    from checks.reading.relations.inferred import Inferred


@lru_cache(maxsize=1)
def parts_told(reading: "Reading") -> "tuple[Inferred, ...]":
    """Return what the text says of parts and their wholes: the rules run one behind another over one reading."""
    from checks.reading.relations.bodies import find_bodies
    from checks.reading.relations.partitions import find_partitions
    from checks.reading.relations.parts import find_parts
    from checks.reading.relations.shared_out import find_shared_out

    readers = (find_parts, find_partitions, find_bodies, find_shared_out)
    return tuple(found for read in readers for found in read(reading))
