# SPDX-License-Identifier: Apache-2.0
"""Producers, workers and a sink joined by queues; timeouts, cancellation, retries, semaphores."""

import asyncio
import random
import sys
from collections import Counter
from contextlib import AsyncExitStack, asynccontextmanager


class Flaky(Exception):
    pass


@asynccontextmanager
async def stage(name, log):
    log.append(f"+{name}")
    try:
        yield name.upper()
    except Flaky as error:
        log.append(f"!{name}:{error}")
        raise
    finally:
        log.append(f"-{name}")


async def producer(queue, numbers):
    for number in numbers:
        await queue.put(number)
        await asyncio.sleep(0)
    await queue.put(None)


async def worker(name, source, sink, rng, stats):
    while (item := await source.get()) is not None:
        for attempt in range(1, 4):
            try:
                if rng.random() < 0.3:
                    raise Flaky(f"item {item}")
                await sink.put((item, item * item, attempt))
                stats["ok"] += 1
                break
            except Flaky as error:
                stats["retry"] += 1
                await asyncio.sleep(0.001 * attempt)
        else:
            stats["lost"] += 1
        source.task_done()
    await source.put(None)
    return name


async def main():
    source, sink = asyncio.Queue(maxsize=3), asyncio.Queue()
    rng, stats = random.Random(7), Counter()
    async with asyncio.TaskGroup() as group:
        group.create_task(producer(source, range(20)), name="producer")
        workers = [group.create_task(worker(f"w{i}", source, sink, rng, stats)) for i in range(3)]
    print(sorted(t.result() for t in workers), dict(stats))
    results = sorted(sink.get_nowait() for _ in range(sink.qsize()))
    print(len(results), results[:3], sum(r[1] for r in results))

    log = []
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(stage(n, log)) for n in ("a", "b")]
        stack.push_async_callback(asyncio.sleep, 0)
        print(names)
    try:
        async with stage("c", log):
            raise Flaky("inside")
    except Flaky as error:
        print("caught", error)
    print(log)

    async def slow(n):
        try:
            await asyncio.sleep(n)
            return n
        except asyncio.CancelledError:
            log.append(f"cancelled {n}")
            raise

    try:
        async with asyncio.timeout(0.01):
            await slow(5)
    except TimeoutError as error:
        print("timeout", repr(error), log[-1])
    try:
        await asyncio.wait_for(slow(6), 0.005)
    except asyncio.TimeoutError as error:
        print(type(error).__name__, log[-1])
    done, pending = await asyncio.wait([asyncio.create_task(slow(n)) for n in (0.001, 9)], timeout=0.02)
    print(len(done), len(pending), [t.result() for t in done])
    for task in pending:
        task.cancel("enough")
    print([repr(r) for r in await asyncio.gather(*pending, return_exceptions=True)])
    order = []
    for future in asyncio.as_completed([slow(0.003), slow(0.001), slow(0.002)]):
        order.append(await future)
    print(order)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow(3))
            group.create_task(asyncio.to_thread(int, "x"))
            await asyncio.sleep(1)
    except* ValueError as errors:
        print(errors, [str(e) for e in errors.exceptions])
    gate, event = asyncio.Semaphore(2), asyncio.Event()
    active = peak = 0

    async def limited(n):
        nonlocal active, peak
        await event.wait()
        async with gate:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.001)
            active -= 1
        return n

    tasks = [asyncio.create_task(limited(n)) for n in range(5)]
    await asyncio.sleep(0)
    event.set()
    print(await asyncio.gather(*tasks), "peak", peak, gate.locked(), event.is_set())

    async def numbers(n):
        for i in range(n):
            await asyncio.sleep(0)
            yield i

    print([i async for i in numbers(4) if i % 2], {i: i * i async for i in numbers(3)}, await anext(numbers(1)))
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked(), end=" ")
    print(lock.locked())


asyncio.run(main())
print("done", file=sys.stderr)
