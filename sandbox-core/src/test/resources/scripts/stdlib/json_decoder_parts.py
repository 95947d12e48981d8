# SPDX-License-Identifier: Apache-2.0
# Decoders that read lists, objects and texts with functions of their own.
import json
from json import JSONDecodeError, JSONDecoder, decoder, scanner


class Tuples(JSONDecoder):
    def __init__(self, **options):
        super().__init__(**options)
        self.parse_array = self.to_tuple
        self.scan_once = scanner.py_make_scanner(self)

    def to_tuple(self, *given):
        values, end = decoder.JSONArray(*given)
        return tuple(values), end


class Loud(JSONDecoder):
    def __init__(self, **options):
        super().__init__(**options)
        self.parse_string = self.to_upper
        self.parse_object = self.to_pairs
        self.scan_once = scanner.py_make_scanner(self)

    def to_upper(self, text, start, strict):
        value, end = decoder.scanstring(text, start, strict)
        return value.upper(), end

    def to_pairs(self, *given):
        value, end = decoder.JSONObject(*given)
        return sorted(value.items()), end


def attempt(work, *given, **named):
    try:
        print(work(*given, **named))
    except (JSONDecodeError, ValueError, StopIteration, TypeError) as error:
        print(type(error).__name__, error)


TEXTS = ('[1, [2, {"a": [3]}], "x"]', '{"k": ["v", {}], "j": null}', ' [true , false] ', '[]', '{}',
         '[1.5, -2e3, -0, NaN, -Infinity]', '[1,]', '{"a":1,}', '[1 2]', '{"a" 1}', '{a: 1}',
         '[1] x', '', ' ', '[', '{"a":', '{"a":1', '"open', 'nul', '-', '{"a": [1, {"b": x}]}')
for text in TEXTS:
    for kind in (Tuples, Loud):
        attempt(json.loads, text, cls=kind)
attempt(json.loads, '[1, 2.5, NaN, {"a": [1]}]', cls=Tuples, parse_int=float, parse_float=str,
        parse_constant=str.lower, object_hook=lambda pairs: list(pairs.items()))
attempt(json.loads, '{"a": [1], "a": 2}', cls=Tuples, object_pairs_hook=list)
print(Tuples().raw_decode('[1, [2]] rest'), Tuples().raw_decode('x [1]', 2))
plain = JSONDecoder()
for text, start in (('[1, {"a": 2}] x', 0), ('', 0), (' 1', 0), ('1', -1), ('[1,', 0), ('x', 0)):
    attempt(plain.scan_once, text, start)
    attempt(scanner.make_scanner(plain), text, start)
attempt(scanner.py_make_scanner(plain), '[{"a": "b"}, null]', 0)
print(plain.parse_array is decoder.JSONArray, plain.parse_object is decoder.JSONObject, plain.memo)
for given in ('1, 2] x', '] x', '1 2]', 'x]', ''):
    attempt(decoder.JSONArray, (given, 0), plain.scan_once)
for given in ('"a": 1} x', '} x', 'a: 1}', '"a" 1}', '"a": 1 "b"}', ''):
    attempt(decoder.JSONObject, (given, 0), True, plain.scan_once, None, None)
attempt(decoder.JSONObject, ('"a": 1}', 0), True, plain.scan_once, len, None, {})
attempt(decoder.JSONObject, ('"a": 1}', 0), True, plain.scan_once, None, tuple)
