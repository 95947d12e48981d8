a + b * c - d / e // f % g @ h
-a ** -b ** c
~-+a
not a == b
not not a and b or c and not d
a < b <= c > d >= e == f != g
a is b is not c in d not in e
a | b ^ c & d << e >> f
(a, b), (c,), ()
[a, *b, c], [], {1, *a}, {}, {1: 2, **d, 3: 4,}
x if y else z if w else v
lambda: 0
lambda a, b=1, /, c=2, *args, d, e=3, **kw: a
lambda *, a: a
lambda *a, **k: (yield)
(y := f(x))
f(y := 1, *a, b, *c, k=1, **d, l=2, **e)
f()
f(a,)(b)[c].d(e)
f(x for x in y)
f(a)(x async for x in y)
[x for x in y if x if z for w in x]
{x: y for x, y in z}
{x for x, in z}
(x for *x, y in z)
[(x, y) for (x, y), [z] in w]
=====
a[b], a[b:c], a[:], a[::], a[b::d], a[:c:d], a[b, c:d, ...], a[*b], a[*b, c], a[b,], a[(b := 1)], a[b := 1]
a.b.c.d
(a).b
(a
 .b)
a[
  1
]
await_ = 1
None, True, False, ...
1, 0, 00, 0_0, 1_000, 0xFf, 0XF_F, 0o17, 0O1_7, 0b101, 0B1_01
9223372036854775807, 9223372036854775808, 123456789012345678901234567890, 0xffffffffffffffffffff, 0o7777777777777777777777777
999999999999999999, 1000000000000000000, 0x7fffffffffffffff, 0x8000000000000000
1.0, 1., .5, 1e5, 1E-5, 1.5e+10, 1_0.0_1e1_0, 0.1, 1e400, 1e-400, 00.5, 09.5, 09e1, 5e-324, 1.7976931348623157e308
1j, 1.5J, .5j, 1e5j, 0j, 09j, 1_0j
x = yield
=====
'a' "b" '''c''' """d"""
'a\'b' "a\"b" 'a\\b'
'\n\r\t\a\b\f\v\0\1\12\123\377\x41\u0041\U0001F600'
'\N{LATIN SMALL LETTER A}\N{BULLET}\N{greek small letter alpha}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}\N{HANGUL SYLLABLE A}\N{LINE FEED}\N{EM DASH}'
'\ud800' '\udfff'
r'\n' R"\\" r'\''
rb'\n' bR'\x' Rb'\''
b'\x00\xff\n\101\'"' b'a' b"b"
u'x' U"y"
'''a
b\
c
  d'''
'a\
b'
'é😀' 'x'
é.ß
ﬁ = 1
ª = 2
変数 = '値'
x = '😀' + y
('a'
 'b'
 f'c')
""
b''
=====
f''
f'a'
f'{a}'
f'a{b}c{d}e'
f'{a!r}{b!s}{c!a}'
f'{a:>10}{b!r:^{w}.{p}}{c:{d}}'
f'{a=}{b = }{c=!s}{d=:>5}{ e = !r:x}'
f'{{a}}{b}}}'
f"{a['x']}{b["y"]}{f'{c}'}{f"{d}"}"
f'{a,b}{*c,}{yield}'
f'{x if y else z}{(lambda x: 1)}{x!=y}{x==y}{(x:=5)}{x:=5}'
f'{a}' 'b' "c" f'{d}'
'a' f'b' 'c'
f'\n{a}\t\{b}\N{BULLET}{c}'
rf'\n{a}\{b}' fr'{c}\d' Rf"" F'x' fR'{x:\d}'
f'''a
{b
 + c # comment
}
d{
e
}'''
f'{ {1: 2}[1] }{ {3} }'
f'{x:{{2}}}'
f'{d:%Y-%m-%d %H:%M:%S}'
f'{x:}{y!r:}'
f'é{x}😀{y}'
f'{x:{y:{z}}}'
f'{x # c
=}'
f'{"a"}{'b'}{"""c"""}'
f'{x:a\n}{y:{"\n"}}'
f'''{
x:
  {y}
}'''
f'{await x}'
f'{a[1:2]}{a[b:=1]}'
f'{f'{f'{f'{1}'}'}'}'
print(f"{x!r}", f"{x}" "y")
f"{x:{'>'}{10}}"
f'{a.b}{a()}{-a}{not a}{a and b}'
f'{a}{{{b}}}'
f"\x41{a}\u00e9"
f'a' 'b' f'' 'c{d}'
f'{x,}'
