"""What is equal only to itself is found in sets and dicts, however many of its kind there are."""

import asyncio
import itertools
import re
import types


async def coroutine():
    return 1


def maker():
    return lambda: None


def generator():
    yield 1


class Same:
    pass


MAKERS = {
    'object': object,
    'function': maker,
    'generator': generator,
    'coroutine': coroutine,
    'count': itertools.count,
    'list iterator': lambda: iter([1]),
    'exception': ValueError,
    'module': lambda: types.ModuleType('same'),
    'match': lambda: re.match('a', 'a'),
    'instance': Same,
    'static method': lambda: staticmethod(len),
    'method of a list': lambda: [].append,
    'zip': lambda: zip((), ()),
}

for name, make in MAKERS.items():
    made = [make() for _ in range(12)]
    places = {each: i for i, each in enumerate(made)}
    kept = set(made[::2])
    print(name, len(places), len(kept),
          [places[each] for each in made] == list(range(12)),
          [each in kept for each in made].count(True),
          all(hash(each) == hash(each) for each in made),
          len({hash(each) for each in made}) > 6)
    places.pop(made[3])
    kept.discard(made[4])
    print(len(places), made[3] in places, made[4] in kept, made[5] in places)
    if name == 'coroutine':
        for each in made:
            each.close()

print(hash(...) == hash(Ellipsis), {..., NotImplemented, None} == {None, NotImplemented, ...})
first, second = maker(), maker()
print(first == second, {first: 1}.get(second), {first: 1}.get(first), frozenset([first]) == frozenset([second]))
print(hash((first, 1)) == hash((first, 1)), object.__hash__(first) == hash(first) == first.__hash__())


class Plain:
    def method(self):
        pass


one, other = Plain(), Plain()
print(one.method == one.method, hash(one.method) == hash(one.method), {one.method: 1}.get(other.method))


async def main():
    same = coroutine()
    tasks = [coroutine() for _ in range(20)]
    print(await asyncio.gather(same, *tasks, same))
    total = 0
    for each in asyncio.as_completed([coroutine() for _ in range(20)]):
        total += await each
    print(total)


asyncio.run(main())
