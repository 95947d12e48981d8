# SPDX-License-Identifier: Apache-2.0
"""JSON text from and to Python values."""

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']


class JSONDecodeError(ValueError):
    """What is wrong with a JSON text, and where."""

    def __init__(self, msg, doc, pos):
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


JSONDecodeError.__module__ = 'json.decoder'


class JSONDecoder:
    """Reads JSON with hooks."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
                 strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def __getattr__(self, name):
        if name in ('scan_once', 'parse_object', 'parse_array', 'parse_string', 'memo'):
            from json.decoder import part
            value = part(self, name)
            if name != 'scan_once':
                self.__dict__[name] = value
            return value
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

    def decode(self, s):
        if 'scan_once' in self.__dict__:
            from json.decoder import decode
            return decode(self, s)
        numbers = self._has_number_hooks()
        found = _read(s, self.strict, self.object_pairs_hook is not None, numbers)
        if len(found) == 2:
            raise JSONDecodeError(found[0], s, found[1])
        return self._finish(found[0], numbers)

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if 'scan_once' in self.__dict__:
            from json.decoder import decode_at
            return decode_at(self.scan_once, s, idx)
        numbers = self._has_number_hooks()
        found = _read_at(s, idx, self.strict, self.object_pairs_hook is not None, numbers)
        if len(found) == 2:
            raise JSONDecodeError(found[0], s, found[1])
        return self._finish(found[0], numbers), found[1]

    def _has_number_hooks(self):
        return (self.parse_float is not None or self.parse_int is not None
                or self.parse_constant is not None)

    def _finish(self, value, numbers):
        if numbers or self.object_hook is not None or self.object_pairs_hook is not None:
            return self._walk(value)
        return value

    def _walk(self, value):
        kind = type(value)
        if kind is list:
            return [self._walk(item) for item in value]
        if kind is dict:
            value = {key: self._walk(item) for key, item in value.items()}
            return value if self.object_hook is None else self.object_hook(value)
        if kind is tuple:
            return self.object_pairs_hook([(key, self._walk(item)) for key, item in value])
        if kind is bytes:
            text = value[1:].decode('ascii')
            if value[:1] == b'i':
                return (self.parse_int or int)(text)
            if value[:1] == b'f':
                return (self.parse_float or float)(text)
            return (self.parse_constant or float)(text)
        return value


JSONDecoder.__module__ = 'json.decoder'


class JSONEncoder:
    """Writes values as JSON."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def _indent(self):
        return _indentation(self.indent)

    def encode(self, o):
        if type(self).iterencode is not JSONEncoder.iterencode and not isinstance(o, str):
            return ''.join(self.iterencode(o, _one_shot=True))
        text = self._text(o, self._indent(), 0, {})
        return ''.join(self.iterencode(o)) if text is None else text

    def _text(self, o, indent, depth, open):
        """The text of a value so deep in others, or None where it takes more Python code."""
        found = _write(o, self.ensure_ascii, self.allow_nan, indent, self.item_separator,
                       self.key_separator, self.sort_keys, self.skipkeys, depth)
        if found.__class__ is not tuple:
            return found
        pieces, objects, depths = found
        before = iter(pieces)
        out = [next(before)]
        for each, deep, piece in zip(objects, depths, before):
            mark = id(each)
            if mark in open:
                raise ValueError('Circular reference detected')
            if self.check_circular:
                open[mark] = each
            value = self.default(each)
            text = self._text(value, indent, deep, open)
            if text is None:
                newline = '\n' if indent is None else '\n' + indent * deep
                text = ''.join(self._parts(value, newline, indent, open))
            out.append(text)
            out.append(piece)
            open.pop(mark, None)
        return ''.join(out)

    def iterencode(self, o, _one_shot=False):
        return self._parts(o, '\n', self._indent(), {})

    def _parts(self, o, newline, indent, open):
        if isinstance(o, (str, int, float)) or o is None:
            yield self._scalar(o)
            return
        mark = id(o)
        if mark in open:
            raise ValueError('Circular reference detected')
        if self.check_circular:
            open[mark] = o
        if isinstance(o, (list, tuple)):
            yield from self._sequence(o, newline, indent, open)
        elif isinstance(o, dict):
            yield from self._mapping(o, newline, indent, open)
        else:
            yield from self._parts(self.default(o), newline, indent, open)
        if self.check_circular:
            del open[mark]

    def _scalar(self, o):
        return _write(o, self.ensure_ascii, self.allow_nan, None, '', '', False, False)

    def _sequence(self, o, newline, indent, open):
        if not o:
            yield '[]'
            return
        inner = newline if indent is None else newline + indent
        before = '[' if indent is None else '[' + inner
        for item in o:
            if isinstance(item, (str, int, float)) or item is None:
                yield before + self._scalar(item)
            else:
                yield before
                yield from self._parts(item, inner, indent, open)
            before = self.item_separator if indent is None else self.item_separator + inner
        if indent is not None:
            yield newline
        yield ']'

    def _mapping(self, o, newline, indent, open):
        if not o:
            yield '{}'
            return
        inner = newline if indent is None else newline + indent
        yield '{'
        if indent is not None:
            yield inner
        before = ''
        for key, value in sorted(o.items()) if self.sort_keys else o.items():
            if isinstance(key, str):
                name = key
            elif isinstance(key, (int, float)) or key is None:
                name = _write(key, True, self.allow_nan, None, '', '', False, False)
            elif self.skipkeys:
                continue
            else:
                raise TypeError('keys must be str, int, float, bool or None, '
                                f'not {key.__class__.__name__}')
            if before:
                yield before
            before = self.item_separator if indent is None else self.item_separator + inner
            yield _quote(name, self.ensure_ascii)
            yield self.key_separator
            yield from self._parts(value, inner, indent, open)
        if indent is not None:
            yield newline
        yield '}'


JSONEncoder.__module__ = 'json.encoder'


def _indentation(indent):
    return indent if indent is None or isinstance(indent, str) else ' ' * indent


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
          indent=None, separators=None, default=None, sort_keys=False, **kw):
    """The JSON text of a value."""
    if cls is None and default is None and not kw:
        if separators is None:
            item, key = ', ' if indent is None else ',', ': '
        else:
            item, key = separators
        text = _write(obj, ensure_ascii, allow_nan,
                      _indentation(indent), item, key, sort_keys, skipkeys)
        if text.__class__ is str:
            return text
    return (cls or JSONEncoder)(
        skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
        allow_nan=allow_nan, indent=indent, separators=separators, default=default,
        sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None,
         indent=None, separators=None, default=None, sort_keys=False, **kw):
    """Writes the JSON text of a value to a file; what precedes an error is written, too."""
    options = dict(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular,
                   allow_nan=allow_nan, indent=indent, separators=separators, default=default,
                   sort_keys=sort_keys, **kw)
    if cls is None and default is None and not kw:
        try:
            text = dumps(obj, **options)
        except (TypeError, ValueError):
            pass
        else:
            fp.write(text)
            return
    for chunk in (cls or JSONEncoder)(**options).iterencode(obj):
        fp.write(chunk)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """The value of a JSON text."""
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    else:
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError('the JSON object must be str, bytes or bytearray, '
                            f'not {s.__class__.__name__}')
        s = s.decode(detect_encoding(s), 'surrogatepass')
    if (cls is None and object_hook is None and parse_float is None and parse_int is None
            and parse_constant is None and object_pairs_hook is None and not kw):
        found = _read(s, True, False, False)
        if len(found) == 2:
            raise JSONDecodeError(found[0], s, found[1])
        return found[0]
    if object_hook is not None:
        kw['object_hook'] = object_hook
    if object_pairs_hook is not None:
        kw['object_pairs_hook'] = object_pairs_hook
    if parse_float is not None:
        kw['parse_float'] = parse_float
    if parse_int is not None:
        kw['parse_int'] = parse_int
    if parse_constant is not None:
        kw['parse_constant'] = parse_constant
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    """The value of the JSON text in a file."""
    return loads(fp.read(), cls=cls, object_hook=object_hook, parse_float=parse_float,
                 parse_int=parse_int, parse_constant=parse_constant,
                 object_pairs_hook=object_pairs_hook, **kw)


def detect_encoding(b):
    """The encoding of JSON in bytes, by RFC 4627."""
    if b.startswith((b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff')):
        return 'utf-32'
    if b.startswith((b'\xff\xfe', b'\xfe\xff')):
        return 'utf-16'
    if b.startswith(b'\xef\xbb\xbf'):
        return 'utf-8-sig'
    if len(b) >= 4:
        if not b[0]:
            return 'utf-16-be' if b[1] else 'utf-32-be'
        if not b[1]:
            return 'utf-16-le' if b[2] or b[3] else 'utf-32-le'
    elif len(b) == 2:
        if not b[0]:
            return 'utf-16-be'
        if not b[1]:
            return 'utf-16-le'
    return 'utf-8'


def __getattr__(name):
    if name in ('decoder', 'encoder', 'scanner'):
        return __import__('json.' + name, fromlist=['JSONDecoder'])
    raise AttributeError(f"module 'json' has no attribute {name!r}")
