# SPDX-License-Identifier: Apache-2.0
"""What Pickler and Unpickler share: opcodes, errors, names of classes and functions."""

import sys

_opcodes = {
    'MARK': b'(', 'STOP': b'.', 'POP': b'0', 'POP_MARK': b'1', 'DUP': b'2', 'FLOAT': b'F',
    'INT': b'I', 'BININT': b'J', 'BININT1': b'K', 'LONG': b'L', 'BININT2': b'M', 'NONE': b'N',
    'PERSID': b'P', 'BINPERSID': b'Q', 'REDUCE': b'R', 'STRING': b'S', 'BINSTRING': b'T',
    'SHORT_BINSTRING': b'U', 'UNICODE': b'V', 'BINUNICODE': b'X', 'APPEND': b'a', 'BUILD': b'b',
    'GLOBAL': b'c', 'DICT': b'd', 'EMPTY_DICT': b'}', 'APPENDS': b'e', 'GET': b'g',
    'BINGET': b'h', 'INST': b'i', 'LONG_BINGET': b'j', 'LIST': b'l', 'EMPTY_LIST': b']',
    'OBJ': b'o', 'PUT': b'p', 'BINPUT': b'q', 'LONG_BINPUT': b'r', 'SETITEM': b's', 'TUPLE': b't',
    'EMPTY_TUPLE': b')', 'SETITEMS': b'u', 'BINFLOAT': b'G', 'TRUE': b'I01\n', 'FALSE': b'I00\n',
    'PROTO': b'\x80', 'NEWOBJ': b'\x81', 'EXT1': b'\x82', 'EXT2': b'\x83', 'EXT4': b'\x84',
    'TUPLE1': b'\x85', 'TUPLE2': b'\x86', 'TUPLE3': b'\x87', 'NEWTRUE': b'\x88',
    'NEWFALSE': b'\x89', 'LONG1': b'\x8a', 'LONG4': b'\x8b', 'BINBYTES': b'B',
    'SHORT_BINBYTES': b'C', 'SHORT_BINUNICODE': b'\x8c', 'BINUNICODE8': b'\x8d',
    'BINBYTES8': b'\x8e', 'EMPTY_SET': b'\x8f', 'ADDITEMS': b'\x90', 'FROZENSET': b'\x91',
    'NEWOBJ_EX': b'\x92', 'STACK_GLOBAL': b'\x93', 'MEMOIZE': b'\x94', 'FRAME': b'\x95',
    'BYTEARRAY8': b'\x96', 'NEXT_BUFFER': b'\x97', 'READONLY_BUFFER': b'\x98'}
globals().update(_opcodes)

format_version = '4.0'
compatible_formats = ['1.0', '1.1', '1.2', '1.3', '2.0', '3.0', '4.0', '5.0']
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
bytes_types = (bytes, bytearray)


class PickleError(Exception):
    """Something cannot be pickled or unpickled."""


class PicklingError(PickleError):
    """An object cannot be pickled."""


class UnpicklingError(PickleError):
    """Bytes cannot be unpickled."""


PickleError.__module__ = PicklingError.__module__ = UnpicklingError.__module__ = '_pickle'


class PickleBuffer:
    """A buffer that can be pickled outside the stream."""

    def __init__(self, object, /):
        self._view = memoryview(object)

    def _check(self):
        if self._view is None:
            raise ValueError('operation forbidden on released PickleBuffer object')
        return self._view

    def raw(self):
        return memoryview(self._check()).cast('B')

    def release(self):
        self._view = None

    def __buffer__(self, flags):
        return memoryview(self._check())

    def __release_buffer__(self, view):
        view.release()

    def __bytes__(self):
        return bytes(self._check())


PickleBuffer.__module__ = 'pickle'


def encode_long(x):
    """The bytes of an int, least first, as few as can hold its sign."""
    if x == 0:
        return b''
    size = (x.bit_length() >> 3) + 1
    result = x.to_bytes(size, 'little', signed=True)
    if x < 0 and size > 1 and result[-1] == 0xff and result[-2] & 0x80:
        result = result[:-1]
    return result


def decode_long(data):
    return int.from_bytes(data, 'little', signed=True)


_renamed = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue',
            'configparser': 'ConfigParser', 'reprlib': 'repr', '_thread': 'thread'}
_renamed_names = {('builtins', 'range'): ('__builtin__', 'xrange'),
                  ('functools', 'reduce'): ('__builtin__', 'reduce'),
                  ('builtins', 'chr'): ('__builtin__', 'unichr'),
                  ('builtins', 'int'): ('__builtin__', 'long'),
                  ('builtins', 'str'): ('__builtin__', 'unicode')}
_original = {new: old for old, new in _renamed.items()}
_original['exceptions'] = 'builtins'
_original_names = {('__builtin__', 'xrange'): ('builtins', 'range'),
                   ('__builtin__', 'reduce'): ('functools', 'reduce'),
                   ('__builtin__', 'unichr'): ('builtins', 'chr'),
                   ('__builtin__', 'long'): ('builtins', 'int'),
                   ('__builtin__', 'unicode'): ('builtins', 'str'),
                   ('__builtin__', 'basestring'): ('builtins', 'str'),
                   ('itertools', 'izip'): ('builtins', 'zip'),
                   ('itertools', 'imap'): ('builtins', 'map'),
                   ('itertools', 'ifilter'): ('builtins', 'filter')}


def whichmodule(obj, name):
    """The module that an object comes from."""
    module = getattr(obj, '__module__', None)
    if module is not None:
        return module
    for module_name, module in sys.modules.copy().items():
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


def _getattribute(obj, name):
    parent = None
    for part in name.split('.'):
        if part == '<locals>':
            raise AttributeError(f"Can't get local attribute {name!r} on {obj!r}")
        try:
            parent, obj = obj, getattr(obj, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {obj!r}") from None
    return obj, parent


_accelerators = {'_codecs', '_io', '_collections', '_functools', '_operator', '_struct', '_random',
                 '_datetime', '_decimal', '_hashlib'}


def _module(name):
    if name in _accelerators:
        name = name[1:]
    if name in sys.modules:
        return sys.modules[name]
    __import__(name)
    return sys.modules[name]
