# SPDX-License-Identifier: Apache-2.0
# Attributes of the built-in exceptions.
def catch(action):
    try:
        action()
    except BaseException as error:
        return error


e = catch(lambda: {}["missing"])
print(type(e).__name__, e.args, str(e), repr(e), e.__traceback__ is not None, e.__cause__, e.__context__)
e = catch(lambda: undefined_name)
print(e.name, e.args)
e = catch(lambda: [].nothing)
print(e.name, e.obj, e.args)
e = catch(lambda: __import__("no_such_module_here"))
print(e.name, e.msg, e.path)
e = catch(lambda: "é".encode("ascii"))
print(e.encoding, e.object, e.start, e.end, e.reason, str(e))
e = catch(lambda: b"a\xff".decode("utf-8"))
print(e.encoding, e.object, e.start, e.end, e.reason, e)
e = catch(lambda: compile("x = (", "file.py", "exec"))
print(e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.args[0])
e = catch(lambda: next(iter([])))
print(e.value, e.args)
e = OSError(13, "denied", "file.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e, e.args)
e = SystemExit("bye")
print(e.code, e.args, SystemExit().code, SystemExit(1, 2).code)
print(ValueError(1, "two"), repr(ValueError(1, "two")), ValueError(), repr(ValueError()), str(ValueError(None)), repr(ValueError("it's")), KeyError("a"), KeyError(1), str(KeyError("é")), repr(KeyError(("a",))))
e = ValueError("x")
e.extra = 5
e.args = ("changed", 2)
print(e, e.extra, e.__dict__)
a, b = ValueError("a"), TypeError("b")
a.__cause__ = b
print(a.__suppress_context__, repr(a.__cause__))
for bad in (lambda: setattr(a, "__cause__", 5), lambda: setattr(a, "__context__", "x"), lambda: setattr(a, "__traceback__", 1), lambda: ValueError(x=1), lambda: setattr(a, "args", 5)):
    print(type(error := catch(bad)).__name__, error)
print(isinstance(KeyError(), LookupError), isinstance(ZeroDivisionError(), ArithmeticError), issubclass(KeyboardInterrupt, Exception), issubclass(UnicodeError, ValueError), issubclass(RecursionError, RuntimeError), IOError is OSError, EnvironmentError is OSError)
print(UnicodeEncodeError("utf-8", "abc", 0, 1, "why"), UnicodeDecodeError("utf-8", b"abc", 1, 2, "why"), UnicodeTranslateError("abc", 0, 2, "why"))
print(StopIteration(1, 2).value, AttributeError("m", name="n", obj=3).obj, NameError("m", name="n").name, ImportError("m", name="n", path="p").path, SyntaxError("m", ("f", 1, 2, "text")).text)
