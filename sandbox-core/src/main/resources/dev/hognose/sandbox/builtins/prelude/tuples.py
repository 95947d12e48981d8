# SPDX-License-Identifier: Apache-2.0
"""Methods of tuple, where its items or arguments are objects of guest classes."""


def tuple___new__(cls, iterable):
    return _new_tuple(cls, _listed(iterable))


def tuple_count(self, value):
    count = 0
    for item in self:
        if item is value or item == value:
            count += 1
    return count


def tuple_index(self, value, start, stop):
    start, stop = _bounds(start, stop, len(self))
    for position in range(start, min(stop, len(self))):
        item = self[position]
        if item is value or item == value:
            return position
    raise ValueError("tuple.index(x): x not in tuple")


def tuple___contains__(self, value):
    for item in self:
        if item is value or item == value:
            return True
    return False


def tuple___getitem__(self, key):
    return self[_plain_key(key)]


def tuple___mul__(self, value):
    return _repeated(self, value)


def tuple___rmul__(self, value):
    return _repeated(self, value)


def tuple___hash__(self):
    return _hash_of_parts([hash(item) for item in self])


def tuple___eq__(self, value):
    return _items_equal(self, _payload(value))


def tuple___ne__(self, value):
    return not _items_equal(self, _payload(value))


def tuple___lt__(self, value):
    return _ordered(self, _payload(value), "<")


def tuple___le__(self, value):
    return _ordered(self, _payload(value), "<=")


def tuple___gt__(self, value):
    return _ordered(self, _payload(value), ">")


def tuple___ge__(self, value):
    return _ordered(self, _payload(value), ">=")



def slice___hash__(self):
    return _hash_of_parts([hash(self.start), hash(self.stop), hash(self.step)], False)


def slice___eq__(self, value):
    return (self.start, self.stop, self.step) == (value.start, value.stop, value.step)


def slice___ne__(self, value):
    return (self.start, self.stop, self.step) != (value.start, value.stop, value.step)


def slice___lt__(self, value):
    return (self.start, self.stop, self.step) < (value.start, value.stop, value.step)


def slice___le__(self, value):
    return (self.start, self.stop, self.step) <= (value.start, value.stop, value.step)


def slice___gt__(self, value):
    return (self.start, self.stop, self.step) > (value.start, value.stop, value.step)


def slice___ge__(self, value):
    return (self.start, self.stop, self.step) >= (value.start, value.stop, value.step)



def slice_indices(self, length):
    return _plain_slice(self).indices(_index(length))
