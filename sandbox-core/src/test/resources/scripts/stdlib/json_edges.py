# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import json, io, decimal, collections, enum, dataclasses


class Color(enum.IntEnum):
    RED = 1


class Word(enum.StrEnum):
    A = "a"


class Num(float):
    def __repr__(self):
        return "Num!"


class Whole(int):
    def __repr__(self):
        return "Whole!"


class Text(str):
    pass


class Listing(list):
    pass


Point = collections.namedtuple("Point", "x y")


class SetEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


class Iterating(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        yield "<"
        yield from super().iterencode(o)
        yield ">"


class Encoding(json.JSONEncoder):
    def encode(self, o):
        return "enc:" + super().encode(o)


loop = []
loop.append(loop)
pairs = {}
pairs["x"] = {"y": pairs}
check(r'''
json.dumps({"a": 1, 2: "b", 2.5: None, None: True, True: False}), json.dumps({1: 1, "1": 2}), json.dumps({Color.RED: 1, Word.A: 2}), json.dumps({float("nan"): 1, float("inf"): 2, -0.0: 3, 1e100: 4})
json.dumps([1, 2.0, -0.0, 1e16, 1e-7, 1.5e300, 123456789012345678901234567890, True, None, "a\"b\\c/\b\f\n\r\t\x00\x1f\x7f\u2028é😀\ud800"])
json.dumps("é😀\ud800\u2028", ensure_ascii=False), json.dumps("\x7f\x80", ensure_ascii=False)
json.dumps([float("nan"), float("inf"), float("-inf")]), json.dumps([Color.RED, Word.A, Num(1.5), Whole(7), Text("t"), Listing([1]), Point(1, 2), (), [], {}, ""])
json.dumps(float("nan"), allow_nan=False)
json.dumps([1, float("inf")], allow_nan=False)
json.dumps([-float("inf")], allow_nan=False, indent=1)
json.dumps({(1, 2): 3})
json.dumps({b"a": 3})
json.dumps({(1, 2): 3, "b": 1, None: 2}, skipkeys=True)
json.dumps({1, 2})
json.dumps(b"a")
json.dumps(object)
json.dumps(1j)
json.dumps([{"a": [1, {2, 3}]}])
json.dumps({"k": (1, {"z": b""})}, indent=1)
json.dumps(decimal.Decimal("1.5"))
json.dumps(loop)
json.dumps(pairs)
json.dumps(loop, indent=2)
json.dumps({3: loop, "a": 1}, skipkeys=True)
json.dumps({1, 2}, cls=SetEncoder), json.dumps({"a": {3, 1}, "b": 1j}, cls=SetEncoder, sort_keys=True, indent=None)
json.dumps(b"", cls=SetEncoder)
json.dumps({1}, default=list), json.dumps([b"a", {"x": b"b"}], default=lambda o: o.decode()), json.dumps(1j, default=str), json.dumps({1: {2}}, default=sorted, indent=1)
json.dumps(b"", default=lambda o: o)
json.dumps([b""], default=lambda o: 1 / 0)
json.dumps({"b": [1, [2, {}], [], {"c": {}}], "a": ()}, indent=2)
json.dumps({"b": [1, [2]], "a": 1}, indent=0), json.dumps([1, {"a": 2}], indent="\t"), json.dumps([1, [2]], indent="--"), json.dumps([1], indent=""), json.dumps([1], indent=-1), json.dumps([1], indent=True)
json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=1), json.dumps({2: 1, 10: 2, 1: 3}, sort_keys=True)
json.dumps({"a": 1, 2: 3}, sort_keys=True)
json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps([1, {"a": 2}], separators=(" ; ", " = "), indent=1), json.dumps([1, 2], separators=("", "")), json.dumps({"a": [1, 2]}, indent=2, separators=(",", ": "))
json.dumps([1], separators=(1, 2))
json.dumps([1, 2], separators=",")
json.dumps([1], indent=1.5)
json.dumps([1], cls=Iterating), json.dumps([1], cls=Encoding), json.dumps("a", cls=Iterating), Iterating().encode([1]), list(Iterating().iterencode("x"))
json.dumps(5, check_circular=False), json.dumps([[]], check_circular=False)
json.JSONEncoder().encode([1]), list(json.JSONEncoder().iterencode([1, {"a": "b"}])), list(json.JSONEncoder(indent=1).iterencode({"a": [1, 2], "b": {}}))
json.JSONEncoder().default(5)
json.JSONEncoder(1)
json.JSONEncoder(skipkeys=True, indent=4).indent, json.JSONEncoder().item_separator, json.JSONEncoder(indent=1).item_separator, json.JSONEncoder().key_separator, json.JSONEncoder(sort_keys=True).sort_keys
json.dumps()
json.dumps(1, foo=2)
json.dumps(1, 2)
json.dump([1, "é"], out := io.StringIO(), indent=1), out.getvalue()
json.dump([1], io.BytesIO())
json.dump({1}, out := io.StringIO()), 0
out.getvalue()
json.dump([1, {2}], out := io.StringIO()), 0
out.getvalue()
json.load(io.StringIO('{"a": [1, 2.5, null, true]}')), json.load(io.BytesIO(b'[1]'))
json.loads("[1, -1, 0, -0, 1.0, -0.0, 1e5, 1E-5, 1.5e+3, NaN, Infinity, -Infinity]"), json.loads(b'"\xc3\xa9"'), json.loads('"é"'.encode("utf-16")), json.loads('[1]'.encode("utf-16-le")), json.loads('[1]'.encode("utf-32-be")), json.loads(bytearray(b"1")), json.loads(b'\xef\xbb\xbf[1]')
json.loads('\ufeff[1]')
json.loads(5)
json.loads(None)
json.loads(memoryview(b"1"))
json.loads(b"\xff")
json.loads(r'"\u00e9\ud83d\ude00\ud83d\/\b\f\n\r\t\"\\"'), json.loads('"\x7f"')
json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"a": {"b": 1}}', object_hook=lambda d: 1, object_pairs_hook=lambda d: 2), json.loads("{}", object_pairs_hook=lambda p: p), json.loads("{}", object_hook=lambda p: p)
json.loads('[1, 1.5, NaN, -Infinity]', parse_int=str, parse_float=decimal.Decimal, parse_constant=lambda c: c), json.loads("[1e400, -1e400, 1e-400]"), json.loads("1.1", parse_float=lambda s: s), json.loads("-0", parse_int=lambda s: s)
json.loads("1" * 5000)
json.loads('"a\nb"', strict=False), json.loads('"\x00"', strict=False)
json.loads("[1]", cls=json.JSONDecoder), json.JSONDecoder().decode(" [1] "), json.JSONDecoder().raw_decode("[1] x"), json.JSONDecoder().raw_decode("x[1]", 1), json.JSONDecoder(strict=False).strict
json.JSONDecoder().raw_decode(" [1]")
json.JSONDecoder().raw_decode("")
json.JSONDecoder().raw_decode("1", -1)
json.JSONDecoder(1)
json.loads("1", foo=1)
json.JSONDecodeError("m", "doc", 1), json.JSONDecodeError("m", "a\nb", 3), json.JSONDecodeError("m", "doc", 1).args, json.JSONDecodeError.__mro__[1]
json.JSONDecodeError("m")
json.detect_encoding(b"\xff\xfe1\0"), json.detect_encoding(b"1\0"), json.detect_encoding(b"\0001"), json.detect_encoding(b""), json.detect_encoding(b"1"), json.detect_encoding(b"\0\0\0001")
json.__all__, json.decoder.JSONDecodeError is json.JSONDecodeError, json.encoder.JSONEncoder is json.JSONEncoder
json.decoder.scanstring('abc"d', 0), json.decoder.py_scanstring('a\\nb"', 0), json.encoder.py_encode_basestring("é"), json.encoder.encode_basestring_ascii("é😀"), json.encoder.INFINITY
json.loads("[" * 100 + "]" * 100) == eval("[" * 50 + "[" * 50 + "]" * 100)
''')
for text in ["", " ", "[", "[1", "[1,", "[1,]", "[,", "[1 2]", "{", "{1", '{"a"', '{"a":', '{"a":}', '{"a" 1}', '{"a":1', '{"a":1,', '{"a":1,}', '{"a":1 "b"}', "{'a':1}", "{a:1}", '"', '"a', '"\\', '"\\x"', '"\\u12"', '"\\u12', '"\\u12gz"', '"\\ud800\\u12"', '"\n"', '"a\tb"', "nul", "NULL", "True", "tru", "nan", "-", "+1", ".5", "1.", "01", "-01", "1e", "1e+", "0x1", "1 2", "[1]]", '{"a":1}x', "\x00", "é", "[1,\n\n2 3]", "{}{}", "//", "[1,2,3", '{"a": [1, {"b": ]}', "-Infinit", "Infinity1", "--1", "'a'", '["a\\', "[\u00a01]", "1_0", "１"]:
    try:
        print(ascii(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(ascii(text), e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == text)
