# SPDX-License-Identifier: Apache-2.0
import traceback, sys, io, linecache


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, "|", e)


def inner(n):
    return 1 / n


def outer():
    try:
        inner(0)
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e


def during():
    try:
        inner(0)
    except ZeroDivisionError:
        raise KeyError("ctx")


def get(f):
    try:
        f()
    except BaseException as e:
        return e


def raise_group():
    raise ExceptionGroup("raised", [e, c])


e = get(outer)
c = get(during)
print("".join(traceback.format_exception(e)))
print("".join(traceback.format_exception(c)))
print("".join(traceback.format_exception(type(c), c, c.__traceback__, limit=1, chain=False)))
print("".join(traceback.format_exception(c, limit=-1)))
print(traceback.format_exception_only(e), traceback.format_exception_only(ValueError, ValueError("x")), traceback.format_exception_only(None), traceback.format_exception_only(ValueError, None), traceback.format_exception_only(type(c), c), traceback.format_exception_only(ValueError("a\nb")), traceback.format_exception_only(ValueError()))
print(traceback.format_tb(e.__traceback__), traceback.format_tb(e.__traceback__, 1), traceback.format_tb(e.__traceback__, -1), traceback.format_tb(None))
print(traceback.extract_tb(e.__traceback__), traceback.format_list(traceback.extract_tb(e.__traceback__)), len(traceback.extract_tb(c.__traceback__, 1)))
fs = traceback.extract_tb(e.__traceback__)[-1]
print(fs, fs.filename, fs.lineno, fs.name, fs.line, fs.locals, fs.colno, fs.end_colno, fs.end_lineno, list(fs), fs[0], len(fs))
custom = traceback.FrameSummary("f.py", 3, "fn", line="  code()  ", locals={"a": 1, "b": "x"}, lookup_line=False)
print(custom, custom.line, custom.locals, traceback.StackSummary.from_list([custom, ("g.py", 4, "gn", "text"), ("h.py", 5, "hn", None)]).format())
print(traceback.StackSummary.from_list([custom] * 6).format())
print(traceback.StackSummary().format_frame_summary(custom))
show(lambda: traceback.StackSummary.from_list([("a", 1)]))
te = traceback.TracebackException.from_exception(e)
print(te.exc_type_str, te.__cause__.exc_type_str, te.__context__, te.__suppress_context__, te.stack, te.filename if hasattr(te, "filename") else None, te, str(te), te == traceback.TracebackException.from_exception(e), te == 5)
print(list(te.format_exception_only()), list(te.format(chain=False))[:1], "".join(te.format()) == "".join(traceback.format_exception(e)))
show(lambda: te.exc_type)
def with_locals(word):
    try:
        inner(0)
    except ZeroDivisionError as error:
        return traceback.TracebackException.from_exception(error, capture_locals=True)


tl = with_locals("w")
print("".join(tl.format()), tl.stack[-1].locals)
show(lambda: traceback.TracebackException.from_exception(e, compact=True).__context__)
sy = get(lambda: compile("a = (1\nb = 2", "src.py", "exec"))
print("".join(traceback.format_exception_only(sy)), traceback.TracebackException.from_exception(sy).lineno, traceback.TracebackException.from_exception(sy).text, traceback.TracebackException.from_exception(sy).msg, traceback.TracebackException.from_exception(sy).offset)
print(traceback.format_exception_only(SyntaxError("m", ("f", 2, 3, "text here", 2, 6))), traceback.format_exception_only(SyntaxError("bare")), traceback.format_exception_only(SyntaxError("m", ("f", 2, None, None))))
n = ValueError("noted"); n.add_note("n1"); n.add_note("n2\nn3")
print("".join(traceback.format_exception_only(n)), n.__notes__)
n.__notes__ = 5
print(traceback.format_exception_only(n))
n.__notes__ = ["ok", 7]
print(traceback.format_exception_only(n))
eg = ExceptionGroup("grp", [ValueError("a"), TypeError("b"), ExceptionGroup("in", [KeyError("k"), OSError(2, "no")])])
print("".join(traceback.format_exception(eg)))
print("".join(traceback.format_exception_only(eg)), "".join(traceback.format_exception_only(eg, show_group=True)))
print("".join(traceback.TracebackException.from_exception(ExceptionGroup("w", [ValueError(i) for i in range(20)]), max_group_width=3).format()))
print("".join(traceback.TracebackException.from_exception(ExceptionGroup("w", [ExceptionGroup("x", [ExceptionGroup("y", [ValueError(1)])])]), max_group_depth=2).format()))
eg2 = get(raise_group)
print("".join(traceback.format_exception(eg2)))


class BadStr(Exception):
    def __str__(self):
        raise RuntimeError("no")


class Local(Exception):
    class Nested(Exception):
        pass


print(traceback.format_exception_only(BadStr()), traceback.format_exception_only(Local.Nested("x")), traceback.format_exception_only(get(lambda: undefined_name)), traceback.format_exception_only(get(lambda: "".uper)), traceback.format_exception_only(get(lambda: __import__("jsn"))))
try:
    outer()
except ValueError:
    print(traceback.format_exc(), traceback.format_exc(limit=0), traceback.format_exc(chain=False))
    buf = io.StringIO(); traceback.print_exc(file=buf); print(buf.getvalue() == traceback.format_exc())
    traceback.print_exc(file=sys.stdout, limit=1, chain=False)
    traceback.print_exception(*sys.exc_info(), file=sys.stdout)
    traceback.print_tb(sys.exc_info()[2], file=sys.stdout)
print(repr(traceback.format_exc()))
traceback.print_exception(None, file=sys.stdout)
traceback.print_exception(e, file=sys.stdout, chain=False)
traceback.print_list([custom], file=sys.stdout)


def stack():
    traceback.print_stack(file=sys.stdout)
    traceback.print_stack(limit=1, file=sys.stdout)
    return traceback.format_stack(), traceback.extract_stack()[-1].name, traceback.format_stack(limit=-1)


print(stack())
print([(f.f_code.co_name, l) for f, l in traceback.walk_tb(e.__traceback__)])
print(traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), limit=1, lookup_lines=False, capture_locals=False).format())
buf = io.StringIO(); traceback.clear_frames(e.__traceback__)


def recurse(n):
    if n:
        return recurse(n - 1)
    raise ValueError("deep")


print("".join(traceback.format_exception(get(lambda: recurse(10)))))
show(lambda: traceback.format_exception(5))
show(lambda: traceback.format_exception(ValueError, ValueError("x")))
show(lambda: traceback.format_exception())
show(lambda: traceback.print_exception("x"))
