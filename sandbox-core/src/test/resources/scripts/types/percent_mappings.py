# SPDX-License-Identifier: Apache-2.0
# The percent operator takes whatever can be subscripted as a mapping.
import collections
import types


class Colors:
    red = 'ff0000'
    depth = 8


class Upper:
    def __getitem__(self, key):
        return key.upper()


print('%(red)s at %(depth)03d' % vars(Colors))
print('%(red)s' % types.MappingProxyType({'red': 1}))
print('%(a)s %(b)r' % collections.ChainMap({'a': 1}, {'b': 'two'}))
print('%(a)s' % collections.UserDict(a=1))
print('%(word)s and %(other)s' % Upper())
print('%(a)5.2f|%(a)-8d|' % collections.defaultdict(lambda: 3.75))
print('no fields' % vars(Colors), 'none' % {}, 'none' % [], 'none' % range(3))
for values in (memoryview(b'abc'), range(3), [1], (1,), 'text', b'text', 5, None, Colors, Colors(), {1}):
    for template in ('%(red)s', 'plain', '%s'):
        try:
            text = template % values
            print(type(values).__name__, template, len(text) if 'object' in text or ' at ' in text else text)
        except Exception as e:
            print(type(values).__name__, template, type(e).__name__, e)
    try:
        print(b'%(red)s' % values)
    except Exception as e:
        print(type(values).__name__, type(e).__name__, e)
