# SPDX-License-Identifier: Apache-2.0
# An asynchronous pipeline with queues, workers, timeouts of logic and results in order.
import asyncio


class RateLimiter:
    def __init__(self, n):
        self.semaphore, self.peak, self.now = asyncio.Semaphore(n), 0, 0

    async def __aenter__(self):
        await self.semaphore.acquire()
        self.now += 1
        self.peak = max(self.peak, self.now)

    async def __aexit__(self, *exc):
        self.now -= 1
        self.semaphore.release()


async def fetch(url, limiter):
    async with limiter:
        for _ in range(len(url) % 3 + 1):
            await asyncio.sleep(0)
        if "bad" in url:
            raise ConnectionError(f"cannot reach {url}")
        return {"url": url, "size": len(url) * 10}


async def retry(make, attempts):
    for attempt in range(1, attempts + 1):
        try:
            return await make(attempt)
        except ConnectionError as error:
            last = error
    raise last


async def producer(queue, urls):
    for url in urls:
        await queue.put(url)
    for _ in range(2):
        await queue.put(None)


async def worker(name, queue, results, limiter):
    handled = 0
    while (url := await queue.get()) is not None:
        try:
            results[url] = (await fetch(url, limiter))["size"]
        except ConnectionError as error:
            results[url] = str(error)
        handled += 1
    return name, handled


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def main():
    limiter, queue, results = RateLimiter(2), asyncio.Queue(maxsize=2), {}
    urls = ["a", "bb", "bad", "dddd", "eeeee"]
    _, one, two = await asyncio.gather(producer(queue, urls), worker("w1", queue, results, limiter), worker("w2", queue, results, limiter))
    print(one[1] + two[1], sorted(results.items()), limiter.peak <= 2)
    print([r["size"] if isinstance(r, dict) else type(r).__name__ for r in await asyncio.gather(*(fetch(u, limiter) for u in urls), return_exceptions=True)])

    async def flaky(attempt):
        if attempt < 3:
            raise ConnectionError(attempt)
        return f"worked at {attempt}"

    print(await retry(flaky, 3))
    try:
        await retry(flaky, 2)
    except ConnectionError as error:
        print("gave up", error)
    print([i async for i in ticker(5) if i % 2 == 0])
    first = [asyncio.create_task(fetch(u, limiter), name=u) for u in ("x", "yyyy")]
    done, pending = await asyncio.wait(first)
    print(len(done), len(pending), sorted(t.get_name() for t in done))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, "from a callback")
    print(await future)
    return "done"


print(asyncio.run(main()))
