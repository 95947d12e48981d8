# SPDX-License-Identifier: Apache-2.0
# Slicing of sequences: reading, storing, deleting.
s = list(range(10))
print(s[2:5], s[:3], s[7:], s[:], s[-3:], s[:-7])
print(s[::2], s[1::3], s[::-1], s[8:2:-2], s[-1:-4:-1], s[5:2], s[2:100], s[-100:2])
print("hello"[1:4], "hello"[::-1], (1, 2, 3)[1:], b"bytes"[1:3], range(10)[2:8:3])
s[2:5] = ["x"]
print(s)
s[1:1] = [100, 200]
print(s)
s[:0] = [-1]
s[len(s):] = [99]
print(s)
s[::3] = ["a"] * len(s[::3])
print(s)
del s[1:3]
print(s)
del s[::2]
print(s)
s[:] = []
print(s)


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1:2], show[:], show[1:2:3], show[1:2, 3], show[...], show[()], show[1,], show[::-1])
sl = slice(1, None, 2)
print(sl, sl.start, sl.stop, sl.step, sl.indices(5), [0, 1, 2, 3][sl], sl == slice(1, None, 2))
print(slice(-3, None).indices(5), slice(None, None, -1).indices(4), slice(10, -10, -3).indices(6))
for bad in ["[1][::0]", "[1]['a':]", "'abc'[1.0:]"]:
    try:
        eval(bad)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
t = [0] * 6
try:
    t[::2] = [1, 2]
except ValueError as error:
    print(error)
try:
    t[0:2] = 5
except TypeError as error:
    print(error)
print([1, 2, 3][True:], [1, 2, 3][None:2])
