# SPDX-License-Identifier: Apache-2.0
"""Objects as bytes (PEP 307, 3154, 574). Only the sandbox's own modules can be reached from them."""

import io
from _pickle_base import *
from _pickle_base import _opcodes, _getattribute
from _pickle_reader import Unpickler
from _pickle_writer import Pickler

_Pickler, _Unpickler = Pickler, Unpickler

__all__ = ['PickleError', 'PicklingError', 'UnpicklingError', 'Pickler', 'Unpickler', 'dump',
           'dumps', 'load', 'loads', 'PickleBuffer', 'DEFAULT_PROTOCOL', 'HIGHEST_PROTOCOL',
           *_opcodes]


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    out = io.BytesIO()
    Pickler(out, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return out.getvalue()


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors,
                     buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
    if not isinstance(data, bytes):
        if isinstance(data, str) or not hasattr(type(data), '__buffer__') and \
                not isinstance(data, (bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        data = bytes(data)
    reader = Unpickler(io.BytesIO(), fix_imports=fix_imports, encoding=encoding, errors=errors,
                       buffers=buffers)
    reader._data = bytes(data)
    return reader._load()
