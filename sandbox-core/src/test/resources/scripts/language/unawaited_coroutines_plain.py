# SPDX-License-Identifier: Apache-2.0
"""What a forgotten await looks like to who runs the program."""
import asyncio
import warnings


async def save(record):
    print("saved", record)


class Store:
    async def flush(self):
        print("flushed")


async def main():
    save({"id": 1})
    await save({"id": 2})
    Store().flush()


asyncio.run(main())
for _ in range(2):
    save({})
save(
    {"id": 3}
)
warnings.warn("with a source", source=object())
main()
print("end")
