# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import io, zipfile, json.encoder, inspect, sys, os, tempfile
os.chdir(tempfile.mkdtemp())
b = io.BytesIO(); z = zipfile.ZipFile(b, "w")
for n, t in (("a.txt", "alpha"), ("b/c.txt", "gamma\nline"), ("b/d/e.py", "print(1)"), ("b/d/f.txt", "x")): z.writestr(n, t)
z.filename = "arch.zip"; z.close(); b.seek(0); z = zipfile.ZipFile(b); z.filename = "arch.zip"
p = zipfile.Path(z)
def gen(a):
    b = 2
    yield a
g = gen(1); next(g)
check('''
sorted(str(x) for x in p.iterdir()), sorted(x.at for x in (p / "b").iterdir()), p / "b", (p / "b" / "c.txt").read_text(encoding="utf-8"), (p / "a.txt").read_bytes()
(p / "b").is_dir(), (p / "a.txt").is_file(), (p / "zz").exists(), (p / "b" / "c.txt").name, (p / "b" / "c.txt").stem, (p / "b" / "c.txt").suffix, (p / "b" / "c.txt").parent, p.name, str(p / "b" / "d"), p.joinpath("b", "d", "e.py"), (p / "b").parent
sorted(x.at for x in p.glob("**/*.txt")), sorted(x.at for x in p.glob("*.txt")), sorted(x.at for x in p.rglob("*.py")), sorted(x.at for x in (p / "b").glob("*"))
(p / "b").read_text()
(p / "zz").read_text()
list((p / "a.txt").iterdir())
(p / "a.txt").match("*.txt"), (p / "b" / "d").relative_to(p / "b"), p == zipfile.Path(z), p / "a.txt" == p / "a.txt"
with (p / "b/c.txt").open(encoding="utf-8") as f: print(f.readlines())
(p / "a.txt").open("rb", encoding="x")
json.encoder.encode_basestring('a\\"é'), json.encoder.encode_basestring_ascii("é"), json.encoder.INFINITY
json.encoder.encode_basestring(5)
inspect.getgeneratorlocals(g), g.close(), inspect.getgeneratorlocals(g)
inspect.getgeneratorlocals(5)
sys.get_coroutine_origin_tracking_depth(), sys.call_tracing(max, (1, 2)), sys.is_stack_trampoline_active(), sys.abiflags
''')
with open("file.txt", "w") as f: f.write("12345")
i = zipfile.ZipInfo.from_file("file.txt", "x/y.txt"); print(i.filename, i.file_size, i.is_dir())
