"""Which version this is."""

import lint


def version() -> str:
    """Return the version: the package's own word, else that of its installed metadata, which takes long to import."""
    stated = getattr(lint, "__version__", None)
    if isinstance(stated, str):
        return stated
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("loosebrick")
    except PackageNotFoundError:
        return "0"
