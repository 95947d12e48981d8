# SPDX-License-Identifier: Apache-2.0
# glob, shutil, tempfile, fileinput, filecmp, linecache.
import filecmp
import fileinput
import glob
import linecache
import os
import re
import shutil
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs))[:300])
    except Exception as e:
        print(type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
with open("a.txt", "w") as f:
    f.write("x\ny\n")
with open("b.txt", "w") as f:
    f.write("x\nz\n")
os.makedirs("d/e")
with open("d/e/f", "w") as f:
    f.write("1")
os.mkdir("s")
attempt(shutil.copy, "a.txt", "a.txt")
attempt(shutil.copy, "a.txt", "d")
attempt(shutil.copyfile, "a.txt", "d")
attempt(shutil.copyfile, "nope", "q")
attempt(shutil.copytree, "d", "d2")
attempt(shutil.copytree, "d", "d2")
attempt(shutil.move, "a.txt", "s")
attempt(shutil.copy2, "b.txt", "c.txt")
attempt(shutil.move, "b.txt", "s/a.txt")
attempt(shutil.move, "d", "d/e")
attempt(shutil.rmtree, "nope")
attempt(shutil.rmtree, "nope", ignore_errors=True)
attempt(shutil.rmtree, "s/a.txt")
attempt(shutil.ignore_patterns("*.py"), "d", ["a.py", "b"])
attempt(shutil.move, "s", "s2")
attempt(shutil.move, "s2/a.txt", "nodir/x")
attempt(shutil.move, "s2/a.txt", ".")
attempt(shutil.move, "c.txt", "b.txt")
attempt(shutil.move, "b.txt", ".")
attempt(shutil.copytree, "nope", "q")
attempt(shutil.which, "no-such-command")
shutil.copytree("d", "d3", ignore=shutil.ignore_patterns("f"))
print(sorted(os.listdir("d3/e")), shutil.copytree("d", "d3", dirs_exist_ok=True), sorted(os.listdir("d3/e")))
shutil.rmtree("d3")
print(os.path.exists("d3"), sorted(os.listdir()))
with open("a.txt") as source, open("copied", "w") as target:
    shutil.copyfileobj(source, target, 2)
print(open("copied").read())
os.remove("copied")

with tempfile.NamedTemporaryFile("w+", suffix=".csv") as f:
    print(type(f), f.write("a,b\n"), f.flush(), open(f.name).read(), f.name.endswith(".csv"), f.closed)
    name = f.name
print(os.path.exists(name), f.closed)
with tempfile.TemporaryDirectory(prefix="p", suffix="s") as folder:
    print(os.path.basename(folder)[0], folder[-1], len(os.path.basename(folder)), os.listdir(folder))
    with open(os.path.join(folder, "inside"), "w") as f:
        f.write("x")
print(os.path.exists(folder))
spool = tempfile.SpooledTemporaryFile(max_size=10)
print(spool._rolled, spool.write(b"x" * 11), spool._rolled, spool.seek(0), spool.read())
spool.close()
print(spool.closed)
with tempfile.TemporaryFile("w+") as f:
    print(f.write("hi"), f.seek(0), f.read(), isinstance(f.name, int))
fd, name = tempfile.mkstemp(suffix=".x", text=True)
print(len(os.path.basename(name)), oct(os.stat(name).st_mode), os.write(fd, b"abc"), os.close(fd), open(name).read())
os.remove(name)
with tempfile.NamedTemporaryFile("w", delete=False) as f:
    f.write("q")
print(os.path.exists(f.name), open(f.name).read(), os.remove(f.name))
first, second = tempfile.mkdtemp(), tempfile.mkdtemp()
print(first != second, os.path.isdir(first), os.path.dirname(first) == tempfile.gettempdir(), tempfile.gettempprefix())
os.rmdir(first)
os.rmdir(second)
attempt(tempfile.mkstemp, prefix="x", suffix=b"y")

for line in fileinput.input(["b.txt", "d/e/f"]):
    print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), repr(line))
with fileinput.input("b.txt", inplace=True) as lines:
    for line in lines:
        print(line.upper(), end="")
print(open("b.txt").read(), sorted(os.listdir(".")))
attempt(fileinput.input, "b.txt", inplace=True, openhook=lambda a, b: 1)
attempt(lambda: list(fileinput.FileInput("nope")))
attempt(fileinput.input, "b.txt", mode="q")

for name in ("x1", "x2"):
    with open(name, "w") as f:
        f.write("same")
print(filecmp.cmp("x1", "x2"), filecmp.cmp("x1", "x2", shallow=False), filecmp.cmp("x1", "b.txt"), filecmp.cmp("d", "d"))
attempt(filecmp.cmp, "x1", "nope")
print(filecmp.cmpfiles(".", "d2", ["x1", "e"]))
open("d/new", "w").close()
with open("d2/a.txt", "w") as f:
    f.write("diff")
compared = filecmp.dircmp("d", "d2")
print(compared.left_list, compared.common, compared.left_only, compared.same_files, compared.diff_files, sorted(compared.subdirs))
compared.report_full_closure()
print(repr(linecache.getline("b.txt", 1)), repr(linecache.getline("b.txt", 9)), linecache.getlines("nope"))
linecache.checkcache()
linecache.clearcache()

open(".hid", "w").close()
os.mkdir("d/.h")
open("d/.h/z", "w").close()
for pattern in ["*", "**", "d/**/f", "nope", "d", "d/", "*/", ".*", "d*/*/f", "./x*", "**/", "**/*", "d/**", "*/**", "**/f",
                "d//e/*", "d/e/f", "d/./e/*", "d/../x*", "[xb]*", "", "?1", "d/**/", "**/e/**"]:
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)),
          sorted(glob.glob(pattern, recursive=True, include_hidden=True)))
print(sorted(glob.glob("*", root_dir="d")), sorted(glob.glob("**", root_dir="d", recursive=True)), glob.escape("a[b]*?"))
print(sorted(glob.iglob(b"x*")), sorted(os.path.basename(x) for x in glob.glob(os.path.abspath("x*"))))
NAMES = ["a", "b", "a/b", ".a", "a/.b", "ab/x/bc", "ab/bc", "x.py", "d/x.txt", "x.txt", "a/b/c", "ab/x/y/bd", "a/", ""]
for pattern in ["a*/**/b?", "*", "**", "*.py", "**/*.txt", "a/b", "[!a]x/?", "**/a", "a/**"]:
    for recursive in (False, True):
        for hidden in (False, True):
            found = re.compile(glob.translate(pattern, recursive=recursive, include_hidden=hidden))
            print(pattern, recursive, hidden, [name for name in NAMES if found.match(name)])
