# SPDX-License-Identifier: Apache-2.0
# json.dumps with its options.
import json

data = {"name": "Ann", "age": 30, "tags": ["a", "b"], "nested": {"x": 1.5, "y": None}, "ok": True, "empty": [], "none": {}}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps(data, sort_keys=True, separators=(",", ":")))
print(json.dumps([1, "é😀\n\t\"\\/\x01", 1e100, -0.0, 10**20, 1.0]), json.dumps("é😀", ensure_ascii=False))
print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none"}), json.dumps((1, (2, 3))), json.dumps("x"), json.dumps(None), json.dumps([]), json.dumps({}))
print(json.dumps([[], {}, [[]], {"a": []}], indent=1), json.dumps([1, [2]], indent="--"), json.dumps({"a": 1}, indent=0), json.dumps([1, 2], indent=4, separators=(", ", "=")))
print(json.dumps([float("nan"), float("inf"), -float("inf")]))


class Point:
    def __init__(self, x):
        self.x = x


print(json.dumps({"p": Point(3)}, default=lambda o: o.__dict__), json.dumps({1, 2}, default=sorted), json.dumps({(1, 2): 3, "ok": 1}, skipkeys=True))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return ["point", o.x]
        return super().default(o)


print(json.dumps([Point(1)], cls=Encoder), Encoder(indent=1).encode([Point(2)]))
loop = []
loop.append(loop)
for make in [lambda: json.dumps(Point(1)), lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(b"x"), lambda: json.dumps(1j), lambda: json.dumps([Point(1)], default=lambda o: Point)]:
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
