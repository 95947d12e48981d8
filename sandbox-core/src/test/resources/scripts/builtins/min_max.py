# SPDX-License-Identifier: Apache-2.0
# min and max with key and default.
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max("hello"), min({"b": 1, "a": 2}), max((1, 2), (1, 3)), min([], default="empty"), max((), default=None))
print(max(["a", "bbb", "cc"], key=len), min(["a", "bbb", "c"], key=lambda s: -len(s)), max(-5, 3, key=abs), min([1, -1], key=abs), max([1, -1], key=abs), max(1, 2.0, True), min(0.0, 0, False))
print(max(x * x for x in range(5)), min(map(len, ["aa", "b"])), max([[1, 2], [1, 3], [0]]), max(b"abc"), max({1: 5, 2: 3}.items(), key=lambda kv: kv[1]), max([1, 2], key=None), max(float("nan"), 1) == 1, max(1, float("nan")))
people = [{"n": "a", "age": 3}, {"n": "b", "age": 9}, {"n": "c", "age": 9}]
print(max(people, key=lambda p: p["age"])["n"], min(people, key=lambda p: p["age"])["n"], max(people, key=lambda p: (p["age"], p["n"]))["n"])
for source in ["min([])", "max(())", "min()", "max(5)", "min(1, 'a')", "max([1, None])", "min([1], key=5)", "max(1, 2, default=3)", "min({}, default=1, other=2)", "max(1j, 2j)", "min([{}, {}])", "max([], key=len)", "min(None)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
