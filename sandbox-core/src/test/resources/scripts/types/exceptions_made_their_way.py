# SPDX-License-Identifier: Apache-2.0
"""Exceptions whose classes have makers and initializers of their own."""


class Initialized(OSError):
    def __init__(self, a, b):
        pass


class Made(OSError):
    def __new__(cls, a, b):
        return super().__new__(cls, a)


class MadeWhole(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, *args, "file")


class Shortened(OSError):
    def __init__(self, a, b):
        super().__init__(a)


class Completed(OSError):
    def __init__(self, text):
        super().__init__(2, text, "name")


class Both(OSError):
    def __new__(cls, a):
        return super().__new__(cls, 1, a)

    def __init__(self, a):
        super().__init__(3, a)


for make in (lambda: Initialized(2, "x"), lambda: Made(2, "x"), lambda: MadeWhole(2, "x"),
             lambda: Shortened(2, "x"), lambda: Completed("x"), lambda: Both("x")):
    error = make()
    print(type(error).__name__, error.args, error.errno, error.strerror, error.filename, error)
error = OSError(2, "x")
error.__init__(3, "y")
print(error.args, error)


class Text(str):
    pass


error = ValueError()
error.add_note(Text("note"))
print(type(error.__notes__[0]).__name__, error.__notes__)
print(super(int).__self_class__, super(int).__self__, super(int, 5).__self_class__)
