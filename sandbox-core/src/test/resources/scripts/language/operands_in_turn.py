# SPDX-License-Identifier: Apache-2.0
# Which operand is asked first: plain, reflected, in place, and a subclass's reflected method.
class X:
    def __init__(s, n): s.n = n
    def __repr__(s): return s.n
for op, r in [("add", "+"), ("sub", "-"), ("mul", "*"), ("matmul", "@"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("divmod", None), ("pow", "**"), ("lshift", "<<"), ("rshift", ">>"), ("and", "&"), ("xor", "^"), ("or", "|")]:
    def mk(name): return lambda s, o, *a: (name, s, o)
    setattr(X, f"__{op}__", mk(op)); setattr(X, f"__r{op}__", mk("r" + op))
    class Y(X): pass
    setattr(Y, f"__r{op}__", mk("Yr" + op))
    if r: print(eval(f"X('a') {r} 1"), eval(f"1 {r} X('a')"), eval(f"X('a') {r} Y('b')"), eval(f"Y('a') {r} X('b')"), eval(f"X('a') {r} X('b')"), eval(f"'%s' {r} X('q')"), eval(f"[] {r} X('q')"))
    else: print(divmod(X('a'), 1), divmod(1, X('a')), divmod(X('a'), Y('b')))
    if r: exec(f"z = X('a'); z {r}= 2; print(z)")
    if r: setattr(X, f"__i{op}__", mk("i" + op)); exec(f"z = X('a'); z {r}= 2; print(z)")
print(pow(X('a'), 2, 3))
try: print(pow(2, X('a'), 3))
except TypeError as e: print(e)
try: print(pow(2, 3, X('a')))
except TypeError as e: print(e)
