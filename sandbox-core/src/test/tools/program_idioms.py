# SPDX-License-Identifier: Apache-2.0
"""Statements as programs of agents have them, as templates of `program_templates`."""

STATEMENTS = {
    "changes while iterating": """
d = {1: 'a', 2: 'b', 3: 'c'}
try:
    for k in «d¦d.keys()¦d.values()¦d.items()¦list(d)¦reversed(d)¦iter(d)¦enumerate(d)»:
        print(k)
        «d[4] = 'd'¦del d[3]¦d[1] = 'z'¦d.clear()¦d.pop(k, None)¦d.update({1: 2})¦d.update(x=1)¦d |= {9: 9}¦d = {}¦d.setdefault(k, 1)¦d.popitem()»
except Exception as error: print(type(error).__name__, error)
print(d)
====
s = {1, 2, 3}
try:
    for v in s:
        «s.add(v)¦s.add(v + 10)¦s.discard(3)¦s.clear()¦s.remove(v)¦s -= {v}¦s = s - {v}»
except Exception as error: print(type(error).__name__, error)
print(s)
====
l = [1, 2, 3, 4]
out = []
try:
    for v in «l¦reversed(l)¦iter(l)¦l[:]¦enumerate(l)¦zip(l, l)»:
        out.append(v)
        if len(out) > 6: break
        «l.append(v)¦l.remove(l[0])¦l.pop()¦l.insert(0, 9)¦l.clear()¦l[:] = [7]¦l.sort(reverse=True)¦del l[0]¦l += [5]¦l *= 2»
except Exception as error: print(type(error).__name__, error)
print(out, l)
====
d = $d
views = d.keys(), d.values(), d.items()
try:
    d[$K] = $a
    «del d[$K]¦d.popitem()¦d.pop($K)¦d.update($d)¦d |= $d¦d.clear()¦d[1], d[2] = d.get(2), d.get(1)»
except Exception as error: print(type(error).__name__, error)
show(lambda: list(views[«0¦1¦2»]))
show(lambda: (len(views[0]), $K in views[0], ($K, $a) in views[2], $a in views[1]))
show(lambda: sorted(d.items() «&¦|¦-¦^» [(1, 'x')], key=repr))
show(lambda: next(reversed(d)))
show(lambda: d == dict(reversed(d.items())))
show(lambda: views[«0¦1¦2»].mapping)
""",
    "sorting": """
rows = [('b', 2, 1.5), ('a', 2, 0.5), ('c', 1, 2.5), ('a', 1, -1.0)]
show(lambda: sorted(rows, key=lambda r: «r[1]¦(r[1], r[0])¦-r[2]¦(-r[1], r[0])¦r[0].upper()¦len(r)¦r[3]¦None¦[r[1]]¦{}¦str(r)¦(r[1] or None)»«¦, reverse=True»))
show(lambda: «max¦min»(rows, key=lambda r: «r[1]¦r[2]¦r[0]¦-r[1]¦r¦[r]¦1 / (r[1] - 1)»))
show(lambda: sorted(«{'b': 1, 'a': 2}.items()¦'hello'¦{3, 1, 2}¦[None, 1]¦['b', 'A', 'a']¦[True, 0.5, 2]¦[[2], [1, 5]]¦[(1, 'a'), (1, 2)]¦[1, '1']¦range(3)¦[float('nan'), 1.0, 0.5]¦$l¦$Z»«¦, key=str¦, key=len¦, key=str.lower¦, reverse=1¦, key=$F»))
import functools
import operator
show(lambda: sorted(rows, key=«operator.itemgetter(1)¦operator.itemgetter(1, 0)¦operator.itemgetter(5)¦operator.attrgetter('x')¦functools.cmp_to_key(lambda p, q: p[1] - q[1])¦functools.cmp_to_key(lambda p, q: q[2] - p[2])¦functools.cmp_to_key(lambda p, q: None)¦operator.methodcaller('index', 1)¦operator.methodcaller('nope')»))
l = «[3, 1, 2]¦['b', 'a']¦[[2, 1], [1]]»
def key(v):
    «l.append(9)¦print(v)¦l.clear()¦pass»
    return v
try: l.sort(key=key)
except Exception as error: print(type(error).__name__, error)
print(l)
""",
    "names": """
$1 = 1
def $2():
    «global $1¦pass»
    «$1 += 1¦$1 = 5¦del $1¦print($1)¦for $1 in range(2): pass¦import math as $1¦def $1(): pass¦class $1: pass¦with open('x') as $1: pass¦($1 := 3)¦[$1 := v for v in range(2)]¦try: 1 // 0
    except ZeroDivisionError as $1: pass»
    return $1
show($2)
show(lambda: $1)
====
def $1():
    total = 0
    def add(n=1):
        «nonlocal total¦pass»
        «total += n¦total = n¦del total¦return total¦print(total)»
        return total
    try: print(add(), add(2))
    except Exception as error: print(type(error).__name__, error)
    return «total¦add¦add.__closure__ and len(add.__closure__)¦add.__code__.co_freevars¦[c.cell_contents for c in add.__closure__ or ()]¦locals().keys()»
show($1)
====
def $1(x, *, y=2):
    try: «del x¦del y¦del z¦x, y = y, x¦pass»
    except Exception as error: print(type(error).__name__, error)
    return «x¦y¦locals()¦(x, y)»
show(lambda: $1($a))
show(lambda: $1($a, y=$a))
show(lambda: $1())
====
try:
    «del nowhere¦del $Z¦x = y = z = []; x.append(1); print(y, z is x)¦a = b = $a; print(a, b)¦a, b = b, a = 1, 2; print(a, b)¦a = *$l, 1; print(a)¦(a), [b] = 1, [2]; print(a, b)¦a = [0, 0]; i = 0; i, a[i] = 1, 5; print(i, a)¦x: int = $a; print(x, __annotations__)¦y: 'str'; print(y)¦assert $a, $a; print('held')¦assert (), 'empty'¦if (n := len($l)) > 1: print(n)
    else: print('short', n)»
except Exception as error: print(type(error).__name__, error)
""",
    "data classes": """
import dataclasses
from dataclasses import dataclass, field
try:
    @dataclass«¦(frozen=True)¦(order=True)¦(slots=True)¦(eq=False)¦(kw_only=True)¦(unsafe_hash=True)¦(repr=False)¦(order=True, frozen=True)¦(init=False)¦(match_args=False)¦(weakref_slot=True, slots=True)»
    class $1:
        a: int
        b: «str = 'x'¦list = field(default_factory=list)¦int = field(default=3, repr=False)¦float = field(compare=False, default=1.5)¦list = []¦'int' = 0¦int = field(init=False, default=7)¦dataclasses.InitVar[int] = 2¦dataclasses.KW_ONLY¦set = field(default_factory=set, hash=False)¦int»
        «c: int = 5¦c: int¦def __post_init__(self, *r): print('post', r)¦def __post_init__(self): self.a += 1¦pass¦c = 9¦c: 'dataclasses.ClassVar[int]' = 4»
        def total(self): return self.a
except Exception as error: print(type(error).__name__, error)
else:
    show(lambda: $1(«1¦1, 'y'¦a=1¦¦1, 2, 3, 4¦1, b=2, z=3¦a=1, b='q'»))
    show(lambda: $1(1) «==¦<¦!=¦>=» $1(«1¦2»))
    show(lambda: (lambda p, q: hash(p) == hash(q) or p == q)($1(1), $1(1)))
    show(lambda: dataclasses.«asdict¦astuple¦fields¦is_dataclass¦replace»($1(«1¦2»)))
    show(lambda: dataclasses.replace($1(1), «a=5¦b=6¦zz=1¦c=2»))
    x = None
    try: x = $1(1); x.a = 3; print(x)
    except Exception as error: print(type(error).__name__, error)
    show(lambda: [f.name for f in dataclasses.fields($1)])
    show(lambda: $1.__match_args__)
    try:
        @dataclass
        class $2($1): «d: int = 1¦d: int¦a: str = 'over'¦pass»
        print($2(1))
    except Exception as error: print(type(error).__name__, error)
""",
    "enumerations": """
import enum
try:
    class $1(«enum.Enum¦enum.IntEnum¦enum.Flag¦enum.IntFlag¦enum.StrEnum¦str, enum.Enum»):
        «A = 1¦A = 'a'¦A = enum.auto()¦A = 1, 2»
        «B = 2¦B = 1¦B = 'b'¦B = enum.auto()¦B = 4»
        «C = A¦C = 4¦C = enum.auto()¦def shout(self): return self.name + '!'¦_ignore_ = ['z']; z = 3¦@property
        def low(self): return self.name.lower()¦pass¦@classmethod
        def _missing_(cls, value): return cls.A»
except Exception as error: print(type(error).__name__, error)
else:
    show(lambda: list($1))
    show(lambda: $1(«1¦2¦'a'¦7¦None¦'A'¦4¦3»))
    show(lambda: $1['«A¦C¦nope»'])
    show(lambda: ($1.A.name, $1.A.value, str($1.A), f'{$1.A}', f'{$1.A!r:>12}', '%s' % $1.A))
    show(lambda: $1.A «==¦is¦<¦|¦&¦+¦in» «$1.B¦1¦$1.A¦'a'¦$1»)
    show(lambda: «$1.A.shout()¦$1.A.low¦$1.A.B¦$1.__members__¦len($1)¦$1.A in $1¦1 in $1¦'x' in $1¦~$1.A¦bool($1.A)¦hash($1.A) == hash('A')¦{$1.A: 1}[$1.A]¦sorted($1)¦$1.A.__class__¦repr($1)¦dir($1.A)[-1]¦isinstance($1.A, int)¦$1.A.value.nope»)
    try: «$1.A = 5¦$1.A.name = 'x'¦$1.Z = 5; print($1.Z)¦del $1.A¦$1.A.extra = 1; print($1.A.extra)»
    except Exception as error: print(type(error).__name__, error)
    try:
        match «$1.A¦$1.B¦1¦'a'»:
            case $1.A: print('A')
            case $1.B: print('B')
            case _: print('other')
        class $2($1): D = 9
    except Exception as error: print(type(error).__name__, error)
""",
    "texts": """
import re
text = «'The year 2024, the day 05: a_b c-d.'¦'aaa bbb\\nccc'¦''¦'x=1, y=22;z=333'¦'ÄÖ ß é 中'»
show(lambda: re.«findall¦split¦match¦search¦fullmatch»(r'«\\d+¦(\\w)(\\w*)¦[a-c]+¦\\s+¦(?P<k>\\w)=(?P<v>\\d+)¦^¦$$¦\\b¦(a|b)+?¦x*¦(?i)THE¦(?<=\\d)\\D¦(?!a)\\w¦.¦[^\\W\\d]+¦(\\w)\\1¦(¦*a¦[z-a]¦\\¦(?P<1>a)¦a{2,1}»', text«¦, 1¦, flags=re.M¦, re.I»))
show(lambda: re.sub(r'«\\d+¦(\\w)(\\w)¦\\s¦x*¦(?P<n>\\w+)¦^»', «r'<\\g<0>>'¦''¦r'\\2\\1'¦lambda m: m.group().upper()¦r'\\g<n>!'¦r'\\9'¦lambda m: 5¦'-'¦r'\\n'», text«¦, 1¦, count=2»))
m = re.search(r'(?P<w>\\w+)«(\\W)?¦ (\\w+)¦()»', text)
show(lambda: m and (m.«group(1)¦groups()¦groupdict()¦span()¦start('w')¦end(2)¦group('w', 2)¦group(7)¦expand(r'\\1')¦lastgroup¦lastindex¦re.pattern¦string¦pos¦group('no')¦__class__.__name__¦regs»))
====
import string
import textwrap
show(lambda: string.Template('$$who likes $$«what¦{what}¦$$¦{¦1¦{wh at}»').«substitute¦safe_substitute»(«who='Ann', what=2¦who='x'¦{'who': 1, 'what': 3}¦»))
text = «'one two three four five six seven'¦'a\\n  b\\n\\n  c'¦'supercalifragilistic word'¦'  lead\\ttab'¦''»
show(lambda: textwrap.«wrap¦fill¦shorten»(text, «10¦5¦20¦1¦0¦-1»«¦, placeholder='~'¦, break_long_words=False¦, initial_indent='> '¦, max_lines=2¦, drop_whitespace=False»))
show(lambda: textwrap.«dedent(text)¦indent(text, '| ')¦indent(text, '-', lambda l: True)»)
show(lambda: string.«capwords(text)¦capwords(text, 'o')¦punctuation¦whitespace¦ascii_letters[3:6]»)
====
rows = [('name', 'qty', 'price'), ('tea', 3, 4.5), ('coffee', 12, 10.25), («None¦'é中'¦''», «-1¦10**6», «0.1¦1e10¦float('nan')»)]
for row in rows:
    try: print(f"{row[0]:«<8¦>8¦^8¦.3¦»}|{row[1]:«>6¦,¦06¦+»}|{row[2]:«8.2f¦>8¦e¦%¦.3g»}|{row[0]!r:«>9¦»}")
    except Exception as error: print(type(error).__name__, error)
print('\\n'.join(' '.join(str(c).«ljust(7)¦rjust(7)¦center(7, ".")¦zfill(7)» for c in r).rstrip() for r in rows))
try: print("%«-8s¦8s¦.2s¦r»|%«5d¦05d¦x¦s¦c»|%«.1f¦e¦g¦8.3f»" % rows[«1¦2¦0¦3»])
except Exception as error: print(type(error).__name__, error)
""",
    "numbers": """
from decimal import Decimal, localcontext, ROUND_HALF_UP, ROUND_DOWN, InvalidOperation
from fractions import Fraction
import math
import statistics
x = «Decimal('1.25')¦Decimal('-0.005')¦Decimal(10) / 3¦Fraction(3, 4)¦Fraction('2.5')¦2.675¦10**20¦Decimal('NaN')¦Decimal('Infinity')¦Fraction(-7, 3)¦-0.0¦1e300»
y = «Decimal('0.1')¦Fraction(1, 3)¦3¦0.5¦0¦-2¦Decimal('1E+3')¦True»
show(lambda: x «+¦-¦*¦/¦//¦%¦**¦<¦==¦>=» y)
show(lambda: y «+¦-¦*¦/¦//¦%¦**¦<¦==¦>=» x)
show(lambda: «round(x, 1)¦round(x)¦int(x)¦float(x)¦str(x)¦abs(x)¦-x¦hash(x) == hash(y)¦bool(x)¦math.floor(x)¦math.ceil(x)¦math.trunc(x)¦divmod(x, y)¦pow(x, 2)¦x.as_integer_ratio()¦f'{x:.2f}'¦f'{x:>12}'¦f'{x:,.3f}'¦f'{x:e}'¦f'{x:g}'¦math.isclose(x, y)¦sum([x, y])¦max(x, y)¦sorted([x, y, 1])¦math.sqrt(x)¦math.fsum([x, y])¦statistics.mean([x, y, 1])¦x.quantize(Decimal('0.01'), ROUND_HALF_UP)¦x.limit_denominator(10)¦complex(x)¦math.isqrt(x)¦math.gcd(x, y)¦math.comb(x, y)»)
with localcontext() as ctx:
    ctx.prec = «3¦1¦28¦50»
    «ctx.rounding = ROUND_DOWN¦ctx.traps[InvalidOperation] = False¦pass»
    show(lambda: Decimal(1) / Decimal(«3¦7¦0¦'0.3'»))
    show(lambda: Decimal('2').sqrt() * y)
    show(lambda: +Decimal('123456.789'))
    show(lambda: Decimal(«'abc'¦'1_000'¦' 5 '¦'1e5'¦1.1¦(0, (1, 2), -1)¦None¦'٣'»))
""",
    "packed": """
import struct
import json
import collections
show(lambda: struct.pack('«<¦>¦!¦=¦@¦»«i¦h¦2h¦b3x¦4s¦q¦d¦f¦?¦c¦B¦e¦n¦3p¦10s2i»', *«(1,)¦(1, 2)¦(b'ab',)¦(1.5,)¦(-1,)¦('a',)¦(10**10,)¦(True,)¦()¦(b'ab', 1, 2)¦(None,)»))
show(lambda: struct.unpack('«<¦>»«i¦hh¦4s¦f¦bbbb¦I¦2s2s¦q»', b'«\\x01\\x02\\x03\\x04¦abcd¦\\xff\\xff\\xff\\xff¦abc»'))
show(lambda: struct.calcsize('«bi¦<bi¦bq¦3s2h¦x¦zz¦i b¦»'))
data = «{'a': [1, 2.5, None], 'b': {'c': True}}¦[1, [2, [3]]]¦{'é': '中\\n'}¦{1: 2, None: 3, True: 4, 2.5: 5}¦'text'¦(1, 2)¦{(1, 2): 3}¦{1, 2}¦float('nan')¦{'x': object}¦[float('inf')]¦collections.OrderedDict(z=1, a=2)¦collections.namedtuple('P', 'x y')(1, 2)»
show(lambda: json.dumps(data«¦, indent=2¦, sort_keys=True¦, ensure_ascii=False¦, separators=(',', ':')¦, default=str¦, allow_nan=False¦, skipkeys=True¦, indent='\\t'¦, default=lambda o: 1 // 0»))
show(lambda: json.loads(json.dumps(data)) == data)
show(lambda: json.loads('«{"a": [1, 2.0, null, true]}¦[1,]¦{"a" 1}¦{\\'a\\': 1}¦[NaN, Infinity]¦¦[1 2]¦{"a": 1, "a": 2}¦nul¦1e400¦"a\\tb"¦[[[]]]]¦{"a":}¦-¦01»'«¦, parse_float=str¦, object_pairs_hook=list¦, object_hook=len¦, parse_int=float»))
""",
    "containers in use": """
import collections
c = collections.Counter(«'abracadabra'¦[1, 1, 2]¦{'a': 3, 'b': -1}¦$l¦$s»)
show(lambda: c.«most_common(2)¦most_common()¦total()¦elements()¦subtract('ab') or c¦update('zz') or c¦copy()»)
show(lambda: c «+¦-¦&¦|¦==¦<=» collections.Counter(«'aab'¦[1]¦a=1»))
show(lambda: (c['missing'], len(c), +c, -c))
d = collections.defaultdict(«list¦int¦lambda: 'new'¦None¦set¦dict»)
try: d['k']«.append(1)¦ += 1¦[2] = 3¦.add(1)¦¦ |= {1}»
except Exception as error: print(type(error).__name__, error)
print(d, 'z' in d, d.get('z'))
q = collections.deque($l«¦, maxlen=3¦, maxlen=0¦, 2¦, maxlen=-1¦, maxlen='a'») if «True¦len($l) < 3» else collections.deque('abc')
show(lambda: q.«rotate(1)¦rotate(-2)¦popleft()¦pop()¦appendleft(0)¦extendleft([1, 2])¦index(2)¦insert(1, 'i')¦remove(1)¦count(1)¦reverse()¦maxlen¦copy()» )
show(lambda: (q, list(reversed(q)), len(q)))
show(lambda: q[«0¦-1¦5¦1:2¦'a'»])
N = collections.namedtuple('N', «'x y'¦['x', 'y']¦'x, y, z'¦'x x'¦'class y'¦'_x y'¦'x y z', defaults=[1, 2]¦'x class', rename=True¦''»)
show(lambda: N(«1, 2¦1¦x=1, y=2¦1, 2, 3¦*[1, 2]¦1, z=5»))
show(lambda: N(1, 2).«_asdict()¦_replace(x=5)¦_replace(q=5)¦x¦_fields¦index(2)¦_make([1, 2])¦__doc__¦q¦_field_defaults»)
m = collections.ChainMap({'a': 1}, {'a': 2, 'b': 3})
show(lambda: m«['a']¦['zz']¦.parents¦.new_child({'c': 4})¦.pop('b')¦.maps¦ | {'q': 1}¦.get('b')» )
show(lambda: (list(m), len(m), dict(m)))
""",
    "decorators": """
import functools
import contextlib
def $1(f=None, *, times=«2¦0¦1»):
    if f is None: return functools.partial($1, times=times)
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        for i in range(times):
            try: return f(*args, **kwargs)
            except «ValueError¦Exception¦(KeyError, TypeError)¦ZeroDivisionError» as error: print('retry', i, repr(error))
        «raise RuntimeError('gave up')¦return None¦raise¦return wrapper.__name__»
    return wrapper
@$1«¦(times=3)¦()»
def $2(x): return «1 // x¦int(x)¦x['k']¦x.nope»
show(lambda: $2(«0¦'a'¦{}¦1¦None»))
show(lambda: ($2.__name__, $2.__wrapped__.__name__, $2.__module__, $2.__doc__))
@functools.«lru_cache(maxsize=2)¦cache¦lru_cache»
def $3(n): print('computing', n); return $3(n - 1) + 1 if n > 0 else 0
show(lambda: [$3(«3¦1¦[]¦2.0»), $3(2)])
show(lambda: $3.cache_info())
@contextlib.contextmanager
def $4(v):
    print('enter', v)
    try: yield v «¦* 2¦; yield 'twice'»
    except ValueError as error: print('caught', error)«¦; raise¦; raise KeyError('other') from error»
    finally: print('leave')
try:
    with $4(«1¦'a'») as v, «$4(2)¦contextlib.suppress(KeyError)¦contextlib.nullcontext(5)¦contextlib.closing(5)¦5» as w:
        print(v, w)
        «raise ValueError('inside')¦raise KeyError('k')¦pass¦1 // 0¦v.nope»
except Exception as error: print(type(error).__name__, error, repr(error.__context__))
show(lambda: functools.reduce(«lambda p, q: p + q¦max¦lambda p: p¦operator.mul¦print», «[1, 2, 3]¦[]¦'abc'¦[1]¦5»«¦, 10¦, ''»))
show(lambda: functools.partial(«pow, 2¦int, base=2¦print, 'a', sep='-'¦sorted, key=len¦5¦len»)(«'101'¦3¦[3]¦»))
""",
}
