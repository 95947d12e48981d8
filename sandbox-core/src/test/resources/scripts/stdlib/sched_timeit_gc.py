# SPDX-License-Identifier: Apache-2.0
# sched, timeit and gc with clocks of their own.
import gc
import sched
import timeit

now = 0
slept = []


def clock():
    return now


def delay(seconds):
    global now
    now += seconds
    slept.append(seconds)


plan = sched.scheduler(clock, delay)
log = []
plan.enter(5, 1, log.append, ('five',))
plan.enter(3, 2, log.append, argument=('three, later',))
first = plan.enter(3, 1, log.append, ('three',))
plan.enterabs(4, 1, lambda **names: log.append(names), kwargs={'a': 1})
gone = plan.enter(1, 1, log.append, ('never',))
print(first.time, first.priority, first.argument, first.kwargs, plan.empty(), len(plan.queue))
print([(event.time, event.priority) for event in plan.queue], first < gone, first == gone)
plan.cancel(gone)
try:
    plan.cancel(gone)
except ValueError:
    print('cancelled already')
print(plan.run(blocking=False), log)
print(plan.run(), log, slept, plan.empty())


def again():
    if now < 10:
        log.append(now)
        plan.enter(2, 1, again)


plan.enter(1, 1, again)
plan.run()
print(log)

ticks = iter(range(1000))
timer = timeit.Timer('x = a + 1\ny = x', 'a = 2', timer=lambda: next(ticks))
print(timer.timeit(3), timer.repeat(2, 5))
calls = []
print(timeit.timeit(lambda: calls.append(1), number=4, timer=lambda: next(ticks)), len(calls))
print(timeit.repeat('f()', 'n = 1', repeat=3, number=2, timer=lambda: next(ticks),
                    globals={'f': lambda: calls.append(2)}), len(calls))
print(timeit.Timer('pass', timer=lambda: next(ticks) * 0.25).autorange())
for bad in (dict(stmt=5), dict(setup=5), dict(stmt='1 +'), dict(setup='if')):
    try:
        timeit.Timer(**bad)
    except Exception as error:
        print(type(error).__name__, str(error).partition(' (')[0])
print(timeit.timeit('1 + 1', number=100) >= 0, timeit.default_number)

print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(gc.collect() >= 0, gc.garbage, gc.callbacks, gc.get_debug(), len(gc.get_stats()),
      len(gc.get_count()), len(gc.get_threshold()))
gc.set_threshold(500, 5, 5)
print(gc.get_threshold()[0], gc.is_tracked([]), gc.is_tracked(1), gc.freeze(), gc.unfreeze(),
      sorted(gc.get_referents([1, 'a']), key=str))
