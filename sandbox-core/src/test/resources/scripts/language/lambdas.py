# SPDX-License-Identifier: Apache-2.0
# Lambda expressions.
square = lambda x: x * x
print(square(5), (lambda: 42)(), (lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda a, b=2, *c, d=4, **e: (a, b, c, d, e))(1))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print(list(map(lambda x, y: x * y, [1, 2, 3], [4, 5, 6])))
print(square.__name__, type(square).__name__)
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 10)(3))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10))
print((lambda x: (yield_ := x + 1, yield_ * 2))(3))
pick = lambda x: "even" if x % 2 == 0 else "odd"
print([pick(n) for n in range(4)])
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print({k: f(7, 5) for k, f in ops.items()})
print((lambda f: f(f, 5))(lambda self, n: n and n + self(self, n - 1)))
try:
    (lambda x: x)()
except TypeError as error:
    print(error)
gen = (lambda: (yield 1))()
print(list(gen))
