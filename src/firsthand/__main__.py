"""`python -m firsthand` is `firsthand`."""

import sys

from firsthand.app.command_line import main

if __name__ == "__main__":
    sys.exit(main())
