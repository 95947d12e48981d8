# SPDX-License-Identifier: Apache-2.0
# asyncio tasks, ordering, cancellation, queues (no real time).
import asyncio


async def worker(name, steps, log):
    for i in range(steps):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name


async def interleave():
    log = []
    t1 = asyncio.create_task(worker("a", 3, log))
    t2 = asyncio.create_task(worker("b", 2, log))
    print(await t1, await t2, log)
    print(t1.done(), t1.result())


async def cancelling():
    async def forever():
        try:
            while True:
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            print("cancelled inside")
            raise

    task = asyncio.create_task(forever())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled outside", task.cancelled())


async def fails(n):
    await asyncio.sleep(0)
    raise ValueError(n)


async def errors():
    print(await asyncio.gather(fails(1), worker("x", 1, []), return_exceptions=True))
    try:
        await asyncio.gather(fails(2), fails(3))
    except ValueError as error:
        print("first", error)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fails(4))
            tg.create_task(worker("ok", 1, []))
    except* ValueError as group:
        print("group", group.exceptions)


async def queue():
    q = asyncio.Queue()

    async def produce():
        for i in range(3):
            await q.put(i)
        await q.put(None)

    async def consume():
        got = []
        while (item := await q.get()) is not None:
            got.append(item)
        return got

    _, got = await asyncio.gather(produce(), consume())
    print(got, q.empty())


async def sync():
    event, lock, order = asyncio.Event(), asyncio.Lock(), []

    async def waiter():
        await event.wait()
        async with lock:
            order.append("waiter")

    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    order.append("set")
    event.set()
    await task
    print(order)
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except asyncio.TimeoutError:
        print("timeout")


for part in (interleave, cancelling, errors, queue, sync):
    asyncio.run(part())
