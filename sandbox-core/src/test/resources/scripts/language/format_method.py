# SPDX-License-Identifier: Apache-2.0
# str.format and format_map: fields, indices, attributes, errors.
print("{} {} {}".format(1, "two", 3.0))
print("{0} {1} {0} {name}".format("a", "b", name="n"))
print("{:>5}|{:<5}|{:^5}|{:05d}".format(1, 2, 3, 4))
print("{0[1]} {0[2]} {d[key]} {d[k 2]} {o.real}".format([10, 20, 30], d={"key": "v", "k 2": "w"}, o=5))
print("{!r} {!s} {!a}".format("é", "é", "é"))
print("{:{}} {:{w}.{p}f}|".format("x", 5, 3.14159, w=8, p=2))
print("{{}} {{{}}}".format(1))
print("{:,} {:.1%} {:e} {:b}".format(1234567, 0.256, 12345.678, 10))
print("{a}{b}".format(**{"a": 1, "b": 2}), "{}{}".format(*[1, 2]))
print("{x.y.z}".format(x=type("X", (), {"y": type("Y", (), {"z": "deep"})})))


class D(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{a} {b}".format_map(D(a=1)))
print("{0.imag} {0.real:.1f}".format(1 + 2j))
for template, args, kw in [
    ("{} {}", (1,), {}),
    ("{0} {}", (1, 2), {}),
    ("{} {0}", (1, 2), {}),
    ("{name}", (), {}),
    ("{", (), {}),
    ("}", (), {}),
    ("{!x}", (1,), {}),
    ("{0[5]}", ([1],), {}),
    ("{0.nope}", (1,), {}),
    ("{0", (1,), {}),
    ("{:d}", ("a",), {}),
    ("{!r", (1,), {}),
    ("{0[k]}", ([1],), {}),
    ("{3}", (1,), {}),
]:
    try:
        print(template.format(*args, **kw))
    except Exception as error:
        print(repr(template), type(error).__name__, error)
