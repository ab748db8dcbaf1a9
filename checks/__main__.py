"""`python -m checks` is `backread`."""

import sys

from checks.gate.cli import main

sys.exit(main())
