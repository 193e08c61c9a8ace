"""The front doors; every side effect starts here."""
