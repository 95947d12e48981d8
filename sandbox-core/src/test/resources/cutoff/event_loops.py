# Event loops and tasks that run.
import asyncio

loop = asyncio.new_event_loop()


async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
        [0 for _ in range(3)]
    return n


async def steps():
    for i in range(2):
        yield i
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(work(2))
    async for _ in steps():
        pass
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(work(1))
    return await task


for _ in range(2):
    loop.run_until_complete(main())
asyncio.run(main())

# afterwards
import asyncio


async def other(n):
    await asyncio.sleep(0.01)
    return n, len(asyncio.all_tasks())


try:
    asyncio.get_running_loop()
    print('it runs')
except RuntimeError as error:
    assert str(error) == 'no running event loop', error
assert asyncio.run(other(1)) == (1, 1)
if 'main' in globals():
    assert not loop.is_running()
    assert loop.run_until_complete(work(2)) == 2
    assert loop.run_until_complete(main()) == 2
    loop.close()
    assert asyncio.run(main()) == 2
print('sound')
