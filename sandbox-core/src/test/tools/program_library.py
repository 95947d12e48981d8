# SPDX-License-Identifier: Apache-2.0
"""Uses of the library, as templates of `program_templates`; what they name is imported before them."""

EXPRESSIONS = {
    "itertools": """
list(itertools.accumulate($l«¦, $G¦, initial=$a¦, $G, initial=$a»))
list(itertools.batched($a, $m«¦, strict=True»))
list(itertools.chain($a, $a))
list(itertools.chain.from_iterable($Z))
list(itertools.combinations($l, $m))
list(itertools.combinations_with_replacement($s, $m))[:9]
list(itertools.compress($l, $a))
list(itertools.islice(itertools.count($Z«¦, $Z»), 3))
list(itertools.islice(itertools.cycle($a), 5))
list(itertools.dropwhile($F, $l))
list(itertools.takewhile($F, $l))
list(itertools.filterfalse($F, $l))
[(k, list(g)) for k, g in itertools.groupby($l«¦, $F¦, key=$F»)]
list(itertools.islice($a, «$w¦$w, $w¦$w, $w, $w¦$Z»))
list(itertools.pairwise($a))
list(itertools.permutations($t«¦, $w¦, $Z»))[:9]
list(itertools.product($a, $t«¦, repeat=2¦, repeat=$w»))[:9]
list(itertools.repeat($a, $m))
list(itertools.starmap($G, $Z))
list(itertools.starmap(pow, [(2, 3), $t]))
[list(i) for i in itertools.tee($a«¦, $m¦, $Z»)]
list(itertools.zip_longest($a, $a«¦, fillvalue=$a»))
itertools.«accumulate¦batched¦chain¦combinations¦compress¦count¦cycle¦dropwhile¦groupby¦islice¦pairwise¦permutations¦product¦repeat¦starmap¦tee¦zip_longest¦filterfalse¦takewhile»(«¦$Z¦$Z, $Z¦$Z, $Z, $Z¦x=1¦$Z, x=1»)
itertools.«count(1, 2)¦repeat(5)¦repeat(5, 3)¦count(2.5)¦count(1, -1)¦repeat('a', times=2)»
""",
    "functools": """
functools.reduce($G, $a«¦, $a»)
functools.partial($F, $a)«¦.func¦.args¦.keywords¦()»
functools.partial($G, $a)($a)
functools.partial(dict, a=$a)(«¦b=1¦a=2¦$d»)
functools.partial(functools.partial(pow, 2), 3)()
functools.partial(«$Z¦»)
sorted($l, key=functools.cmp_to_key($G))
functools.cmp_to_key($G)(1) < functools.cmp_to_key($G)(2)
functools.«reduce¦partial¦lru_cache¦cmp_to_key¦wraps¦singledispatch¦cached_property¦total_ordering¦partialmethod¦cache¦update_wrapper»(«¦$Z¦$Z, $Z¦$Z, $Z, $Z¦x=1»)
functools.lru_cache(maxsize=«2¦None¦0¦-1¦'a'»)($F)«($a)¦.cache_info()¦.cache_parameters()¦.cache_clear()¦.__wrapped__¦.__name__»
""",
    "collections": """
collections.Counter($Z)
collections.Counter($Z).most_common($w)
collections.Counter(a=3, b=1) «+¦-¦&¦|¦<¦<=¦==» collections.Counter($s)
collections.Counter('abca').«total()¦elements()¦most_common(1)¦update('ab')¦subtract('zz')¦items()¦copy()¦__missing__('q')¦fromkeys('a')¦pop('a')¦__getitem__('q')»
+collections.Counter(a=1, b=-1)
-collections.Counter(a=1, b=-1)
list(collections.Counter($a).elements())
collections.deque($Z«¦, $Z¦, $m»)
collections.deque($l, $m)
collections.deque([1, 2, 3], 3).«append¦appendleft¦extend¦extendleft¦rotate¦remove¦index¦count¦insert¦__contains__¦__getitem__¦__add__¦__mul__¦__eq__¦__lt__¦__imul__»($Z)
collections.deque([1, 2, 3]).«pop()¦popleft()¦copy()¦maxlen¦reverse()¦clear()¦rotate()¦__len__()¦index(2, 1)¦index(5)¦insert(1)¦pop(1)¦__reversed__()»
collections.deque([1, 2, 3])[«$Z¦$m»]
collections.OrderedDict($Z)
collections.OrderedDict(a=1, b=2).«move_to_end('a')¦move_to_end('z')¦popitem(last=False)¦popitem()¦popitem(5)¦move_to_end('b', last=False)¦copy()¦keys()¦__reversed__()¦pop('q')¦pop('a')¦setdefault('c', 3)¦items()»
collections.OrderedDict(a=1, b=2) «==¦|¦!=» «{'b': 2, 'a': 1}¦collections.OrderedDict(b=2, a=1)¦$Z»
collections.defaultdict(«list¦int¦None¦$Z¦»«¦, $Z»)
collections.defaultdict(«list¦int¦None¦lambda: 1 // 0»)[$K]
collections.defaultdict(list, a=1) | «$d¦$Z»
collections.defaultdict(int, {1: 2}).«default_factory¦copy()¦__missing__(3)¦get(5)¦pop(1)¦items()»
collections.ChainMap($d, $d)
collections.ChainMap({'a': 1}, {'b': 2}).«maps¦parents¦new_child({'c': 3})¦pop('b')¦pop('a')¦popitem()¦keys()¦items()¦get('z')¦__getitem__('z')¦__missing__('q')¦copy()¦clear()»
list(collections.ChainMap({'a': 1}, {'b': 2, 'a': 3}))
collections.namedtuple(«'P', 'x y'¦'P', ['x', 'y']¦'P', 'x x'¦'P', 'class'¦'P', '_a'¦'1P', 'a'¦'P', 'x y', defaults=[1]¦'P', 'x', defaults=[1, 2]¦'P', 'x x class', rename=True¦'P', $Z¦$Z, 'a'¦'P', 'a,b', module='m'»)«¦(1, 2)¦(1)¦(x=1, y=2)¦(1, z=2)¦._fields¦._field_defaults¦.__doc__¦._make([1, 2])¦.x»
collections.namedtuple('P', 'x y')(1, $a).«_asdict()¦_replace(x=5)¦_replace(z=5)¦x¦z¦_fields¦__repr__()¦count(1)¦index(9)¦_make($l)¦__match_args__¦__getnewargs__()»
collections.UserDict($d).«data¦copy()¦__contains__('a')¦__getitem__('zz')¦items()»
collections.UserList($l) «+¦*¦==» $Z
collections.UserString($s).«upper()¦data¦split()¦__len__()¦__add__('x')»
""",
    "json": """
json.dumps($a«¦, indent=2¦, indent='--'¦, sort_keys=True¦, separators=(',', ':')¦, ensure_ascii=False¦, default=str¦, default=lambda v: 1 // 0¦, skipkeys=True¦, allow_nan=False¦, cls=None¦, nope=1»)
json.dumps($Z«¦, default=repr»)
json.dumps({$K: $a, $K: $a}«¦, sort_keys=True¦, skipkeys=True¦, indent=1»)
json.dumps($T«¦, ensure_ascii=False»)
json.dumps($J)
json.loads(«'[1, 2'¦'{"a": 1,}'¦'nan'¦'NaN'¦'[1,]'¦'"a'¦'"\\\\x"'¦'01'¦'1.5e3'¦'-'¦''¦' '¦'{"a" 1}'¦'{a: 1}'¦'[1] 2'¦'"\\\\ud83d\\\\ude00"'¦'tru'¦'null'¦"'a'"¦'{"a": [1, {"b": null}]}'¦'"\\n"'¦'[1 2]'¦'-Infinity'¦'1e400'¦'{"a": 1, "a": 2}'»«¦, parse_float=str¦, parse_int=float¦, object_hook=list¦, object_pairs_hook=list¦, strict=False¦, parse_constant=str»)
json.loads($Z)
json.loads($D)
json.loads(json.dumps($a))
""",
    "numbers": """
math.«sqrt¦floor¦ceil¦trunc¦factorial¦isqrt¦gcd¦lcm¦comb¦perm¦prod¦fsum¦hypot¦isnan¦isinf¦isfinite¦fabs¦frexp¦modf¦degrees¦radians¦log¦log2¦log10¦exp¦ulp¦sumprod¦dist¦copysign¦fmod¦ldexp¦remainder¦nextafter¦isclose¦cbrt¦expm1¦log1p¦gamma¦lgamma¦erf»(«¦$Z¦$Z, $Z¦$Z, $Z, $Z¦x=1»)
math.«sqrt¦floor¦ceil¦trunc¦frexp¦modf¦fabs¦isfinite¦ulp»($J)
math.«fmod¦remainder¦copysign¦nextafter¦isclose¦hypot»($J, $J)
math.«isqrt¦factorial¦floor¦sqrt¦log2¦log10¦log»(abs($I) % 1000)
math.«gcd¦lcm¦comb¦perm»($I % 50, $I % 20)
math.«fsum¦prod»([$J, $J, $I])
math.sumprod($l, $l)
math.ldexp($J, $m)
fractions.Fraction(«$Z¦$I, $I¦$J¦$D¦'1/3'¦' 2/4 '¦'1/0'¦'1.5e2'¦$Z, $Z»)
fractions.Fraction($m, 7) «+¦-¦*¦/¦//¦%¦**¦<¦==» «fractions.Fraction(2, 3)¦$m¦$J¦$Z»
fractions.Fraction($I, 97).«limit_denominator(10)¦__round__(1)¦__floor__()¦as_integer_ratio()¦numerator¦__str__()¦__format__('.2f')¦is_integer()¦__hash__()¦__float__()»
format(fractions.Fraction($m, 7), $P)
decimal.Decimal(«$Z¦$D¦$J¦$I¦'NaN'¦'-Infinity'¦'sNaN'¦(0, (1, 2), -1)¦' 1.5 '¦'1_0'¦(1, 'a', 2)»)
decimal.Decimal($D.strip() if 0 else '«1.5¦-2.25¦1E+3¦0.00¦123456789.987654321¦NaN¦Infinity»') «+¦-¦*¦/¦//¦%¦**¦<¦==» «decimal.Decimal('3')¦decimal.Decimal('-0.1')¦2¦$J¦$Z¦0»
decimal.Decimal('«1.5¦-2.25¦1E+3¦0.00¦123456789.987654321»').«quantize(decimal.Decimal('0.1'))¦normalize()¦as_tuple()¦to_integral_value()¦sqrt()¦ln()¦exp()¦__round__(1)¦__round__()¦__int__()¦__float__()¦as_integer_ratio()¦to_eng_string()¦copy_abs()¦is_signed()¦adjusted()¦compare(2)¦scaleb(2)¦number_class()¦quantize(5)¦max(3)»
format(decimal.Decimal('«1.5¦-2.25¦1E+3¦123456.789¦0»'), $P)
statistics.«mean¦median¦mode¦stdev¦variance¦pstdev¦harmonic_mean¦geometric_mean¦multimode¦median_low¦quantiles¦fmean¦pvariance¦median_high¦median_grouped»(«[$m, $m, $m]¦[1, 2, 3, 4]¦$l¦[]¦[1.5, 2.5]¦$Z¦[$J, 1]»)
""",
    "operator": """
operator.«add¦sub¦mul¦truediv¦mod¦and_¦or_¦eq¦lt¦getitem¦contains¦concat¦countOf¦indexOf¦is_¦pow¦floordiv¦matmul¦iadd¦lshift»($Z, $Z)
operator.«neg¦not_¦abs¦index¦invert¦pos¦truth¦length_hint¦itemgetter¦attrgetter¦methodcaller»($Z)
operator.itemgetter(«1¦0, 1¦'a'¦slice(2)¦-1¦¦5»)($a)
operator.attrgetter(«'real'¦'real', 'imag'¦'a.b'¦5¦»)($a)
operator.methodcaller(«'upper'¦'split', ','¦'nope'¦5¦'count', x=1¦»)($a)
operator.«itemgetter(1, 2)¦attrgetter('a', 'b.c')¦methodcaller('f', 1, x=2)»
operator.«setitem¦delitem»([1, 2], $Z«¦, 5»)
operator.«call¦index¦contains¦itemgetter¦add»(«¦$Z, $Z, $Z»)
[h := $l, heapq.heapify(h), h]
[h := [1, 3, 2], heapq.«heappush(h, $Z)¦heappop(h)¦heapreplace(h, $Z)¦heappushpop(h, $m)¦heappop([])¦heapify(5)¦heappush((), 1)¦heapreplace([], 1)», h]
heapq.«nlargest¦nsmallest»($m, $l«¦, key=$F»)
list(heapq.merge($l, $l«¦, reverse=True¦, key=$F»))
bisect.«bisect¦bisect_left¦bisect_right»([1, 2, 2, 3], «$Z¦$m»«¦, $w¦, key=$F¦, lo=$m, hi=$m»)
[v := [1, 3], bisect.insort(v, $m), v]
copy.«copy¦deepcopy»($a)
copy.«copy¦deepcopy»($Z)
copy.replace($Z, x=1)
string.Template(«'$$a $${b} $$$$'¦'$$ a'¦'$$1'¦$T».replace('@', '$$')).«substitute($d)¦safe_substitute(a=1)¦substitute(a=1, b=2)»
string.Formatter().format($B, 1, a=2)
string.capwords($T)
textwrap.«wrap¦fill¦shorten»($s * 5, «10¦$m¦3»«¦, placeholder='..'¦, break_long_words=False¦, initial_indent='>'»)
textwrap.«dedent¦indent»($T«¦, '> '»)
re.«match¦search¦fullmatch¦findall¦split»(«'a+'¦'(a)(b)?'¦'[a-c]*'¦'^.$'¦'(?P<n>\\\\w)'¦'('¦'*'¦'[b-a]'¦'a{2,1}'¦'\\\\d+'¦'(?i)A'¦'a|b|'¦'(?:a)+?'¦'x*'¦'\\\\b'¦'(?<=a)b'¦'a**'¦'(?P<1>a)'¦'\\\\'¦'[[:a:]]'¦'(?z)'¦$Z», «$s¦$T¦'aabbcc ab'¦$Z»)
re.sub(«'a+'¦'(a)(b)?'¦'x*'¦'(?P<n>\\\\w)'», «'<\\\\g<0>>'¦'\\\\1'¦'\\\\g<n>'¦'\\\\9'¦lambda m: m[0].upper()¦lambda m: 5¦''¦'\\\\q'¦$Z», «'aabb ab'¦$T¦$s»«¦, 1¦, count=2»)
re.compile(«'(a)|(b)'¦'(?P<x>a)(?P<y>b)?'¦'a.c'»«¦, re.I¦, re.X | re.S¦, 5¦, 'a'»).«groups¦groupindex¦pattern¦flags¦search('xabc')¦match('abc', 1)¦findall('abab')¦split('xaxbx')¦subn('-', 'abab')»
[(m.span(), m.groups(), m.lastgroup, m.lastindex) for m in re.finditer('(?P<x>a)|(b)', 'ab ba')]
re.search('(?P<x>a)(b)?', 'za').«group(«0¦1¦'x'¦'q'¦3¦0, 1¦2»)¦groups($K)¦groupdict()¦span(«0¦2¦5¦'x'»)¦start()¦expand('\\\\1-\\\\g<x>')¦string¦pos¦endpos¦re.pattern¦__getitem__(1)»
re.escape($T)
""",
    "datetime": """
datetime.date(«2024, 2, 29¦2023, 2, 29¦$m, $m, $m¦2024¦'a'¦2024, 13, 1¦2024, 1, 1, 1¦0, 1, 1¦2024, 1, 1.5»)
datetime.date(2024, 2, 28).«isoformat()¦weekday()¦isocalendar()¦replace(day=29)¦replace(month=13)¦strftime('%d/%m/%y %a %j %U %%')¦toordinal()¦timetuple()¦ctime()¦__format__('%Y')¦isoweekday()»
datetime.date(2024, 2, 28) «+¦-¦<¦==» «datetime.timedelta(days=$m)¦datetime.date(2023, 1, 1)¦1¦$Z»
datetime.datetime(«2024, 2, 29, 12, 30, 15, 123456¦2024, 1, 1¦2024, 1, 1, 24¦2024, 1, 1, tzinfo=datetime.UTC¦2024, 1, 1, fold=1¦$m, 1, 1¦2024, 1, 1, 1, 1, 1, -1¦2024, 1, 1, tzinfo=5»)«¦.isoformat()¦.isoformat(' ', 'minutes')¦.weekday()¦.date()¦.time()¦.strftime('%H:%M:%S.%f %p %I %z %Z')¦.replace(hour=25)¦.utcoffset()¦.astimezone(datetime.UTC).year»
datetime.datetime(2024, 1, 31, 23, 59) «+¦-¦<¦==» «datetime.timedelta(hours=$m)¦datetime.datetime(2023, 1, 1)¦datetime.datetime(2023, 1, 1, tzinfo=datetime.UTC)¦datetime.date(2024, 1, 1)¦$Z»
datetime.timedelta(«$m¦days=$J % 1000¦hours=$m, minutes=$m¦seconds=$J % 10**6¦weeks=$m¦$Z¦10**10¦microseconds=$m¦milliseconds=1.5»)
datetime.timedelta(days=$m, seconds=$m) «+¦-¦*¦/¦//¦%¦<¦==» «datetime.timedelta(hours=7)¦2¦$J¦$Z¦datetime.timedelta(0)»
datetime.timedelta($m, $m).«total_seconds()¦days¦seconds¦__str__()¦__repr__()¦__neg__()¦__abs__()¦__bool__()»
datetime.«date¦datetime¦time».fromisoformat(«'2024-01-02'¦'2024-01-02T03:04:05'¦'20240102'¦'2024-W01-1'¦'03:04'¦'bad'¦'2024-1-2'¦'2024-01-02T03:04:05.123+05:30'¦'2024-01-02 03'¦$Z»)
datetime.datetime.strptime(«'2024-01-02'¦'02/01/24 13:05'¦'Jan 5 2024'¦''¦'2024-13-01'¦'2024-01-02x'», «'%Y-%m-%d'¦'%d/%m/%y %H:%M'¦'%b %d %Y'¦'%q'¦'%Y'»)
datetime.time(«1, 2, 3¦25¦1, 60¦12, 30, tzinfo=datetime.UTC¦¦$Z»)«¦.isoformat()¦.replace(minute=5)¦.strftime('%H%M')¦.hour»
datetime.timezone(«datetime.timedelta(hours=5, minutes=30)¦datetime.timedelta(hours=24)¦datetime.timedelta(0), 'n'¦5¦datetime.timedelta(hours=-3)»)«¦.utcoffset(None)¦.tzname(None)»
""",
    "random calls": """
base64.«b64encode¦b64decode¦b32encode¦b16encode¦b85encode¦urlsafe_b64decode¦b32decode¦b16decode¦a85encode¦standard_b64encode»(«$y¦$Z¦'YWI='¦b'YWI'¦'é'»)
binascii.«hexlify¦unhexlify¦crc32¦b2a_base64¦a2b_base64¦a2b_hex»(«$y¦$Z¦'6162'¦'616'»)
struct.«pack¦calcsize¦unpack»(«'<i'¦'>hh'¦'b'¦'4s'¦'d'¦'?'¦'q'¦'z'¦$Z»«¦, $Z¦, $m¦, $Z, $Z¦, b'abcd'»)
array.array(«'i'¦'d'¦'b'¦'B'¦'u'¦'q'¦'z'¦5»«¦, $Z¦, [1, 2]¦, $l»)
array.array('i', [1, 2, 3]).«append¦extend¦index¦remove¦pop¦insert¦count¦__getitem__¦__add__¦fromlist¦frombytes¦__eq__¦__mul__»($Z)
io.StringIO($Z).«read()¦readline()¦readlines()¦getvalue()¦tell()¦seek($m)¦write($Z)¦read($w)¦truncate(1)¦seek(1, 1)¦close()»
io.BytesIO($Z).«read()¦readline()¦getvalue()¦seek($m)¦write($Z)¦read($w)¦getbuffer().tobytes()¦seek(-1, 2)¦readlines()»
hashlib.«md5¦sha1¦sha256¦new»(«$Z¦$y¦'sha256', b'a'¦'nope'»)
hashlib.sha256($y).«hexdigest()¦digest_size¦name¦block_size¦update('a')»
html.«escape¦unescape»(«$T¦'&lt;&amp;&#65;&nope;&#x41'¦$Z»)
urllib.parse.«quote¦unquote¦urlparse¦urlsplit¦parse_qs¦quote_plus¦urlencode¦parse_qsl¦urldefrag¦unquote_plus»(«$T¦'http://a:b@h:80/p;q?x=1&y=2#f'¦'a=1&b=2&a=3'¦$Z¦{'a': [1, 2]}¦[('a', 'b c')]»)
urllib.parse.urljoin(«'http://a/b/c'¦'a/b'¦$Z», «'../d'¦'//x/y'¦'?q'¦'#f'¦'g'¦$Z»)
uuid.UUID(«'12345678123456781234567812345678'¦'bad'¦int=5¦bytes=b'1234567890123456'¦$Z¦»)
calendar.«monthrange¦isleap¦monthcalendar¦weekday¦leapdays»(«2024, 2¦2024¦2024, 13¦$Z¦2024, 2, 29¦2000, 2024»)
difflib.«get_close_matches('appel', ['ape', 'apple', 'peach'])¦SequenceMatcher(None, $s, $s).ratio()¦SequenceMatcher(None, 'abcd', 'bcde').get_opcodes()¦ndiff(['a'], ['b'])¦unified_diff(['a'], ['b'])»
pprint.pformat(«$a¦$d¦[$a, $a, $a]¦{'k' * 30: 'v' * 60, 'b': [1] * 40}¦$Z»«¦, width=20¦, depth=1¦, indent=4¦, compact=True»)
reprlib.repr(«list(range(10))¦'a' * 50¦{1: {2: {3: {4: {5: {6: 7}}}}}}¦$Z¦10**60»)
shlex.«split¦quote¦join»(«'a "b c" d'¦"it's"¦'a\\\\ b'¦['a', 'b c']¦$Z¦'a #b'»)
fnmatch.«fnmatch('abc.py', '*.py')¦filter(['a.py', 'b'], '*.py')¦translate('a*[!b]?')¦fnmatch($Z, 'a')»
keyword.«iskeyword¦issoftkeyword»($Z)
unicodedata.«name¦category¦normalize¦numeric¦decimal¦digit¦bidirectional¦combining¦lookup¦east_asian_width¦is_normalized»(«'a'¦'é'¦'5'¦'½'¦'NFC', 'é'¦'ab'¦$Z¦'GREEK SMALL LETTER ALPHA'¦'nope'¦'٣', None»)
os.path.«join¦split¦splitext¦basename¦dirname¦normpath¦isabs¦commonprefix¦relpath¦commonpath»(«'a/b.c'¦'/a//b/../c'¦'a', 'b'¦'a', '/b'¦['a/b', 'a/c']¦$Z¦''¦$Z, $Z¦'/a/b', '/a'»)
pathlib.PurePosixPath(«'/a/b.tar.gz'¦'a', 'b'¦''¦'a//b/./c'¦'..'¦$Z»).«name¦suffix¦suffixes¦stem¦parent¦parts¦with_suffix('.x')¦with_name('n')¦joinpath('z')¦relative_to('/a')¦is_absolute()¦match('*.gz')¦as_posix()¦parents[0]¦anchor¦with_stem('s')¦__truediv__('q')¦__truediv__(5)¦with_suffix('x')»
ast.literal_eval(«'[1, 2]'¦"{'a': (1, None)}"¦'1 + 2'¦'1 + 2j'¦'f()'¦'-1'¦''¦' 1'¦'{1, 2}'¦'set()'¦'a'¦'b"x"'¦'1 +'¦$Z»)
ast.dump(ast.parse(«'x = 1'¦'f(a, *b, c=1)'¦'lambda x: x'¦'[i for i in j if k]'¦'a.b[1:2]'¦'f"{x!r:>{w}}"'¦'def f(a, /, b=1, *c, d, **e): pass'¦'x: int = 1'¦'a < b < c'¦'match x:\\n case [1, *_]: pass'»)«¦, indent=1»)
ast.unparse(ast.parse(«'x=1+2*3'¦'f(a,*b,c=1)'¦'(lambda x:x)(1)'¦'[i for i in j if k]'¦'a[1:2,::3]'¦"f'{x!r:>{w}}'"¦'if a:\\n  b\\nelif c:\\n  d'¦'x=(1,)'¦'not a and (b or c)'¦'-x**-y'¦'(yield)'¦'a=b=c'¦'print("\\'")'»))
pickle.loads(pickle.dumps(«$a¦$l¦$d¦$Z»))
codecs.«encode¦decode¦lookup»(«'abc', 'rot13'¦b'abc', 'hex'¦'é', 'idna'¦b'616', 'hex'¦'nope'¦$Z¦$Z, $Z»)
colorsys.«rgb_to_hsv¦hsv_to_rgb¦rgb_to_hls¦rgb_to_yiq»(0.5, $m, 0.25)
cmath.«sqrt¦phase¦polar¦exp¦isnan¦isclose¦rect»(«-1¦1j¦$m¦$Z¦1, 2»)
ipaddress.«ip_address¦ip_network¦IPv4Address¦ip_interface¦IPv6Address¦IPv4Network»(«'192.168.0.1'¦'10.0.0.0/8'¦'::1'¦'256.1.1.1'¦'10.0.0.1/8'¦5¦$Z¦'2001:db8::/32'¦'1.2.3'»)
tomllib.loads(«'a = 1'¦'[t]\\na = "x"\\nb = [1, 2]'¦'a = '¦'a = 1\\na = 2'¦'d = 2024-01-01T00:00:00Z'¦'x = 0x1F\\ny = 1_000\\nz = inf'¦'a.b.c = true'¦'[[t]]\\nq = 1\\n[[t]]\\nq = 2'¦"s = '''a\\nb'''"¦$Z»)
list(csv.reader(«['a,b', '"c,d",e']¦['a;b']¦['"a""b"']¦['a,"b\\n', 'c"']¦[1]¦$Z»«¦, delimiter=';'¦, quotechar="'"¦, skipinitialspace=True¦, delimiter='ab'¦, quoting=csv.QUOTE_NONNUMERIC»))
types.SimpleNamespace(«a=1, b=[2]¦**$d¦$d¦$Z¦»)
types.MappingProxyType($Z)
types.«new_class('A', (), {}, None)¦resolve_bases((int,))¦MethodType(len, [1])()¦MethodType(5, 1)¦FunctionType(5, {})¦ModuleType('m')¦ModuleType(5)¦GenericAlias(list, int)¦CellType(1).cell_contents»
typing.«List[int]¦Optional[int]¦Union[int, str]¦Union[int, int]¦Dict[str, int]¦Callable[[int], str]¦Tuple[int, ...]¦Literal[1, 'a']¦Any¦TypeVar('T')¦get_type_hints(5)¦get_origin(list[int])¦get_args(dict[str, int])¦cast(int, 'a')¦NamedTuple('N', [('a', int)])(1)¦Annotated[int, 1]¦ClassVar[int]¦List[5]¦Optional[5]¦Union[()]¦NewType('U', int)(5)¦Generic[int]¦Protocol¦Final[int]¦Self¦Never¦List[int][str]¦TypedDict('D', {'a': int})(a=1)»
inspect.signature(«lambda a, /, b=1, *c, d, **e: 1¦len¦int¦$Z¦str.join¦print»)
inspect.«isfunction¦isclass¦isgenerator¦ismethod¦isbuiltin¦getmro¦signature¦iscoroutinefunction¦isroutine¦getfullargspec»($Z)
contextlib.«suppress(ValueError)¦nullcontext(5).__enter__()¦ExitStack().close()¦closing(5)¦contextmanager(lambda: iter([1]))().__enter__()¦redirect_stdout(None).__enter__()»
enum.Enum(«'E', 'a b'¦'E', ['a', 'b']¦'E', {'a': 1}¦'E', 'a a'¦'E'¦$Z¦'E', [('a', 1), ('b', 1)]»)«¦.a¦['b']¦(1)¦(9)¦['z']¦.z¦.a.name¦.a.value¦.__members__»
enum.Flag('F', 'a b c')«.a | 1¦(3)¦(8)¦(0)¦['a']¦.a.name¦.b.value¦(7) & 2»
enum.IntFlag('F', 'a b c')«.a | 1¦(3)¦(8)¦(0)¦.a + 1¦.b << 1¦(7) ^ 2¦(-1)»
dataclasses.make_dataclass(«'D', ['a', ('b', int, 5)]¦'D', ['a', 'a']¦'D', ['class']¦'D', 'ab'¦$Z, []¦'D', [('a', list, [])]»)«¦(1)¦()¦(1, 2) == 5¦(1, 2, 3)»
dataclasses.«asdict¦astuple¦fields¦replace¦is_dataclass¦field»($Z)
random.Random(5).«random()¦randint(1, $m)¦choice($l)¦shuffle($l)¦sample(range(20), 3)¦uniform(1, 2)¦gauss(0, 1)¦choices('abc', k=3)¦randrange($m)¦randrange(10, 0)¦choice([])¦sample([1], 2)¦getrandbits(70)¦getrandbits(-1)¦betavariate(1, 2)¦triangular()¦choices([1, 2], [0, 0])¦randbytes(4)¦expovariate(2)¦normalvariate()»
argparse.Namespace(a=1, b='x')«¦.a¦.z¦ == 5»
configparser.ConfigParser().«read_string('[a]\\nb = 1')¦read_string('b = 1')¦get('x', 'y')¦sections()¦read_string('[a]\\nb')¦add_section('DEFAULT')¦read_dict({'a': {'b': 1}})»
graphlib.TopologicalSorter({1: [2], 2: [«3¦1¦»]}).static_order()
queue.Queue(«1¦»).«get_nowait()¦put_nowait(1)¦empty()¦qsize()¦task_done()¦get(timeout=$Z)»
time.«strftime('%Y-%m-%d', (2024, 1, 2, 3, 4, 5, 6, 7, 0))¦gmtime(0)¦strptime('2024', '%Y')¦sleep(-1)¦sleep('a')¦mktime(5)¦asctime((2024, 1, 2, 3, 4, 5, 6, 7, 0))¦gmtime('a')¦struct_time((1,))»
sys.«maxsize¦version_info[:2]¦getrecursionlimit()¦intern('a')¦intern(5)¦float_info.max¦int_info.bits_per_digit¦byteorder¦setrecursionlimit(-1)¦getrefcount¦exc_info()¦exit(5)¦maxunicode¦maxsize¦getsizeof()»
warnings.«warn('w')¦warn(5)¦simplefilter('nope')¦warn('w', int)¦filterwarnings('error', category=5)»
numbers.«Number()¦Integral()»
isinstance($Z, (numbers.Number, «numbers.Integral¦collections.abc.Sequence¦collections.abc.Hashable¦collections.abc.Callable¦collections.abc.Mapping»))
isinstance($Z, collections.abc.«Iterable¦Sized¦Container¦Iterator¦MutableSequence¦Set¦MutableMapping¦Buffer¦Collection¦Reversible¦Generator»)
weakref.«ref(5)¦ref([])¦proxy(5)¦WeakValueDictionary({1: 2})¦ref(object())»
contextvars.ContextVar(«'v'¦'v', default=5¦5¦»)«.get()¦.get(1)¦.name¦.set(1).var.name¦.reset(5)»
zlib.«crc32(b'a')¦adler32(b'abc')¦decompress(b'x')¦decompress(zlib.compress($y))¦crc32('a')»
logging.«getLevelName(10)¦getLevelName('INFO')¦getLogger('a.b').name¦getLogger(5)¦getLogger('q').setLevel('NOPE')¦Formatter('%(x')¦getLogger('a').getEffectiveLevel()»
""",
}

STATEMENTS = {
    "library classes": """
import enum
class $1(enum.«Enum¦IntEnum¦Flag¦IntFlag¦StrEnum»):
    A = «1¦'x'¦enum.auto()¦(1, 2)¦None¦2.5»
    B = «2¦'x'¦enum.auto()¦1¦[]»
    «C = A¦C = 4¦A = 3¦def f(self): return self.name¦_ignore_ = ['D']¦D = 1; E = 2¦@property
    def p(self): return self.value¦def __str__(self): return 'S'¦@classmethod
    def _missing_(cls, v): return cls.A¦def _generate_next_value_(n, s, c, l): return n * 2
    G = enum.auto()¦__order__ = 'A B'¦@enum.member
    def m(): pass¦x = lambda self: 1¦_x = 5¦mro = 5¦C = enum.auto()»
show(lambda: $1.A)
show(lambda: (str($1.A), repr($1.B), f'{$1.A}', f'{$1.B!r:>20}', f'{$1.A:>8}'))
show(lambda: list($1))
show(lambda: $1(«1¦2¦3¦9¦'x'¦(1, 2)¦$Z»))
show(lambda: $1[«'A'¦'Z'¦5»])
show(lambda: $1.A «==¦<¦|¦&¦+¦is¦in¦^» «$1.B¦1¦$1¦'x'¦$1.A»)
show(lambda: «$1.A.C¦$1.__members__¦len($1)¦$1.A in $1¦5 in $1¦$1.A.f()¦$1.A.p¦$1.nope¦~$1.A¦hash($1.A) == hash('A')¦bool($1.A)¦$1.A.name¦$1.A._value_¦$1.A.__class__¦isinstance($1.A, int)¦sorted($1)¦reversed($1)¦$1.A.value.real¦dir($1.A)[-3:]»)
show(lambda: «setattr($1, 'A', 5)¦setattr($1.A, 'x', 1)¦delattr($1, 'B')¦$1()¦type('X', ($1,), {})¦$1('X', 'a')¦setattr($1.A, 'value', 2)»)
====
import dataclasses
from dataclasses import dataclass, field, replace, asdict, astuple, fields, KW_ONLY, InitVar
from typing import ClassVar
try:
    @dataclass«¦(order=True)¦(frozen=True)¦(eq=False)¦(slots=True)¦(kw_only=True)¦(unsafe_hash=True)¦(repr=False)¦(init=False)¦(order=True, eq=False)¦(match_args=False)¦(nope=1)»
    class $1:
        a: int
        «b: str = 'x'¦b: list = []¦b: list = field(default_factory=list)¦b: int = field(default=1, repr=False)¦b: ClassVar[int] = 5¦b: InitVar[int] = 3¦b: int = field(init=False, default=7)¦_: KW_ONLY¦b: int = field(compare=False, default=2)¦b: int = field(kw_only=True)¦b: int = field(default=1, default_factory=int)¦b = 5¦b: int = field(hash=False, default=2, metadata={'k': 1})»
        c: «int = 3¦'str' = 'c'¦int¦dict = field(default_factory=dict)¦tuple = ()»
        «def __post_init__(self«¦, b»): print('post', self.a)¦def m(self): return self.a¦@property
        def d(self): return self.a¦__hash__ = None¦def __eq__(self, o): return True¦def __repr__(self): return 'own'¦pass»
    @dataclass«¦(frozen=True)¦(order=True)»
    class $2($1): «d: int = 9¦a: str = 'over'¦pass¦e: int¦a: int»
except Exception as error: print(type(error).__name__, error)
else:
    show(lambda: $1(«1¦1, 2¦1, 2, 3¦¦a=1, c=2¦1, b=2, c=4¦a=1, z=2»))
    show(lambda: $2(«1¦1, 2, 3, 4¦a=5, c=2¦»))
    x = None
    for args in ((1,), (1, 2), (1, 2, 3)):
        try: x = $1(*args); break
        except TypeError as e: print(e)
    show(lambda: (x, x == x, x == 5, x != x))
    show(lambda: «x < x¦hash(x) == hash(x)¦asdict(x)¦astuple(x)¦replace(x, a=5)¦replace(x, z=1)¦[f.name for f in fields(x)]¦setattr(x, 'a', 9)¦delattr(x, 'a')¦setattr(x, 'q', 1)¦x.__match_args__¦x.m()¦x.__dict__¦$1.a¦$1.b¦$1.__dataclass_params__¦fields($1)[0]¦$1.__annotations__¦$1.__slots__¦$2.__mro__[1] is $1¦x <= 5¦sorted([x, x])¦copy_of(x)¦$1.__doc__»)
====
import functools
calls = []
@functools.«lru_cache¦lru_cache(maxsize=2)¦cache¦lru_cache(typed=True)¦lru_cache(maxsize=None)»
def $1(*a, **k): calls.append((a, sorted(k))); return «len(a)¦a and a[0]¦1 // len(a)»
for args in [(1,), (1.0,), (True,), (1, 2), $t, (1,), ('a',), ([],)]:
    try: print(args, $1(*args))
    except Exception as e: print(args, type(e).__name__, e)
print($1.cache_info(), len(calls), $1.__name__, $1.__wrapped__.__name__)
$1.cache_clear()
show(lambda: $1(k=1, j=2))
show(lambda: $1.cache_info())
show(lambda: $1.cache_parameters())
====
import functools
@functools.singledispatch
def $1(v, *a): return 'default', type(v).__name__
@$1.register«¦(int)»
def _(v«: int»): return 'int'
@$1.register(«list¦str¦float¦dict¦object¦(int, str)¦int | str¦5»)
def _(v, *a): return 'second', a
show(lambda: $1($a))
show(lambda: $1(True))
show(lambda: $1(1, 2))
show(lambda: $1())
show(lambda: $1.«dispatch(bool).__name__¦registry.keys()¦__name__¦__wrapped__¦register¦register(5)¦register()»)
====
import functools
@functools.total_ordering
class $1:
    def __init__(self, v): self.v = v
    «def __lt__(self, o): return self.v < o.v¦def __le__(self, o): return NotImplemented¦def __gt__(self, o): return self.v > o.v¦x = 1¦def __ge__(self, o): return []»
    «def __eq__(self, o): return self.v == o.v¦pass»
    def __repr__(self): return f'O{self.v}'
    @functools.cached_property
    def c(self): print('computed'); return «self.v * 2¦1 // 0¦self.nope»
show(lambda: $1(1) «<¦<=¦>¦>=¦==¦!=» $1($m))
show(lambda: $1(1) «<¦<=¦>¦>=» $K)
show(lambda: sorted([$1(3), $1(1), $1(2)]))
x = $1(4)
show(lambda: x.c)
show(lambda: x.c)
show(lambda: «vars(x)¦delattr(x, 'c')¦setattr(x, 'c', 1)¦$1.c.attrname¦$1.c.__get__(x)»)
====
import contextlib
@contextlib.contextmanager
def $1(n):
    print('before', n)
    «try:
        yield n
    except ValueError as e: print('handled', e)
    finally: print('cleanup')¦yield n
    print('after')¦yield n; yield n¦return¦try: yield n
    except Exception: raise KeyError('changed')¦try: yield
    finally: raise RuntimeError('final')»
def $2():
    with $1(«1¦0») as v:
        «print('body', v)¦raise ValueError('inside')¦1 // 0¦return v¦raise StopIteration(1)»
    return 'end'
show($2)
show(lambda: $1(5)(«lambda: 'decorated'¦5»)())
def $3():
    with contextlib.ExitStack() as stack:
        stack.«enter_context($1(3))¦callback(print, 'called', 1)¦push(lambda *a: True)¦enter_context(5)¦push(5)¦callback()»
        stack.callback(lambda: print('last'))
        «1 // 0¦raise ValueError('e')¦pass»
show($3)
def $4():
    with contextlib.suppress(«ValueError¦ZeroDivisionError, KeyError¦5¦»): «1 // 0¦int('x')¦raise ExceptionGroup('g', [ValueError(1), TypeError(2)])»
    return 'suppressed'
show($4)
====
import collections
$1 = collections.«deque([1, 2, 3], «2¦5¦None»)¦Counter('aabc')¦OrderedDict(a=1, b=2, c=3)¦defaultdict(list, a=[1])¦ChainMap({'a': 1}, {'b': 2})¦UserList([1, 2])¦UserDict(a=1)»
for $2 in [lambda x: x.«append¦update¦extend¦pop¦popitem¦rotate¦move_to_end¦setdefault¦remove¦insert¦subtract»(«¦$K¦$Z¦$K, $Z»), lambda x: x[$K], lambda x: x.«appendleft¦popleft¦clear¦copy¦items¦most_common¦elements¦reverse¦index¦count¦get»(«¦$K»), lambda x: x.__setitem__($K, $a), lambda x: x.__delitem__($K), lambda x: x «+¦|¦-¦==¦<¦&» «x¦$Z», lambda x: len(x), lambda x: list(x)]:
    try: print(repr($2($1)).split(' at 0x')[0])
    except Exception as e: print(type(e).__name__, e)
    print($1)
====
from typing import NamedTuple, Generic, TypeVar, Protocol, runtime_checkable, TypedDict
class $1(NamedTuple):
    x: int
    y: «int = 5¦str¦list = []»
    «def total(self): return self.x¦@property
    def d(self): return 'd'¦__slots__ = ()¦z: int = 3¦_a: int = 1¦x2 = 7¦pass»
show(lambda: $1(«1¦1, 2¦¦x=1, y=2¦1, 2, 3, 4¦1, q=2»))
show(lambda: $1(1, 2).«_replace(x=9)¦total()¦d¦_fields¦_asdict()¦__annotations__¦x¦_field_defaults¦nope¦__doc__»)
show(lambda: $1(1, 2) «==¦<¦+» «(1, 2)¦$1(1, 3)¦$Z»)
class $2[T](«list[T]¦object¦Generic[T]¦dict[str, T]»):
    def m(self, v: T) -> T: return v
show(lambda: $2[int])
show(lambda: $2[int].__origin__)
show(lambda: $2.__type_params__)
show(lambda: $2[«int, str¦5¦()¦$Z»])
show(lambda: $2().m(1))
type $3[K] = «dict[K, int]¦list[K]¦K | None»
show(lambda: ($3, $3.__value__, $3.__type_params__, $3[int]))
@runtime_checkable
class $4(Protocol):
    def close(self): ...
show(lambda: isinstance(«5¦[]¦open», $4))
show(lambda: $4())
====
import abc
class $1(abc.ABC):
    @abc.abstractmethod
    def f(self): «...¦return 'base'»
    «@property
    @abc.abstractmethod
    def p(self): ...¦@abc.abstractmethod
    def g(self): ...¦@classmethod
    @abc.abstractmethod
    def c(cls): ...¦def h(self): return self.f()¦@classmethod
    def __subclasshook__(cls, k): return hasattr(k, 'f')»
class $2($1):
    def f(self): return super().f()
    «p = 1¦def g(self): return 'g'¦c = None¦pass»
show(lambda: $1())
show(lambda: $2().f())
show(lambda: $1.__abstractmethods__ == frozenset(['f']))
show(lambda: isinstance(«5¦$2¦[]», $1))
show(lambda: $1.register(«int¦5¦$2»))
show(lambda: (isinstance(5, $1), issubclass(int, $1), issubclass($2, $1), $1.__subclasses__()))
""",
}
