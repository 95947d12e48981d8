# SPDX-License-Identifier: Apache-2.0
# What is given back as it is: texts without fields, separators; what a key of % leaves for stars.
class S(str): pass
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:60])
    except Exception as e: print(type(e).__name__, e)
for f in [lambda: S('a') % (), lambda: S('a') % [1], lambda: S('a%%') % (), lambda: S('') % (), lambda: S('a').format(), lambda: S('{{').format(), lambda: S('').format(), lambda: S('a').format_map({}), lambda: S('%s') % 'a', lambda: S('%s') % S('a'), lambda:'%s' % S('a'), lambda: '{}'.format(S('a')), lambda: S('{}').format(S('a')), lambda: S('{a}').format_map({'a': S('q')}), lambda: '%s%s' % ('', S('a')),
  lambda: '%(a)*d' % {'a': 5}, lambda: '%(a)*d' % {'a': 'x'}, lambda: '%(a).*d' % {'a': 5}, lambda: '%(a)*.*d' % {'a': 5}, lambda: '%*d' % {'a': 5}, lambda: '%*d %(a)d' % {'a': 5},
  lambda: '%s %(a)s' % {'a': 5}, lambda: '%(a)s %s' % {'a': 5}, lambda: '%(a)s %*d' % {'a': 5}, lambda: '%(a)' % {'a': 5}, lambda: '%(a' % {'a': 5}, lambda: '%((a))s' % {'(a)': 5}, lambda: b'%(a)*d' % {b'a': 5}, lambda: b'%(a)s %s' % {b'a': 5}, lambda: b'%s %(a)s' % {b'a': 5},
  lambda: b'abcxyz'.partition(bytearray(b'x')), lambda: b'abcxyz'.rpartition(bytearray(b'x')), lambda: bytearray(b'abcxyz').partition(b'x'), lambda: bytearray(b'abcxyz').rpartition(memoryview(b'x')), lambda: b'abc'.partition(bytearray(b'x')), lambda: 'abc'.partition(S('b')), lambda: type('abc'.partition(S('b'))[1]), lambda: type('abc'.rpartition(S('b'))[1]),
  lambda: type(S('abc').partition('x')[0]), lambda: type(S('abc').rpartition('x')[2]),
  ]: t(f)
