# SPDX-License-Identifier: Apache-2.0
"""A bytearray keeps its size as long as a memoryview of it is in use."""


def refused(statement, target, view=None):
    space = {"t": target, "v": view}
    try:
        exec(statement, space)
        print(statement, "->", space["t"])
    except BufferError as error:
        print(statement, "->", type(error).__name__ + ":", error, space["t"])


STATEMENTS = """t.append(1)
t.extend(b'xy')
t.insert(0, 5)
t.pop()
t.pop(0)
t.remove(97)
t.clear()
t += b'z'
t *= 2
t *= 0
del t[0]
del t[1:3]
del t[2:2]
del t[::2]
t[1:3] = b'xyz'
t[1:3] = b'xy'
t[:] = b''
t[0] = 65
t[::2] = b'XX'
t.reverse()
t.__init__(b'other')
t.__iadd__(b'q')
t.__imul__(3)
t.__setitem__(slice(0, 1), b'long')
t.__delitem__(0)""".splitlines()
for statement in STATEMENTS:
    data = bytearray(b"abcd")
    with memoryview(data) as view:
        refused(statement, data, view)
print("released")
for statement in STATEMENTS:
    data = bytearray(b"abcd")
    memoryview(data).release()
    refused(statement, data)

data = bytearray(b"abcdef")
outer = memoryview(data)
inner = outer[2:4]
outer.release()
refused("t.append(1)", data)
inner.release()
refused("t.append(1)", data)


def local():
    view = memoryview(data)
    refused("t.append(2)", data)
    return len(view)


print(local())
refused("t.append(3)", data)
holder = {"views": [memoryview(data)]}
refused("t.append(4)", data)
holder["views"].clear()
refused("t.append(4)", data)


class Reader:
    def __init__(self, source):
        self.view = memoryview(source)

    def take(self, count):
        part, self.view = bytes(self.view[:count]), self.view[count:]
        return part


reader = Reader(data)
print(reader.take(2))
refused("t.append(5)", data)
del reader
refused("t.append(5)", data)


def closing(view):
    return lambda: view


keeper = closing(memoryview(data))
refused("t.append(6)", data)
keeper = None
refused("t.append(6)", data)


def generating(source):
    view = memoryview(source)
    yield view[0]
    view.release()
    yield None


steps = generating(data)
next(steps)
refused("t.append(7)", data)
next(steps)
refused("t.append(7)", data)
buffer = bytearray()
for part in range(200):
    buffer += bytes([part % 256]) * 3
    head = bytes(memoryview(buffer)[:2])
    del buffer[:2]
print(len(buffer))


class Own(bytearray):
    pass


own = Own(b"abc")
seen = memoryview(own)
try:
    own.append(1)
except BufferError as error:
    print(error)
seen.release()
own.append(1)
print(own)
