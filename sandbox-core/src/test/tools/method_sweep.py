# SPDX-License-Identifier: Apache-2.0
"""Each attribute of each builtin type, each builtin function and each operator, with a matrix of
arguments, as programs that print one line for each case: `expression => type value`."""

import builtins
import itertools

# Stands before the cases; `check` evaluates one and prints what becomes of it.
PROLOGUE = '''
import array, collections, datetime, decimal, fractions, functools, io, re
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value})"
class IntSub(int): pass
class StrSub(str): pass
class BytesSub(bytes): pass
class FloatSub(float): pass
class ListSub(list): pass
class TupleSub(tuple): pass
class DictSub(dict): pass
class SetSub(set): pass
class Iterable:
    def __iter__(self): return iter([1, 2])
class Sequence:
    def __len__(self): return 2
    def __getitem__(self, index):
        if index > 1: raise IndexError(index)
        return index * 10
class Mapping:
    def keys(self): return ["a"]
    def __getitem__(self, key): return {"a": "aa"}[key]
class Plain:
    def __repr__(self): return "Plain()"
class Broken:
    def __iter__(self): raise RuntimeError("iter")
    def __index__(self): raise RuntimeError("index")
    def __eq__(self, other): raise RuntimeError("eq")
    def __hash__(self): return 1
    def __repr__(self): return "Broken()"
plain = Plain()
broken = Broken()
def identity(x): return x
def pair(x, y): return (x, y)
def generator():
    yield 1
    yield 2
def show(value, depth=0):
    kind = type(value).__name__
    if kind.endswith("iterator") or kind in ("map", "filter", "zip", "enumerate", "reversed", "generator"):
        if depth:
            return kind
        items = []
        for item in value:
            items.append(show(item, 1))
            if len(items) > 5: break
        return kind + " of [" + ", ".join(items) + "]"
    text = repr(value)
    place = text.find(" at 0x")
    while place >= 0:
        end = place + 6
        while end < len(text) and text[end] in "0123456789abcdefABCDEF": end += 1
        text = text[:place] + text[end:]
        place = text.find(" at 0x")
    if len(text) > 300: text = text[:300] + "..." + str(len(text))
    return kind + " " + text
def tidy(text):
    text = text.replace("\\n", "\\\\n")
    place = text.find(" at 0x")
    return text if place < 0 else text[:place]
def check(receiver, case):
    space = dict(globals())
    try:
        if receiver: space["x"] = eval(receiver, space)
        value = eval(case, space)
        line = show(value)
        if receiver and type(space["x"]).__name__ in ("list", "dict", "set", "bytearray", "ListSub", "DictSub", "SetSub"):
            line += " | " + show(space["x"])
    except BaseException as error:
        line = type(error).__name__ + ": " + str(error)
    title = case if not receiver else f"x = {receiver}; {case}"
    print(tidy(title), "=>", tidy(line))
'''

VALUES = """None
True
0
1
-1
10**20
-10**20
2.5
float('nan')
1j
'a'
''
'abc'
'%s'
b'a'
b''
bytearray(b'a')
memoryview(b'ab')
[1]
[]
['a', 'b']
[[1, 2]]
(1, 2)
()
{}
{'a': 1}
{1}
frozenset({1})
range(3)
slice(1, 2)
plain
broken
int
str
...
NotImplemented
Index(1)
Index(10**20)
IntSub(3)
StrSub('a')
BytesSub(b'a')
FloatSub(1.5)
ListSub([1])
TupleSub((1, 2))
DictSub(a=1)
iter([1, 2])
generator()
Iterable()
Sequence()
Mapping()
identity
len""".split("\n")
FEW = "None|0|-1|10**20|1.5|'a'|b'a'|[1, 'a']|plain|identity".split("|")
FEWER = "None|1|-2|'a'".split("|")
KEYWORDS = "x=1|key=None|sep='a'|default=0|encoding='utf-8'|maxsplit=1|start=1|strict=True".split("|")

RECEIVERS = {
    "int": ["5", "-7", "0", "10**20", "IntSub(5)"],
    "bool": ["True"],
    "float": ["2.5", "-0.0", "float('inf')", "FloatSub(2.5)"],
    "complex": ["1+2j"],
    "str": ["'aBc def'", "''", "'a,b\\n%s{0}'", "StrSub('abc')", "'ẞß\\u0130ﬁ'"],
    "bytes": ["b'aBc def'", "b''", "BytesSub(b'abc')"],
    "bytearray": ["bytearray(b'aBc')", "bytearray()"],
    "memoryview": ["memoryview(b'abcd')", "memoryview(bytearray(b'abcd'))"],
    "list": ["[3, 1, 2]", "[]", "['a', 1]", "ListSub([1])"],
    "tuple": ["(3, 1, 2)", "()", "TupleSub((1, 2))"],
    "dict": ["{'a': 1, 1: 2}", "{}", "DictSub(a=1)"],
    "dict_keys": ["{'a': 1, 1: 2}.keys()"],
    "dict_values": ["{'a': 1, 1: 2}.values()"],
    "dict_items": ["{'a': 1, 1: 2}.items()"],
    "set": ["{1, 2, 3}", "set()", "SetSub({1})"],
    "frozenset": ["frozenset({1, 2})"],
    "range": ["range(1, 10, 3)", "range(0)", "range(10**20, 0, -10**19)"],
    "slice": ["slice(1, 5, 2)", "slice(None)"],
    "NoneType": ["None"],
    "ellipsis": ["..."],
    "NotImplementedType": ["NotImplemented"],
    "object": ["object()", "plain"],
    "type": ["int", "Plain"],
    "function": ["identity", "(lambda a, *b, c=1: a)"],
    "builtin": ["len", "[].append", "int.__add__", "(5).__add__", "dict.fromkeys", "str.join"],
    "method": ["Index(1).__index__"],
    "generator": ["generator()"],
    "coroutine": ["(lambda: (yield))()"],
    "list_iterator": ["iter([1, 2])"],
    "tuple_iterator": ["iter((1, 2))"],
    "str_iterator": ["iter('ab')"],
    "bytes_iterator": ["iter(b'ab')"],
    "range_iterator": ["iter(range(3))", "iter(range(10**20, 10**20 + 2))"],
    "set_iterator": ["iter({1, 2})"],
    "dict_iterator": ["iter({1: 2})", "reversed({1: 2})", "iter({1: 2}.items())"],
    "list_reverseiterator": ["reversed([1, 2])"],
    "reversed": ["reversed((1, 2))"],
    "callable_iterator": ["iter(lambda: 1, 1)"],
    "iterator": ["iter(Sequence())"],
    "enumerate": ["enumerate('ab')"],
    "zip": ["zip([1], [2])"],
    "map": ["map(identity, [1])"],
    "filter": ["filter(None, [1])"],
    "property": ["property(identity)"],
    "classmethod": ["classmethod(identity)"],
    "staticmethod": ["staticmethod(identity)"],
    "super": ["super(IntSub, IntSub(3))"],
    "BaseException": ["ValueError('a')", "ValueError()", "KeyError('k')", "StopIteration(5)"],
    "OSError": ["OSError(2, 'no', 'f')"],
    "SyntaxError": ["SyntaxError('m', ('f', 1, 2, 't', 3, 4))"],
    "UnicodeError": ["UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')"],
    "ImportError": ["ImportError('m', name='n', path='p')"],
    "NameError": ["NameError('m', name='n')", "AttributeError('m', name='n', obj=3)"],
    "SystemExit": ["SystemExit(3)"],
    "ExceptionGroup": ["ExceptionGroup('g', [ValueError(1), TypeError(2)])"],
    "GenericAlias": ["list[int]", "dict[str, int]"],
    "UnionType": ["(int | str)"],
    "mappingproxy": ["Plain.__dict__", "type('T', (), {'a': 1}).__dict__"],
    "code": ["identity.__code__"],
    "module": ["__import__('math')"],
    "deque": ["collections.deque([3, 1, 2])", "collections.deque('ab', 3)"],
    "OrderedDict": ["collections.OrderedDict(a=1, b=2)"],
    "defaultdict": ["collections.defaultdict(list, a=1)"],
    "array": ["array.array('i', [3, 1, 2])", "array.array('d', [2.5])", "array.array('u', 'ab')"],
    "Decimal": ["decimal.Decimal('2.50')"],
    "Fraction": ["fractions.Fraction(7, 2)"],
    "date": ["datetime.date(2024, 2, 29)"],
    "datetime": ["datetime.datetime(2024, 2, 29, 12, 30)"],
    "time": ["datetime.time(12, 30)"],
    "timedelta": ["datetime.timedelta(1, 2)"],
    "Pattern": ["re.compile('(a)(?P<b>b)?')"],
    "Match": ["re.match('(a)(?P<b>b)?', 'abc')"],
    "StringIO": ["io.StringIO('a\\nb')"],
    "BytesIO": ["io.BytesIO(b'a\\nb')"],
    "partial": ["functools.partial(pair, 1)"],
}

# What differs by nature: texts, addresses, sizes, hashes of strings, and what other sweeps cover.
SKIPPED = {"__doc__", "__sizeof__", "__dir__", "__init_subclass__", "__subclasshook__", "__class__"}
SKIPPED |= {"__reduce_ex__", "__reduce__", "__text_signature__", "__subclasses__", "__builtins__", "__globals__"}
SKIPPED |= {"__getattribute__", "__weakref__", "__dict__", "co_code", "co_positions", "co_lines", "co_linetable"}
SKIPPED |= {"co_branches", "_co_code_adaptive", "co_exceptiontable", "co_lnotab", "co_stacksize", "co_consts"}
SKIPPED |= {"__loader__", "__spec__", "__file__"}
FUNCTIONS_SKIPPED = {"copyright", "credits", "license", "exit", "quit", "help", "open", "input", "breakpoint"}
FUNCTIONS_SKIPPED |= {"print", "id", "globals", "locals", "dir", "vars", "__build_class__", "hash", "__import__"}
FUNCTIONS_SKIPPED |= {"exec", "eval", "compile"}

BINARY = "+ - * / // % @ << >> & | ^ == != < <= > >= in is".split()
OPERANDS = VALUES + ["-5", "3", "2**70", "0.0", "-2.5", "float('inf')", "0j", "dict(b=2).keys()", "False"]
SPECS = "|d|x|#x|b|o|c|e|f|g|n|%|s|10|<10|>10|^10|=10|*^10|+|-| |+d|,|_|010|.2|.2f|10.3f|,.2f|_x|z.1f|#g|E|G|F"
SPECS += "|,s|.2d|c5|+s|=5s|010s|_b|,x|#b|#_x|0|00|.|.f|q|ff|10.|<|é>5|{|!r|.1e|+.1%|-05d|_.2f|.3s|5.2s|#.3f|n5"


def argument_lists():
    yield ""
    yield from VALUES
    for two in itertools.product(FEW, FEW):
        yield ", ".join(two)
    for three in itertools.product(FEWER, FEWER, FEWER):
        yield ", ".join(three)
    yield "1, 2, 3, 4"
    yield "'a', 'b', 'c', 'd'"
    for keyword in KEYWORDS:
        yield keyword
        yield "'a', " + keyword
        yield "1, " + keyword
    yield "*[1], **{'a': 1}"


def attributes(receiver):
    space = {}
    exec(PROLOGUE, space)
    value = eval(receiver, space)
    return value, [name for name in dir(value) if name not in SKIPPED]


def of_type(kind):
    for number, receiver in enumerate(RECEIVERS[kind]):
        value, names = attributes(receiver)
        for name in names:
            cases = [(receiver, f"x.{name}")]
            if name in ("__hash__",):
                cases = [(receiver, "x.__hash__(1)")]
            elif callable(getattr(value, name, None)):
                lists = list(argument_lists())
                if name.startswith("__") and name not in ("__format__", "__new__", "__init__"):
                    lists = lists[: len(VALUES) + 8] + ["1, 2, 3", "x=1", "1, x=1"]
                if name in ("__pow__", "__rpow__", "__lshift__"):
                    lists = [args for args in lists if "10**20" not in args]
                if number > 0:
                    lists = lists[: len(VALUES) + 1]
                cases = [(receiver, f"x.{name}({args})") for args in lists]
            yield f"{kind}.{name}", program(cases)


def of_unbound(kind):
    value, names = attributes(RECEIVERS[kind][0])
    owner = type(value).__name__
    if getattr(builtins, owner, None) is not type(value):
        return
    cases = [("", f"{owner}.{name}({args})") for name in names if callable(getattr(type(value), name, None))
             for args in ["", "None", "'a'", "1", "plain", "None, 1", "x=1"] if name != "__hash__"]
    yield f"unbound {owner}", program(cases)


def of_functions():
    for name in dir(builtins):
        value = getattr(builtins, name)
        if name in FUNCTIONS_SKIPPED or not callable(value):
            continue
        if isinstance(value, type) and issubclass(value, BaseException):
            cases = [("", f"{name}({args})") for args in list(argument_lists())[:60]]
        else:
            cases = [("", f"{name}({args})") for args in argument_lists()]
        yield f"function {name}", program(cases)


def of_operators():
    for operator in BINARY:
        cases = [(left, f"x {operator} {right}") for left in OPERANDS for right in OPERANDS
                 if not (operator in ("*", "<<", "**") and "10**20" in right)
                 and not (operator == "is")]
        yield f"operator {operator}", program(cases)
    for operator in "+ - * / // % @ << >> & | ^ **".split():
        cases = [(left, f"[x := x {operator} {right}, x][0]") for left in FEW for right in FEW
                 if not (operator in ("*", "<<", "**") and "10**20" in (left + right))]
        yield f"operator {operator}=", program(cases)
    yield "operator **", program([(a, f"x ** {b}") for a in OPERANDS for b in OPERANDS if "**" not in a + b])
    cases = [(a, f"{form}") for a in OPERANDS for form in ("-x", "+x", "~x", "not x", "bool(x)", "x()", "x[0]", "x['a']",
             "x[0:1]", "x[::-1]", "x[None]", "x[1.5]", "x[10**20]", "x[::0]", "x.nope", "[*x]", "{**x}", "(lambda a, b: b)(*x)",
             "f'{x}'", "f'{x!r:>20}'", "f'{x:5}'", "f'{x:d}'", "[y for y in x]", "x[Index(0)]", "x[plain]", "x[()]",
             "identity(**x)", "identity(*x)", "x[0, 1]", "next(x)", "iter(x)", "len(x)", "reversed(x)", "sorted(x)")]
    yield "unary", program(cases)
    for statement in ("del x[0]", "x[0] = 1", "x.nope = 1", "del x.nope", "x[0:1] = [9]", "x[0:1] = 5", "del x[0:1]",
                      "del x[::0]", "x[::2] = [1]", "x['a'] = 1", "x[None] = 1", "a, b = x", "a, *b = x", "[a] = x",
                      "for a in x: pass", "x += 1", "x += 'a'", "x += [1]", "x *= 2", "x |= {}", "x -= 1", "with x: pass",
                      "raise x", "raise ValueError from x", "assert x", "x[-1] = 2", "del x[-1]", "x[10] = 1", "x[2.0] = 1",
                      "match x:\n case []: a=1\n case {}: a=2\n case int(): a=3\n case str(): a=4\n case _: a=5",
                      "class A(x): pass", "class A(metaclass=x): pass", "x: int = 5", "import x", "from x import y",
                      "try: raise KeyError\nexcept x: pass", "@x\ndef f(): pass"):
        cases = [(value, f"[exec({statement!r}, globals() | {{'x': x}}, d := {{}}), "
                  "{k: v for k, v in d.items() if k in 'ab'}]") for value in OPERANDS]
        cases = [(value, f"run({statement!r}, x)") for value in OPERANDS]
        yield f"statement {statement}", program(cases)


def of_formats():
    values = "5 -5 0 10**20 True 2.5 -2.5 1e20 1e-7 0.0 -0.0 float('inf') float('nan') 1234567.891 1+2j 'abc' '' b'a' None [1] plain IntSub(7) StrSub('é') FloatSub(2.5)".split(" ")
    specs = SPECS.split("|")
    yield "format", program([("", f"format({v}, {s!r})") for v in values for s in specs])
    percents = "%d %i %s %r %a %x %X %#x %o %#o %e %f %g %G %c %% %5d %-5d| %05d %+d %.2f %10.3f %.3s %5s %-5s| %*d %.*f %(a)s %(a)d %q %".split(" ")
    percents += ["% d", "%ld", "%5", "%-", "%(a", "%()s", "%s %s", "%5%", "%.0f", "%#g", "%+.3e", "%u", "%.5d", "%.-1d", "%s%"]
    rights = values + ["(1,)", "(1, 2)", "()", "{'a': 1}", "{'a': 'x', '': 2}", "(5, 3)", "('a', 'b')", "Index(3)", "65", "1114112", "'ab'", "b'ab'", "bytearray(b'q')"]
    yield "percent", program([("", f"{p!r} % {v}") for p in percents for v in rights])
    yield "percent bytes", program([("", f"{p.encode()!r} % {v}") for p in percents + ["%b"] for v in rights])
    fields = ["{}", "{0}", "{1}", "{a}", "{0.real}", "{0[0]}", "{0[a]}", "{!r}", "{!s:>5}", "{!a}", "{:{}}", "{", "}", "{{}}", "{0} {}", "{} {0}",
              "{!x}", "{!}", "{0!r!s}", "{a.b}", "{a[0]}", "{:d}", "{0.}", "{0[}", "{0[]}", "{:>{w}}", "{ }", "{-1}", "{0:{1}{2}}", "{!r", "{:"]
    args = ["", "1", "'a', 5", "[1, 2]", "a=1", "'x', w=4", "a=[7]", "3.5, '<', 8", "{'a': 2}"]
    yield "str.format", program([("", f"{f!r}.format({a})") for f in fields for a in args])
    numbers = "1 -1 ' 1 ' '+1' '-1' '1_0' '1__0' '_1' '1_' '0x1f' '0b1' '0o7' '1e5' '.5' '5.' '.' 'inf' '-Infinity' 'nan' '1e400' '١' '1 2' '' ' ' '1+2j' 'j' '1j' '(1+2j)' '1+j' '1 + 2j' 'infj' '0x' '1e' b'12' bytearray(b'1') '1.5' '00' '010' '1_000.5_5' '1e1_0' '\\x00' '1\\x00' 1.5 1e308 -2.5 float('inf') 1j None 'é'"
    import shlex
    lexer = shlex.shlex(numbers, posix=False, punctuation_chars=False)
    lexer.whitespace_split = True
    numbers = list(lexer)
    bases = ["", ", 0", ", 2", ", 10", ", 16", ", 36", ", 37", ", 1", ", -1", ", None", ", 2.0", ", base=8", ", '2'"]
    yield "int()", program([("", f"int({n}{b})") for n in numbers for b in bases])
    yield "float()", program([("", f"{f}({n})") for n in numbers for f in ("float", "complex", "bool", "round", "abs", "hex", "bin", "oct", "chr", "ord", "ascii", "float.fromhex")])
    yield "complex()", program([("", f"complex({n}, {m})") for n in numbers for m in ("1", "2.5", "1j", "'1'", "None")])


def program(cases):
    run = '''
def run(statement, x):
    space = {**globals(), "x": x}
    exec(statement, space)
    return [show(space.get(name)) for name in "abx"]
'''
    return PROLOGUE + run + f"for receiver, case in {cases!r}:\n    check(receiver, case)\n"


def programs(names):
    """All programs, or those whose title starts with one of the names."""
    makers = [(kind + ".", lambda kind=kind: of_type(kind)) for kind in RECEIVERS]
    makers += [("unbound " + kind, lambda kind=kind: of_unbound(kind)) for kind in RECEIVERS]
    makers += [("function", of_functions), ("operator unary statement", of_operators), ("format percent str.format int() float() complex()", of_formats)]
    for prefix, maker in makers:
        for title, source in maker():
            if not names or any(title.startswith(name) for name in names):
                yield title, source
