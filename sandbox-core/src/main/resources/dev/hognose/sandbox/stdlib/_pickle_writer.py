# SPDX-License-Identifier: Apache-2.0
"""The Pickler."""

import builtins
import copyreg
import _pickle_base as base
from _pickle_base import PicklingError
from _pickle_natives import output
from struct import pack

_batch = 1000


class Pickler:
    """Writes objects to a file as bytes."""

    __module__ = '_pickle'
    reducer_override = None

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        protocol = 4 if protocol is None else protocol
        if not isinstance(protocol, int):
            from operator import index
            protocol = index(protocol)
        if protocol < 0:
            protocol = 5
        if protocol > 5:
            raise ValueError('pickle protocol must be <= 5')
        if buffer_callback is not None and protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        try:
            self._write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.bin = protocol > 0
        self.fast = 0
        self._protocol = protocol
        self._fix = fix_imports and protocol < 3
        self._buffer_callback = buffer_callback
        self._out = output(protocol)
        self._put = self._out.put
        self._get = self._out.get
        self._find = self._out.find
        self._memoize = self._out.memoize
        self._names = {}

    @property
    def memo(self):
        return {id(obj): place for place, obj in enumerate(self._out.remembered())}

    def clear_memo(self):
        self._out.forget()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        table = getattr(self, 'dispatch_table', copyreg.dispatch_table)
        natively = type(table) is dict and self.reducer_override is None \
            and not copyreg._extension_registry
        self._out.begin(table if natively else None, bool(self.fast))
        self._hooked = type(self).persistent_id is not Pickler.persistent_id \
            or 'persistent_id' in self.__dict__
        self._save(obj)
        self._put(b'.')
        self._write(self._out.finish())

    def _save(self, obj):
        if self._hooked or self._protocol < 2:
            self._save_by_itself(obj)
            return
        out = self._out
        other = out.save(obj)
        while other is not None:
            self._save_other(other)
            other = out.go_on()

    def _save_by_itself(self, obj):
        """Of an object whose parts may all be persistent, or of the first protocols."""
        self._out.boundary()
        if self._hooked:
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save_persistent(pid)
                return
        place = self._find(obj)
        if place >= 0:
            self._get(place)
            return
        self._save_other(obj)

    def _save_other(self, obj):
        kind = type(obj)
        writer = _writers.get(kind)
        if writer is not None:
            writer(self, obj)
            return
        override = self.reducer_override
        if override is not None:
            reduced = override(obj)
            if reduced is not NotImplemented:
                self._save_reduced(obj, reduced)
                return
        reduce = getattr(self, 'dispatch_table', copyreg.dispatch_table).get(kind)
        if reduce is not None:
            reduced = reduce(obj)
        elif issubclass(kind, type):
            self._save_type(obj)
            return
        elif kind is _function or kind is _builtin_function and _self_of(obj) is None:
            self._save_global(obj)
            return
        elif kind is _method or kind is _builtin_function:
            reduced = getattr, (obj.__self__, obj.__name__)
        else:
            reduce = getattr(obj, '__reduce_ex__', None)
            if reduce is not None:
                reduced = reduce(self._protocol)
            else:
                reduced = obj.__reduce__()
        self._save_reduced(obj, reduced)

    def _save_reduced(self, obj, reduced):
        if isinstance(reduced, str):
            self._save_global(obj, reduced)
            return
        if not isinstance(reduced, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(reduced) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        self._save_parts(obj, *reduced)

    def _save_persistent(self, pid):
        if self.bin:
            hooked, self._hooked = self._hooked, False
            self._save(pid)
            self._hooked = hooked
            self._put(b'Q')
        else:
            try:
                self._put(b'P' + str(pid).encode('ascii') + b'\n')
            except UnicodeEncodeError:
                raise PicklingError('persistent IDs in protocol 0 must be ASCII strings') from None

    def _save_parts(self, obj, function, args, state=None, items=None, pairs=None, setter=None):
        if not callable(function):
            raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
        if not isinstance(args, tuple):
            raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
        name = getattr(function, '__name__', '')
        for place, each in (('fourth', items), ('fifth', pairs)):
            if each is not None and not hasattr(type(each), '__next__'):
                raise PicklingError(f'{place} element of the tuple returned by __reduce__ must be '
                                    f'an iterator, not {type(each).__name__}')
        if setter is not None and not callable(setter):
            raise PicklingError('sixth element of the tuple returned by __reduce__ must be a '
                                f'function, not {type(setter).__name__}')
        if name in ('__newobj__', '__newobj_ex__'):
            self._check_new(obj, name, args)
        if self._protocol >= 2 and name == '__newobj__':
            self._save(args[0])
            self._save(args[1:])
            self._put(b'\x81')
        elif self._protocol >= 4 and name == '__newobj_ex__':
            for each in args:
                self._save(each)
            self._put(b'\x92')
        elif self._protocol >= 2 and name == '__newobj_ex__':
            from functools import partial
            cls, plain, named = args
            self._save(partial(cls.__new__, cls, *plain, **named))
            self._save(())
            self._put(b'R')
        else:
            self._save(function)
            self._save(args)
            self._put(b'R')
        place = self._find(obj)
        if place >= 0:
            self._put(b'0')
            self._get(place)
        else:
            self._memoize(obj)
        if items is not None:
            self._append_all(items)
        if pairs is not None:
            self._set_all(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._put(b'b')
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._put(b'\x86R0')

    def _check_new(self, obj, name, args):
        """Whether the arguments of copyreg's makers of objects are a class and what it takes."""
        if self._protocol < 2:
            return
        if name == '__newobj__':
            if not args:
                raise PicklingError('__newobj__ arglist is empty')
            if not isinstance(args[0], type):
                raise PicklingError('args[0] from __newobj__ args is not a type')
            if type(obj) is not args[0] and getattr(obj, '__class__', None) is not args[0]:
                raise PicklingError('args[0] from __newobj__ args has the wrong class')
            return
        if len(args) != 3:
            raise PicklingError('length of the NEWOBJ_EX argument tuple must be exactly 3, '
                                f'not {len(args)}')
        cls, plain, named = args
        if not isinstance(cls, type):
            raise PicklingError('first item from NEWOBJ_EX argument tuple must be a class, '
                                f'not {type(cls).__name__}')
        if not isinstance(plain, tuple):
            raise PicklingError('second item from NEWOBJ_EX argument tuple must be a tuple, '
                                f'not {type(plain).__name__}')
        if not isinstance(named, dict):
            raise PicklingError('third item from NEWOBJ_EX argument tuple must be a dict, '
                                f'not {type(named).__name__}')

    # Types that have opcodes of their own

    def _save_none(self, obj):
        self._put(b'N')

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._put(b'\x88' if obj else b'\x89')
        else:
            self._put(b'I01\n' if obj else b'I00\n')

    def _save_int(self, obj):
        small = -0x80000000 <= obj <= 0x7fffffff
        if self.bin and small:
            if 0 <= obj <= 0xff:
                self._put(b'K' + bytes([obj]))
            elif 0 <= obj <= 0xffff:
                self._put(b'M' + pack('<H', obj))
            else:
                self._put(b'J' + pack('<i', obj))
        elif self._protocol >= 2:
            data = base.encode_long(obj)
            if len(data) < 256:
                self._put(b'\x8a' + bytes([len(data)]) + data)
            else:
                self._put(b'\x8b' + pack('<i', len(data)) + data)
        elif small:
            self._put(b'I%d\n' % obj)
        else:
            self._put(b'L%dL\n' % obj)

    def _save_float(self, obj):
        self._put(b'G' + pack('>d', obj) if self.bin else b'F' + repr(obj).encode() + b'\n')

    def _save_bytes(self, obj):
        if self._protocol < 3:
            if not obj:
                self._save_parts(obj, bytes, ())
            else:
                import codecs
                self._save_parts(obj, codecs.encode, (str(obj, 'latin1'), 'latin1'))
            return
        size = len(obj)
        if size <= 0xff:
            self._put(b'C' + bytes([size]) + obj)
        else:
            self._out.put_sized(0x42, 4, obj)
        self._memoize(obj)

    def _save_bytearray(self, obj):
        if self._protocol < 5:
            self._save_parts(obj, bytearray, (bytes(obj),) if obj else ())
            return
        self._out.put_sized(0x96, 8, obj)
        self._memoize(obj)

    def _save_str(self, obj):
        if self.bin:
            data = obj.encode('utf-8', 'surrogatepass')
            if len(data) <= 0xff and self._protocol >= 4:
                self._put(b'\x8c' + bytes([len(data)]) + data)
            else:
                self._out.put_sized(0x58, 4, data)
        else:
            text = obj.replace('\\', '\\u005c').replace('\0', '\\u0000').replace('\n', '\\u000a')
            text = text.replace('\r', '\\u000d').replace('\x1a', '\\u001a')
            data = ''.join([c if c < '\u0100' else f'\\u{ord(c):04x}' if c < '\U00010000'
                            else f'\\U{ord(c):08x}' for c in text]).encode('latin-1')
            self._put(b'V' + data + b'\n')
        self._memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._put(b')' if self.bin else b'(t')
            return
        size = len(obj)
        short = size <= 3 and self._protocol >= 2
        if not short:
            self._put(b'(')
        for each in obj:
            self._save(each)
        place = self._find(obj)
        if place >= 0:
            if short:
                self._put(b'0' * size)
            else:
                self._put(b'1' if self.bin else b'0' * (size + 1))
            self._get(place)
            return
        self._put((b'\x85', b'\x86', b'\x87')[size - 1] if short else b't')
        self._memoize(obj)

    def _save_list(self, obj):
        self._put(b']' if self.bin else b'(l')
        self._memoize(obj)
        if not self.bin or len(obj) < 2:
            self._append_all(obj)
            return
        for start in range(0, len(obj), _batch):
            self._put(b'(')
            for each in obj[start:start + _batch]:
                self._save(each)
            self._put(b'e')

    def _append_all(self, items):
        if not self.bin:
            for each in items:
                self._save(each)
                self._put(b'a')
            return
        source = iter(items)
        for first in source:
            rest = []
            for each in source:
                rest.append(each)
                if len(rest) == _batch - 1:
                    break
            if not rest:
                self._save(first)
                self._put(b'a')
                break
            self._put(b'(')
            self._save(first)
            for each in rest:
                self._save(each)
            self._put(b'e')

    def _save_dict(self, obj):
        self._put(b'}' if self.bin else b'(d')
        self._memoize(obj)
        if not self.bin or len(obj) < 2:
            self._set_all(obj.items())
            return
        self._put(b'(')
        count = 0
        for key, value in obj.items():
            self._save(key)
            self._save(value)
            count += 1
            if count % _batch == 0:
                self._put(b'u(')
        self._put(b'u')

    def _set_all(self, pairs):
        if not self.bin:
            for key, value in pairs:
                self._save(key)
                self._save(value)
                self._put(b's')
            return
        source = iter(pairs)
        for first in source:
            rest = []
            for each in source:
                rest.append(each)
                if len(rest) == _batch - 1:
                    break
            if rest:
                self._put(b'(')
            for key, value in (first, *rest):
                self._save(key)
                self._save(value)
            self._put(b'u' if rest else b's')

    def _save_set(self, obj):
        if self._protocol < 4:
            self._save_parts(obj, set, (list(obj),))
            return
        self._put(b'\x8f')
        self._memoize(obj)
        if not obj:
            return
        self._put(b'(')
        count = 0
        for each in obj:
            self._save(each)
            count += 1
            if count % _batch == 0:
                self._put(b'\x90(')
        self._put(b'\x90')

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            self._save_parts(obj, frozenset, (list(obj),))
            return
        self._put(b'(')
        for each in obj:
            self._save(each)
        place = self._find(obj)
        if place >= 0:
            self._put(b'1')
            self._get(place)
            return
        self._put(b'\x91')
        self._memoize(obj)

    def _save_buffer(self, obj):
        if self._protocol < 5:
            raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
        view = obj.raw()
        if self._buffer_callback is None or self._buffer_callback(obj):
            if view.readonly:
                self._save_bytes(view.tobytes())
            else:
                self._save_bytearray(bytearray(view))
        else:
            self._put(b'\x97\x98' if view.readonly else b'\x97')

    def _save_type(self, obj):
        for each in (None, NotImplemented, ...):
            if obj is type(each):
                self._save_parts(obj, type, (each,))
                return
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, '__qualname__', None) or obj.__name__
            if type(obj) is _builtin_function:
                name = obj.__name__
        module = base.whichmodule(obj, name) if obj is not ... and obj is not NotImplemented \
            else 'builtins'
        if '<locals>' in name.split('.'):
            raise AttributeError(f"Can't get local object {name!r}")
        try:
            found, parent = base._getattribute(base._module(module), name)
        except ImportError:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} "
                                'failed') from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self._protocol >= 2:
            code = copyreg._extension_registry.get((module, name))
            if code is not None:
                self._put(b'\x82' + bytes([code]) if code <= 0xff else b'\x83' + pack('<H', code)
                          if code <= 0xffff else b'\x84' + pack('<i', code))
                return
        if self._protocol >= 4:
            self._save(self._names.setdefault(module, module))
            self._save(self._names.setdefault(name, name))
            self._put(b'\x93')
        elif parent is not None and '.' in name:
            self._save_parts(obj, getattr, (parent, name.rpartition('.')[2]))
            return
        else:
            if self._fix:
                module, name = self._early_name(module, name)
            encoding = 'utf-8' if self._protocol >= 3 else 'ascii'
            try:
                self._put(b'c' + f'{module}\n{name}\n'.encode(encoding))
            except UnicodeEncodeError:
                raise PicklingError(f"can't pickle global identifier '{module}.{name}' using "
                                    f'pickle protocol {self._protocol}') from None
        self._memoize(obj)

    def _early_name(self, module, name):
        if (module, name) in base._renamed_names:
            return base._renamed_names[module, name]
        if module == 'builtins':
            found = getattr(builtins, name, None)
            if isinstance(found, type) and issubclass(found, BaseException):
                return 'exceptions', name
        return base._renamed.get(module, module), name


def _self_of(function):
    owner = getattr(function, '__self__', None)
    return None if type(owner).__name__ == 'module' else owner


_function = type(_self_of)
_builtin_function = type(len)
_method = type(Pickler(type('Sink', (), {'write': None})).dump)
_writers = {type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int,
            float: Pickler._save_float, bytes: Pickler._save_bytes, str: Pickler._save_str,
            tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict,
            set: Pickler._save_set, frozenset: Pickler._save_frozenset,
            bytearray: Pickler._save_bytearray, base.PickleBuffer: Pickler._save_buffer,
            type: Pickler._save_type}
