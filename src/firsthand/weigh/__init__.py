"""Weigh: how many origins stand behind each claim, and how it stands as of a moment."""

from firsthand.weigh.assessing import assess_claims
from firsthand.weigh.options import WeighOptions

__all__ = ["WeighOptions", "assess_claims"]
