"""Firsthand: who actually said or saw it, who only repeats it, and what contradicts it."""
