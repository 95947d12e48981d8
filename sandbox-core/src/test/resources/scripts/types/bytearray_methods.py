# SPDX-License-Identifier: Apache-2.0
# bytearray: mutation and sharing of methods with bytes.
ba = bytearray(b"hello")
print(ba, len(ba), ba[0], ba[1:3], list(ba))
ba[0] = 72
ba[1:3] = b"EY"
print(ba)
ba.append(33)
ba.extend(b"??")
ba.extend([65, 66])
ba += b"!"
ba.insert(0, 62)
print(ba, ba.pop(), ba.pop(0), ba)
ba.remove(33)
del ba[-2:]
ba.reverse()
print(ba, ba.copy() is ba, ba == bytes(ba), bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]))
ba *= 2
print(ba, ba.upper(), ba.find(b"o"), ba.decode(), ba.split(b"Y"), ba.replace(b"H", b"J"), ba.hex(), ba.startswith(b"?"))
ba.clear()
print(ba, bool(ba), bytearray(b"a") < b"b", b"a" + bytearray(b"b"), bytearray(b"a") + b"b", type(b"x" + bytearray()).__name__)
ba = bytearray(b"0123456789")
ba[::2] = b"ABCDE"
print(ba)
del ba[::3]
print(ba, bytearray(b"%d" % 5), bytearray(b"x").join([b"a", b"b"]))
for source in ["ba.append(256)", "ba.append('a')", "ba.pop(99)", "bytearray().pop()", "ba.remove(7)", "ba.extend('ab')", "ba.extend(5)", "hash(ba)", "ba[100]", "bytearray('a')", "ba.insert('a', 1)", "bytearray(-1)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
for statement in ["ba[0] = 256", "ba[0] = b'x'", "ba[::2] = b'1'", "ba[0:2] = 'ab'"]:
    try:
        exec(statement)
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
