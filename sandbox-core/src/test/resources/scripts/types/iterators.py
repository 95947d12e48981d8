# SPDX-License-Identifier: Apache-2.0
# The iterator types of the core: names, exhaustion, length hints.
import operator

for it in [iter([1]), iter((1,)), iter("a"), iter(b"a"), iter({1}), iter({1: 2}), iter(range(1)), iter({}.values()), iter({}.items()), enumerate([]), zip(), map(str, []), filter(None, []), reversed([]), reversed({}), reversed(range(2)), reversed("ab"), reversed((1,)), iter(int, 1), (x for x in [])]:
    print(type(it).__name__, iter(it) is it, hasattr(it, "__next__"))
it = iter([1, 2, 3])
print(operator.length_hint(it), next(it), operator.length_hint(it), list(it), operator.length_hint(it))
print(list(zip()), list(zip([1])), list(zip("ab", [1, 2, 3])), list(zip("ab", [1, 2], strict=True)), list(map(max, [1, 5], [3, 2])), list(map(lambda *a: a, "ab", "cd", "e")))
print(list(enumerate("ab")), list(enumerate("ab", start=10)), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed("abc")), list(reversed({"a": 1, "b": 2})))
for source in ["list(zip([1], [1, 2], strict=True))", "list(zip([1, 2], [1], strict=True))", "list(zip([1], [2], [], strict=True))", "zip(5)", "map(str)", "map()", "list(map(5, [1]))", "filter(None)", "filter(1, 2)", "enumerate()", "enumerate(5)", "enumerate([], 'a')", "reversed(5)", "reversed({1})", "iter(5)", "iter(5, 1)", "next([])", "next(iter([]))", "reversed(iter([]))", "zip([1], strict=False, x=1)", "list(map(None, [1]))", "iter()"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


class Hint:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return 2


print(list(Hint()), operator.length_hint(Hint()), operator.length_hint(5, 9))
g = iter("abc")
for x in g:
    print(x, next(g, "none"))
