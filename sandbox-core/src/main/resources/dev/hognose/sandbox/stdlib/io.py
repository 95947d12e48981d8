# SPDX-License-Identifier: Apache-2.0
"""Streams. Files in memory are natives; the other classes are loaded when first asked for."""

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO',
           'StringIO', 'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair',
           'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET',
           'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder',
           'text_encoding']

BlockingIOError = BlockingIOError


def text_encoding(encoding, stacklevel=2, /):
    """The encoding itself, or the default one for None."""
    return 'locale' if encoding is None else encoding


def __getattr__(name):
    if name == 'open':
        import builtins
        value = builtins.open
    elif name == 'TextIOWrapper':
        from _io_text import TextIOWrapper as value
    elif name == 'FileIO' or name == 'open_code':
        import _io_files
        value = getattr(_io_files, name)
    elif name in __all__:
        import _io_bases
        value = getattr(_io_bases, name)
    else:
        raise AttributeError(f"module 'io' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__})
