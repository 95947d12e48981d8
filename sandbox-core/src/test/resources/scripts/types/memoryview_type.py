# SPDX-License-Identifier: Apache-2.0
# memoryview over bytes and bytearray.
m = memoryview(b"abcdef")
print(len(m), m[0], m[-1], m[1:3].tobytes(), bytes(m[::2]), m.tolist(), m.readonly, m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides)
print(m == b"abcdef", m == memoryview(b"abcdef"), m[1:] != m, list(m), 97 in m, hash(m) == hash(b"abcdef"), m.hex(), bytes(reversed(m)))
ba = bytearray(b"hello")
v = memoryview(ba)
v[0] = 72
v[1:3] = b"EL"
print(ba, v.tobytes(), v.readonly, v.obj is ba, v.contiguous)
try:
    ba.append(1)
except BufferError as error:
    print(error)
v.release()
ba.append(33)
print(ba)
try:
    v[0]
except ValueError as error:
    print(error)
with memoryview(b"xy") as w:
    print(w.tolist())
for source in ["memoryview('a')", "memoryview([1])", "m[10]", "m['a']", "memoryview()", "hash(memoryview(bytearray(b'a')))", "m + m", "m < m"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    m[0] = 1
except TypeError as error:
    print(error)
w = memoryview(bytearray(4))
for statement in ["w[0] = 256", "w[0:2] = b'abc'", "w[0] = 'a'", "del w[0]"]:
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
c = memoryview(bytearray(8)).cast("I")
c[0] = 2**32 - 1
print(c.tolist(), len(c), c.itemsize, c.tobytes())
