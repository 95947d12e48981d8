# SPDX-License-Identifier: Apache-2.0
"""Resources, transactions, exit stacks, async contexts and exception groups."""
import asyncio
import contextlib
import contextvars
import io
import sys
import traceback

request = contextvars.ContextVar("request", default="-")


class Connection:
    def __init__(self, name):
        self.name, self.log = name, []

    def __enter__(self):
        self.log.append("begin")
        return self

    def __exit__(self, kind, error, tb):
        self.log.append("commit" if kind is None else f"rollback ({kind.__name__}: {error})")
        return kind is not None and issubclass(kind, ValueError)

    def execute(self, statement):
        if "bad" in statement:
            raise ValueError(f"cannot run {statement!r}")
        if "gone" in statement:
            raise ConnectionError("connection lost")
        self.log.append(statement)


db = Connection("main")
with db as c:
    c.execute("insert 1")
with db:
    db.execute("insert 2")
    db.execute("bad")
try:
    with db:
        db.execute("gone")
except ConnectionError as e:
    e.add_note("while using " + db.name)
    print("".join(traceback.format_exception_only(e)).strip())
print(db.log)


@contextlib.contextmanager
def indented(prefix="  "):
    buffer = io.StringIO()
    with contextlib.redirect_stdout(buffer):
        yield buffer
    sys.stdout.write("".join(prefix + line for line in buffer.getvalue().splitlines(True)))


with indented("> ") as out:
    print("one\ntwo")
with indented(), contextlib.suppress(ZeroDivisionError):
    print("before")
    1 / 0

with contextlib.ExitStack() as stack:
    names = [stack.enter_context(contextlib.nullcontext(n)) for n in "abc"]
    stack.callback(print, "last", names)
    stack.push(lambda *error: print("pushed saw", error[0]) or True)
    stack.enter_context(indented("# "))
    print("inside")
    raise RuntimeError("swallowed by the pushed function")


@contextlib.asynccontextmanager
async def session(name):
    token = request.set(name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        request.reset(token)
        print("closed", name)


async def worker(n):
    async with session(f"r{n}") as name:
        await asyncio.sleep(0.001 * (3 - n))
        if n:
            raise (ValueError if n % 2 else KeyError)(f"worker {n} in {request.get()}")
        return name, request.get()


async def main():
    results = await asyncio.gather(*map(worker, range(3)), return_exceptions=True)
    print([r if isinstance(r, tuple) else repr(r) for r in results], request.get())
    errors = [r for r in results if isinstance(r, Exception)]
    try:
        raise ExceptionGroup("several", [*errors, ExceptionGroup("inner", [OSError(2, "no such file")])])
    except* ValueError as eg:
        print("values:", eg.exceptions)
    except* OSError as eg:
        print("os:", eg.exceptions[0].exceptions[0].strerror)
    except* KeyError as eg:
        print("keys:", len(eg.exceptions), eg.message)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(session("s")))
        stack.push_async_callback(asyncio.sleep, 0)


asyncio.run(main())
try:
    try:
        int("x")
    except ValueError as e:
        raise LookupError("no number") from e
except LookupError as e:
    print(repr(e.__cause__), e.__suppress_context__, e.__context__ is e.__cause__, e.__traceback__.tb_lineno > 0)
eg = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3)])])
match, rest = eg.split(ValueError)
print(match, rest, eg.subgroup(lambda e: isinstance(e, TypeError)), eg.derive([KeyError(1)]))
print([type(e).__name__ for e in traceback.TracebackException.from_exception(eg).exceptions])
