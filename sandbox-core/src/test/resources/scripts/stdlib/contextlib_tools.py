# SPDX-License-Identifier: Apache-2.0
# contextlib: contextmanager, suppress, ExitStack, closing, redirect_stdout, nullcontext.
import contextlib
import io
import sys


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("inside saw", error)
        raise
    finally:
        print(f"</{name}>")


with tag("a") as value:
    print(value)
try:
    with tag("b"):
        raise ValueError("boom")
except ValueError as error:
    print("outside", error)


@contextlib.contextmanager
def swallow():
    try:
        yield
    except KeyError:
        print("swallowed")


with swallow():
    {}["x"]


@tag("decorated")
def job():
    print("working")


job()
job()
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("never")
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("one"))
    stack.enter_context(tag("two"))
    stack.callback(print, "callback", end="!\n")
    print("body")
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    print("hidden")
print(repr(buffer.getvalue()))


class Res:
    def close(self):
        print("closed")


with contextlib.closing(Res()) as r:
    print(type(r).__name__)
with contextlib.nullcontext(5) as n:
    print(n)


@contextlib.contextmanager
def no_yield():
    if False:
        yield


@contextlib.contextmanager
def two_yields():
    yield 1
    yield 2


for bad in (no_yield, two_yields):
    try:
        with bad():
            pass
    except RuntimeError as error:
        print(error)


class Base(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")

    def __exit__(self, *args):
        print("exit")


@Base()
def f():
    return "f result"


print(f())
stack = contextlib.ExitStack()
stack.push(lambda *exc: print("pushed", exc[0]) or True)
with stack:
    raise OSError("suppressed")
print("end")


class redirect_stdin(contextlib._RedirectStream):
    """As harnesses that run solutions define it."""

    _stream = "stdin"


with redirect_stdin(io.StringIO("typed\n")) as typed:
    print(sys.stdin is typed, input())
print(sys.stdin is typed)
