# SPDX-License-Identifier: Apache-2.0
"""Functions and methods of asyncio, threading and concurrent.futures that programs seldom name."""

import _thread
import asyncio
import concurrent.futures
import threading
import types
import warnings
import weakref

warnings.simplefilter('ignore')


async def give(value):
    await asyncio.sleep(0)
    return value


async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop, asyncio.BaseEventLoop),
          isinstance(loop, asyncio.EventLoop), asyncio.EventLoop is asyncio.SelectorEventLoop)
    print(asyncio.get_event_loop() is loop, loop.get_exception_handler(), loop.get_task_factory())
    loop.set_exception_handler(lambda loop, context: print('handled', context['message']))
    loop.call_exception_handler({'message': 'odd'})
    loop.set_exception_handler(None)
    loop.set_debug(True)
    print(loop.get_debug())
    loop.set_debug(False)
    loop.call_soon_threadsafe(print, 'called soon')
    done, _ = await asyncio.wait([asyncio.create_task(give(n)) for n in range(3)],
                                 return_when=asyncio.ALL_COMPLETED)
    print(sorted(task.result() for task in done))
    task = asyncio.create_task(give('named'))
    task.set_name('mine')
    print(task.get_name(), task.get_coro().__name__, len(task.get_stack()))
    task.print_stack()
    print(await task)
    future = concurrent.futures.Future()
    future.set_result('wrapped')
    print(await asyncio.wrap_future(future))
    factory = asyncio.create_eager_task_factory(asyncio.Task)
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory, await asyncio.create_task(give('eager')))
    loop.set_task_factory(None)
    print(await loop.run_in_executor(None, lambda: 'in the executor'))
    await loop.shutdown_asyncgens()
    await loop.shutdown_default_executor()


asyncio.run(main())
policy = asyncio.get_event_loop_policy()
print(isinstance(policy, asyncio.AbstractEventLoopPolicy),
      isinstance(policy, asyncio.DefaultEventLoopPolicy))
loop = asyncio.new_event_loop()
policy.set_event_loop(loop)
print(policy.get_event_loop() is loop, asyncio.get_event_loop() is loop)
asyncio.set_event_loop_policy(None)
print(loop.run_until_complete(give('by hand')))
loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1))
loop.close()
base = asyncio.AbstractEventLoop()
for name in ('run_forever', 'stop', 'is_running', 'is_closed', 'close', 'time', 'create_future',
             'get_debug', 'get_task_factory', 'get_exception_handler'):
    try:
        getattr(base, name)()
    except NotImplementedError as error:
        print(name, repr(error))


async def elsewhere():
    loop = asyncio.get_running_loop()
    future = None

    def other():
        nonlocal future
        future = asyncio.run_coroutine_threadsafe(give('threadsafe'), loop)

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    return await asyncio.wrap_future(future)


print(asyncio.run(elsewhere()))

executor = concurrent.futures.ThreadPoolExecutor(2)
print(isinstance(executor, concurrent.futures.Executor), issubclass(concurrent.futures.BrokenExecutor,
                                                                    RuntimeError))
futures = [executor.submit(pow, 2, n) for n in range(3)]
done, rest = concurrent.futures.wait(futures, return_when=concurrent.futures.FIRST_EXCEPTION)
print(sorted(future.result() for future in done), rest)
print(concurrent.futures.wait(futures, return_when=concurrent.futures.ALL_COMPLETED).not_done)
executor.shutdown()


def watch(frame, event, arg):
    return None


threading.setprofile(None)
threading.settrace(None)
threading.setprofile_all_threads(None)
threading.settrace_all_threads(None)
print(threading.getprofile(), threading.gettrace(), threading.ThreadError is RuntimeError,
      isinstance(threading.get_native_id(), int), threading.stack_size())
thread = threading.Thread(target=print, args=('in a thread',), daemon=True)
thread.setName('other')
print(thread.isDaemon(), thread.getName(), thread.native_id)
thread.setDaemon(False)
thread.start()
thread.join()
event = threading.Event()
print(event.isSet())
condition = threading.Condition()
with condition:
    condition.notifyAll()
arguments = threading.ExceptHookArgs((ValueError, ValueError('x'), None, None))
print(arguments.exc_type, arguments.exc_value, arguments.exc_traceback, arguments.thread)

lock = _thread.allocate_lock()
print(lock.acquire(), lock.locked(), lock.release(), type(lock) is _thread.LockType,
      _thread.lock is _thread.LockType, _thread.allocate is not None, _thread.error is RuntimeError)
print(lock.acquire_lock(), lock.locked_lock(), lock.release_lock())
own = _thread.RLock()
print(own.acquire(), own.acquire(), own.release(), own.release())
print(isinstance(_thread.get_ident(), int), isinstance(_thread.get_native_id(), int),
      _thread.TIMEOUT_MAX > 1e9, _thread.stack_size())
lock.acquire()
_thread.start_new_thread(lambda: (print('started'), lock.release()), ())
lock.acquire()
print(callable(_thread.start_new), issubclass(SystemExit, BaseException))
for stop in (_thread.exit, _thread.exit_thread):
    try:
        stop()
    except SystemExit as error:
        print(repr(error))
try:
    _thread.interrupt_main()
    for _ in range(1000):
        pass
except KeyboardInterrupt as error:
    print(repr(error))


class Thing:
    pass


thing = Thing()
reference = weakref.ref(thing)
print(isinstance(weakref.getweakrefs(thing), list), [kind.__name__ for kind in weakref.ProxyTypes])
values = weakref.WeakValueDictionary(a=thing)
print([each() is thing for each in values.itervaluerefs()], isinstance(types.CapsuleType, type))
