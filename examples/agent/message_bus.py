# SPDX-License-Identifier: Apache-2.0
"""Publish and subscribe, middleware, weak listeners, priorities, and an actor loop."""
import asyncio
import functools
import inspect
import itertools
import weakref
from collections import defaultdict
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Awaitable, Callable


@dataclass(order=True)
class Listener:
    priority: int
    number: int
    pattern: str = field(compare=False)
    ref: Any = field(compare=False)


class Bus:
    def __init__(self):
        self._listeners, self._count, self._middleware = [], itertools.count(), []
        self.dead = []

    def on(self, pattern, priority=0):
        def decorate(function):
            ref = weakref.WeakMethod(function) if inspect.ismethod(function) else (lambda: function)
            self._listeners.append(Listener(-priority, next(self._count), pattern, ref))
            return function

        return decorate

    def use(self, middleware):
        self._middleware.append(middleware)
        return middleware

    async def publish(self, topic, **data):
        results = []

        async def deliver(topic, data):
            for listener in sorted(self._listeners):
                function = listener.ref()
                if function is None or not fnmatchcase(topic, listener.pattern):
                    continue
                result = function(topic, **data)
                results.append(await result if inspect.isawaitable(result) else result)

        handler: Callable[..., Awaitable] = deliver
        for middleware in reversed(self._middleware):
            handler = functools.partial(middleware, handler)
        await handler(topic, data)
        if not results:
            self.dead.append(topic)
        return results


bus = Bus()
log = []


@bus.use
async def timing(following, topic, data):
    log.append(f"> {topic}")
    try:
        await following(topic, data)
    finally:
        log.append(f"< {topic}")


@bus.use
async def guard(following, topic, data):
    if data.get("blocked"):
        log.append("blocked")
        return
    await following(topic, {k: v for k, v in data.items() if k != "blocked"})


@bus.on("order.*")
def audit(topic, **data):
    return f"audit {topic} {data}"


@bus.on("order.created", priority=5)
async def mail(topic, id, **_):
    await asyncio.sleep(0)
    return f"mail about {id}"


class Stock:
    def __init__(self):
        self.items = defaultdict(int)
        bus.on("order.c*", priority=1)(self.change)

    def change(self, topic, id, n=1, **_):
        self.items[id] += n if topic.endswith("cancelled") else -n
        return dict(self.items)


class Actor:
    def __init__(self):
        self.inbox, self.state = asyncio.Queue(), 0

    async def run(self):
        async for message in self.messages():
            match message:
                case {"add": int(n)}:
                    self.state += n
                case {"ask": asyncio.Future() as answer}:
                    answer.set_result(self.state)
                case ["batch", *values]:
                    self.state += sum(values)
                case _:
                    log.append(f"ignored {message!r}")

    async def messages(self):
        while (message := await self.inbox.get()) is not None:
            yield message


async def main():
    stock = Stock()
    print(await bus.publish("order.created", id="tea", n=3))
    print(await bus.publish("order.cancelled", id="tea"))
    print(await bus.publish("order.created", id="x", blocked=True), await bus.publish("nobody.listens"), bus.dead)
    print(stock.items["tea"], log)
    log.clear()
    actor = Actor()
    task = asyncio.create_task(actor.run(), name="actor")
    answer = asyncio.get_running_loop().create_future()
    for message in ({"add": 5}, ["batch", 1, 2, 3], "noise", {"add": "x"}, {"ask": answer}, None):
        actor.inbox.put_nowait(message)
    print(await answer, task.get_name(), await task, log)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.Event().wait()
    except TimeoutError:
        print("timeout")
    lock, order = asyncio.Lock(), []

    async def critical(n):
        async with lock:
            order.append(("in", n))
            await asyncio.sleep(0)
            order.append(("out", n))

    await asyncio.gather(*(critical(n) for n in range(3)))
    print(order == [(w, n) for n in range(3) for w in ("in", "out")], lock.locked())
    condition, ready = asyncio.Condition(), []

    async def waiter(n):
        async with condition:
            await condition.wait_for(lambda: len(ready) > n)
            return n

    tasks = [asyncio.create_task(waiter(n)) for n in range(2)]
    for i in range(2):
        await asyncio.sleep(0)
        async with condition:
            ready.append(i)
            condition.notify_all()
    print(await asyncio.gather(*tasks), [t.done() for t in tasks])
    print(sorted([r async for r in squares(4)]), await asyncio.to_thread(sum, [1, 2, 3]))
    for first in asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0, "fast")]):
        print(await first)


async def squares(n):
    for i in range(n):
        yield i * i
        await asyncio.sleep(0)


asyncio.run(main())
