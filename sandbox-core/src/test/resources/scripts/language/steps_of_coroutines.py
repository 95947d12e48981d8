# SPDX-License-Identifier: Apache-2.0
"""What drives coroutines and asynchronous generators step by step: its class, its end, its reuse."""


def tried(function):
    try:
        return repr(function())
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


def own(thing):
    return sorted(set(dir(thing)) - set(dir(object)) - {"__del__"})


def drive(steps):
    try:
        while True:
            print("yields", steps.send(None))
    except StopIteration as stop:
        return "returns", stop.value
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


class Wait:
    def __await__(self):
        return (yield "wait")


async def waiting():
    return await Wait()


coroutine = waiting()
print(tried(lambda: coroutine.send(1)), coroutine.send(None), coroutine.cr_suspended)
print(tried(lambda: coroutine.send(42)))
print(tried(lambda: coroutine.send(None)), tried(lambda: coroutine.throw(KeyError)), coroutine.close())
coroutine = waiting()
print(tried(lambda: coroutine.throw(KeyError)), tried(lambda: coroutine.throw(KeyError)))

steps = waiting().__await__()
print(type(steps), steps is iter(steps), own(steps))
print(tried(lambda: steps.send(None)), tried(lambda: steps.send(3)), tried(lambda: steps.send(3)))
steps = waiting().__await__()
print(tried(lambda: steps.throw(KeyError)), steps.close())


async def items():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as error:
        print("caught", repr(error))
        yield 5


for step in items().__anext__(), items().asend(1), items().athrow(KeyError), items().aclose():
    print(type(step), own(step), step is iter(step), step is step.__await__())
    step.close()

generator = items()
print(drive(generator.__anext__()), drive(generator.asend(7)), drive(generator.athrow(KeyError("k"))))
print(drive(generator.__anext__()), drive(generator.aclose()), drive(generator.athrow(KeyError)))
generator = items()
print(drive(generator.asend(3)), drive(generator.aclose()), drive(generator.aclose()))
for wrong in 1, int, "text":
    print(drive(items().athrow(wrong)))
generator = items()
drive(generator.asend(None))
print(drive(generator.athrow(ValueError("v"))), drive(generator.asend(None)))
step = items().asend(None)
print(drive(step), drive(step), tried(lambda: step.throw(KeyError)), step.close())
step = items().aclose()
print(drive(step), drive(step))


async def slow():
    await Wait()
    yield 1


generator = slow()
step = generator.__anext__()
print(generator.ag_running, step.send(None), generator.ag_running, generator.ag_suspended)
print(tried(lambda: generator.__anext__().send(None)), tried(lambda: generator.aclose().send(None)))
print(tried(lambda: step.send(None)), generator.ag_running)
step = anext(slow(), 5)
print(type(step), drive(step))
