# SPDX-License-Identifier: Apache-2.0
"""Methods of dict and its views, where keys, values or arguments are objects of guest classes."""


def _put_pairs(target, pairs):
    number = 0
    for pair in pairs:
        if type(pair) is tuple and len(pair) == 2:
            key, value = pair
            target[key] = value
            number += 1
            continue
        try:
            pair = [*pair]
        except TypeError:
            if hasattr(type(pair), "__iter__"):
                raise
            raise TypeError(
                f"cannot convert dictionary update sequence element #{number} to a sequence"
            ) from None
        if len(pair) != 2:
            raise ValueError(
                f"dictionary update sequence element #{number} has length {len(pair)}; "
                "2 is required"
            )
        target[pair[0]] = pair[1]
        number += 1


def _put_all(target, source):
    if isinstance(source, dict) and type(source).__iter__ is dict.__iter__:
        for key, value in dict.items(source):
            target[key] = value
    elif hasattr(source, "keys"):
        for key in source.keys():
            target[key] = source[key]
    else:
        _put_pairs(target, source)


def _updated_dict(target, args, kwargs):
    if args:
        _put_all(target, args[0])
    for key in kwargs:
        target[key] = kwargs[key]
    return target


def dict___new__(cls, args, kwargs):
    return _updated_dict({}, args, kwargs)


def dict___init__(self, args, kwargs):
    _updated_dict(self, args, kwargs)


def dict_copy(self):
    copied = {}
    _merge_mapping(copied, self, None)
    return copied


def dict_update(self, args, kwargs):
    _updated_dict(self, args, kwargs)


def dict___or__(self, value):
    if not isinstance(value, dict):
        return NotImplemented
    result = {}
    _put_all(result, self)
    _put_all(result, value)
    return result


def dict___ror__(self, value):
    return dict___or__(value, self) if isinstance(value, dict) else NotImplemented


def dict___ior__(self, value):
    _put_all(_payload(self), value)
    return self


def dict_fromkeys(cls, iterable, value):
    if value is _missing:
        value = None
    result = cls()
    for key in iterable:
        result[key] = value
    return result


def dict___getitem__(self, key):
    value = _dict_find(self, key)
    if value is _missing:
        return _special(self, "__missing__")(key)
    return value


def dict_pop(self, key, default):
    value = _dict_find(self, key)
    if value is _missing:
        if default is _missing:
            raise KeyError(key)
        return default
    del self[key]
    return value


def dict_setdefault(self, key, default):
    value = _dict_find(self, key)
    if value is _missing:
        value = None if default is _missing else default
        self[key] = value
    return value


def _dicts_equal(left, right):
    if len(left) != len(right):
        return False
    for key in left:
        a = left[key]
        b = _dict_find(right, key)
        if b is _missing or not (a is b or a == b):
            return False
    return True


def dict___eq__(self, value):
    return _dicts_equal(self, _payload(value))


def dict___ne__(self, value):
    return not _dicts_equal(self, _payload(value))





def mappingproxy_copy(self):
    return _proxied(self).copy()


def mappingproxy_get(self, key, default):
    return _proxied(self).get(key, None if default is _missing else default)


def mappingproxy_items(self):
    return _proxied(self).items()


def mappingproxy_keys(self):
    return _proxied(self).keys()


def mappingproxy_values(self):
    return _proxied(self).values()


def mappingproxy___getitem__(self, key):
    return _proxied(self)[key]


def mappingproxy___contains__(self, key):
    return key in _proxied(self)


def mappingproxy___len__(self):
    return len(_proxied(self))


def mappingproxy___iter__(self):
    return iter(_proxied(self))


def mappingproxy___reversed__(self):
    return _proxied(self).__reversed__()


def mappingproxy___hash__(self):
    return hash(_proxied(self))


def mappingproxy___eq__(self, value):
    return _shown(self) == _shown(value)


def mappingproxy___ne__(self, value):
    return _shown(self) != _shown(value)


def mappingproxy___or__(self, value):
    return _shown(self) | _shown(value)


def mappingproxy___ror__(self, value):
    return _shown(value) | _shown(self)






def dict_keys___contains__(self, key):
    return key in self.mapping


def dict_values___contains__(self, value):
    for each in self:
        if each is value or each == value:
            return True
    return False


def dict_items___contains__(self, item):
    item = _payload(item)
    if type(item) is not tuple or len(item) != 2:
        return False
    value = _dict_find(self.mapping.copy(), item[0])
    return value is not _missing and (value is item[1] or value == item[1])


def _view_disjoint(view, other):
    for item in other:
        if item in view:
            return False
    return True


def dict_keys_isdisjoint(self, other):
    return _view_disjoint(self, other)


def dict_items_isdisjoint(self, other):
    return _view_disjoint(self, other)


def _views_equal(left, right):
    return len(left) == len(right) and _is_subset(left, right)


def dict_keys___eq__(self, value):
    return _views_equal(self, _payload(value))


def dict_keys___ne__(self, value):
    return not _views_equal(self, _payload(value))


def dict_keys___lt__(self, value):
    return len(self) < len(value) and _is_subset(self, _payload(value))


def dict_keys___le__(self, value):
    return _is_subset(self, _payload(value))


def dict_keys___gt__(self, value):
    return len(self) > len(value) and _is_subset(_payload(value), self)


def dict_keys___ge__(self, value):
    return _is_subset(_payload(value), self)


def dict_items___eq__(self, value):
    return _views_equal(self, _payload(value))


def dict_items___ne__(self, value):
    return not _views_equal(self, _payload(value))


def dict_items___lt__(self, value):
    return len(self) < len(value) and _is_subset(self, _payload(value))


def dict_items___le__(self, value):
    return _is_subset(self, _payload(value))


def dict_items___gt__(self, value):
    return len(self) > len(value) and _is_subset(_payload(value), self)


def dict_items___ge__(self, value):
    return _is_subset(_payload(value), self)


def _view_and(left, right):
    if type(right) is set and len(left) <= len(right):
        return {item for item in left if item in right}
    return {item for item in right if item in left}


def _view_or(left, right):
    return {*left, *right}


def _view_sub(left, right):
    result = {*left}
    for item in right:
        result.discard(item)
    return result


def _view_xor(left, right):
    result = {*left}
    result ^= {*right}
    return result


def _entries_xor(left, right):
    """Entries that are equal need no hash."""
    if type(left) is not type(right):
        return _view_xor(left, right)
    return {entry for entry in right if entry not in left} | {entry for entry in left if entry not in right}


def dict_keys___and__(self, value):
    return _view_and(self, value)


def dict_keys___or__(self, value):
    return _view_or(self, value)


def dict_keys___sub__(self, value):
    return _view_sub(self, value)


def dict_keys___xor__(self, value):
    return _view_xor(self, value)


def dict_keys___rand__(self, value):
    return _view_and(self, value)


def dict_keys___ror__(self, value):
    return _view_or(value, self)


def dict_keys___rsub__(self, value):
    return _view_sub(value, self)


def dict_keys___rxor__(self, value):
    return _view_xor(value, self)


def dict_items___and__(self, value):
    return _view_and(self, value)


def dict_items___or__(self, value):
    return _view_or(self, value)


def dict_items___sub__(self, value):
    return _view_sub(self, value)


def dict_items___xor__(self, value):
    return _entries_xor(self, value)


def dict_items___rand__(self, value):
    return _view_and(self, value)


def dict_items___ror__(self, value):
    return _view_or(value, self)


def dict_items___rsub__(self, value):
    return _view_sub(value, self)


def dict_items___rxor__(self, value):
    return _view_xor(value, self)


def _odict_view_repr(self):
    return f'{type(self).__name__}({list(self)!r})'
