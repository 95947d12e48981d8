# SPDX-License-Identifier: Apache-2.0
# Dicts whose keys are left out, and where readings begin and end too soon.
import json

for data in [{(1, 2): 1}, {(1, 2): 1, 'a': 2}, {'a': 2, (1, 2): 1}, {'a': {(1,): {}}, (1, 2): 1, 'b': 3}]:
    for indent in (None, 0, 1, '--'):
        encoder = json.JSONEncoder(skipkeys=True, indent=indent)
        print(repr(json.dumps(data, skipkeys=True, indent=indent)), ''.join(encoder.iterencode(data)) == encoder.encode(data))

for text in ['', '  ', ' x', '{"a" 1}']:
    for start in (0, 1, 2, 3, 9, -1):
        try:
            print(json.JSONDecoder().raw_decode(text, start))
        except ValueError as error:
            print(repr(text), start, error)

for text in ['"\\u12', '"\\u1234', '"\\u123"', '"\\u12345', '"\\ud800\\u1234', '"\\ud800\\u12345', '"\\', '"\\u']:
    try:
        print(ascii(json.loads(text)))
    except json.JSONDecodeError as error:
        print(repr(text), error)
