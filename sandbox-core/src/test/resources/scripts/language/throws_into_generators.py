# SPDX-License-Identifier: Apache-2.0
"""Exceptions thrown into generators that have not begun, and things thrown that are no exceptions."""

import traceback


def show(make):
    try:
        print(make())
    except BaseException as error:
        print(type(error).__name__, error, '|', repr(error.__cause__), repr(error.__context__))
        for line in traceback.format_exception(error):
            print('   ', line.rstrip())


def plain():
    try:
        yield 1
    except ValueError:
        yield 2


def first_is_try():
    try:
        yield 1
    finally:
        print('not reached')


async def coroutine():
    return 1


show(lambda: plain().throw(ValueError('early')))
show(lambda: first_is_try().throw(KeyError))
show(lambda: plain().throw(StopIteration(5)))
show(lambda: (v for v in [1]).throw(TypeError('in expression')))
show(lambda: coroutine().throw(OSError('never awaited')))
generator = plain()
show(lambda: generator.throw(GeneratorExit))
show(lambda: list(generator))
show(lambda: generator.throw(LookupError('after the end')))


def inner(log):
    try:
        yield 'inner'
    except TypeError as error:
        log.append(('inner', str(error)))
        yield 'inner caught'


def outer(log):
    try:
        yield from inner(log)
    except TypeError as error:
        log.append(('outer', str(error)))
        yield 'outer caught'


def outermost(log):
    try:
        yield from outer(log)
    except TypeError as error:
        log.append(('outermost', str(error)))
        yield 'outermost caught'


for maker in (inner, outer, outermost):
    for thrown in (5, int, None, 'text'):
        log = []
        generator = maker(log)
        next(generator)
        try:
            print(maker.__name__, generator.throw(thrown), log)
        except TypeError as error:
            print(maker.__name__, 'raised', error, log)
        try:
            print('then', next(generator), generator.gi_frame is None)
        except StopIteration:
            print('over')

generator = plain()
try:
    generator.throw(5)
except TypeError as error:
    print(error)
print(next(generator))
