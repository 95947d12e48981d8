# hash(), __hash__ called by a program, and object.__hash__ agree wherever identity decides.
import functools


class Plain:
    x = 5

    def method(self):
        pass


class Handed(Plain):
    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__


class Asking(Plain):
    def __hash__(self):
        return super().__hash__()


class Text(str):
    __hash__ = object.__hash__


def generator():
    yield 1


async def coroutine():
    pass


waiting = coroutine()
plain = Plain()
plain.__dict__['q'] = 1
for thing in (plain, Handed(), Asking(), object(), generator(), generator, plain.method, Plain.method, len, [].append,
              waiting, Plain, type, int, property(), ValueError(1), functools.partial(len), zip(), iter([]),
              None, ..., NotImplemented, Plain.__dict__['__dict__'], generator.__code__):
    kind = type(thing)
    print(kind.__name__, hash(thing) == kind.__hash__(thing), hash(thing) == hash(thing), thing in {thing})
for thing in (plain, Handed(), Asking(), object(), generator(), Text('a')):
    print(type(thing).__name__, hash(thing) == object.__hash__(thing), {thing: 1}[thing])
print(len({Plain(), Plain(), Handed(), Handed(), Asking()}), len({Text('a'), Text('a')}))
handed = Handed()
held = {handed: 'held', plain: 'plain'}
print(held[handed], handed in held, Handed() in held, held.get(Plain()))
print(plain.method == plain.method, hash(plain.method) == hash(plain.method))
waiting.close()
