# SPDX-License-Identifier: Apache-2.0
def f(): pass
try:
    f(*5, **6)
except TypeError as e: print(e)
import asyncio
async def m():
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        [x async for x in [1]]
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    try:
        await 5
    except TypeError as e: print(e)
asyncio.run(m())
