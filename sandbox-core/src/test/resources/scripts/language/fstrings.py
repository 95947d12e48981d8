# SPDX-License-Identifier: Apache-2.0
# f-strings: expressions, conversions, nesting, debugging.
name, n, pi = "World", 42, 3.14159265
print(f"Hello {name}! {n + 1} {pi:.2f} {name!r} {name!s} {'ä'!a}")
print(f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:,}|{n:x}|{n:#b}")
print(f"{name:>10}|{name:*^11}|{name:.3}|{name:-<8.2}|")
width, precision = 10, 3
print(f"{pi:{width}.{precision}f}|{name:{'>'}{width}}|{n:{'0'}{5}}")
print(f"{n=} {n = } {name=} {pi=:.2f} {n+1=}")
print(f"{{literal}} {{{n}}} {{{{}}}}")
print(f"{name.upper()} {[x * x for x in range(4)]} {dict(a=1)['a']} {(lambda x: x * 2)(4)}")
print(f"{'nested ' + f'{n:{width}}'} {f'{f"{n}"}'}")
print(f"{name if n > 40 else 'small'} {n and 'yes'}")
print(f'{"quotes inside"} {'same quotes'} {"a" "b"}')
print(f"""multi
{n}
line""")
print(f"{
    n  # a comment
    + 1
}")
print(rf"raw\{n}\n", fr"\d{n}")
print("plain " f"joined {n} " "tail {n}")
print(f"{n!r:>6}|{name!s:^9}|{'x'!r:5}|")
print(f"{3.0} {1e20} {1e-7} {True} {None} {...}")
print(f"{ {1: 2}[1] } { {3} } {n:{n}}"[:20])
print(f"{'a\nb'} {'\u00e9'} \N{BULLET}")
print(f"{1,2} {[1, 2][0]:>3} {n:>{width - 5}}")
print(f"{(walrus := 10)} {walrus:=+5}")


class Spec:
    def __format__(self, spec):
        return f"spec({spec})"


print(f"{Spec():anything %H:%M {n}}")
try:
    print(f"{name:d}")
except ValueError as error:
    print(error)
