"""A file as bytes and as the characters that edits are counted in, and the way back to bytes."""

from collections.abc import Callable
from typing import NamedTuple

from lint.drafts.decode import decode


class Copy(NamedTuple):
    """What a file holds.

    source: the characters that edits count. encode: other characters as a file; raises UnicodeEncodeError where its
    encoding cannot say one. view: other characters as they are linted; the file itself unless that is `packed`.
    """

    source: str
    encode: Callable[[str], bytes]
    view: Callable[[str], bytes]
    packed: bool = False


def copy_of(data: bytes, filename: str) -> Copy:
    """Return the copy of a file that was read. Raises Unreadable when it holds no text."""
    if not filename.lower().endswith(".eml"):
        text = decode(data)
        return Copy(text.text, text.encode, text.encode)
    from lint.drafts.eml import decode_mail  # the readers of mail are slow to import
    from lint.fix.packed import unpacked

    mail = decode_mail(data)
    clear = unpacked(mail)
    if clear is None:
        return Copy(mail.text, mail.encode, mail.encode)
    return Copy(clear.source, clear.pack, mail.encode, packed=True)
