# SPDX-License-Identifier: Apache-2.0
"""What text operations do when they meet objects of guest classes."""


def _repr(obj):
    text = _special(obj, "__repr__")()
    if not isinstance(text, str):
        raise TypeError(f"__repr__ returned non-string (type {_type_name(type(text))})")
    return text


def _raw_repr(obj):
    return _special(obj, "__repr__")()


def _str(obj):
    text = _special(obj, "__str__")()
    if not isinstance(text, str):
        raise TypeError(f"__str__ returned non-string (type {_type_name(type(text))})")
    return text


def _ascii(obj):
    return _escape_non_ascii(_repr(obj))


def repr(obj):
    return _repr(obj)


def ascii(obj):
    return _ascii(obj)


def format(value, format_spec):
    if format_spec is _missing:
        format_spec = ""
    text = _special(value, "__format__")(format_spec)
    if not isinstance(text, str):
        raise TypeError(f"__format__ must return a str, not {_type_name(type(text))}")
    return text


def list___repr__(self):
    if not _enter_repr(self):
        return "[...]"
    try:
        return "[" + ", ".join([_repr(item) for item in self]) + "]"
    finally:
        _leave_repr(self)


def tuple___repr__(self):
    if not _enter_repr(self):
        return "(...)"
    try:
        items = [_repr(item) for item in self]
        return "(" + ", ".join(items) + (",)" if len(items) == 1 else ")")
    finally:
        _leave_repr(self)


def dict___repr__(self):
    if not _enter_repr(self):
        return "{...}"
    try:
        return "{" + ", ".join([_repr(k) + ": " + _repr(v) for k, v in self.items()]) + "}"
    finally:
        _leave_repr(self)


def set___repr__(self):
    name = type(self).__name__
    if not _enter_repr(self):
        return name + "(...)"
    try:
        items = [_repr(item) for item in self]
        if not items:
            return name + "()"
        text = "{" + ", ".join(items) + "}"
        return text if type(self) is set else name + "(" + text + ")"
    finally:
        _leave_repr(self)


def frozenset___repr__(self):
    name = type(self).__name__
    if not _enter_repr(self):
        return name + "(...)"
    try:
        items = [_repr(item) for item in self]
        return name + "({" + ", ".join(items) + "})" if items else name + "()"
    finally:
        _leave_repr(self)


def _view_repr(self):
    if not _enter_repr(self):
        return "..."
    try:
        return type(self).__name__ + "([" + ", ".join([_repr(item) for item in self]) + "])"
    finally:
        _leave_repr(self)


def dict_keys___repr__(self):
    return _view_repr(self)


def dict_values___repr__(self):
    return _view_repr(self)


def dict_items___repr__(self):
    return _view_repr(self)


def mappingproxy___repr__(self):
    return "mappingproxy(" + _repr(_proxied(self)) + ")"


def mappingproxy___str__(self):
    return _str(_proxied(self))


def slice___repr__(self):
    return f"slice({self.start!r}, {self.stop!r}, {self.step!r})"


def _or(value, otherwise):
    return otherwise if value is _missing else value


def str___mul__(self, value):
    return _repeated(self, value)


def str___rmul__(self, value):
    return _repeated(self, value)


def bytes___mul__(self, value):
    return _repeated(self, value)


def bytes___rmul__(self, value):
    return _repeated(self, value)


def bytearray___mul__(self, value):
    return _repeated(self, value)


def bytearray___rmul__(self, value):
    return _repeated(self, value)


def bytearray___imul__(self, value):
    plain = _payload(self)
    plain *= _count(value)
    return self


def str___getitem__(self, key):
    return _payload(self)[_plain_key(key)]


def bytes___getitem__(self, key):
    return _payload(self)[_plain_key(key)]


def bytearray___getitem__(self, key):
    return _payload(self)[_plain_key(key)]


def str_encode(self, encoding, errors):
    from codecs import _encode_text
    return _encode_text(self, _or(encoding, 'utf-8'), _or(errors, 'strict'))


def bytes_decode(self, encoding, errors):
    from codecs import _decode_text
    return _decode_text(self, _or(encoding, 'utf-8'), _or(errors, 'strict'))


def bytearray_decode(self, encoding, errors):
    from codecs import _decode_text
    return _decode_text(self, _or(encoding, 'utf-8'), _or(errors, 'strict'))


def str___new__(cls, object, encoding, errors):
    if encoding is not _missing or errors is not _missing:
        from codecs import _decode_text
        text = _decode_text(object, _or(encoding, 'utf-8'), _or(errors, 'strict'))
    else:
        text = _str(object)
    return text if cls is str else str.__new__(cls, _payload(text))


def str_join(self, iterable):
    return self.join(_joined(iterable))


def _join_steps(self, iterator):
    return self.join([*iterator])


def _joined(iterable):
    if isinstance(iterable, (list, tuple)):
        return [item for item in iterable]
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError("can only join an iterable") from None
    return list(iterator)


def bytes_join(self, iterable):
    return self.join(_joined(iterable))


def bytearray_join(self, iterable):
    return self.join(_joined(iterable))


def str_format(self, args, kwargs):
    return _format_fields(self, args, kwargs, [0], 2)


def str_format_map(self, mapping):
    return _format_fields(self, None, mapping, [0], 2)


def _format_fields(text, args, named, numbering, depth):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    out = []
    for literal, name, steps, conversion, spec in _format_pieces(text):
        out.append(literal)
        if name is None:
            continue
        if isinstance(name, ValueError):
            raise name
        value = _format_first(name, args, named, numbering)
        for is_attribute, key in steps:
            if isinstance(key, ValueError):
                raise key
            value = getattr(value, key) if is_attribute else value[key]
        if conversion == "r":
            value = _repr(value)
        elif conversion == "s":
            value = _str(value)
        elif conversion == "a":
            value = _ascii(value)
        elif conversion:
            raise ValueError("Unknown conversion specifier " + conversion)
        if "{" in spec or "}" in spec:
            spec = _format_fields(spec, args, named, numbering, depth - 1)
        out.append(format(value, spec))
    return "".join(out)


def _format_first(name, args, named, numbering):
    if name == "":
        if numbering[0] < 0:
            raise ValueError(
                "cannot switch from manual field specification to automatic field numbering"
            )
        index = numbering[0]
        numbering[0] += 1
    elif isinstance(name, int):
        if numbering[0] > 0:
            raise ValueError(
                "cannot switch from automatic field numbering to manual field specification"
            )
        numbering[0] = -1
        index = name
    else:
        return named[name]
    if args is None:
        raise ValueError("Format string contains positional fields")
    if index >= len(args):
        raise IndexError(
            f"Replacement index {index} out of range for positional args tuple"
        )
    return args[index]


def bytearray___setitem__(self, key, value):
    key = _plain_key(key)
    if type(key) is slice:
        value = bytearray(value)
    self[key] = value if type(value) is bytearray else _index(value)


def bytearray___delitem__(self, key):
    del self[_plain_key(key)]


def _buffer(source):
    """What the `__buffer__` of a guest's class gives; 284 asks for all of a view, read only."""
    view = _special(source, "__buffer__")(284)
    if type(view) is not memoryview:
        raise TypeError("__buffer__ returned non-memoryview object")
    return view


def _buffered(source):
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(_payload(source))
    view = _buffer(source)
    try:
        return bytes(view)
    finally:
        if hasattr(type(source), "__release_buffer__"):
            _special(source, "__release_buffer__")(view)


def memoryview___new__(cls, object):
    return memoryview(_buffer(object))


def memoryview___getitem__(self, key):
    return self[_plain_key(key)]


def str___mod__(self, value):
    return _percent(self, value, (tuple, str), "string")


def bytes___mod__(self, value):
    return _percent(self, value, (tuple, str, bytes, bytearray), "bytes")


def bytes___contains__(self, key):
    try:
        number = _index(key)
    except Exception:
        number = None
    if number is None:
        raise TypeError(f"a bytes-like object is required, not '{_type_name(type(key))}'")
    return _payload(number) in self


def bytearray___contains__(self, key):
    return bytes___contains__(self, key)


def bytearray___mod__(self, value):
    return _percent(self, value, (tuple, str, bytes, bytearray), "bytes")


def _percent(template, values, single, what):
    text, pieces = _percent_plan(template)
    mapping = not isinstance(values, single) and hasattr(type(values), "__getitem__")
    given = values if isinstance(values, tuple) else (values,)
    used = 0
    keyed = False
    out = []
    for key, stars, kind in pieces:
        if isinstance(key, ValueError):
            if stars and not mapping:
                raise TypeError("format requires a mapping")
            raise key
        if key is not None:
            if not mapping:
                raise TypeError("format requires a mapping")
            keyed = True
            value = values[key]
            if stars:
                raise TypeError("not enough arguments for format string"
                                if isinstance(value, int) else "* wants int")
            out.append(_percent_value(kind, value, what))
            continue
        for star in range(stars):
            if keyed or used >= len(given):
                break
            if not isinstance(given[used], int):
                raise TypeError("* wants int")
            out.append(given[used])
            used += 1
        if keyed or used >= len(given):
            raise TypeError("not enough arguments for format string")
        out.append(_percent_value(kind, given[used], what))
        used += 1
    if not keyed and not mapping and used < len(given):
        raise TypeError(f"not all arguments converted during {what} formatting")
    return text % tuple(out)


def _percent_value(kind, value, what):
    if isinstance(kind, ValueError):
        raise kind
    if what == "bytes":
        if kind in "ra":
            return _ascii(value).encode("ascii")
        if kind in "sb" and hasattr(type(value), "__bytes__"):
            return bytes(value)
    elif kind == "s":
        return _str(value)
    elif kind == "r":
        return _repr(value)
    elif kind == "a":
        return _ascii(value)
    if isinstance(value, int) or isinstance(value, float) and not (
            kind in "cxXo" and hasattr(type(value), "__index__")):
        return _payload(value)
    named = _type_name(type(value))
    if kind in "diu":
        try:
            if any(hasattr(type(value), each) for each in ("__int__", "__index__", "__float__")):
                return int(value)
        except TypeError:
            pass
        kind = "d" if what == "bytes" and kind == "i" else kind
        raise TypeError(f"%{kind} format: a real number is required, not {named}") from None
    if kind in "oxX":
        if hasattr(type(value), "__index__"):
            try:
                return _index(value)
            except TypeError:
                pass
        raise TypeError(f"%{kind} format: an integer is required, not {named}")
    if kind in "eEfFgG":
        if hasattr(type(value), "__float__") or hasattr(type(value), "__index__"):
            return float(value)
        if what == "bytes":
            raise TypeError(f"float argument required, not {named}")
        raise TypeError(f"must be real number, not {named}")
    text = _payload(value)
    if isinstance(text, (bytes, bytearray) if what == "bytes" else str):
        if kind != "c" or len(text) == 1:
            return text
    if kind == "c":
        if hasattr(type(value), "__index__") and not isinstance(value, str):
            try:
                return _index(value)
            except TypeError:
                pass
        raise TypeError(
            "%c requires an integer in range(256) or a single byte"
            if what == "bytes"
            else "%c requires int or char"
        )
    raise TypeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, "
        f"not '{named}'"
    )


def str_translate(self, table):
    out = []
    for character in self:
        try:
            value = table[ord(character)]
        except LookupError:
            out.append(character)
            continue
        if value is None:
            continue
        if isinstance(value, int):
            if not 0 <= value <= 0x10FFFF:
                raise ValueError("character mapping must be in range(0x110000)")
            value = chr(value)
        elif not isinstance(value, str):
            raise TypeError("character mapping must return integer, None or str")
        out.append(value)
    return "".join(out)


def bytes___new__(cls, source, encoding, errors):
    kind = type(source)
    if encoding is not _missing:
        data = str_encode(source, encoding, errors)
    elif hasattr(kind, "__bytes__"):
        data = _special(source, "__bytes__")()
        if not isinstance(data, bytes):
            raise TypeError(f"__bytes__ returned non-bytes (type {_type_name(type(data))})")
    else:
        data = bytes(_bytes_source(source, "bytes"))
    return data if cls is bytes else bytes.__new__(cls, _payload(data))


def bytearray___new__(cls, source, encoding, errors):
    if encoding is not _missing:
        return bytearray(str_encode(source, encoding, errors))
    return bytearray(_bytes_source(source, "bytearray"))


def bytearray___init__(self, source, encoding, errors):
    plain = _payload(self)
    plain.clear()
    if encoding is not _missing:
        plain.extend(str_encode(source, encoding, errors))
        return
    data = _bytes_source(source, "bytearray")
    if isinstance(data, list):
        for item in data:
            plain.append(item)
    else:
        plain.extend(bytes(data))


def _bytes_source(source, name):
    kind = type(source)
    if hasattr(kind, "__index__"):
        try:
            return _count(source)
        except TypeError:
            pass
    if hasattr(kind, "__buffer__"):
        return _buffered(source)
    if hasattr(kind, "__iter__") or hasattr(kind, "__getitem__"):
        try:
            iterator = iter(source)
        except TypeError:
            pass
        else:
            if name == "bytes":
                _length_hint(source)
            return [_byte(item, name) for item in _steps(iterator)]
    raise TypeError(f"cannot convert '{_type_name(kind)}' object to {name}") from None


def _byte(item, name):
    number = _index(item)
    if 0 <= number < 256:
        return number
    what = "bytes" if name == "bytes" else "byte"
    raise ValueError(f"{what} must be in range(0, 256)")


def bytearray_extend(self, iterable):
    self.extend([_index(item) for item in _listed(iterable)])


def str_splitlines(self, keepends):
    return _payload(self).splitlines(not not keepends)


def bytes_splitlines(self, keepends):
    return _payload(self).splitlines(not not keepends)


def bytearray_splitlines(self, keepends):
    return _payload(self).splitlines(not not keepends)


def int_to_bytes(self, length, byteorder, signed):
    length = 1 if length is _missing else _count(length)
    byteorder = "big" if byteorder is _missing else byteorder
    return _payload(self).to_bytes(length, byteorder,
                                   signed=signed is not _missing and not not signed)


def int_from_bytes(cls, source, byteorder, signed):
    if hasattr(type(source), "__bytes__"):
        data = bytes(source)
    elif hasattr(type(source), "__iter__") or hasattr(type(source), "__getitem__"):
        data = bytes([_index(item) for item in source])
    else:
        raise TypeError(f"cannot convert '{_type_name(type(source))}' object to bytes")
    if byteorder is _missing:
        byteorder = "big"
    return cls.from_bytes(data, byteorder, signed=signed is not _missing and bool(signed))
