# SPDX-License-Identifier: Apache-2.0
# json.loads: values, hooks and error positions.
import json

print(json.loads('{"a": [1, 2.5, -3e2, true, false, null, "x"], "b": {"c": {}}}'))
print(json.loads(" [1 , 2 ]\n"), json.loads('"\\u00e9\\ud83d\\ude00\\n\\t\\/\\\\\\""'), json.loads("1"), json.loads("-0"), json.loads("-0.0"), json.loads("1E3"), json.loads("12345678901234567890123"), json.loads(b'{"k": "v"}'), json.loads("NaN"), json.loads("-Infinity"))
print(json.loads('{"a": 1, "a": 2}'), json.loads("[]"), json.loads('{"": 0}'), json.loads('[[[[]]]]'))
print(json.loads('{"x": 1.5}', parse_float=str), json.loads("[1, 2]", parse_int=float), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list))
for text in ["", "{", "[1, 2", "[1,]", '{"a"}', '{"a": }', '{"a": 1,}', "{'a': 1}", "nul", "[1 2]", '"abc', "01", "1.", "+1", "{1: 2}", '"\\x"', '"tab\there"', "[1]]", "\n\n  x", '{"a": 1 "b": 2}', "[", ".5", '"\\u12"', "--1", "tru", "[,1]", "{,}"]:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), "->", error, "|", error.msg, error.pos, error.lineno, error.colno)
try:
    json.loads(5)
except TypeError as error:
    print(error)
print(issubclass(json.JSONDecodeError, ValueError))
value = {"list": [1, {"deep": [None, True]}], "text": "ü"}
print(json.loads(json.dumps(value)) == value, json.JSONDecoder().raw_decode("[1] rest"))
import io

print(json.load(io.StringIO('{"from": "file"}')))
buffer = io.StringIO()
json.dump({"to": "file"}, buffer, indent=2)
print(buffer.getvalue())
