# SPDX-License-Identifier: Apache-2.0
# itertools: product, permutations, combinations.
import itertools as it

print(list(it.product([1, 2], "ab")), list(it.product([0, 1], repeat=2)), list(it.product()), list(it.product([], [1])), len(list(it.product("abc", repeat=3))))
print(list(it.permutations([1, 2, 3])), list(it.permutations("abc", 2)), list(it.permutations([], 0)), list(it.permutations([1], 2)), len(list(it.permutations(range(6)))))
print(list(it.combinations("abcd", 2)), list(it.combinations([1, 2, 3], 0)), list(it.combinations([1], 2)), list(it.combinations_with_replacement("ab", 3)), sum(1 for _ in it.combinations(range(12), 5)))
print(max(it.permutations([1, 2, 3])), ["".join(p) for p in it.permutations("xyz")], sum(a * b for a, b in it.combinations(range(5), 2)), [c for c in it.combinations(range(1, 8), 3) if sum(c) == 12])
powerset = list(it.chain.from_iterable(it.combinations([1, 2, 3], r) for r in range(4)))
print(powerset, next(it.product(range(3), range(3))), list(it.islice(it.permutations(range(10)), 2)))
for source in ["it.permutations([1], -1)", "it.combinations([1])", "it.combinations([1], -1)", "it.product(5)", "it.product([1], repeat=-1)", "it.permutations(5)", "it.combinations('ab', 'x')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
