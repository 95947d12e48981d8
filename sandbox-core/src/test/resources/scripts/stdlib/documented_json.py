# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import json, io, decimal, collections, enum, dataclasses
class Color(enum.Enum): RED = 1
class N(enum.IntEnum): ONE = 1
class S(enum.StrEnum): A = "a"
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
P = collections.namedtuple("P", "x y")
circ = []; circ.append(circ)
d = {}; d["a"] = {"b": d}
def pairs(p): return ("pairs", p)
check(r'''
json.dumps(["foo", {"bar": ("baz", None, 1.0, 2)}])
json.dumps("\"foo\bar\u1234\\\x7f\x1f/")
json.dumps("\U0001f600é"), json.dumps("\U0001f600é", ensure_ascii=False)
json.dumps({"c": 0, "b": 0, "a": 0}, sort_keys=True)
json.dumps({1: "a", 1.5: "b", True: "c", None: "d", False: "e", N.ONE: 1})
json.dumps({(1, 2): 3})
json.dumps({(1, 2): 3, "a": 1}, skipkeys=True)
json.dumps([1, 2, {"a": []}, {}, [[]]], indent=4)
json.dumps([1, [2, 3]], indent="\t")
json.dumps([1, [2, 3]], indent=0)
json.dumps({"a": 1, "b": [1, 2]}, separators=(",", ":"))
json.dumps({"a": 1, "b": [1, 2]}, indent=2, separators=(", ", " = "))
json.dumps(float("nan")), json.dumps([float("inf"), -float("inf")])
json.dumps(float("nan"), allow_nan=False)
json.dumps([1, {"x": float("inf")}], allow_nan=False)
json.dumps({1, 2})
json.dumps(object)
json.dumps({"a": [1, {"b": {1}}]})
try: json.dumps({"a": [1, {"b": {1}}]})
except TypeError as e: print(e.__notes__)
json.dumps(circ)
json.dumps(d)
json.dumps({1, 2}, default=list)
json.dumps(1j, cls=Enc), Enc().encode({"z": 2j})
json.dumps(b"x", cls=Enc)
json.dumps(Color.RED)
json.dumps([N.ONE, S.A, P(1, 2), True, 10**30, 1e16, 1e-7, -0.0, 0.1])
json.dumps(decimal.Decimal("1.5"))
json.dumps({"b": 1, 2: 3}, sort_keys=True)
json.dumps(collections.OrderedDict([("z", 1), ("a", 2)]))
json.dumps(collections.Counter("aab")), json.dumps(collections.defaultdict(list, a=[1]))
json.dumps("abc", foo=1)
json.dumps({"a": 1}.keys())
list(json.JSONEncoder(indent=1).iterencode([1, {"a": 2}]))
list(json.JSONEncoder().iterencode({"a": [1, "x"]}))
json.JSONEncoder(sort_keys=True, ensure_ascii=False).encode({"é": 1, "a": 2})
f = io.StringIO(); json.dump({"a": [1, 2]}, f, indent=1); print(f.getvalue())
json.loads('{"a": [1, 2.5, true, false, null, "x\\u00e9\\n"]}')
json.loads(b'[1]'), json.loads(bytearray(b'"\xc3\xa9"')), json.loads('"é"'.encode("utf-16"))
json.loads("\ufeff[]")
json.loads(5)
json.loads("")
json.loads("  ")
json.loads("[1,")
json.loads("[1,]")
json.loads("[1 2]")
json.loads("{")
json.loads('{"a"')
json.loads('{"a":')
json.loads('{"a":1,}')
json.loads('{a:1}')
json.loads("{'a':1}")
json.loads('"abc')
json.loads('"\\x"')
json.loads('"\\u12"')
json.loads('"\n"')
json.loads('"a\tb"', strict=False)
json.loads("nul")
json.loads("01")
json.loads("1.")
json.loads("-")
json.loads("1 2")
json.loads("[1]\n x")
json.loads("[NaN, Infinity, -Infinity]")
json.loads("[NaN]", parse_constant=lambda c: "const " + c)
json.loads("[1.10, 2e3]", parse_float=decimal.Decimal), json.loads("[1, -2]", parse_int=str)
json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=pairs)
json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items()))
json.loads('"\\ud83d\\ude00"'), json.loads('"\\ud83d"')
json.loads("1" * 50), json.loads("1e400"), json.loads("-0"), json.loads("-0.0"), json.loads("1E5")
json.JSONDecoder().raw_decode("[1, 2] rest"), json.JSONDecoder().raw_decode("xx 12 yy", 3)
json.JSONDecoder().raw_decode("x")
json.JSONDecoder(object_hook=len).decode('  {"a": {}}  ')
json.JSONDecoder().decode("[] []")
json.load(io.StringIO("[1]")), json.load(io.BytesIO(b"{}"))
try: json.loads('{"a": 1,\n "b": x}')
except json.JSONDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno, e.args, isinstance(e, ValueError))
json.JSONDecodeError("boom", "ab\ncd", 4)
str(json.JSONDecodeError("boom", "ab\ncd", 4))
json.detect_encoding(b"\xff\xfe[\x00"), json.detect_encoding(b"{}"), json.detect_encoding(b"\x00[")
json.loads("[" * 100 + "]" * 100) is not None
json.loads("[" * 100000)
json.dumps({"a": {"b": [], "c": {}}, "d": [{}]}, indent=2)
json.dumps((), indent=2), json.dumps({}, indent=2)
json.dumps([[1, 2], [3]], indent=None, separators=(";", "="))
json.dumps(1.0), json.dumps(1e22), json.dumps(123456789012345680.0), json.dumps(5e-324)
json.dumps("a/b</script>"), json.dumps("\u2028"), json.dumps("\ud800")
json.dumps(True), json.dumps(None), json.dumps("x"), json.dumps(-5)
json.dumps({"k": (i for i in range(2))})
json.dumps([1], indent=True)
json.dumps({float("nan"): 1, float("inf"): 2})
json.dumps({float("nan"): 1}, allow_nan=False)
''')
import pickle, copy
e = None
try: json.loads("[1,")
except ValueError as x: e = pickle.loads(pickle.dumps(x))
print(repr(e), e.pos)
class L(list): pass
class D(dict): pass
class I(int):
    def __repr__(self): return "I!"
class F(float):
    def __repr__(self): return "F!"
class St(str):
    def __repr__(self): return "S!"
print(json.dumps([L([1]), D(a=1), I(5), F(2.5), St("x")]))
