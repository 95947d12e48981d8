# SPDX-License-Identifier: Apache-2.0
"""Coroutines that are made and thrown away at once are warned of; those that are used are not."""
import asyncio
import warnings


async def number(n=0):
    return n


class Client:
    async def fetch(self):
        return "data"

    async def close(self, *, force=False):
        return force


def note(message, category, filename, lineno, file=None, line=None):
    print("line", lineno, category.__name__, message)


warnings.showwarning = note

# Statements that are nothing but a call.
number()
Client().fetch()
Client().close(force=True)
number(*[1], **{})
for i in range(3):
    number(i)
if number:
    number()


def inside(flag):
    number(1)
    if flag:
        number(2)
        return
    try:
        number(3)
    finally:
        number(4)


inside(True)
inside(False)

# Coroutines that go somewhere.
kept = number(5)
pair = [number(6), (number(7), {"k": number(8)})]
print(type(kept).__name__, len(pair))


def use(*args, **kwargs):
    for each in (*args, *kwargs.values()):
        each.close()
    return "used"


print(use(number(), number(1) if kept else number(2), a=number(3)))
use(
    number(),
    *[number(1)],
    b=(number(2)),
)
held = lambda c=number(10): c
held().close()
kept.close()
for each in (pair[0], pair[1][0], pair[1][1]["k"]):
    each.close()


async def main():
    number(1)
    await number(2)
    x = await asyncio.gather(
        number(3),
        number(4)
    )
    asyncio.sleep(0)
    task = asyncio.create_task(number(5))
    return x, await task, [await number(i) for i in range(2)], await number() or 3


print(asyncio.run(main()))

with warnings.catch_warnings(record=True) as caught:
    number()
    print(len(caught), caught[0].message, type(caught[0].source).__name__)

