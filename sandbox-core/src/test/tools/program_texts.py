# SPDX-License-Identifier: Apache-2.0
"""Expressions about texts, numbers and containers, as templates of `program_templates`."""

EXPRESSIONS = {
    "format": """
format($J, $P)
format($I, $P)
format($s, $P)
format($Z, $P)
format(«True¦None¦[1]¦1+2j¦-0.0¦b'a'», $P)
f'{$J:«.2f¦e¦10.3g¦,.1f¦+.0f¦.3%¦_.2f¦010.2f¦z.1f¦#.3g¦n¦<12¦^12.4¦»}'
f'{$I:«d¦,¦_¦x¦#X¦+¦010¦^10¦e¦.2f¦%¦_b¦#o¦c¦n¦g¦ d¦=+8d»}'
f'{$T!«r¦s¦a»:«>10¦*^12¦.3¦<5.2¦»}'
$R % $J
$R % ($I, $J, $s)
$R % ($Z,)
$R % $Z
$R % ($Z, $Z)
$R % {'a': $Z, 'k': $I, '': 1}
$R.encode() % ($Z, $Z)
$B.format($Z, $Z, a=$Z, k=$Z)
$B.format($T, $I)
$B.format([1, 2, [3, 4]], {'a': 1, '0': 2}, a=complex(1, 2), k=5)
$B.format_map({'a': $J, 'k': $I})
'%«s¦r¦a¦5s¦-8s¦.2s¦5.1r»' % «$T¦($T,)¦[1, 2]¦{'a': 1}¦None¦b'x'»
""",
    "numbers": """
int($D)
int($D, $«m¦w»)
int($T)
float($D)
complex($D)
int($J)
int($Z)
int($Z, $Z)
float($Z)
complex($Z)
complex($Z, $Z)
round($J, $m)
round($J)
round($I, $m)
round($Z, $Z)
divmod($J, $J)
divmod($I, $I)
$J «%¦//¦/¦*¦-¦+» $J
$I «%¦//¦/¦&¦|¦^¦+¦-¦*» $I
$I «<<¦>>» «0¦1¦7¦64¦100¦-1¦True»
$I «%¦//¦/¦+¦*¦<¦==¦>=» $J
pow($I, «0¦1¦2¦3¦-1», «None¦7¦-5¦1¦0¦2**70»)
$J ** «2¦-1¦0.5¦0¦3»
$I ** «0¦1¦2¦-1¦-2¦0.5»
$J.hex()
$J.as_integer_ratio()
$J.is_integer()
float.fromhex('«0x¦»«1.8¦1¦.8¦ff.ff¦0.000001¦1fffffffffffff.8¦»p«¦-1074¦10¦1023¦1024¦x»')
float.fromhex($J.hex())
repr($J)
str($J)
$J == int($J)
$J «<¦==¦>» $I
hash($J) == hash(float($J))
hash($I)
(v := $J, v == v and hash(v))[1]
int.from_bytes($y, «'big'¦'little'¦'middle'», signed=«True¦False»)
int.from_bytes($y)
($I).to_bytes(«0¦1¦2¦8¦20», «'big'¦'little'¦'x'¦byteorder='big'», signed=«True¦False»)
($I).bit_length()
($I).bit_count()
«hex¦bin¦oct¦chr¦abs¦bool¦str¦ascii¦ord¦float¦int»($I)
«hex¦bin¦oct¦chr¦abs¦bool¦str¦ascii¦ord¦float¦int¦complex»($Z)
sum([$J, $J, $J])
sum([$J, $I, $J], $I)
sum($Z, $Z)
«max¦min»($J, $I, $J)
«max¦min»($Z, $Z)
«max¦min»($l, default=$Z)
«max¦min»($l, key=$F)
(«$J¦$I¦1j¦(1+2j)¦-1j») «+¦-¦*¦/¦**¦==» («1j¦(2-3j)¦$J¦$I¦0j»)
abs(complex($J, $J)) >= 0
complex($J, $J)
~$I
-$J
sorted([$J, $J, $I, $I])
[$I, $I].index($I)
range($I, $I, $I)
range($m, $I, $w)[«$m¦::2¦-1¦1:5¦::-1»]
len(range($I, $I))
$I in range(-5, 10, 3)
list(range($m, $m, $m))
range($m, $m, $m) == range($m, $m, $m)
range(10).index($Z)
range(10).count($Z)
int($T.strip() or '0')
($I).«real¦imag¦numerator¦denominator¦conjugate()¦__format__('x')¦__round__($m)¦__index__()»
""",
    "strings": """
$T.«upper¦lower¦title¦capitalize¦swapcase¦casefold¦strip¦lstrip¦rstrip¦split¦rsplit¦splitlines¦isdigit¦isalpha¦isalnum»()
$T.«isupper¦islower¦isspace¦istitle¦isidentifier¦isdecimal¦isnumeric¦isprintable¦isascii¦expandtabs»()
$T.«split¦rsplit»(«$T¦None¦$c», $w)
$T.splitlines(«True¦keepends=True¦$Z»)
$T.«find¦rfind¦index¦rindex¦count¦startswith¦endswith»($c, $w, $w)
$T.«find¦rfind¦index¦rindex¦count¦startswith¦endswith¦partition¦rpartition¦removeprefix¦removesuffix»($Z)
$T.«startswith¦endswith»(«('a', 'b')¦()¦('a', 1)¦['a']¦(b'a',)»)
$T.replace($c, $T, $m)
$T.replace($c, $c«¦, count=1¦, 1, 2»)
$T.«strip¦lstrip¦rstrip»($T)
$T.«strip¦lstrip¦rstrip»($Z)
$T.«center¦ljust¦rjust»($m«¦, $c»)
$T.«center¦ljust¦rjust»(10, $Z)
$T.zfill($m)
$T.expandtabs($m)
$T.join($L)
$T.join($Z)
$T.encode(«'ascii'¦'latin-1'¦'utf-8'¦'utf-16'¦'cp1252'¦'nope'», «'strict'¦'replace'¦'ignore'¦'xmlcharrefreplace'¦'backslashreplace'¦'namereplace'¦'nope'»)
$T.translate({ord('a'): «None¦'xy'¦66¦'', 98: 'b'¦1.5¦1114112»})
$T.translate(str.maketrans(«'ab', 'xy'¦'ab', 'xy', 'c'¦{'a': 'b'}¦'ab', 'x'¦{'ab': 1}¦$Z»))
$T[$m]
$T[$w:$w:$w]
$T * $m
$T + $Z
$T «<¦<=¦==¦!=¦>» $T
$T in $T
$Z in $T
repr($T)
ascii($T)
sorted($T)
[*map(ord, $T)]
max($T)
$T.join(reversed($T))
list(enumerate($T, $m))
str($y, «'utf-8'¦'ascii'¦'latin-1'¦$Z»«¦, 'replace'¦, 'ignore'¦, errors='backslashreplace'»)
str($Z, $Z)
str($Z)
str(object=$Z)
$y.decode(«'utf-8'¦'ascii'¦'utf-16'¦'latin-1'», «'strict'¦'replace'¦'ignore'¦'backslashreplace'»)
$y.«hex¦upper¦title¦swapcase¦isalpha¦isspace¦strip¦split¦splitlines¦lower¦capitalize»()
$y.hex(«':'¦'-', 2¦' ', -1¦b'_'¦'ab'¦'é'¦1», «1¦2¦-2¦0»)
$y.«find¦count¦index¦rfind¦startswith¦endswith»(«b'a'¦97¦''¦256¦b''¦$Z», $w, $w)
$y.«split¦rsplit¦partition¦strip¦replace¦join¦center¦translate¦removeprefix»($Z)
$y.replace(b'a', «b'xx'¦b''¦'x'», $m)
$y.translate(«None¦bytes(range(256))¦b'a'», «b'a'¦b''¦delete=b'l'»)
$y[$w:$w:$w]
$y[$Z]
bytes.fromhex(«'61 62'¦'6'¦'zz'¦' 61'¦'6 1'¦''¦b'61'¦'é'»)
bytes($Z)
bytes($Z, $Z)
bytearray($Z)
bytearray($Z, $Z)
bytes([$i, $m])
memoryview($y)[$w:$w:$w].tolist()
memoryview(b'abcdef')[$w:$w].«hex()¦tobytes()¦nbytes¦shape¦strides¦contiguous¦readonly»
""",
    "slices": """
[0, 1, 2, 3, 4, 5][$w:$w:$w]
(0, 1, 2, 3, 4)[$Z]
[0, 1, 2][$Z]
$l[$Z:$Z]
'abcdef'[$Z:$w]
slice($w, $w, $w).indices($m)
slice($Z, $Z).indices(5)
slice($Z).«start¦stop¦step¦__eq__(slice(1))»
slice($w, $w) «==¦<¦!=» slice($w, $w)
hash(slice(1, 2))
{slice(1, 2): 3}[slice($w, 2)]
$d[$K]
$d[$Z]
$Z[$Z]
$Z[$w:$w]
$Z.«a¦real¦x¦append¦__len__()¦keys()»
""",
    "containers": """
$l «+¦*¦==¦<¦>¦+» $Z
$l.«index¦count¦remove¦append¦extend¦pop¦insert»($Z)
$l.insert($Z, 1)
$l.«index»($K, $w, $w)
$l.sort(«key=$F¦reverse=$Z¦key=$F, reverse=True¦$F¦»)
sorted($l, «key=$F¦reverse=$Z¦key=$F, reverse=True¦$F»)
sorted(«$d¦$s¦$t¦$S¦$Z», key=$F)
[x := $l, x.sort(key=lambda v: (str(type(v)), str(v))), x][2]
$t «+¦*¦==¦<¦>» $Z
$t.«index¦count»($Z)
{1: 'a', 'b': 2, None: 3}.«get¦pop¦setdefault¦__contains__¦__getitem__¦update¦fromkeys¦__or__¦__eq__»($Z)
{}.«get¦pop¦setdefault¦__contains__¦__getitem__¦__delitem__»($Z)
$d.«get¦pop¦setdefault»($Z, $Z)
$d.popitem()
dict($Z)
dict($Z, a=1)
dict(«[(1, 2)]¦[[1]]¦['ab']¦[(1, 2, 3)]¦['a']¦[1]¦[(1, 2), 5]¦[([], 1)]», **$d)
{**$d, $K: $a}
$d | $Z
$d.«keys¦items»() «&¦|¦-¦^¦<¦<=¦==¦>» «$d.keys()¦{1, 2}¦[1]¦$Z¦$d.items()¦'ab'»
$d.«keys¦values¦items»()
list(reversed($d.«keys¦values¦items»()))
$K in $d.«keys¦values¦items»()
$d.keys().isdisjoint($Z)
dict.fromkeys($Z, $a)
dict.fromkeys($l)
{1, 2, 3}.«union¦intersection¦difference¦symmetric_difference¦issubset¦issuperset¦isdisjoint¦update¦add¦remove¦discard»($Z)
{1, 2, 3}.«union¦intersection¦difference»(«[1]¦(2,)¦range(5)¦{3: 4}», $Z)
{1, 2, 3} «|¦&¦-¦^¦<¦<=¦==¦>=» $Z
$S «|¦&¦-¦^¦<¦<=¦==¦>=» $S
$Z «|¦&¦-¦^¦<¦<=¦==¦>=» {1}
set($Z)
frozenset($Z)
{$K, $K, 3}.«copy¦clear»()
set(«{'a': 1}¦[1, 1]¦'aa'¦[[]]¦5»)
{*$l}
{$a: $a}
{$a}
[*$a, *$a]
(*$a, 1)
(lambda *r, **k: (r, k))(*$a, **$d)
print(*$l, sep=$Z, end='\\n')
print($Z, $Z, sep=«'-'¦None¦1¦''», end=«'\\n'¦'|\\n'»)
print($Z, «flush=True¦file=None¦x=1¦end=1»)
list(«zip¦map¦enumerate¦filter¦reversed¦iter»($Z))
list(zip($a, $a«¦, strict=True¦, strict=$Z¦, $a, strict=True»))
list(map($F, $l))
list(map($G, $l, $l))
list(filter($F, $l))
list(enumerate($l, $Z))
«any¦all¦sum¦len¦sorted¦list¦tuple¦iter¦next¦reversed¦repr¦callable¦type¦bool¦vars¦dir»(«$Z¦[$Z]»)
next(iter($Z), $Z)
next($Z)
iter($Z, $Z)
iter($F)
«isinstance¦issubclass»($Z, $Z)
«getattr¦hasattr»($Z, $N)
getattr($Z, $N, $Z)
«setattr¦delattr»($Z, $N«¦, 1»)
type($Z)(«¦$Z¦$Z, $Z»)
type('T', «()¦(int,)¦(1,)¦int¦(int, str)¦(bool,)¦(object, int)¦(int, int)», «{}¦{'a': 1}¦None¦{'__slots__': ('a',)}¦{1: 2}¦{'__slots__': 5}¦{'__slots__': ('a', 'a')}¦{'__slots__': '1a'}»)
type($Z, $Z, $Z)
type($Z).__name__
super($Z, $Z)
object($Z)
«eval¦exec¦compile»($Z)
eval(«'1 +'¦'x y'¦'(1'¦'1)'¦'a b c'¦'lambda'¦'print 1'¦"'a"¦'0777'¦'1_'¦'é = 1'¦'f(x for x in y, 1)'¦'x = 1'¦''¦'  1'»)
eval('$K + $K', $Z)
compile(«'1'¦'x = 1'¦'x ='», «'f'¦1¦b'f'», «'eval'¦'exec'¦'single'¦'no'¦1»)
«callable¦ascii¦repr¦id¦staticmethod¦classmethod¦property»()
«len¦abs¦ord¦chr¦hex¦callable¦all¦any¦repr¦ascii¦bin¦oct»($Z, $Z)
«min¦max¦sum¦pow¦divmod¦round¦isinstance¦getattr¦zip¦map¦filter¦enumerate¦reversed¦range¦slice¦iter¦next¦sorted¦print¦format»(«¦$Z¦x=1¦$Z, $Z¦$Z, $Z, $Z¦$Z, x=1¦$Z, $Z, $Z, $Z¦*$l¦**$d»)
«int¦float¦str¦bytes¦list¦tuple¦dict¦set¦frozenset¦bool¦complex¦object¦type¦bytearray¦memoryview¦super¦property»(«¦$Z¦x=1¦$Z, $Z¦$Z, $Z, $Z¦$Z, x=1¦$Z, $Z, $Z, $Z¦*$l¦**$d»)
«int¦str¦list¦dict¦set¦float¦tuple¦bytes».«__new__¦__init__¦__add__¦__eq__¦__len__¦__iter__¦__repr__¦__contains__¦__getitem__¦__hash__»(«¦$Z¦$Z, $Z¦int¦str, 'a'¦int, $Z»)
«int.real¦str.upper¦list.append¦dict.get¦(1).__add__¦'a'.join¦[].append¦len¦int.__add__¦dict.fromkeys¦int.from_bytes»«¦.__name__¦.__qualname__¦()¦($Z)¦.__self__¦.__objclass__¦($Z, $Z)¦.nope¦.__get__($Z)¦.__call__($Z)»
""",
}

STATEMENTS = {
    "slice assignment": """
$1 = «[0, 1, 2, 3, 4, 5]¦[]¦[[1], [2]]¦bytearray(b'abcdef')¦list('abc')»
try: $1[$w:$w«¦:$w»] = «$a¦$l¦[]¦$Z¦range(2)¦iter([7, 8])¦$1¦(9,) * 2»
except Exception as error: print(type(error).__name__, error)
print($1)
try: «del $1[$w:$w«¦:$w»]¦del $1[$Z]¦$1[$Z] = 1¦$1[$m] = $Z¦$1 += $Z¦$1 *= $Z¦$1[$m], $1[$m] = $1[$m], $1[$m]¦$1[$m] += 1¦$1.insert($m, $Z)¦$1[1:2], $1[0] = $l, 5»
except Exception as error: print(type(error).__name__, error)
print($1)
====
$1 = {1: 2, 'a': 'b'}
try: «$1[$Z] = $Z¦del $1[$Z]¦$1 |= $Z¦$1.update($Z)¦$1[$K] += 1¦$1.update($Z, a=1)¦$1.setdefault($K, []).append(1)¦$1[$K], $1[$K] = $l»
except Exception as error: print(type(error).__name__, error)
print($1)
====
$1 = {1, 2, 3}
try: $1 «|¦&¦-¦^»= $Z
except Exception as error: print(type(error).__name__, error)
view(lambda: $1)
====
$1 = «frozenset({1})¦{1, 2}¦{1: 2}.keys()»
try: $1 «|¦&¦-¦^»= «{2, 3}¦{2: 3}.keys()¦frozenset({1, 5})¦$Z»
except Exception as error: print(type(error).__name__, error)
view(lambda: $1)
====
try:
    «del $Z[0]¦$Z[0] = 1¦$Z.x = 1¦del $Z.x¦$Z[1:2] = 3¦del $Z[:]»
except Exception as error: print(type(error).__name__, error)
""",
    "unpacking": """
try:
    «a, b¦a, *b¦*a, b¦[a, (b, *c)]¦a, b, *c, d¦(a,), *b¦*a, (b, c)» = «$Z¦$l¦$t¦$d¦iter($l)¦$s¦[[1, 2], 3]¦[1, [2, 3, 4]]¦range($m)¦{1: 2}.items()»
    print({k: v for k, v in globals().items() if k in ('a', 'b', 'c', 'd')})
except Exception as error: print(type(error).__name__, error)
====
try:
    for «a, b¦(a, b), c¦a, *b¦*a, b» in «$l¦$d¦$d.items()¦enumerate($l)¦zip($l, $s)¦[(1, 2), (3,)]¦$Z»: print(a, b)
except Exception as error: print(type(error).__name__, error)
====
def $1(*args, k=1, **more): return args, k, more
show(lambda: $1(*$Z, **$d))
show(lambda: $1(*$l, *$t, k=$a, **{'z': $a}))
show(lambda: $1(k=1, **{'k': $a}))
show(lambda: $1(**$Z))
show(lambda: $1(**{'a': 1}, **{'a': 2}))
show(lambda: [*$Z, 1])
show(lambda: {**$Z})
====
def $1(«a¦a, b¦a, /¦a, /, b¦a, *, k¦*, k¦a, b=2¦a, b=2, *, k=3¦*a, k¦a, *b, **c¦a, /, **k¦a, b, c, d»): return «a¦locals()»
show(lambda: $1())
show(lambda: $1(1))
show(lambda: $1(1, 2))
show(lambda: $1(1, 2, 3))
show(lambda: $1(a=1))
show(lambda: $1(1, k=2))
show(lambda: $1(1, a=2))
show(lambda: $1(1, 2, z=3, y=4))
show(lambda: $1(k=1, b=2))
show(lambda: $1(1, 2, 3, 4, 5, k=1))
show(lambda: $1(**{'ab': 1}))
""",
    "comprehension scopes": """
x = 'outer'
class $1:
    x = 'class'
    y = [x for _ in range(2)]
    z = [v for v in x]
    «w = [(lambda: x)() for _ in range(1)]¦w = {x: x for x in 'ab'}¦w = list(x for _ in [1])¦w = [i for i in range(3) if (q := i)]¦w = [v for v in [__class__]]»
    def method(self): return x, [x for _ in range(1)]
print($1.y, $1.z, $1.w, $1().method())
====
class $1:
    x = 1
    def f(self): return x
    «y = (lambda: x)()¦y = [lambda: i for i in range(3)]¦y = [i for i in range(x)]¦y = [[i + j for i in range(x)] for j in range(2)]»
====
def $1(n):
    fs = «[lambda: i for i in range(n)]¦[lambda i=i: i for i in range(n)]¦[(lambda j: lambda: j)(i) for i in range(n)]»
    return [f() for f in fs], «[y := i for i in range(n)] and y¦[(i, j) for i in range(n) for j in range(i)]¦{i: [j for j in range(i)] for i in range(n)}¦sum(i for i in range(n))¦[i for i in range(n) if i % 2 if i > 1]¦any((found := i) > 1 for i in range(n)) and found»
show(lambda: $1(«0¦1¦3¦4»))
====
def $1():
    «x = 1¦x = []¦global x»
    def inner():
        «nonlocal x¦x = 5¦global x¦pass»
        «x += 1¦x = 7¦print(x)¦del x¦y = x»
        return «x¦locals()¦[x for _ in [0]]»
    try: return inner(), x
    except Exception as error: return type(error).__name__, str(error)
x = 'global'
show($1)
print(x)
""",
    "match": """
class $1:
    __match_args__ = «('a', 'b')¦('a',)¦()¦['a']¦('a', 1)¦('a', 'a')»
    def __init__(self, a, b): self.a, self.b = a, b
    def __repr__(self): return f'P({self.a!r}, {self.b!r})'
class $2($1): pass
def $3(v):
    match v:
        case $1(«0¦x¦[x, *_]¦str(x)¦_», «y¦1¦None¦{'k': y}¦$2(y)») «¦if y¦as whole»: return 'one', locals()
        case $1(a=«1¦x¦int()¦[]», b=«'z'¦y¦(1 | 2) as y»): return 'two', locals()
        case «[$2(), *x]¦(1, x) | (x, 1)¦{'a': x, **y}¦[[x, y], *_]¦{}¦{1: _, 'b': x}¦int(x)¦str() | bytes()¦-1 | 1.5¦True | None¦[*x, 1]¦(1, 2) as x¦{'a': {'b': x}}»: return 'three', locals()
        case «$2()¦$1()¦int()¦[]¦[_]¦''¦b''¦0¦object(__class__=x)¦None»: return 'four', locals()
        case _: return 'none'
show(lambda: $3($1($a, $a)))
show(lambda: $3($2(0, 1)))
show(lambda: $3([$2(1, 2), 3]))
show(lambda: $3($a))
show(lambda: $3($Z))
show(lambda: $3(«[1, 2]¦(2, 1)¦{'a': {'b': 1}}¦{1: 2, 'b': 3}¦[[1, 2], 3, 4]¦1.5¦range(3)¦'ab'»))
====
import collections
def $1(v):
    match v:
        case «[a, b]¦[a, *b]¦{'x': a, **b}¦{'x': a}¦str(a)¦int(a, b)¦list([a, *b])¦tuple((a, b))¦(float() | int()) as a¦bool(a)¦$2(a)»: return 'first', locals()
        case «collections.OrderedDict()¦dict(a=1)¦range()¦nope()¦len()¦int»: return 'second', locals()
show(lambda: $1(«[1, 2]¦{'x': 1, 'y': 2}¦'a'¦(1, 2)¦5¦True¦collections.OrderedDict(x=1)¦collections.deque([1])¦range(2)¦b'ab'¦$a¦$Z»))
show(lambda: $1(«[1, 2]¦{'x': 1, 'y': 2}¦'a'¦(1, 2)¦5¦True¦collections.OrderedDict(x=1)¦collections.deque([1])¦range(2)¦b'ab'¦$a¦$Z»))
""",
}
