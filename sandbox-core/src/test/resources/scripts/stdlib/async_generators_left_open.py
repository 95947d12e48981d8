# SPDX-License-Identifier: Apache-2.0
"""What an event loop does with asynchronous generators that are still open when it ends."""

import asyncio
import sys

kept = []


async def numbers(name, count=3):
    try:
        for number in range(count):
            yield number
    finally:
        print('closing', name)
        await asyncio.sleep(0)
        print('closed', name)


async def failing():
    try:
        yield 1
    finally:
        raise ValueError('in closing')


async def main():
    one, two = numbers('one'), numbers('two')
    kept.extend((one, two, numbers('never begun')))
    print(await anext(one), await anext(two), await anext(two))
    print([number async for number in numbers('finished')])
    return 'result'


async def unpacking():
    generator = numbers('unpacked')
    kept.append(generator)
    async for a, b in generator:
        print(a, b)


print(asyncio.run(main()))
try:
    asyncio.run(unpacking())
except TypeError as error:
    print(error)

begun = []


async def hooked():
    before = sys.get_asyncgen_hooks()
    print(callable(before.firstiter))
    sys.set_asyncgen_hooks(firstiter=lambda generator: begun.append(generator.__name__))
    print([number async for number in numbers('hooked', 1)])
    sys.set_asyncgen_hooks(*before)


asyncio.run(hooked())
print(begun, sys.get_asyncgen_hooks())


async def handled():
    generator = failing()
    kept.append(generator)
    await anext(generator)
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(context['message'].split(' <')[0], repr(context['exception'])))


asyncio.run(handled())
