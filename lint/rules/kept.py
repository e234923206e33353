"""A pack as bytes that load fast. We alone write them: they come from a wheel of ours, or from the checkout's cache."""

import marshal
import sys
import zlib
from typing import Any

_VERSION = 4  # of marshal's format: every Python from 3.4 on reads it


def packed(data: dict[str, Any], stamp: str) -> bytes:
    """Return a pack as bytes that bear a stamp. What occurs twice in it is written once."""
    body = marshal.dumps(_Sharing().shared(data), _VERSION)
    return f"{stamp} {zlib.crc32(body):08x}\n".encode() + body


def unpacked(data: bytes, stamp: str) -> dict[str, Any]:
    """Return the pack that these bytes hold. Raises ValueError when they bear another stamp or are spoilt."""
    head, _, body = data.partition(b"\n")
    if head != f"{stamp} {zlib.crc32(body):08x}".encode():
        raise ValueError("another pack, or a spoilt one")
    try:
        pack: dict[str, Any] = marshal.loads(body)
    except (EOFError, TypeError) as error:
        raise ValueError(str(error)) from None
    return pack


class _Sharing:
    """Makes values that are equal one object; nobody changes what a pack holds."""

    def __init__(self) -> None:
        self._known: dict[Any, Any] = {}

    def shared(self, value: Any) -> Any:
        """Return a value in which equal texts and lists are one; tuples become lists, as JSON has none."""
        if isinstance(value, str):
            return sys.intern(value)
        if isinstance(value, (list, tuple)):
            items = [self.shared(item) for item in value]
            return self._known.setdefault(tuple(map(id, items)), items)
        if isinstance(value, dict):
            return {sys.intern(name): self.shared(item) for name, item in value.items()}
        return self._known.setdefault((type(value), value), value)
