# SPDX-License-Identifier: Apache-2.0
# Own exception classes, args, str, repr, hierarchy, notes.
class AppError(Exception):
    """Base."""


class CodeError(AppError):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Rich(AppError):
    def __str__(self):
        return "rich text " + ", ".join(map(str, self.args))


for make in [lambda: AppError(), lambda: AppError("one"), lambda: AppError("a", 2), lambda: CodeError(5, "five"), lambda: Rich(1, 2)]:
    try:
        raise make()
    except AppError as error:
        print(str(error), "|", repr(error), "|", error.args, getattr(error, "code", None))
print(str(KeyError("k")), str(KeyError()), str(KeyError("a", "b")), str(ValueError("k")), repr(IndexError()))
print([c.__name__ for c in ZeroDivisionError.__mro__])
print([c.__name__ for c in UnicodeDecodeError.__mro__], FileNotFoundError.__mro__[1].__name__)
for name in ["KeyError", "IndexError", "RecursionError", "NotImplementedError", "ModuleNotFoundError", "UnboundLocalError", "StopIteration", "StopAsyncIteration", "KeyboardInterrupt", "SystemExit", "GeneratorExit", "OverflowError", "FloatingPointError", "TimeoutError", "ConnectionError", "IsADirectoryError", "EOFError", "MemoryError", "BufferError", "SyntaxError", "IndentationError", "TabError", "UnicodeEncodeError", "Warning", "DeprecationWarning", "ExceptionGroup", "BaseExceptionGroup", "AssertionError", "ReferenceError", "SystemError"]:
    cls = getattr(__builtins__, name) if not isinstance(__builtins__, dict) else __builtins__[name]
    print(name, "<-", cls.__bases__[0].__name__)
e = ValueError("noted")
e.add_note("first note")
e.add_note("second")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
print(ValueError("a") == ValueError("a"), e == e)
s = StopIteration(7)
print(s.value, s.args)
o = OSError(2, "No such file", "name.txt")
print(o, o.errno, o.strerror, o.filename, type(OSError(2, "x")).__name__, o.args)
x = SystemExit(3)
print(x.code, repr(x))
i = ImportError("msg", name="mod")
print(i.name, i.msg, i)
n = NameError("text", name="nm")
print(n.name)
print(issubclass(bool, int), issubclass(AppError, Exception), isinstance(CodeError(1, "x"), AppError))
