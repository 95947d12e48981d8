# SPDX-License-Identifier: Apache-2.0
"""Methods of set and frozenset, where keys or arguments are objects of guest classes."""


def _is_subset(left, right):
    if len(left) > len(right):
        return False
    for item in left:
        if item not in right:
            return False
    return True



def _kept(self, other, wanted):
    other = other if _is_builtin_set(other) else {*other}
    return {item for item in self if (item in other) == wanted}


def _united(self, others):
    result = {*self}
    for other in others:
        for item in other:
            result.add(item)
    return result


def _common(one, other):
    """What is in both; the keys are those of the smaller one, of the second if there is none."""
    if _is_builtin_set(other):
        other = _payload(other)
        if len(other) > len(one):
            one, other = other, one
    return {item for item in other if item in one}


def _intersected(self, others):
    result = {*self}
    for other in others:
        result = _common(result, other)
    return result


def _subtracted(self, others):
    result = {*self}
    for other in others:
        result = _kept(result, other, False)
    return result


def _toggled(self, other):
    result = {*other}
    for item in self:
        if item in result:
            result.remove(item)
        else:
            result.add(item)
    return result


def set___new__(cls, iterable):
    return {*iterable}


def set___init__(self, iterable):
    plain = _payload(self)
    plain.clear()
    for item in iterable:
        plain.add(item)


def frozenset___new__(cls, iterable):
    return _freeze(cls, {*iterable})


def set_update(self, others):
    for other in others:
        for item in other:
            self.add(item)


def set_intersection_update(self, others):
    _fill_set(self, _intersected(self, others))


def set_difference_update(self, others):
    for other in others:
        _fill_set(self, _subtracted(self, (other,)))


def set_symmetric_difference_update(self, other):
    other = {*other}
    _fill_set(self, _toggled(other, self))


def set___ior__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    set_type_update = set.update
    set_type_update(self, value)
    return self


def set___iand__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    _fill_set(self, _intersected(_payload(self), (value,)))
    return self


def set___isub__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    _fill_set(self, _subtracted(_payload(self), (value,)))
    return self


def set___ixor__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    _fill_set(self, _toggled(_payload(value), _payload(self)))
    return self


def set_union(self, others):
    return _united(self, others)


def set_intersection(self, others):
    return _intersected(self, others)


def set_difference(self, others):
    return _subtracted(self, others)


def set_symmetric_difference(self, other):
    return _toggled(self, other)


def set_isdisjoint(self, other):
    return not _intersected(self, (other,))


def set_issubset(self, other):
    return _is_subset(self, other if _is_builtin_set(other) else {*other})


def set_issuperset(self, other):
    return _is_subset(other if _is_builtin_set(other) else {*other}, self)


def set___and__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _intersected(self, (value,))


def set___or__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _united(self, (value,))


def set___sub__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _subtracted(self, (value,))


def set___xor__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _toggled(self, value)


def set___rand__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _intersected(value, (self,))


def set___ror__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _united(value, (self,))


def set___rsub__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _subtracted(value, (self,))


def set___rxor__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _toggled(value, self)


def set___eq__(self, value):
    return len(self) == len(value) and _is_subset(self, _payload(value))


def set___ne__(self, value):
    return not (len(self) == len(value) and _is_subset(self, _payload(value)))


def set___lt__(self, value):
    return len(self) < len(value) and _is_subset(self, _payload(value))


def set___le__(self, value):
    return _is_subset(self, _payload(value))


def set___gt__(self, value):
    return len(self) > len(value) and _is_subset(_payload(value), self)


def set___ge__(self, value):
    return _is_subset(_payload(value), self)



def frozenset_union(self, others):
    return _freeze(frozenset, _united(self, others))


def frozenset_intersection(self, others):
    return _freeze(frozenset, _intersected(self, others))


def frozenset_difference(self, others):
    return _freeze(frozenset, _subtracted(self, others))


def frozenset_symmetric_difference(self, other):
    return _freeze(frozenset, _toggled(self, other))


def frozenset_isdisjoint(self, other):
    return not _intersected(self, (other,))


def frozenset_issubset(self, other):
    return _is_subset(self, other if _is_builtin_set(other) else {*other})


def frozenset_issuperset(self, other):
    return _is_subset(other if _is_builtin_set(other) else {*other}, self)


def frozenset___and__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _intersected(self, (value,)))


def frozenset___or__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _united(self, (value,)))


def frozenset___sub__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _subtracted(self, (value,)))


def frozenset___xor__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _toggled(self, value))


def frozenset___rand__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _intersected(value, (self,)))


def frozenset___ror__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _united(value, (self,)))


def frozenset___rsub__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _subtracted(value, (self,)))


def frozenset___rxor__(self, value):
    if not _is_builtin_set(value):
        return NotImplemented
    return _freeze(frozenset, _toggled(value, self))


def frozenset___eq__(self, value):
    return len(self) == len(value) and _is_subset(self, _payload(value))


def frozenset___ne__(self, value):
    return not (len(self) == len(value) and _is_subset(self, _payload(value)))


def frozenset___lt__(self, value):
    return len(self) < len(value) and _is_subset(self, _payload(value))


def frozenset___le__(self, value):
    return _is_subset(self, _payload(value))


def frozenset___gt__(self, value):
    return len(self) > len(value) and _is_subset(_payload(value), self)


def frozenset___ge__(self, value):
    return _is_subset(_payload(value), self)
