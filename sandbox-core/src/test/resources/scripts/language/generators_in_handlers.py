"""What generators and coroutines handle while they are suspended, and what those who resume them do."""
import asyncio
import contextlib
import sys


def handled():
    return repr(sys.exception())


def catches():
    try:
        yield "first"
    except KeyError:
        print("in:", handled())
        yield "second"
        print("still:", handled())
        raise


# The one who throws handles the same exception.
g = catches()
next(g)
try:
    raise KeyError("same")
except KeyError as e:
    print(g.throw(e), handled())
print("outside:", handled())
try:
    raise ValueError("other")
except ValueError:
    try:
        next(g)
    except KeyError as e:
        print("again:", repr(e), repr(e.__context__))


def steps():
    try:
        raise KeyError("own")
    except KeyError:
        yield handled()
    yield handled()
    try:
        raise
    except (RuntimeError, ValueError, OSError) as e:
        yield repr(e)
        try:
            raise LookupError("nested")
        except LookupError:
            yield handled()
        yield handled()
    yield handled()


s = steps()
for kind in (ValueError, None, OSError, None, ZeroDivisionError, None):
    try:
        if kind is not None:
            raise kind("outer")
        print("none:", next(s), handled())
    except Exception:
        print(next(s), handled())


@contextlib.asynccontextmanager
async def transaction(name):
    print("begin", name)
    try:
        yield name
    except Exception:
        await asyncio.sleep(0)
        print("rollback", handled())
        raise
    else:
        await asyncio.sleep(0)
        print("commit", handled())
    finally:
        await asyncio.sleep(0)
        print("close", handled())


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        print("cancelled:", handled())
        raise
    finally:
        await asyncio.sleep(0)
        print("finally:", handled())


async def swallows():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("after:", handled())
    return "swallowed"


async def main():
    async with transaction("a"):
        pass
    try:
        async with transaction("b"), transaction("c"):
            raise OSError("disk")
    except OSError as e:
        print(repr(e), handled(), e.__context__)
    tasks = [asyncio.create_task(f()) for f in (stubborn, swallows)]
    await asyncio.sleep(0)
    try:
        raise LookupError("mine")
    except LookupError:
        for task in tasks:
            task.cancel()
        print(await asyncio.gather(*tasks, return_exceptions=True), handled())
    try:
        async with asyncio.timeout(0.01):
            await stubborn()
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))


asyncio.run(main())
