# Which of two faults is told, and small things of builtin objects.
def attempt(source):
    try:
        result = eval(source)
        print(source, '->', sorted(result, key=repr) if isinstance(result, set) else repr(result))
    except Exception as error:
        print(source, '->', type(error).__name__, error)


for operator in '^|-&':
    for left in ("{'k': [1]}.items()", "{'k': 1}.items()", "{'k': 1}.keys()", '{}.items()'):
        for right in ('5', 'None', '[[1]]', "{3: [1]}.values()", '{1}', '[]', "{'k': 2}.items()"):
            attempt(f'{left} {operator} {right}')
            attempt(f'{right} {operator} {left}')
for source in ("str(b'a', None)", "str(b'a', 'utf-8', None)", "str(b'a', None, errors='x')", "str(b'a', errors=None)", "str(b'a', 5)",
               "bytes('a', None)", "'a'.encode(None)", "b'a'.decode(errors=None)"):
    attempt(source)
for error in (ValueError('v'), KeyError(1), OSError(2, 'x'), StopIteration(), SystemExit(1)):
    print(type(error).__name__, hasattr(error, '__module__'), type(error).__module__)
    attempt(f'{type(error).__name__}().__module__')
attempt("ExceptionGroup('g', [ValueError()]).__module__")


class Own(ValueError):
    pass


print(Own().__module__)
attempt('None.__reduce__()')
attempt('....__reduce__()')
attempt('NotImplemented.__reduce__()')
import copy, pickle
print(copy.copy(None), copy.deepcopy([None, ...]), pickle.loads(pickle.dumps((None, NotImplemented))))


class Plain:
    pass


class Slotted:
    __slots__ = ('a', '__dict__')


import types
held = Plain.__dict__['__dict__']
print(type(held), held, held.__name__, held.__qualname__, held.__objclass__, held.__doc__)
print(type(Plain.__dict__['__weakref__']), type(Slotted.__dict__['a']), type(Slotted.__dict__['__dict__']))
print(isinstance(held, types.GetSetDescriptorType), isinstance(held, types.MemberDescriptorType))
one = Plain()
one.x = 1
print(held.__get__(one), held.__get__(None, Plain) is held)
held.__set__(one, {'y': 2})
print(one.y, vars(one))
held.__delete__(one)
print(vars(one))
attempt('held.__get__(5)')
attempt('held.__set__(one, 5)')
attempt("int.__dict__['real'].__doc__ is None, int.__dict__['real']")
