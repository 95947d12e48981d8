"""Futures that are done, in the order in which they came to be; and what is awaited of several."""

from concurrent.futures import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, ThreadPoolExecutor,
                                TimeoutError, as_completed, wait)


def made(*numbers):
    return [Future() for _ in numbers]


futures = made(0, 1, 2, 3, 4)
names = {each: i for i, each in enumerate(futures)}
futures[3].set_result(3)
steps = as_completed(futures + futures[:2])
print(names[next(steps)])
futures[4].set_exception(KeyError('four'))
print(names[next(steps)])
futures[0].set_result(0)
futures[1].set_result(1)
print(names[next(steps)], names[next(steps)])
futures[2].set_result(2)
print(names[next(steps)], list(steps))
print(list(as_completed([])), [f.result() for f in as_completed(iter([futures[0]]))])

futures = made(0, 1, 2)
names = {each: i for i, each in enumerate(futures)}
futures[1].set_result(None)
steps = as_completed(futures, timeout=0.01)
print(names[next(steps)])
try:
    next(steps)
except TimeoutError as e:
    print(type(e).__name__, e)


def shown(outcome):
    return sorted(names[each] for each in outcome.done), sorted(names[each] for each in outcome.not_done)


for how in ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION:
    print(how, shown(wait(futures, timeout=0.01, return_when=how)))
futures[0].set_exception(ValueError('zero'))
for how in ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION:
    print(how, shown(wait(futures + futures, timeout=0.01, return_when=how)))
futures[2].set_result(2)
print(shown(wait(futures)), wait([]))
try:
    wait(made(0), return_when='SOMETIMES')
except ValueError as e:
    print(e)
print(len(wait(futures, return_when='SOMETIMES').done))

with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(divmod, i, i % 4) for i in range(12)]
    names = {each: i for i, each in enumerate(futures)}
    print(sorted(names[each] for each in as_completed(futures)))
    print([type(each.exception()).__name__ for each in futures])
    done, rest = wait([pool.submit(int, 'x'), pool.submit(int, '1')], return_when=FIRST_EXCEPTION)
    print(any(each.exception() for each in done))
    print([each.result() for each in wait([pool.submit(sum, [1, 2])]).done])
