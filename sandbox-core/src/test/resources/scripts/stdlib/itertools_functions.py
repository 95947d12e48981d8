# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import itertools, copy, operator, pickle, warnings
from itertools import *
from fractions import Fraction

warnings.simplefilter("ignore")
it = iter([1, 2, 3])
check(r'''
list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate("abc")), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], func=None, initial=None)), list(accumulate([[1], [2]]))
accumulate(5)
accumulate()
list(accumulate([1, "a"]))
list(accumulate([1, 2, 3], lambda a: a))
list(batched("ABCDEFG", 3)), list(batched([], 2)), list(batched([1, 2], 5)), list(batched("abcd", 2, strict=True)), list(batched(iterable="abc", n=2))
batched("abc", 0)
list(batched("abc", 2, strict=True))
batched("abc", "x")
batched("abc")
list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", "cd"])), list(chain.from_iterable({"x": 1})), chain.from_iterable
list(chain(1))
list(chain([1], 2))
list(chain.from_iterable([1]))
list(combinations("ABCD", 2)), list(combinations([1, 2], 3)), list(combinations([], 0)), list(combinations("ab", 0)), list(combinations(r=1, iterable="ab"))
combinations("abc", -1)
combinations("abc")
combinations("abc", "x")
combinations("abc", 1.5)
list(combinations_with_replacement("ABC", 2)), list(combinations_with_replacement([], 1)), list(combinations_with_replacement("a", 3)), list(combinations_with_replacement("ab", 0))
combinations_with_replacement("ab", -1)
list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("abc", [1])), list(compress(data=[1, 2], selectors=[True, True]))
compress("a")
(c := count()), next(c), next(c), c, count(5), count(5, 2), count(1.5), count(step=-1), count(10, -3), count(Fraction(1, 2), Fraction(1, 3)), list(islice(count(2.5, 0.5), 3)), list(islice(count(5, -1), 3)), count(0, 1.0), count(10**30)
count("a")
count(1, "a")
count(None)
(c := cycle("ab")), [next(c) for _ in range(5)], list(cycle([]))
cycle(5)
cycle()
list(dropwhile(lambda x: x < 3, [1, 4, 2, 5])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(lambda x: x % 2, range(5))), list(takewhile(bool, [])), list(dropwhile(bool, [1]))
dropwhile(1)
list(dropwhile(5, [1]))
list(takewhile(None, [1]))
takewhile(len, 5)
[(k, list(g)) for k, g in groupby("AAABBC")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4], lambda x: x % 2)], [k for k, g in groupby("aab")], [(k, list(g)) for k, g in groupby([])], [(k, list(g)) for k, g in groupby("aAb", key=str.lower)], [(k, list(g)) for k, g in groupby([1, 1.0, True])]
(g := groupby("aabb")), next(g)[0], (second := next(g))[0], list(second[1]), list(g)
groupby()
groupby([1], 5, 6)
list(groupby([1], 5))
list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 0, None, 2)), list(islice("abc", None)), list(islice("abc", 5)), list(islice(it, 1)), list(it), list(islice("abc", 3, 1)), list(islice("abc", None, None, None))
islice("abc", -1)
islice("abc", 1, -1)
islice("abc", 0, 2, 0)
islice("abc", 0, 2, -1)
islice("abc", "a")
islice("abc", 1.5)
islice("abc", None, 1.5)
islice("abc")
islice("abc", 1, 2, 3, 4)
islice(5, 1)
list(pairwise("ABCD")), list(pairwise("A")), list(pairwise([]))
pairwise(5)
list(permutations("ABC", 2)), list(permutations(range(3))), list(permutations("ab", 3)), list(permutations([], 0)), list(permutations("ab", None)), list(permutations("abc", 0))
permutations("ab", -1)
permutations("ab", "x")
permutations("ab", 1.0)
list(product("AB", "xy")), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), list(product(repeat=3)), list(product("ab", repeat=0)), list(product("a", "b", repeat=2))
product("ab", repeat=-1)
product("ab", repeat="x")
product(5)
product("a", foo=1)
(r := repeat(5)), next(r), repeat("a", 3), list(repeat("a", 3)), repeat(1, times=0), list(repeat(1, -5)), repeat(1, -5), len(list(repeat(None, 2))), repeat(object=1, times=2), operator.length_hint(repeat(1, 5))
repeat()
repeat(1, "a")
operator.length_hint(repeat(1))
list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, [[1, 2], "ab"])), list(starmap(print, []))
list(starmap(pow, [1]))
list(starmap(5, [(1,)]))
starmap(pow)
(t := tee([1, 2, 3])), list(t[0]), list(t[1]), tee([], 0), len(tee("a", 3)), tee(iter([1]), 1)
(a := tee(iter("abc"))[0]), next(a), (b := copy.copy(a)), list(a), list(b)
tee([1], -1)
tee(5)
tee([1], "x")
list(zip_longest("ABCD", "xy", fillvalue="-")), list(zip_longest()), list(zip_longest([1], [])), list(zip_longest("ab", [1], [2, 3, 4]))
zip_longest(1)
[type(x).__name__ for x in (accumulate([]), batched("a", 1), chain(), combinations("", 0), compress("", ""), count(), cycle(""), dropwhile(1, ""), filterfalse(None, ""), groupby(""), islice("", 1), pairwise(""), permutations(""), product(), repeat(1), starmap(1, ""), takewhile(1, ""), tee("")[0], zip_longest())]
[repr(x).split(" at ")[0] for x in (accumulate([]), batched("a", 1), chain(), combinations("", 0), cycle(""), groupby(""), islice("", 1), pairwise(""), permutations(""), product(), tee("")[0], zip_longest())]
accumulate([]).foo
count().foo
count() + 1
len(chain())
chain()[0]
next(chain())
next(chain(), "default")
isinstance(chain(), chain), issubclass(count, object), chain.__module__, count.__name__, itertools.__name__, type(chain), chain.__doc__ is not None, iter(c := chain()) is c
class_ := 5
hash(count()) != 0, count() == count(), bool(chain()), chain("a").__next__(), list(chain("ab").__iter__())
class_
''')


g = groupby("aab")
print([(k, sum(1 for _ in v)) for k, v in g])
def failing():
    yield 1
    raise ValueError("boom")
for make in (lambda: chain(failing()), lambda: islice(failing(), 5), lambda: accumulate(failing()), lambda: batched(failing(), 2), lambda: pairwise(failing()), lambda: zip_longest(failing(), [1, 2, 3]), lambda: groupby(failing()), lambda: tee(failing())[0], lambda: cycle(failing()), lambda: starmap(lambda *a: a, failing()), lambda: compress(failing(), [1, 1]), lambda: filterfalse(lambda x: 0, failing())):
    got = []
    try:
        for x in make():
            got.append(x)
    except (ValueError, TypeError) as e:
        print(got if not any("group" in repr(x) for x in got) else "groups", type(e).__name__, e)
