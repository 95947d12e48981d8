# SPDX-License-Identifier: Apache-2.0
"""Methods of list, where its items or arguments are objects of guest classes."""


def _length_hint(iterable):
    """Asks for a length as CPython does before it fills a list: errors other than TypeError leave."""
    kind = type(iterable)
    if not _is_guest(iterable):
        return
    if hasattr(kind, "__len__"):
        try:
            len(iterable)
            return
        except TypeError:
            pass
    hint = getattr(kind, "__length_hint__", None)
    if hint is None:
        return
    try:
        length = hint(iterable)
    except TypeError:
        return
    if length is NotImplemented:
        return
    if not isinstance(length, int):
        raise TypeError(f"__length_hint__ must be an integer, not {_type_name(type(length))}")
    if length < 0:
        raise ValueError("__length_hint__() should return >= 0")


def _listed(iterable):
    items = []
    _collect(items, iterable)
    return items


def list___new__(cls, iterable):
    return _listed(iterable)


def list___init__(self, iterable):
    plain = _payload(self)
    plain.clear()
    iterator = iter(iterable)
    _length_hint(iterable)
    for item in iterator:
        plain.append(item)


def list_extend(self, iterable):
    iterator = _steps(iter(iterable))
    _length_hint(iterable)
    for item in iterator:
        self.append(item)


def list___iadd__(self, iterable):
    plain = _payload(self)
    for item in iterable:
        plain.append(item)
    return self


def list_count(self, value):
    count = 0
    for item in self:
        if item is value or item == value:
            count += 1
    return count


def _bounds(start, stop, length):
    start = 0 if start is _missing else _index(start)
    stop = length if stop is _missing else _index(stop)
    if start < 0:
        start = max(0, start + length)
    if stop < 0:
        stop = max(0, stop + length)
    return start, stop


def list_index(self, value, start, stop):
    start, stop = _bounds(start, stop, len(self))
    position = start
    while position < stop and position < len(self):
        item = self[position]
        if item is value or item == value:
            return position
        position += 1
    raise ValueError(f"{value!r} is not in list")


def list_insert(self, index, value):
    self.insert(_index(index), value)


def list_pop(self, index):
    return self.pop(_index(index))


def list_remove(self, value):
    position = 0
    while position < len(self):
        item = self[position]
        if item is value or item == value:
            del self[position : position + 1]
            return
        position += 1
    raise ValueError("list.remove(x): x not in list")


def list___contains__(self, value):
    for item in self:
        if item is value or item == value:
            return True
    return False


def list___getitem__(self, key):
    return self[_plain_key(key)]


def list___setitem__(self, key, value):
    key = _plain_key(key)
    if type(key) is slice:
        value = [*value]
    self[key] = value


def list___delitem__(self, key):
    del self[_plain_key(key)]


def _repeated(sequence, value):
    if not hasattr(type(value), "__index__"):
        return NotImplemented
    return _payload(sequence) * _count(value)


def list___mul__(self, value):
    return _repeated(self, value)


def list___rmul__(self, value):
    return _repeated(self, value)


def list___imul__(self, value):
    plain = _payload(self)
    plain *= _count(value)
    return self


def _items_equal(left, right):
    if len(left) != len(right):
        return False
    position = 0
    while position < len(left) and position < len(right):
        a = left[position]
        b = right[position]
        if not (a is b or a == b):
            return False
        position += 1
    return len(left) == len(right)


def _first_difference(left, right):
    position = 0
    while position < len(left) and position < len(right):
        a = left[position]
        b = right[position]
        if not (a is b or a == b):
            return position
        position += 1
    return -1


def _ordered(left, right, symbol):
    position = _first_difference(left, right)
    # A comparison may have taken items away.
    if position < 0 or position >= len(left) or position >= len(right):
        a, b = len(left), len(right)
    else:
        a, b = left[position], right[position]
    if symbol == "<":
        return a < b
    if symbol == "<=":
        return a <= b
    if symbol == ">":
        return a > b
    return a >= b


def list___eq__(self, value):
    return _items_equal(self, _payload(value))


def list___ne__(self, value):
    return not _items_equal(self, _payload(value))


def list___lt__(self, value):
    return _ordered(self, _payload(value), "<")


def list___le__(self, value):
    return _ordered(self, _payload(value), "<=")


def list___gt__(self, value):
    return _ordered(self, _payload(value), ">")


def list___ge__(self, value):
    return _ordered(self, _payload(value), ">=")



def list_sort(self, key, reverse):
    if key is _missing:
        key = None
    reverse = False if reverse is _missing else not not reverse
    _sort_emptied(self, self[:], key, reverse)


def _sort_emptied(self, items, key, reverse):
    """Sorts the items of a list that is empty meanwhile; a limit that ends this gives them back."""
    modified = False
    self.clear()
    try:
        keys = items if key is None else [key(item) for item in items]
        if not _sort_by_keys(items, keys, reverse):
            items = _sort_by_asking(items, keys, reverse)
    finally:
        modified = len(self) != 0
        _fill_list(self, items)
    if modified:
        raise ValueError("list modified during sort")
