"""Writing the only copy of a file: whole or not at all, and never over what somebody else wrote meanwhile."""

import os
import stat


class NotSaved(Exception):
    """A file that was not written; it is as it was. The message is short and follows the file's name."""


def save(path: str, before: bytes, after: bytes) -> None:
    """Replace a file that held `before` by `after`: same mode, same owner where that is allowed, links stay links.

    The new content is on the disk before it takes the old one's name. Raises NotSaved.
    """
    target = os.path.realpath(path)
    temporary = ""
    try:
        was = os.stat(target)
        if not stat.S_ISREG(was.st_mode):
            raise NotSaved("is no plain file: nothing was written")
        if not was.st_mode & 0o222 or not os.access(target, os.W_OK):
            raise NotSaved("is read-only: nothing was written")
        temporary = _written_beside(target, after, was)
        if _holds(target) != before:  # as late as can be: what an editor saved meanwhile must not be lost
            raise NotSaved("has changed since it was read: nothing was written, run again")
        os.replace(temporary, target)
        temporary = ""
        _settle(os.path.dirname(target))
    except OSError as error:
        raise NotSaved(f"cannot be written: {error.strerror or error}") from None
    finally:
        if temporary:
            os.unlink(temporary)


def _written_beside(target: str, data: bytes, was: os.stat_result) -> str:
    """Return a new file in the target's folder that holds the data, on the disk, with the target's mode and owner."""
    from tempfile import mkstemp

    folder, name = os.path.split(target)
    handle, path = mkstemp(prefix=f".{name[:100]}.", suffix=".loosebrick", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            _own(handle, was)
            os.fsync(handle)
    except BaseException:
        os.unlink(path)
        raise
    return path


def _own(handle: int, was: os.stat_result) -> None:
    """Give a file the owner and the mode of another; only root may give files away, so that others keep their own."""
    if hasattr(os, "fchown"):
        for owner, group in ((was.st_uid, was.st_gid), (-1, was.st_gid)):
            try:
                os.fchown(handle, owner, group)
                break
            except PermissionError:
                continue
    if hasattr(os, "fchmod"):
        os.fchmod(handle, stat.S_IMODE(was.st_mode))


def _holds(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _settle(folder: str) -> None:
    """Put a folder's names on the disk, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network disks cannot; the file is in its place all the same
    finally:
        os.close(handle)
