# SPDX-License-Identifier: Apache-2.0
"""Producers and consumers with asyncio: queues, semaphores, timeouts, gather."""
import asyncio
from collections import Counter


async def producer(name, queue, items):
    for item in items:
        await queue.put((name, item))
        await asyncio.sleep(0)
    await queue.put((name, None))


async def consumer(queue, producers, results):
    left = producers
    while left:
        name, item = await queue.get()
        if item is None:
            left -= 1
        else:
            results.append((name, item * item))
        queue.task_done()


async def limited(n, gate, active, peak):
    async with gate:
        active.append(n)
        peak.append(len(active))
        await asyncio.sleep(0.01)
        active.remove(n)
        if n == 4:
            raise RuntimeError(f"job {n} failed")
        return n * 10


async def slow():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def main():
    queue, results = asyncio.Queue(maxsize=2), []
    await asyncio.gather(producer("a", queue, [1, 2, 3]), producer("b", queue, [10, 20]), consumer(queue, 2, results))
    print(sorted(results), queue.empty())
    print(Counter(name for name, _ in results))

    gate, active, peak = asyncio.Semaphore(2), [], []
    outcome = await asyncio.gather(*(limited(n, gate, active, peak) for n in range(6)), return_exceptions=True)
    print(outcome, "peak", max(peak))

    try:
        await asyncio.wait_for(slow(), timeout=0.01)
    except TimeoutError as e:
        print("timed out", repr(e))

    event, order = asyncio.Event(), []

    async def waiter(n):
        await event.wait()
        order.append(n)

    async with asyncio.TaskGroup() as group:
        for n in range(3):
            group.create_task(waiter(n), name=f"waiter-{n}")
        group.create_task(asyncio.sleep(0)).add_done_callback(lambda t: event.set())
    print(order)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow())
            group.create_task(limited(4, asyncio.Semaphore(), [], []))
    except* RuntimeError as eg:
        print("group:", [str(e) for e in eg.exceptions])

    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(t, t)) for t in (0, 0.5)], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending:
        t.cancel()
    async for i in ticker(3):
        print("tick", i, end=" ")
    print()


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


asyncio.run(main())
