# SPDX-License-Identifier: Apache-2.0
"""Constructors and attributes of the exceptions of each kind."""

def shown(value):
    kind = type(value).__name__
    text = repr(value)
    return text if kind in ("int", "str", "bool", "NoneType", "list", "tuple", "dict", "float", "bytes") else f"{kind}: {text}"


def check(cases, **names):
    for case in cases.strip().splitlines():
        case = case.strip()
        if not case or case.startswith("#"):
            continue
        space = dict(globals(), **names)
        try:
            try:
                code = compile(case, "case", "eval")
            except SyntaxError:
                exec(case, space)
                print(case, "->", shown(space.get("r")))
            else:
                print(case, "->", shown(eval(code, space)))
        except BaseException as error:
            print(case, "->", type(error).__name__ + ":", error)

import errno
ve = ValueError("v")
g = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [KeyError(3), ValueError(4)])])


class Sub(ExceptionGroup):
    def derive(self, excs):
        return Sub(self.message + "!", excs)

class Kw(Exception):
    def __init__(self, a, b=1):
        self.a = a
        super().__init__(a, b)

s = Sub("s", [ValueError(1), TypeError(2), Sub("t", [ValueError(3)])])

check('''
BaseException()
BaseException(1)
BaseException(1, 2).args
BaseException(a=1)
Exception("a").args
Exception("a") == Exception("a")
str(Exception())
str(Exception(1))
str(Exception(1, "a"))
repr(Exception("a",))
repr(Exception())
ve.args
ve.__traceback__
ve.__cause__
ve.__context__
ve.__suppress_context__
ve.__notes__
ve.add_note("n")
ve.__notes__
ve.add_note(5)
ve.add_note()
ve.with_traceback(None) is ve
ve.with_traceback(5)
ve.with_traceback()
ve.__traceback__ = 5
ve.__cause__ = 5
ve.__context__ = 5
ve.__cause__ = None; r = ve.__suppress_context__
ve.__suppress_context__ = 0; r = ve.__suppress_context__
ve.__suppress_context__ = "x"
ve.args = "ab"; r = ve.args
ve.args = 5
del ve.args
del ve.__traceback__
del ve.__cause__
del ve.__context__
ve.__setstate__({"x": 1}); r = ve.x
ve.__setstate__(5)
ve.__setstate__(None)
ve.__reduce__()
ve.__dict__
ve.foo
Exception.__new__(Exception, 1, 2).args
Exception.__init__(Exception(), 1, 2)
Exception.__init__(Exception(), x=1)
Kw(1).args
Kw(1, b=3).args
Kw()
Kw(1).__reduce__()
StopIteration().value
StopIteration(5).value
StopIteration(5, 6).value
StopIteration(5, 6).args
StopIteration(value=5)
StopAsyncIteration(5).args
StopAsyncIteration(5).value
GeneratorExit(1).args
KeyboardInterrupt(1)
SystemExit().code
SystemExit(5).code
SystemExit(5, 6).code
SystemExit(None).code
KeyError("a")
str(KeyError("a"))
str(KeyError("a", "b"))
str(KeyError())
str(KeyError(""))
IndexError("a").args
AttributeError("m").name
AttributeError("m").obj
AttributeError("m", name="n", obj=5).obj
AttributeError("m", name="n", obj=5)
AttributeError("m", nam="n")
AttributeError("a", "b", name=1).name
AttributeError(name="n").args
AttributeError("m", name="n", obj=5).__reduce__()
AttributeError("m").__getstate__()
AttributeError("m", name="n").__getstate__()
NameError("m").name
NameError("m", name="n").name
NameError("m", obj="n")
UnboundLocalError("m", name="n").name
ImportError("m").name
ImportError("m").path
ImportError("m").msg
ImportError("m").name_from
ImportError("m", name="n", path="p", name_from="f").name_from
ImportError("m", "n").msg
ImportError().msg
ImportError(name="n").name
ImportError("m", foo=1)
str(ImportError("m", "n"))
str(ImportError(5))
ImportError("m", name="n").__reduce__()
ModuleNotFoundError("m", name="n").name
ModuleNotFoundError("m", name="n")
OSError()
OSError(2)
OSError(2).errno
OSError(2, "no")
OSError(2, "no").errno
OSError(2, "no").strerror
OSError(2, "no").filename
OSError(2, "no", "f")
OSError(2, "no", "f").args
OSError(2, "no", "f").filename
OSError(2, "no", "f").filename2
OSError(2, "no", "f", None, "g").filename2
str(OSError(2, "no", "f"))
str(OSError(2, "no", "f", None, "g"))
str(OSError(2, "no"))
str(OSError(2))
str(OSError())
str(OSError(2, "no", 5))
str(OSError("a", "b"))
str(OSError(None, "b"))
str(OSError(2, None))
str(OSError(2, "no", None))
type(OSError(1, "a"))
type(OSError(2, "a"))
type(OSError(4, "a"))
type(OSError(10, "a"))
type(OSError(11, "a"))
type(OSError(13, "a"))
type(OSError(17, "a"))
type(OSError(20, "a"))
type(OSError(21, "a"))
type(OSError(32, "a"))
type(OSError(3, "a"))
type(OSError(103, "a"))
type(OSError(104, "a"))
type(OSError(108, "a"))
type(OSError(110, "a"))
type(OSError(111, "a"))
type(OSError(114, "a"))
type(OSError(115, "a"))
type(OSError(999, "a"))
type(OSError("2", "a"))
type(FileNotFoundError(13, "a"))
OSError(1, 2, 3, 4, 5, 6).args
OSError(1, 2, 3, 4, 5, 6).errno
OSError(a=1)
OSError(2, "no", "f").characters_written
BlockingIOError(11, "a", 5).characters_written
BlockingIOError(11, "a", 5).args
BlockingIOError(11, "a", "x").filename
BlockingIOError(11, "a").characters_written
OSError(2, "no", "f").__reduce__()
OSError(2, "no", "f", None, "g").__reduce__()
OSError(2).__reduce__()
IOError is OSError
EnvironmentError is OSError
OSError(2, "no").foo
UnicodeDecodeError("utf-8", b"abc", 1, 2, "r")
UnicodeDecodeError("utf-8", b"abc", 1, 2, "r").args
str(UnicodeDecodeError("utf-8", b"abc", 1, 2, "r"))
str(UnicodeDecodeError("utf-8", b"abc", 0, 2, "r"))
str(UnicodeDecodeError("utf-8", b"abc", 5, 9, "r"))
UnicodeDecodeError("utf-8", bytearray(b"abc"), 1, 2, "r").object
UnicodeDecodeError("utf-8", "abc", 1, 2, "r")
UnicodeDecodeError("utf-8", b"abc", 1, 2)
UnicodeDecodeError("utf-8", b"abc", "1", 2, "r")
UnicodeDecodeError(5, b"abc", 1, 2, "r")
UnicodeDecodeError()
UnicodeDecodeError("utf-8", b"abc", 1, 2, "r").start
UnicodeDecodeError("utf-8", b"abc", 1, 2, "r").end
UnicodeDecodeError("utf-8", b"abc", 1, 9, "r").end
UnicodeDecodeError("utf-8", b"abc", 1, 2, "r").reason
UnicodeDecodeError("utf-8", b"abc", 1, 2, "r").encoding
UnicodeEncodeError("ascii", "añb", 1, 2, "r")
str(UnicodeEncodeError("ascii", "añb", 1, 2, "r"))
str(UnicodeEncodeError("ascii", "a\u20acb", 1, 2, "r"))
str(UnicodeEncodeError("ascii", "a\U0001f600b", 1, 2, "r"))
str(UnicodeEncodeError("ascii", "añb", 0, 3, "r"))
UnicodeEncodeError("ascii", b"a", 0, 1, "r")
UnicodeTranslateError("añb", 1, 2, "r")
str(UnicodeTranslateError("añb", 1, 2, "r"))
str(UnicodeTranslateError("añb", 0, 2, "r"))
UnicodeTranslateError("añb", 1, 2)
UnicodeError(1, 2).args
SyntaxError("m").msg
SyntaxError("m").lineno
SyntaxError("m").text
SyntaxError("m").print_file_and_line
SyntaxError().msg
SyntaxError("m", ("f", 1, 2, "t")).filename
SyntaxError("m", ("f", 1, 2, "t")).offset
SyntaxError("m", ("f", 1, 2, "t")).end_lineno
SyntaxError("m", ("f", 1, 2, "t", 3, 4)).end_offset
SyntaxError("m", ("f", 1, 2, "t", 3))
SyntaxError("m", ("f", 1))
SyntaxError("m", 5)
SyntaxError("m", "abcd").filename
SyntaxError("m", ["f", 1, 2, "t"]).lineno
SyntaxError("m", (1,2,3,4), 5).lineno
str(SyntaxError("m", ("f", 1, 2, "t")))
str(SyntaxError("m", ("a/b/f.py", 1, 2, "t")))
str(SyntaxError("m", (None, 1, 2, "t")))
str(SyntaxError("m", ("f", None, 2, "t")))
str(SyntaxError("m"))
str(SyntaxError())
repr(SyntaxError("m", ("f", 1, 2, "t")))
IndentationError("m", ("f", 1, 2, "t")).lineno
TabError("m").msg
ExceptionGroup("g", [ValueError(1)])
ExceptionGroup("g", (ValueError(1),)).exceptions
ExceptionGroup("g", [ValueError(1)]).message
str(ExceptionGroup("g", [ValueError(1)]))
str(ExceptionGroup("g", [ValueError(1), ValueError(2)]))
ExceptionGroup("g", [])
ExceptionGroup("g", 5)
ExceptionGroup("g", [5])
ExceptionGroup("g", [ValueError(1), int])
ExceptionGroup(5, [ValueError(1)])
ExceptionGroup("g")
ExceptionGroup()
ExceptionGroup("g", [ValueError(1)], 5)
ExceptionGroup("g", [KeyboardInterrupt()])
BaseExceptionGroup("g", [KeyboardInterrupt()])
BaseExceptionGroup("g", [ValueError()])
ExceptionGroup("g", {ValueError()})
ExceptionGroup("g", "ab")
ExceptionGroup("g", iter([ValueError()]))
g.message
g.exceptions
g.args
g.split(ValueError)
g.split((ValueError, KeyError))
g.split(lambda e: isinstance(e, ExceptionGroup))
g.split(lambda e: isinstance(e, TypeError))
g.split(OSError)
g.split(Exception)
g.split(5)
g.split()
g.split((ValueError, 5))
g.split([ValueError])
g.split(lambda e: 1/0)
g.subgroup(ValueError)
g.subgroup(OSError)
g.subgroup(ExceptionGroup) is g
g.subgroup(lambda e: True) is g
g.subgroup(int)
g.subgroup(None)
g.derive([ValueError(9)])
g.derive(5)
g.derive([])
g.message = 5
g.exceptions = 5
g.__class_getitem__(int)
s.split(ValueError)
s.subgroup(TypeError)
type(s.subgroup(TypeError))
ExceptionGroup[int]
isinstance(g, Exception)
BaseExceptionGroup.__mro__
ExceptionGroup.__mro__
Warning("a")
DeprecationWarning.__mro__
issubclass(EncodingWarning, Warning)
ArithmeticError.__mro__
PythonFinalizationError.__mro__
RecursionError.__mro__
NotImplementedError("a").args
MemoryError("x")
BufferError("x").args
EOFError()
''')


def dance(statement, make):
    error = make()
    try:
        exec(statement, {"e": error})
        print(statement, "->", error, error.args)
    except BaseException as problem:
        print(statement, "->", type(problem).__name__ + ":", problem)


decode = lambda: UnicodeDecodeError("utf-8", b"abc", 1, 2, "r")
encode = lambda: UnicodeEncodeError("ascii", "a\xf1b", 1, 2, "r")
file_error = lambda: OSError(2, "no", "f")
syntax = lambda: SyntaxError("m", ("f", 1, 2, "t"))
for make, statements in (
    (decode, "e.start = 0|e.end = 3|e.end = 99|e.start = -5|e.reason = 'z'|e.reason = 5|e.encoding = 'q'|e.object = b'z'|e.object = 'z'|e.start = 'a'|del e.start|del e.object|e.args = (1,)|e.encoding = 5"),
    (encode, "e.start = 0|e.end = 3|e.object = 'zz'|e.object = b'z'|e.reason = None|e.start = 1.5"),
    (file_error, "e.errno = 5|e.strerror = 'x'|e.filename = 'q'|e.filename = None|e.filename2 = 'z'|e.args = ()|del e.errno|del e.filename|e.characters_written = 5|e.characters_written = 'a'|e.foo = 1"),
    (syntax, "e.msg = 'x'|e.lineno = 9|e.filename = None|e.lineno = None|e.filename = 'a/b'|e.text = 5|e.args = ('z',)|del e.msg|e.end_lineno = 4|e.print_file_and_line = 1"),
    (lambda: StopIteration(1), "e.value = 5|e.args = (7,)|del e.value"),
    (lambda: SystemExit(1), "e.code = 5|e.args = (7,)|del e.code"),
    (lambda: ImportError("m"), "e.msg = 'x'|e.name = 5|e.path = 5|e.args = (7,)|del e.msg"),
    (lambda: KeyError("k"), "e.args = ('z', 1)|e.args = ()"),
    (lambda: AttributeError("k"), "e.name = 5|e.obj = 6|del e.name"),
):
    for statement in statements.split("|"):
        dance(statement, make)
