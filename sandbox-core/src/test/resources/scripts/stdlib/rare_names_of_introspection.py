# SPDX-License-Identifier: Apache-2.0
"""Functions of inspect, ast, enum and the like that programs seldom name."""

import ast
import asyncio
import doctest
import enum
import html.parser
import inspect
import io
import typing
import warnings
import __future__

warnings.simplefilter('ignore')


def generator():
    """Lines.

    >>> 1 + 1
    2
    """
    local = 1
    yield local
    yield inspect.getgeneratorstate(running)


running = generator()
print(inspect.getgeneratorstate(running), inspect.GEN_CREATED)
next(running)
print(inspect.getgeneratorstate(running), inspect.getgeneratorlocals(running), next(running))
print(inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED)


async def coroutine():
    local = 2
    print(inspect.getcoroutinestate(current))
    await asyncio.sleep(0)


async def numbers():
    inner = 3
    yield inner


current = coroutine()
print(inspect.getcoroutinestate(current), inspect.CORO_CREATED, inspect.CORO_RUNNING,
      inspect.CORO_SUSPENDED, inspect.CORO_CLOSED)
current.send(None)
print(inspect.getcoroutinestate(current), inspect.getcoroutinelocals(current))
current.close()
print(inspect.getcoroutinestate(current))


async def steps():
    each = numbers()
    print(inspect.getasyncgenstate(each))
    print(await anext(each), inspect.getasyncgenstate(each), inspect.getasyncgenlocals(each))
    await each.aclose()
    print(inspect.getasyncgenstate(each))


asyncio.run(steps())
print(inspect.AGEN_CREATED, inspect.AGEN_RUNNING, inspect.AGEN_SUSPENDED, inspect.AGEN_CLOSED)
for name in ('CO_OPTIMIZED', 'CO_NEWLOCALS', 'CO_VARARGS', 'CO_VARKEYWORDS', 'CO_NESTED',
             'CO_GENERATOR', 'CO_NOFREE', 'CO_COROUTINE', 'CO_ITERABLE_COROUTINE',
             'CO_ASYNC_GENERATOR', 'TPFLAGS_IS_ABSTRACT'):
    print(name, getattr(inspect, name))
flags = inspect.BufferFlags
print(flags.READ, flags.WRITE, flags.WRITABLE, flags.ND, flags.FORMAT, list(flags),
      flags.FULL & flags.WRITABLE)
lines, at = inspect.findsource(generator)
print(lines[at], end='')
print(inspect.getblock(lines[at:]) == inspect.getsourcelines(generator)[0])
print(inspect.getabsfile(generator).endswith('main.py'))


class Outer:
    pass


print(inspect.formatannotationrelativeto(generator)(Outer), inspect.formatannotation(int))


def depth():
    frames = inspect.getouterframes(inspect.currentframe())
    print([frame.function for frame in frames], inspect.getlineno(frames[0].frame) > 1)
    raise ValueError


try:
    depth()
except ValueError as error:
    print([frame.function for frame in inspect.getinnerframes(error.__traceback__)])


class Low(Outer):
    pass


print(inspect.walktree([Low, Outer], {Outer: [Low]}, object))

tree = ast.parse('def f():\n    nonlocal x\n    return 1 / 2')
print(isinstance(tree.body[0].body[0], ast.Nonlocal), isinstance(tree.body[0].body[1].value.op, ast.Div))
print(ast.dump(ast.TypeIgnore(3, 'tag')), ast.TypeIgnore.__mro__[1] is ast.type_ignore,
      ast.ExceptHandler.__mro__[1] is ast.excepthandler, ast.TypeVar.__mro__[1] is ast.type_param)
print(ast.parse('(1, 2)').body[0].value.dims[0].value, ast.arg.annotation, ast.Return.value,
      ast.stmt.end_lineno, hasattr(ast.Pass(), 'end_lineno'), hasattr(ast.Pass(), 'lineno'))


class Wrapped:
    def __init__(self):
        self._x = 1

    @enum.property
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @x.deleter
    def x(self):
        print('deleted')


wrapped = Wrapped()
wrapped.x = 5
print(wrapped.x, type(Wrapped.__dict__['x'].getter(lambda self: 2)).__name__)
del wrapped.x


class Kind(enum.Enum):
    __reduce_ex__ = enum.pickle_by_enum_name
    A = 1


print(Kind.A.__reduce_ex__(4), enum.pickle_by_global_name(Kind.A, 4))
names = enum.EnumType.__prepare__('Names', (enum.Enum,))
names['A'] = 1
names['_private'] = 2
names['B'] = 2
print(names.member_names, isinstance(names, enum.EnumDict))

import sys
print(doctest.testsource(sys.modules['__main__'], '__main__.generator'))
print([getattr(__future__, name).getMandatoryRelease()[:2] for name in (
    'absolute_import', 'generator_stop', 'print_function', 'unicode_literals', 'with_statement')])


class Pages(html.parser.HTMLParser):
    def unknown_decl(self, data):
        print('unknown', data)

    def handle_comment(self, data):
        print('comment', data)

    def parse_bogus_comment(self, i, report=1):
        print('bogus', i)
        return super().parse_bogus_comment(i, report)

    def parse_marked_section(self, i, report=1):
        print('marked', i)
        return super().parse_marked_section(i, report)

    def goahead(self, end):
        print('goahead', end)
        super().goahead(end)


pages = Pages()
pages.feed('</ x><![CDATA[data]]>')
pages.close()


class Text(typing.TextIO):
    pass


print(Text().line_buffering, Text().newlines)
