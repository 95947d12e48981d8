# SPDX-License-Identifier: Apache-2.0
# collections.Counter.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), c.most_common(), len(c), sum(c.values()), c.total())
c.update("aab")
c.subtract({"a": 3, "q": 1})
print(c, sorted(c.elements()), +c, -c)
a, b = Counter(x=3, y=1), Counter(x=1, z=2)
print(a + b, a - b, a & b, a | b, a == Counter({"x": 3, "y": 1}), a <= b, Counter(x=1) < a)
a += b
print(a, Counter([1, 1, 2]), Counter({"k": 2}), Counter(), dict(Counter("aab")), Counter(a=0), bool(Counter()))
del a["x"]
a["new"] += 5
print(a, a.pop("new"), a.copy(), Counter("hello").most_common(1)[0][0], list(Counter("cab")), Counter(w for w in ["x", "yy", "x"]))
words = "the cat the dog the end".split()
for word, n in Counter(words).most_common():
    print(word, n)
print(Counter(a=3) - Counter(a=5), Counter(words).most_common()[-1], max(Counter(words).items(), key=lambda kv: kv[1]), isinstance(c, dict), repr(Counter(b=1, a=2)))
for source in ["Counter(5)", "Counter.fromkeys('a')", "Counter(1, 2)", "Counter() + 1"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
