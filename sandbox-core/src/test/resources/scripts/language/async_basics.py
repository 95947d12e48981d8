# SPDX-License-Identifier: Apache-2.0
# async def, await, async for, async with, async comprehensions.
import asyncio


async def add(a, b):
    return a + b


async def main():
    print(await add(1, 2))
    print([await add(i, 1) for i in range(3)])
    print(await asyncio.gather(add(1, 1), add(2, 2)))
    async with Manager() as m:
        print("inside", m)
    async for x in Counter(3):
        print("item", x)
    else:
        print("async else")
    print([x async for x in agen(5) if x % 2], {x async for x in agen(2)}, {x: 1 async for x in agen(2)})
    try:
        await fails()
    except ValueError as error:
        print("caught", error)
    return "main result"


class Manager:
    async def __aenter__(self):
        print("aenter")
        return "m"

    async def __aexit__(self, kind, value, tb):
        print("aexit", kind)


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def agen(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def fails():
    raise ValueError("async failure")


print(asyncio.run(main()))
c = add(3, 4)
print(type(c).__name__, c.__name__)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)


class Awaitable:
    def __await__(self):
        got = yield "request"
        return got * 2


async def uses():
    return await Awaitable()


u = uses()
print(u.send(None))
try:
    u.send(21)
except StopIteration as stop:
    print(stop.value)


async def bad():
    await 5


try:
    asyncio.run(bad())
except TypeError as error:
    print(error)
