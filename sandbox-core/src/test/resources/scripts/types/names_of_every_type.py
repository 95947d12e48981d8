# SPDX-License-Identifier: Apache-2.0
# The names that dir() finds in every builtin type: all of CPython's, but for those that docs/language.md says are absent.
import builtins
import types

kinds = [v for v in vars(builtins).values() if isinstance(v, type)]
for n in sorted(dir(types)):
    v = getattr(types, n)
    if isinstance(v, type) and v not in kinds:
        kinds.append(v)


async def c():
    pass


async def ag():
    yield


co = c()
co.close()
step = ag().asend(None)
samples = (iter([]), iter(()), iter({}), iter({}.items()), iter({}.values()), iter(set()), iter('a'),
           iter('é'), iter(b''), iter(bytearray()), iter(range(3)), iter(range(10**30)), reversed([]),
           reversed({}), iter(memoryview(b'')), iter(lambda: 1, 1), zip(), map(len, []), filter(None, []),
           enumerate([]), {}.keys(), {}.values(), {}.items(), ag(), NotImplemented, ..., None, len,
           [].append, str.join, int.__add__, (5).__add__, dict.__dict__['fromkeys'],
           type.__dict__['__mro__'], property(), super(int), list[int], int | str, reversed(''), step,
           c.__code__)
step.close()
for o in samples:
    if type(o) not in kinds:
        kinds.append(type(o))

# What is absent here, as docs/language.md says.
ABSENT = {
    'memoryview': {'_from_flags'},
    'type': {'__abstractmethods__', '__basicsize__', '__dictoffset__', '__flags__', '__itemsize__',
             '__text_signature__', '__weakrefoffset__'},
    'ExceptionGroup': {'__module__', '__weakref__'},
    'code': {'_co_code_adaptive', '_varname_from_oparg', 'co_lnotab'},
    'GenericAlias': {'__call__', '__typing_unpacked_tuple_args__'},
    'generator': {'__del__'},
    'coroutine': {'__del__'},
    'async_generator': {'__del__'},
    'async_generator_asend': {'__del__'},
}
# What tells of how a type is made rather than of what it does.
MADE = {'__module__', '__weakref__', '__annotations__', '__name__', '__qualname__', '__firstlineno__',
        '__static_attributes__', '__getattr__', '__instancecheck__', '__subclasscheck__'}
OTHERS = {'BuiltinImporter', '_GeneratorWrapper', 'CapsuleType', 'DynamicClassAttribute', '_AwaitableGenerator'}
seen = set()
for kind in sorted(kinds, key=lambda kind: kind.__name__):
    name = kind.__name__
    if name in seen or name in OTHERS:
        continue
    seen.add(name)
    shown = set(dir(kind)) - ABSENT.get(name, set())
    print(name, *sorted(shown - MADE))
