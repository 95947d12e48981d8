# SPDX-License-Identifier: Apache-2.0
# asyncio: sleeps in steps that come to the same moment wake after the one sleep that began before them.
import asyncio


async def sleeper(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
    order.append(name)


async def main():
    for whole, steps in ((0.08, (0.07, 0.01)), (0.03, (0.02, 0.01)), (0.06, (0.01, 0.02, 0.03)), (0.1, (0.01,) * 10)):
        order.clear()
        await asyncio.gather(sleeper('whole', whole), sleeper('steps', *steps))
        print(whole, order)
    try:
        async with asyncio.timeout(0.08):
            await sleeper('late', 0.07, 0.01)
        print('in time')
    except TimeoutError:
        print('too late')


order = []
asyncio.run(main())
