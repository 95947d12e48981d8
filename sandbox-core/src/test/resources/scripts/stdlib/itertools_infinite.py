# SPDX-License-Identifier: Apache-2.0
# itertools: count, cycle, repeat, accumulate, chain, islice and others.
import itertools as it
import operator

print(list(it.islice(it.count(10), 3)), list(it.islice(it.count(1, 0.5), 3)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat("x", 3)), list(it.islice(it.count(5, -2), 4)), it.count(3), it.repeat(1, 2))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([1, 2], initial=100)), list(it.accumulate("abc")), list(it.accumulate([3, 1, 4], max)))
print(list(it.chain([1], "ab", (2,))), list(it.chain.from_iterable([[1, 2], [3]])), list(it.chain()))
print(list(it.islice(range(10), 2, 8, 2)), list(it.islice("abcdef", 3)), list(it.islice("abcdef", 2, None)), list(it.islice([1], 0)))
print(list(it.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(it.filterfalse(lambda x: x % 2, range(6))), list(it.compress("abcd", [1, 0, 1, 1])), list(it.filterfalse(None, [0, 1, ""])))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("ab", [1, 2, 3], fillvalue="-")), list(it.zip_longest([1], [])), list(it.pairwise([1, 2, 3])), list(it.pairwise([1])), list(it.batched("abcdefg", 3)), list(map(pow, it.count(), it.repeat(2, 4))))
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a), [list(t) for t in it.tee("xy", 3)])
for key, group in it.groupby("aaabbca"):
    print(key, list(group), end=" ")
print()
data = [("x", 1), ("x", 2), ("y", 3)]
print({k: [v for _, v in g] for k, g in it.groupby(data, key=lambda p: p[0])}, [(k, len(list(g))) for k, g in it.groupby([1, 1, 2, 3, 3], key=lambda v: v // 2)])
for source in ["it.islice([1], -1)", "it.repeat()", "it.count('a')", "it.chain(5).__next__()", "it.batched([1], 0)", "list(it.starmap(pow, [5]))", "it.cycle(5)", "it.tee([], -1)", "it.islice([1])", "list(it.batched([1, 2, 3], 2, strict=True))", "it.accumulate()"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
