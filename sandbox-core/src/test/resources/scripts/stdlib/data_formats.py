# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import datetime, pprint, tomllib, plistlib, io, collections, dataclasses, types, queue, mimetypes, quopri


@dataclasses.dataclass
class D:
    a: int
    b: list


class Rep:
    def __repr__(self): return "Rep()"


NT = collections.namedtuple("NT", "x y")
deep = {"key": [1, 2, {"inner": ["x" * 20] * 5}], "tuple": (1,), "s": {3, 1, 2}, "fs": frozenset([1]), "long": "word " * 30, "b": b"bytes" * 30, "od": collections.OrderedDict(a=1), "dd": collections.defaultdict(list, a=[1]), "c": collections.Counter("aab"), "dq": collections.deque([1, 2], 3), "ns": types.SimpleNamespace(a=1, b="y" * 70), "mp": types.MappingProxyType({"z": 1}), "cm": collections.ChainMap({1: 2}), "ud": collections.UserDict(a=1), "dc": D(1, [2] * 30), "nt": NT(1, 2), "r": Rep(), "ba": bytearray(b"x" * 70)}
loop = [1]
loop.append(loop)
print(pprint.pformat(deep))
for options in [dict(width=40), dict(width=20, indent=4), dict(depth=1), dict(depth=2), dict(compact=True, width=40), dict(sort_dicts=False), dict(underscore_numbers=True), dict(indent=0)]:
    print(options, pprint.pformat({"b": list(range(20)), "a": {"z": [1, [2, [3]]], "y": (1000000, 2)}}, **options))
check(r'''
pprint.pformat([]), pprint.pformat({}), pprint.pformat(()), pprint.pformat(set()), pprint.pformat("a\nb"), pprint.pformat("x" * 100), pprint.pformat(5), pprint.pformat(None), pprint.pformat({2: 1, "a": 2, None: 3}), pprint.pformat([loop[0]]), pprint.saferepr({"b": 1, "a": [1]}), pprint.isreadable([1]), pprint.isrecursive(loop), pprint.isreadable(Rep()), pprint.pformat(1234567, underscore_numbers=True), pprint.pformat(range(3)), pprint.pformat(int)
pprint.pformat("a b c d e f g h " * 6, width=30), pprint.pformat(b"abc" * 20, width=30), pprint.pformat(["a b " * 20], width=30), pprint.pformat({"k": "line\n" * 3}), pprint.pformat(("x" * 50, "y" * 50)), pprint.pformat([("x" * 50,)])
pprint.pformat(1, width=0)
pprint.pformat(1, indent=-1)
pprint.pformat(1, depth=0)
pprint.PrettyPrinter(depth=-1)
pprint.pprint([1], stream=(o := io.StringIO())), o.getvalue(), pprint.pp({"b": 1, "a": 2}), pprint.PrettyPrinter(indent=2, stream=o).pprint({1: 2}), o.getvalue(), pprint.PrettyPrinter().isreadable({}), pprint.PrettyPrinter().isrecursive([])
type("PP", (pprint.PrettyPrinter,), {"format": lambda s, o, c, m, l: (f"<{o}>", True, False) if isinstance(o, int) else pprint.PrettyPrinter.format(s, o, c, m, l)})().pformat([1, "a", {2: 3}])
tomllib.loads('a = 1\nb = "x"\n[t]\nc = [1, 2.5, true]\n[[arr]]\nd = 1979-05-27T07:32:00Z\n[[arr]]\ne = {f = 1}\n'), tomllib.loads('x = 0xFF\ny = 0o17\nz = 0b11\nw = 1_000\nf = 1e3\ng = inf\nh = -nan\ni = +1.5'), tomllib.loads("a.b.c = 1\n'q r'.\"s\" = 2"), tomllib.loads('s = """\nl1\\\n   l2"""\nt = \'\'\'\nraw\\n\'\'\''), tomllib.loads("d = 1979-05-27\nt = 07:32:00.5\ndt = 1979-05-27 07:32:00\no = 1979-05-27T07:32:00-07:00"), tomllib.loads(""), tomllib.loads("# c\n"), tomllib.loads('u = "\\u00e9\\U0001F600\\t"'), tomllib.loads("a = 1.5", parse_float=str), tomllib.load(io.BytesIO(b"a = 1"))
tomllib.loads("a = ")
tomllib.loads("a")
tomllib.loads("= 1")
tomllib.loads("a = 1\na = 2")
tomllib.loads("[a]\n[a]")
tomllib.loads("a = 1\n[a]")
tomllib.loads("a = 'x")
tomllib.loads('a = "x\n"')
tomllib.loads("a = [1, 2")
tomllib.loads("a = {b = 1,}")
tomllib.loads("a = 01")
tomllib.loads("a = 1__0")
tomllib.loads("a = tru")
tomllib.loads("a = 1 b = 2")
tomllib.loads('a = "\\q"')
tomllib.loads('a = "\\ud800"')
tomllib.loads("[a")
tomllib.loads("[]")
tomllib.loads("[[a]]\n[a]")
tomllib.loads("a = 2024-13-01")
tomllib.loads("a.b = 1\n[a]\nb = 2")
tomllib.loads("a = {b = 1}\n[a.c]")
tomllib.loads("a = \x01")
tomllib.loads(b"a = 1")
tomllib.load(io.StringIO("a = 1"))
tomllib.TOMLDecodeError.__mro__, tomllib.__all__
plistlib.loads(plistlib.dumps({"a": 1, "b": [1.5, True, "x", b"y", datetime.datetime(2020, 1, 2, 3, 4, 5)], "d": {}})), plistlib.dumps({"b": 1, "a": "<&>"}).decode(), plistlib.dumps([1], fmt=plistlib.FMT_BINARY), plistlib.loads(plistlib.dumps({"a": [1, 2**40, -5, "é", b"z", 1.5, None if 0 else 3]}, fmt=plistlib.FMT_BINARY)), plistlib.dumps({"b": 1, "a": 2}, sort_keys=False).decode().count("<key>b"), plistlib.UID(5), plistlib.loads(plistlib.dumps(plistlib.UID(7), fmt=plistlib.FMT_BINARY)), plistlib.dumps({1: 2, "a": 3}, skipkeys=True).decode().count("key")
plistlib.dumps(None)
plistlib.dumps({1: 2})
plistlib.dumps(object)
plistlib.dumps(2**64)
plistlib.loads(b"junk")
plistlib.loads(b"<plist><dict><string>x</string></dict></plist>")
plistlib.loads(b"<plist><foo/></plist>")
plistlib.dumps("\x01")
plistlib.loads("x")
plistlib.dumps(1, fmt="z")
plistlib.UID(-1)
plistlib.UID("x")
(q := queue.Queue(2)).put(1), q.put(2), q.full(), q.qsize(), q.empty(), q.get(), q.task_done(), q.get_nowait(), q.task_done(), q.join(), q.maxsize, q.unfinished_tasks
q.task_done()
q.get_nowait()
q.get(timeout=0)
q.get(block=False)
q.get(timeout=-1)
(q.put(1), q.put(2)), q.put_nowait(3)
q.put(3, timeout=0)
q.put(3, timeout=-1)
(s := queue.LifoQueue()).put(1), s.put(2), s.get(), s.get(), (h := queue.PriorityQueue()).put((2, "b")), h.put((1, "a")), h.get(), h.get(), (z := queue.SimpleQueue()).put(1), z.qsize(), z.empty(), z.get(), z.put_nowait(5), z.get_nowait()
z.get_nowait()
z.get(timeout=-1)
(d := queue.Queue()).put(1), d.shutdown(), d.get()
d.get()
d.put(1)
(e := queue.Queue()).put(1), e.shutdown(immediate=True), e.unfinished_tasks
queue.Empty.__mro__, queue.Full(), queue.ShutDown.__bases__, queue.__all__
quopri.encodestring(b"a=b \xff\t\nline" + b"x" * 80), quopri.decodestring(b"a=3Db=\nc=FF"), quopri.encodestring(b"a b", quotetabs=True), quopri.encodestring(b"a_b c", header=True), quopri.decodestring(b"a_b", header=True), quopri.encode(io.BytesIO(b"\xe9"), (o := io.BytesIO()), False), o.getvalue(), quopri.decode(io.BytesIO(b"=E9"), o), o.getvalue()
''')
