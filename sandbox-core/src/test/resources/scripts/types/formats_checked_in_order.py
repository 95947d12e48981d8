# SPDX-License-Identifier: Apache-2.0
"""What % and format() complain of first, and what they take for a number."""


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


wide = 2563597468315690324
show(lambda: '%05r%-+5q' % len)
show(lambda: '%05r%-+5q' % (len, 1))
show(lambda: '%s %q' % ([object],))
show(lambda: '%q' % {'a': iter([])})
show(lambda: '%.2s%%%()g%(a.10e' % ValueError('v'))
show(lambda: '%(a)s %(b' % {'a': print})
show(lambda: 'a%(a)10.s%  .%' % {'a': iter([1, 2])})
show(lambda: '%#0*q' % (-15130905774, 11e-25, ''))
show(lambda: '%%% *c' % (wide, 3.5))
show(lambda: '%#-*X' % (wide, float('nan')))
show(lambda: '%*d' % (wide, 'x'))
show(lambda: '%*.*f' % (wide, 2, None))
show(lambda: '%5%' % ())
show(lambda: '%5%' % (1,))
show(lambda: b'%c' % object())
show(lambda: b'%c' % 'a')
show(lambda: b'%s' % 5)
show(lambda: '%c' % object())
show(lambda: '{:<<007%}'.format('text'))
show(lambda: '{!s:{}}'.format('', -318147603640745))
show(lambda: format('x', '=99999999999'))
show(lambda: format('x', '#99999999999'))
show(lambda: format(5, '99999999999s'))
show(lambda: format(1.5, '99999999999s'))


class Integral(str):
    def __int__(self):
        return 6


class Indexed(bytearray):
    def __index__(self):
        return 7


class Real(bytes):
    def __float__(self):
        return 7.5


class Plain(str):
    pass


class Text(str):
    def __float__(self):
        return 0.5

    def __repr__(self):
        return 'T'


for value in (Integral('12'), Indexed(b'3'), Real(b''), Real(b'41'), Plain('5'), Text('1')):
    print(type(value).__name__)
    for kind in 'diuxofc':
        show(lambda: f'%{kind}' % (value,))
        show(lambda: f'%{kind}'.encode() % (value,))
    show(lambda: float(value))
    show(lambda: int(value))


class Shown(str):
    def __repr__(self):
        return 'shown'


show(lambda: float(Shown('x')))
show(lambda: float(Indexed(b'x')))
show(lambda: float(Real(b'x')))
show(lambda: float(type('B', (bytearray,), {})(b'x')))
show(lambda: float(type('B', (bytes,), {})(b'x')))
show(lambda: float(memoryview(b'1.5')))
