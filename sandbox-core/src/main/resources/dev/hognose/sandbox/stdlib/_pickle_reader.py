# SPDX-License-Identifier: Apache-2.0
"""The Unpickler."""

import copyreg
import _pickle_base as base
from _pickle_base import UnpicklingError
from _pickle_natives import read
from struct import unpack

_mark = object()
_done = object()
_no_load = ('A load persistent id instruction was encountered, but no persistent_load function '
            'was specified.')


class Unpickler:
    """Reads objects from a file of bytes."""

    __module__ = '_pickle'

    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        if not hasattr(file, 'read') or not hasattr(file, 'readline'):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._fix = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._buffers = None if buffers is None else iter(buffers)
        self.memo = {}
        self._protocol = 0
        self._stack = []
        self._data = b''
        self._at = 0

    def persistent_load(self, pid):
        raise UnpicklingError(_no_load)

    def find_class(self, module, name, /):
        if self._fix and self._protocol < 3:
            if (module, name) in base._original_names:
                module, name = base._original_names[module, name]
            else:
                module = base._original.get(module, module)
        found = base._module(module)
        if self._protocol >= 4:
            return base._getattribute(found, name)[0]
        try:
            return getattr(found, name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None

    def _take(self, size):
        """So many bytes: of those that were read before, then of the file."""
        at = self._at
        data = self._data[at:at + size]
        self._at = at + len(data)
        if len(data) < size:
            data += self._file.read(size - len(data))
            if len(data) < size:
                raise UnpicklingError('pickle data was truncated')
        return data

    def _line(self):
        at = self._at
        end = self._data.find(b'\n', at) + 1 or len(self._data)
        line = self._data[at:end]
        self._at = end
        if line[-1:] != b'\n':
            line += self._file.readline()
            if line[-1:] != b'\n':
                raise UnpicklingError('pickle data was truncated')
        return line[:-1]

    def _pop(self):
        if not self._stack:
            raise UnpicklingError('unpickling stack underflow')
        if self._stack[-1] is _mark:
            raise UnpicklingError('unexpected MARK found')
        return self._stack.pop()

    def _top(self):
        if not self._stack or self._stack[-1] is _mark:
            raise UnpicklingError('unpickling stack underflow')
        return self._stack[-1]

    def _pop_mark(self):
        stack = self._stack
        at = len(stack) - 1
        while at >= 0 and stack[at] is not _mark:
            at -= 1
        if at < 0:
            raise UnpicklingError('could not find MARK')
        items = stack[at + 1:]
        del stack[at:]
        return items

    def load(self):
        self._stack = []
        self._protocol = 0
        return self._load()

    def _load(self):
        """Reads opcodes, most of them natively, where they are in memory."""
        stack, memo, loaders = self._stack, self.memo, _loaders
        finds = type(self).find_class is Unpickler.find_class and 'find_class' not in self.__dict__
        if type(memo) is not dict:
            memo = self.memo = dict(memo)
        while True:
            if self._at < len(self._data):
                self._at = read(self._data, self._at, stack, memo, _mark,
                                finds and self._protocol >= 4)
            if self._at < len(self._data):
                key = self._data[self._at]
                self._at += 1
            else:
                key = self._file.read(1)
                if not key:
                    raise EOFError('Ran out of input')
                key = key[0]
            loader = loaders.get(key)
            if loader is None:
                shown = chr(key) if 32 <= key < 127 else f'\\x{key:02x}'
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            if loader(self) is _done:
                return self._pop()

    def _stop(self):
        return _done

    def _proto(self):
        protocol = self._take(1)[0]
        if protocol > 5:
            raise ValueError(f'unsupported pickle protocol: {protocol}')
        self._protocol = protocol

    def _frame(self):
        size = unpack('<Q', self._take(8))[0]
        if self._at == len(self._data):
            self._data = bytes(self._file.read(size))
            self._at = 0
        if size > len(self._data) - self._at:
            raise UnpicklingError('pickle data was truncated')

    def _none(self):
        self._stack.append(None)

    def _true(self):
        self._stack.append(True)

    def _false(self):
        self._stack.append(False)

    def _int(self):
        data = self._line()
        if data == b'01' or data == b'00':
            self._stack.append(data == b'01')
            return
        try:
            self._stack.append(int(data, 0))
        except ValueError:
            raise ValueError('could not convert string to int') from None

    def _binint(self):
        self._stack.append(unpack('<i', self._take(4))[0])

    def _binint1(self):
        self._stack.append(self._take(1)[0])

    def _binint2(self):
        self._stack.append(unpack('<H', self._take(2))[0])

    def _long(self):
        data = self._line()
        self._stack.append(int(data[:-1] if data[-1:] == b'L' else data, 0))

    def _long1(self):
        self._stack.append(base.decode_long(self._take(self._take(1)[0])))

    def _long4(self):
        size = unpack('<i', self._take(4))[0]
        if size < 0:
            raise UnpicklingError('LONG pickle has negative byte count')
        self._stack.append(base.decode_long(self._take(size)))

    def _float(self):
        self._stack.append(float(self._line()))

    def _binfloat(self):
        self._stack.append(unpack('>d', self._take(8))[0])

    def _decoded(self, data):
        return data if self._encoding == 'bytes' else data.decode(self._encoding, self._errors)

    def _string(self):
        data = self._line().strip()
        if len(data) < 2 or data[0] != data[-1] or data[0] not in b'"\'':
            raise UnpicklingError('the STRING opcode argument must be quoted')
        import codecs
        self._stack.append(self._decoded(codecs.escape_decode(data[1:-1])[0]))

    def _binstring(self):
        size = unpack('<i', self._take(4))[0]
        if size < 0:
            raise UnpicklingError('BINSTRING pickle has negative byte count')
        self._stack.append(self._decoded(self._take(size)))

    def _short_binstring(self):
        self._stack.append(self._decoded(self._take(self._take(1)[0])))

    def _unicode(self):
        self._stack.append(self._line().decode('raw-unicode-escape'))

    def _binunicode(self):
        size = unpack('<I', self._take(4))[0]
        self._stack.append(self._take(size).decode('utf-8', 'surrogatepass'))

    def _binunicode8(self):
        size = unpack('<Q', self._take(8))[0]
        self._stack.append(self._take(size).decode('utf-8', 'surrogatepass'))

    def _short_binunicode(self):
        self._stack.append(self._take(self._take(1)[0]).decode('utf-8', 'surrogatepass'))

    def _binbytes(self):
        self._stack.append(self._take(unpack('<I', self._take(4))[0]))

    def _binbytes8(self):
        self._stack.append(self._take(unpack('<Q', self._take(8))[0]))

    def _short_binbytes(self):
        self._stack.append(self._take(self._take(1)[0]))

    def _bytearray8(self):
        self._stack.append(bytearray(self._take(unpack('<Q', self._take(8))[0])))

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* '
                                  'argument was given')
        for each in self._buffers:
            self._stack.append(each)
            return
        raise UnpicklingError('not enough out-of-band buffers')

    def _readonly_buffer(self):
        buffer = self._top()
        view = memoryview(buffer)
        if not view.readonly:
            self._stack[-1] = view.toreadonly()

    def _mark_here(self):
        self._stack.append(_mark)

    def _tuple(self):
        self._stack.append(tuple(self._pop_mark()))

    def _empty_tuple(self):
        self._stack.append(())

    def _tuple1(self):
        self._stack.append((self._pop(),))

    def _tuple2(self):
        b = self._pop()
        self._stack.append((self._pop(), b))

    def _tuple3(self):
        c, b = self._pop(), self._pop()
        self._stack.append((self._pop(), b, c))

    def _empty_list(self):
        self._stack.append([])

    def _list(self):
        self._stack.append(self._pop_mark())

    def _empty_dict(self):
        self._stack.append({})

    def _dict(self):
        items = self._pop_mark()
        if len(items) % 2:
            raise UnpicklingError('odd number of items for DICT')
        self._stack.append({items[i]: items[i + 1] for i in range(0, len(items), 2)})

    def _empty_set(self):
        self._stack.append(set())

    def _frozenset(self):
        self._stack.append(frozenset(self._pop_mark()))

    def _append(self):
        value = self._pop()
        target = self._top()
        if type(target) is list:
            target.append(value)
        else:
            self._extend(target, [value])

    def _appends(self):
        items = self._pop_mark()
        self._extend(self._top(), items)

    def _extend(self, target, items):
        if isinstance(target, list) and type(target).extend is list.extend:
            list.extend(target, items)
            return
        extend = getattr(target, 'extend', None)
        if extend is not None:
            extend(items)
            return
        for each in items:
            target.append(each)

    def _setitem(self):
        value, key = self._pop(), self._pop()
        self._top()[key] = value

    def _setitems(self):
        items = self._pop_mark()
        target = self._top()
        if len(items) % 2:
            raise UnpicklingError('odd number of items for SETITEMS')
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _additems(self):
        items = self._pop_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for each in items:
                target.add(each)

    def _drop(self):
        if not self._stack:
            raise UnpicklingError('unpickling stack underflow')
        self._stack.pop()

    def _drop_mark(self):
        self._pop_mark()

    def _dup(self):
        self._stack.append(self._top())

    def _remembered(self, index):
        try:
            self._stack.append(self.memo[index])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {index}') from None

    def _get(self):
        self._remembered(int(self._line()))

    def _binget(self):
        self._remembered(self._take(1)[0])

    def _long_binget(self):
        self._remembered(unpack('<I', self._take(4))[0])

    def _put(self):
        index = int(self._line())
        if index < 0:
            raise ValueError('negative PUT argument')
        self.memo[index] = self._top()

    def _binput(self):
        self.memo[self._take(1)[0]] = self._top()

    def _long_binput(self):
        self.memo[unpack('<I', self._take(4))[0]] = self._top()

    def _memoize(self):
        self.memo[len(self.memo)] = self._top()

    def _global(self):
        module = self._line().decode('utf-8')
        name = self._line().decode('utf-8')
        self._stack.append(self.find_class(module, name))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError('STACK_GLOBAL requires str')
        self._stack.append(self.find_class(module, name))

    def _extension(self, code):
        if code in copyreg._extension_cache:
            self._stack.append(copyreg._extension_cache[code])
            return
        key = copyreg._inverted_registry.get(code)
        if key is None:
            if code <= 0:
                raise UnpicklingError('EXT specifies code <= 0')
            raise ValueError(f'unregistered extension code {code}')
        found = self.find_class(*key)
        copyreg._extension_cache[code] = found
        self._stack.append(found)

    def _ext1(self):
        self._extension(self._take(1)[0])

    def _ext2(self):
        self._extension(unpack('<H', self._take(2))[0])

    def _ext4(self):
        self._extension(unpack('<i', self._take(4))[0])

    def _reduce(self):
        args = self._pop()
        function = self._pop()
        if type(args) is not tuple:
            raise TypeError('argument list must be a tuple')
        self._stack.append(function(*args))

    def _newobj(self):
        args, cls = self._pop(), self._pop()
        if not isinstance(cls, type):
            raise UnpicklingError("NEWOBJ class argument must be a type, not " + type(cls).__name__)
        if not isinstance(args, tuple):
            raise UnpicklingError('NEWOBJ expected an arg tuple, got ' + type(args).__name__)
        self._stack.append(cls.__new__(cls, *args))

    def _newobj_ex(self):
        kwargs, args, cls = self._pop(), self._pop(), self._pop()
        if not isinstance(cls, type):
            raise UnpicklingError('NEWOBJ_EX class argument must be a type, not '
                                  + type(cls).__name__)
        self._stack.append(cls.__new__(cls, *args, **kwargs))

    def _make(self, cls, args):
        if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__'):
            self._stack.append(cls(*args))
        else:
            self._stack.append(cls.__new__(cls))

    def _inst(self):
        module = self._line().decode('ascii')
        name = self._line().decode('ascii')
        self._make(self.find_class(module, name), self._pop_mark())

    def _obj(self):
        items = self._pop_mark()
        if not items:
            raise UnpicklingError('unpickling stack underflow')
        self._make(items[0], items[1:])

    def _build(self):
        state = self._pop()
        obj = self._top()
        setstate = getattr(obj, '__setstate__', None)
        if setstate is not None:
            setstate(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state is not None:
            if not isinstance(state, dict):
                raise UnpicklingError('state is not a dictionary')
            names = obj.__dict__
            for key, value in state.items():
                names[key] = value
        if slots is not None:
            if not isinstance(slots, dict):
                raise UnpicklingError('slot state is not a dictionary')
            for key, value in slots.items():
                setattr(obj, key, value)

    def _persid(self):
        pid = self._line().decode('ascii')
        self._stack.append(self.persistent_load(pid))

    def _binpersid(self):
        self._stack.append(self.persistent_load(self._pop()))


_names = {'MARK': '_mark_here', 'POP': '_drop', 'POP_MARK': '_drop_mark', 'NEWTRUE': '_true',
          'NEWFALSE': '_false'}
_loaders = {}
for _name, _code in base._opcodes.items():
    if _name not in ('TRUE', 'FALSE'):
        _loaders[_code[0]] = getattr(Unpickler, _names.get(_name, '_' + _name.lower()))
