"""How often somebody may try to sign in: by account and by address, whether the account is there or not."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict, deque
from threading import Lock

WINDOW = 15 * 60.0  # seconds
# One person mistypes a few times; a newsroom behind one address has many who do.
MOST_BY_ACCOUNT, MOST_BY_ADDRESS = 10, 50
# What is counted for longer than this many names and addresses is forgotten, the oldest first.
_MOST_HELD = 20_000


class Throttle:
    """Counts tries. `take` before each; `give_back` after one that was right."""

    def __init__(self) -> None:
        self._tries: OrderedDict[tuple[str, str], deque[float]] = OrderedDict()
        self._told: OrderedDict[str, float] = OrderedDict()
        self._lock = Lock()

    def take(self, account: str, address: str, now: float) -> float:
        """Seconds until ACCOUNT may be tried from ADDRESS; 0.0 where it may NOW, which counts as a try."""
        with self._lock:
            limits = ((("account", account), MOST_BY_ACCOUNT), (("address", network_of(address)), MOST_BY_ADDRESS))
            wait = max(self._wait(key, most, now) for key, most in limits)
            if wait <= 0:
                for key, _ in limits:
                    self._count(key, now)
            return max(0.0, wait)

    def give_back(self, account: str, address: str) -> None:
        """ACCOUNT was signed in to: its tries are forgotten, those of the ADDRESS only by this one."""
        with self._lock:
            self._tries.pop(("account", account), None)
            tries = self._tries.get(("address", network_of(address)))
            if tries:
                tries.pop()

    def tells(self, address: str, now: float) -> bool:
        """Whether it is worth logging that ADDRESS was held back: once in a window, or else the log would fill up."""
        network = network_of(address)
        with self._lock:
            if self._told.get(network, -WINDOW) > now - WINDOW:
                return False
            self._told[network] = now
            self._told.move_to_end(network)
            while len(self._told) > _MOST_HELD:
                self._told.popitem(last=False)
            return True

    def _wait(self, key: tuple[str, str], most: int, now: float) -> float:
        tries = self._tries.get(key)
        while tries and tries[0] <= now - WINDOW:
            tries.popleft()
        return tries[0] + WINDOW - now if tries and len(tries) >= most else 0.0

    def _count(self, key: tuple[str, str], now: float) -> None:
        self._tries.setdefault(key, deque()).append(now)
        self._tries.move_to_end(key)
        while len(self._tries) > _MOST_HELD:
            self._tries.popitem(last=False)


def network_of(address: str) -> str:
    """ADDRESS as it is counted: one of IPv6 by the 64 bits of its network, all of which one person may have."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is not None:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)
