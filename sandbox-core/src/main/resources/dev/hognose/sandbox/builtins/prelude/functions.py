# SPDX-License-Identifier: Apache-2.0
"""Builtin functions, where they meet objects of guest classes."""



def _plain_key(key):
    return _position(key) if type(key) is not slice else _plain_slice(key)


def _plain_slice(key):
    parts = []
    for part in (key.start, key.stop, key.step):
        parts.append(None if part is None else _index(part))
    return slice(*parts)


def len(obj):
    return _length_of(_special(obj, "__len__")())


def _length_of(answer):
    """The int that a __len__ has given."""
    length = _index(answer)
    if length < 0:
        raise ValueError("__len__() should return >= 0")
    if length > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return length


def setattr(obj, name, value):
    _special(obj, "__setattr__")(name, value)


def delattr(obj, name):
    _special(obj, "__delattr__")(name)


def _call(obj, positional, keywords):
    return _special(obj, "__call__")(*positional, **keywords)


def sum(iterable, start):
    if start is _missing:
        start = 0
    iterable = _steps(iter(iterable))
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if isinstance(start, bytearray):
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    total, item = _sum_start(iterable, start)
    if item is _missing:
        return total
    total = total + item
    for item in iterable:
        total = total + item
    return total


def any(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def _any_from(item, iterator):
    if item:
        return True
    for item in iterator:
        if item:
            return True
    return False


def _all_from(item, iterator):
    if not item:
        return False
    for item in iterator:
        if not item:
            return False
    return True


def _max_of(iterator, best, key):
    if key is None:
        for item in iterator:
            if item > best:
                best = item
        return best
    return _max_by(iterator, best, key(best), key)


def _max_by(iterator, best, best_key, key):
    for item in iterator:
        item_key = key(item)
        if item_key > best_key:
            best, best_key = item, item_key
    return best


def _max_from(item, item_key, iterator, best, best_key, key):
    """The same, where an item's key is known already."""
    if item_key > best_key:
        best, best_key = item, item_key
    if key is None:
        return _max_of(iterator, best, None)
    return _max_by(iterator, best, best_key, key)


def _max_next(item, iterator, best, best_key, key):
    return _max_from(item, key(item), iterator, best, best_key, key)


def _min_of(iterator, best, key):
    if key is None:
        for item in iterator:
            if item < best:
                best = item
        return best
    return _min_by(iterator, best, key(best), key)


def _min_by(iterator, best, best_key, key):
    for item in iterator:
        item_key = key(item)
        if item_key < best_key:
            best, best_key = item, item_key
    return best


def _min_from(item, item_key, iterator, best, best_key, key):
    """The same, where an item's key is known already."""
    if item_key < best_key:
        best, best_key = item, item_key
    if key is None:
        return _min_of(iterator, best, None)
    return _min_by(iterator, best, best_key, key)


def _min_next(item, iterator, best, best_key, key):
    return _min_from(item, key(item), iterator, best, best_key, key)


def _first_of(iterator, default, name):
    for item in iterator:
        return item
    if default is _missing:
        raise ValueError(name + "() iterable argument is empty")
    return _missing


def max(args, key, default):
    iterator = _steps(iter(args[0] if args.__len__() == 1 else args))
    best = _first_of(iterator, default, "max")
    if best is _missing:
        return default
    return _max_of(iterator, best, None if key is _missing else key)


def min(args, key, default):
    iterator = _steps(iter(args[0] if args.__len__() == 1 else args))
    best = _first_of(iterator, default, "min")
    if best is _missing:
        return default
    return _min_of(iterator, best, None if key is _missing else key)


def sorted(iterable, key, reverse):
    items = list(iterable)
    reverse = reverse is not _missing and not not reverse
    keys = items if key is _missing or key is None else [key(item) for item in items]
    return items if _sort_by_keys(items, keys, reverse) else _sort_by_asking(items, keys, reverse)


def _sorted_by(items, key, reverse):
    keys = [key(item) for item in items]
    return items if _sort_by_keys(items, keys, reverse) else _sort_by_asking(items, keys, reverse)


def _sort_by_asking(items, keys, reverse):
    """The items in the order of keys that guest code compares."""
    if reverse:
        items.reverse()
        keys = items if keys is items else keys[::-1]
    items = _merge_sort(keys, items)
    if reverse:
        items.reverse()
    return items


def print(args, sep, end, file, flush):
    sep = " " if sep is _missing or sep is None else sep
    end = "\n" if end is _missing or end is None else end
    if file is _missing or file is None:
        file = _standard_output()
        if file is None:
            return
    write = _write if file is _missing else file.write
    first = True
    for arg in args:
        if not first:
            write(sep)
        first = False
        write(str(arg))
    write(end)
    if file is not _missing and flush is not _missing and flush:
        file.flush()


def input(prompt):
    import sys
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name, None) is None:
            raise RuntimeError(f"input(): lost sys.{name}")
    shown = "" if prompt is _missing else str(prompt)
    file = sys.stdin
    if file is not sys.__stdin__ or _standard_output() is not _missing:
        if prompt is not _missing:
            sys.stdout.write(shown)
        sys.stdout.flush()
        shown = ""
    line = file._line(-1, shown) if file is sys.__stdin__ else file.readline()
    if not isinstance(line, (str, bytes)):
        raise TypeError("object.readline() returned non-string")
    if not line:
        raise EOFError("EOF when reading a line")
    return line[:-1] if line[-1:] in ("\n", b"\n") else line


def _standard_buffer(number):
    from _io_files import standard_buffer
    return standard_buffer(number)


def open(file, mode, buffering, encoding, errors, newline, closefd, opener):
    from _io_files import open_file
    return open_file(file, "r" if mode is _missing else mode,
                     -1 if buffering is _missing else buffering,
                     None if encoding is _missing else encoding,
                     None if errors is _missing else errors,
                     None if newline is _missing else newline,
                     True if closefd is _missing else closefd,
                     None if opener is _missing else opener)


def _class_bases(cls):
    bases = getattr(cls, "__bases__", None)
    return bases if type(bases) is tuple else None


def _derives(cls, wanted):
    if cls is wanted:
        return True
    for base in _class_bases(cls) or ():
        if _derives(base, wanted):
            return True
    return False


def type___subclasscheck__(self, subclass):
    if _class_bases(subclass) is None:
        raise TypeError("issubclass() arg 1 must be a class")
    return _derives(subclass, self)


def isinstance(obj, classes):
    if type(obj) is classes:
        return True
    if _derives(type(classes), tuple):
        for each in tuple.__iter__(classes):
            if isinstance(obj, each):
                return True
        return False
    check = _class_attribute(classes, "__instancecheck__")
    if check is not _missing:
        if check(classes, obj):
            return True
        if check is not _class_attribute(type, "__instancecheck__"):
            return False
        kind = getattr(obj, "__class__", None)
        return kind is not type(obj) and _is_type(kind) and issubclass(kind, classes)
    if _class_bases(classes) is None:
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    kind = getattr(obj, "__class__", None)
    return kind is not None and _derives(kind, classes)


def issubclass(cls, classes):
    if _derives(type(classes), tuple):
        for each in tuple.__iter__(classes):
            if issubclass(cls, each):
                return True
        return False
    check = _class_attribute(classes, "__subclasscheck__")
    if check is _class_attribute(type, "__subclasscheck__") and _class_bases(cls) is None:
        raise TypeError("issubclass() arg 1 must be a class")
    if check is not _missing:
        return True if check(classes, cls) else False
    if _class_bases(cls) is None:
        raise TypeError("issubclass() arg 1 must be a class")
    if _class_bases(classes) is None:
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return _derives(cls, classes)


def hash(obj):
    if type(obj).__hash__ is None:
        raise TypeError(f"unhashable type: '{_type_name(type(obj))}'")
    return _special(obj, "__hash__")()


def _class_item(cls, key):
    try:
        method = cls.__class_getitem__
    except AttributeError:
        method = None
    if method is None:
        raise TypeError(f"type '{_type_name(cls)}' is not subscriptable")
    return method(key)


def _contains_by_iteration(container, item):
    try:
        items = iter(container)
    except TypeError:
        kind = _type_name(type(container))
        raise TypeError(f"argument of type '{kind}' is not iterable") from None
    for each in _steps(items):
        if each is item or each == item:
            return True
    return False


def _repr_wrapped(name, function):
    return f"<{name}({function!r})>"
