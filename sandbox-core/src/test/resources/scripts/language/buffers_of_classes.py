# SPDX-License-Identifier: Apache-2.0
# Classes that give their bytes by __buffer__ (PEP 688), and mappings found by their attributes.
from collections.abc import Buffer


def tell(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


class Text:
    def __init__(self, text):
        self.data = bytearray(text, "utf-8")

    def __buffer__(self, flags):
        print("asked", flags)
        return memoryview(self.data)


class Counted(Text):
    def __release_buffer__(self, view):
        print("given back", bytes(view))


class Wrong:
    def __buffer__(self, flags):
        return b"no view"


class Failing:
    def __buffer__(self, flags):
        raise ValueError("no buffer")


class Both(Text):
    def __bytes__(self):
        return b"of __bytes__"

    def __iter__(self):
        return iter([1, 2])


class Listed(bytes):
    def __iter__(self):
        return iter([1, 2])


text = Text("view")
view = memoryview(text)
view[0] = 86
print(text.data, view[1:].tobytes(), view.format, len(view))
print(bytes(Counted("bytes")), bytearray(Counted("array")))
print(bytes(Both("both")), bytearray(Both("both")))
print(bytes(Listed(b"listed")), bytearray(Listed(b"listed")), list(Listed(b"listed")))
for make in (memoryview, bytes, bytearray):
    tell(lambda: make(Wrong()))
    tell(lambda: make(Failing()))
for value in (text, Wrong(), b"", bytearray(), view, "", 1):
    print(type(value).__name__, isinstance(value, Buffer))


class Dynamic:
    def __getattr__(self, name):
        return name


class DynamicList(list):
    def __getattr__(self, name):
        return lambda: [0] if name == "keys" else name


class Plain:
    pass


class Mapping:
    def keys(self):
        return ["a"]

    def __getitem__(self, key):
        return key * 2


own = Plain()
own.keys = lambda: ["a"]
replaced = Mapping()
replaced.keys = lambda: ["b"]
for each in (Dynamic(), DynamicList([5]), Mapping(), own, replaced, Plain(), b"", []):
    tell(lambda: {**each})
    tell(lambda: dict(each))
    tell(lambda: print(**each))
