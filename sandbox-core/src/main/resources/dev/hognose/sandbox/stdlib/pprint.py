# SPDX-License-Identifier: Apache-2.0
"""Printing of data in lines of a limited width."""

import collections
import dataclasses
import re
import sys
import types
from io import StringIO

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']

_words = re.compile(r'\S*\s*')


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    """Prints an object."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact,
                  sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    """The text that pprint prints."""
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact,
                         sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Prints an object; dicts keep their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A repr that does not follow recursion."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether saferepr's text would make the object again."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether an object contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _Sorted:
    """A key that orders anything."""

    __slots__ = ['value']

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            mine, its = self.value, other.value
            return (str(type(mine)), id(mine)) < (str(type(its)), id(its))


def _item_key(item):
    return _Sorted(item[0]), _Sorted(item[1])


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class PrettyPrinter:
    """Prints objects in lines."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write('\n')

    def pformat(self, object):
        stream = StringIO()
        self._format(object, stream, 0, 0, {}, 0)
        return stream.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        text, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of an object, whether it is readable, whether it is recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _format(self, object, stream, indent, allowance, context, level):
        key = id(object)
        if key in context:
            stream.write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            layout = _layouts().get(type(object).__repr__)
            if layout is None and _is_plain_dataclass(object):
                layout = PrettyPrinter._dataclass
            if layout is not None:
                context[key] = 1
                layout(self, object, stream, indent, allowance, context, level + 1)
                del context[key]
                return
        stream.write(text)

    def _margin(self, stream):
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * ' ')

    # --- layouts ---

    def _dataclass(self, object, stream, indent, allowance, context, level):
        name = type(object).__name__
        items = [(field.name, getattr(object, field.name))
                 for field in dataclasses.fields(object) if field.repr]
        stream.write(name + '(')
        self._fields(items, stream, indent + len(name) + 1, allowance, context, level)
        stream.write(')')

    def _namespace(self, object, stream, indent, allowance, context, level):
        kind = type(object)
        name = 'namespace' if kind is types.SimpleNamespace else kind.__name__
        stream.write(name + '(')
        self._fields(object.__dict__.items(), stream, indent + len(name) + 1, allowance, context,
                     level)
        stream.write(')')

    def _fields(self, items, stream, indent, allowance, context, level):
        items = list(items)
        last = len(items) - 1
        for i, (name, value) in enumerate(items):
            stream.write(name + '=')
            if id(value) in context:
                stream.write('...')
            else:
                self._format(value, stream, indent + len(name) + 1,
                             allowance if i == last else 1, context, level)
            if i < last:
                stream.write(',\n' + ' ' * indent)

    def _dict(self, object, stream, indent, allowance, context, level):
        stream.write('{')
        self._margin(stream)
        if object:
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_item_key)
            self._pairs(items, stream, indent, allowance + 1, context, level)
        stream.write('}')

    def _pairs(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        items = list(items)
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(text + ': ')
            self._format(value, stream, indent + len(text) + 2, allowance if i == last else 1,
                         context, level)
            if i < last:
                stream.write(',\n' + ' ' * indent)

    def _ordered_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + '(')
        self._format(list(object.items()), stream, indent + len(name) + 1, allowance + 1, context,
                     level)
        stream.write(')')

    def _dict_view(self, object, stream, indent, allowance, context, level):
        key = _item_key if isinstance(object, type({}.items())) else _Sorted
        name = type(object).__name__
        stream.write(name + '(')
        entries = sorted(object, key=key) if self._sort_dicts else list(object)
        self._format(entries, stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(')')

    def _mapping_proxy(self, object, stream, indent, allowance, context, level):
        stream.write('mappingproxy(')
        self._format(object.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(')')

    def _list(self, object, stream, indent, allowance, context, level):
        stream.write('[')
        self._items(object, stream, indent, allowance + 1, context, level)
        stream.write(']')

    def _tuple(self, object, stream, indent, allowance, context, level):
        end = ',)' if len(object) == 1 else ')'
        stream.write('(')
        self._items(object, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _set(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        kind = type(object)
        if kind is set:
            stream.write('{')
            end = '}'
        else:
            stream.write(kind.__name__ + '({')
            end = '})'
            indent += len(kind.__name__) + 1
        self._items(sorted(object, key=_Sorted), stream, indent, allowance + len(end), context,
                    level)
        stream.write(end)

    def _items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        self._margin(stream)
        line_break = ',\n' + ' ' * indent
        separator = ''
        room = most = self._width - indent + 1
        items = list(items)
        last = len(items) - 1
        for i, item in enumerate(items):
            if i == last:
                most -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = most
                    if separator:
                        separator = line_break
                if room >= size:
                    room -= size
                    stream.write(separator + text)
                    separator = ', '
                    continue
            stream.write(separator)
            separator = line_break
            self._format(item, stream, indent, allowance if i == last else 1, context, level)

    def _str(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        room = self._width - indent
        chunks = []
        lines = object.splitlines(True)
        for i, line in enumerate(lines):
            at_end = i == len(lines) - 1
            text = repr(line)
            if len(text) <= room - (allowance if at_end else 0):
                chunks.append(text)
            else:
                chunks += _wrapped(_words.findall(line)[:-1], room, allowance if at_end else 0)
        if len(chunks) == 1:
            stream.write(chunks[0])
            return
        joined = ('\n' + ' ' * indent).join(chunks)
        stream.write(f'({joined})' if level == 1 else joined)

    def _bytes(self, object, stream, indent, allowance, context, level):
        if len(object) <= 4:
            stream.write(repr(object))
            return
        outermost = level == 1
        if outermost:
            indent += 1
            allowance += 1
        parts = [object[i:i + 4] for i in range(0, len(object), 4)]
        # What is allowed for comes off the last part only if it is a short one.
        short = allowance if len(object) % 4 else 0
        joined = ('\n' + ' ' * indent).join(_wrapped(parts, self._width - indent, short))
        stream.write(f'({joined})' if outermost else joined)

    def _bytearray(self, object, stream, indent, allowance, context, level):
        stream.write('bytearray(')
        self._bytes(bytes(object), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(')')

    def _default_dict(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        factory = self._repr(object.default_factory, context, level)
        indent += len(name) + 1
        stream.write(f'{name}({factory},\n{" " * indent}')
        self._dict(object, stream, indent, allowance + 1, context, level)
        stream.write(')')

    def _counter(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + '({')
        self._margin(stream)
        self._pairs(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context,
                    level)
        stream.write('})')

    def _chain_map(self, object, stream, indent, allowance, context, level):
        if not object.maps:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + '(')
        indent += len(name) + 1
        for i, mapping in enumerate(object.maps):
            if i == len(object.maps) - 1:
                self._format(mapping, stream, indent, allowance + 1, context, level)
                stream.write(')')
            else:
                self._format(mapping, stream, indent, 1, context, level)
                stream.write(',\n' + ' ' * indent)

    def _deque(self, object, stream, indent, allowance, context, level):
        if not object:
            stream.write(repr(object))
            return
        name = type(object).__name__
        stream.write(name + '([')
        indent += len(name) + 1
        if object.maxlen is None:
            self._items(object, stream, indent, allowance + 2, context, level)
            stream.write('])')
        else:
            self._items(object, stream, indent, 2, context, level)
            bound = self._repr(object.maxlen, context, level)
            stream.write(f'],\n{" " * indent}maxlen={bound})')

    def _user(self, object, stream, indent, allowance, context, level):
        self._format(object.data, stream, indent, allowance, context, level - 1)

    # --- texts without line breaks ---

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _SIMPLE:
            return repr(object), True, False
        how = kind.__repr__
        if how is int.__repr__ and issubclass(kind, int):
            return (f'{object:_d}' if self._underscore_numbers else repr(object)), True, False
        is_dict = how is dict.__repr__ and issubclass(kind, dict)
        if is_dict or how is list.__repr__ and issubclass(kind, list) \
                or how is tuple.__repr__ and issubclass(kind, tuple):
            return self._container_repr(object, is_dict, context, maxlevels, level)
        text = repr(object)
        return text, bool(text) and not text.startswith('<'), False

    def _container_repr(self, object, is_dict, context, maxlevels, level):
        if is_dict:
            shape = '{%s}'
        elif isinstance(object, list):
            shape = '[%s]'
        else:
            shape = '(%s,)' if len(object) == 1 else '(%s)'
        if not object:
            return shape % '', True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return shape % '...', False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        level += 1
        parts = []
        if is_dict:
            items = object.items()
            if self._sort_dicts:
                items = sorted(items, key=_item_key)
        else:
            items = object
        for item in items:
            texts = []
            for part in item if is_dict else (item,):
                text, part_readable, part_recursive = self.format(part, context, maxlevels, level)
                texts.append(text)
                readable = readable and part_readable
                recursive = recursive or part_recursive
            parts.append(': '.join(texts))
        del context[key]
        return shape % ', '.join(parts), readable, recursive


def _wrapped(parts, room, allowance):
    """Fills lines with parts; gives the repr of each line."""
    lines = []
    current = None
    for i, part in enumerate(parts):
        together = part if current is None else current + part
        if i == len(parts) - 1:
            room -= allowance
        if len(repr(together)) > room:
            if current:
                lines.append(repr(current))
            current = part
        else:
            current = together
    if current:
        lines.append(repr(current))
    return lines


def _is_plain_dataclass(object):
    """Whether its repr is the one that the decorator has made."""
    if not dataclasses.is_dataclass(object) or isinstance(object, type):
        return False
    made = getattr(type(object).__repr__, '__wrapped__', None)
    return (object.__dataclass_params__.repr
            and getattr(made, '__qualname__', '').startswith('__create_fn__'))


_SIMPLE = {str, bytes, bytearray, float, complex, bool, type(None)}
_by_repr = {}


def _layouts():
    if not _by_repr:
        printer = PrettyPrinter
        _by_repr.update({
            dict.__repr__: printer._dict,
            collections.OrderedDict.__repr__: printer._ordered_dict,
            list.__repr__: printer._list,
            tuple.__repr__: printer._tuple,
            set.__repr__: printer._set,
            frozenset.__repr__: printer._set,
            str.__repr__: printer._str,
            bytes.__repr__: printer._bytes,
            bytearray.__repr__: printer._bytearray,
            types.MappingProxyType.__repr__: printer._mapping_proxy,
            types.SimpleNamespace.__repr__: printer._namespace,
            collections.defaultdict.__repr__: printer._default_dict,
            collections.Counter.__repr__: printer._counter,
            collections.ChainMap.__repr__: printer._chain_map,
            collections.deque.__repr__: printer._deque,
            collections.UserDict.__repr__: printer._user,
            collections.UserList.__repr__: printer._user,
            collections.UserString.__repr__: printer._user,
        })
    return _by_repr
