# SPDX-License-Identifier: Apache-2.0
# slice objects.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None), repr(slice("a", "b")), s == slice(1, 10, 2), s != slice(1), hash(slice(1, 2)) == hash(slice(1, 2)), slice(1, 2) < slice(1, 3))
for args in [(5,), (1, 3), (None, None, -1), (-3, None), (10, 0, -2), (0, 100, 7), (-100, 100), (3, 1), (None, -1)]:
    print(args, slice(*args).indices(6), list(range(6))[slice(*args)])
for source in ["slice()", "slice(1, 2, 3, 4)", "slice(1).indices(-1)", "slice(1).indices('a')", "slice(1, 2, 0).indices(5)", "slice('a').indices(5)", "s.start2", "[1, 2, 3][slice('a', None)]"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    s.start = 5
except AttributeError as error:
    print(error)


class Seq:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Seq([self.items[i] for i in range(*key.indices(len(self.items)))])
        if isinstance(key, tuple):
            return [self[k] for k in key]
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __repr__(self):
        return f"Seq{self.items}"


q = Seq(list("abcdef"))
print(q[1:4], q[::-2], q[2], q[0, 1:3, -1], q[:][1:][0])
q[1:2] = "x"
q[::2, 0] = "y"
del q[3:]
print("abcdef"[s], (0, 1, 2, 3)[s], b"abcdef"[s], range(20)[s], {slice(1): "hashable"}[slice(1)])
