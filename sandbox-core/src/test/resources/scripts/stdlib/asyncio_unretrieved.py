# SPDX-License-Identifier: Apache-2.0
"""asyncio: exceptions that nobody asks for, exception handlers, handles, parts that are modules."""
import asyncio
import asyncio.queues
import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(name)s %(levelname)s %(message)s')


class Short(logging.Filter):
    def filter(self, record):
        record.msg = record.getMessage().split('\n')[0]
        record.args = ()
        record.exc_info = None
        return True


logging.getLogger('asyncio').addFilter(Short())


async def fails(value):
    raise ValueError(value)


async def turns(count=3):
    for _ in range(count):
        await asyncio.sleep(0)


async def lost():
    task = asyncio.create_task(fails('lost'))
    await turns()
    del task


async def retrieved():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fails(1))
    await turns()
    print(repr(task.exception()))
    task = asyncio.create_task(fails(2))
    try:
        await task
    except ValueError as e:
        print(repr(e))
    print(await asyncio.gather(fails(3), fails(4), return_exceptions=True))
    try:
        await asyncio.gather(fails(5), fails(6))
    except ValueError as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(7))
    except* ValueError as e:
        print(repr(e))
    done, _ = await asyncio.wait([asyncio.create_task(fails(8))])
    print([repr(task.exception()) for task in done])
    future = loop.create_future()
    future.set_exception(KeyError(9))
    try:
        await asyncio.shield(future)
    except KeyError as e:
        print(repr(e))
    for wrong in (5, int):
        try:
            loop.create_future().set_exception(wrong)
        except TypeError as e:
            print(e)


async def handled():
    def handler(loop, context):
        print('handler', sorted(context), context['message'].split(' at ')[0], repr(context['exception']))

    def failing(loop, context):
        raise KeyError('in handler')

    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await turns()
    loop.set_exception_handler(failing)
    loop.call_soon(lambda: 1 / 0)
    await turns()
    loop.set_exception_handler(None)
    loop.default_exception_handler({'message': 'by default', 'more': 1})
    loop.default_exception_handler({})
    print(loop.slow_callback_duration)


async def handles():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, 'never')
    print(handle)
    handle.cancel()
    print(handle, handle.cancelled())
    timer = loop.call_at(loop.time() + 100, print, 'never')
    print(repr(timer).split('=')[0], repr(timer).split(' ')[-1])
    timer.cancel()
    print(repr(timer).split('=')[0])


async def eager():
    import contextvars
    variable = contextvars.ContextVar('variable', default='none')
    seen = []

    async def look():
        seen.append(variable.get())

    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    context = contextvars.copy_context()
    context.run(variable.set, 'given')
    task = asyncio.create_task(look(), context=context)
    print(seen, task.done())


for main in (lost, retrieved, handled, handles, eager):
    print(main.__name__)
    asyncio.run(main())


def leave(kind):
    async def main():
        raise kind
    try:
        asyncio.run(main())
    except BaseException as e:
        print(repr(e))


leave(SystemExit(3))
leave(KeyboardInterrupt())
print('modules')
for name in ('locks.Lock', 'queues.Queue', 'queues.QueueFull', 'taskgroups.TaskGroup', 'tasks.gather', 'timeouts.Timeout', 'timeouts.timeout', 'exceptions.CancelledError', 'runners.Runner'):
    module, _, attribute = name.partition('.')
    found = getattr(getattr(asyncio, module), attribute)
    print(name, found is getattr(asyncio, attribute), isinstance(found, type) and found.__module__, attribute in dir(asyncio))
try:
    asyncio.nope
except AttributeError as e:
    print(e)
try:
    asyncio.set_event_loop(5)
except TypeError as e:
    print(e)
