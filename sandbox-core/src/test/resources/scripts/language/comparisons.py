# SPDX-License-Identifier: Apache-2.0
# Comparison operators, chains and identity.
print(1 < 2, 1 <= 1, 2 > 3, 2 >= 2, 1 == 1.0, 1 != 2)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1 > 0, 1 == 1 != 2)
print("a" < "b", "abc" < "abd", "ab" < "abc", "Z" < "a", "" < "a")
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [0], (1, "a") < (1, "b"))
print([1, 2] == [1, 2], (1, 2) == [1, 2], {1: 2} == {1: 2.0}, {1} == frozenset({1}))
print(None is None, None == 0, [] is [], None is not None)
print(2 in [1, 2], 2 not in [1, 2], "ell" in "hello", "" in "", 3 in {3: 0})
print(True == 1, 1.0 in [1], "1" in [1])


def traced(value):
    print("evaluated", value)
    return value


print(traced(1) < traced(5) < traced(3))
print(traced(9) < traced(5) < traced(3))
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan])
for left, right in [(1, "a"), ([], ()), (None, 0), ({}, {}), (1j, 2j), (int, str)]:
    try:
        print(left < right)
    except TypeError as error:
        print(error)
print(1 < 10**30, 10**30 == 1e30, 2**53 + 1 == float(2**53 + 1), 10**400 > 1e308)
