# SPDX-License-Identifier: Apache-2.0
# Paths over files: reading, writing, directories, patterns, walks.
import os
import tempfile
from pathlib import Path


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs))[:300])
    except Exception as e:
        print(type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
d = Path("d")
d.mkdir()
attempt(d.mkdir)
attempt(d.mkdir, exist_ok=True)
attempt(Path("p/q/r").mkdir)
attempt(Path("p/q/r").mkdir, parents=True)
attempt(Path("p/q/r").mkdir, parents=True)
attempt(Path("p/q/r").mkdir, parents=True, exist_ok=True)
f = d / "f.txt"
attempt(f.write_text, "hé\nx")
attempt(f.read_text)
attempt(f.read_bytes)
attempt(f.write_bytes, b"ab\r\n")
attempt(f.read_text)
attempt(f.read_text, newline="")
attempt(f.write_text, 5)
attempt(f.write_bytes, "x")
print(f.stat().st_size, f.exists(), f.is_file(), f.is_dir(), d.is_dir(), f.is_symlink(), (d / "no").exists())
missing = d / "no"
attempt(missing.read_text)
attempt(missing.unlink)
attempt(missing.unlink, missing_ok=True)
attempt(missing.stat)
attempt(missing.open)
attempt(missing.iterdir)
attempt(missing.rename, "q")
attempt(d.rmdir)
attempt(f.mkdir, exist_ok=True)
attempt((f / "x").mkdir, parents=True)
attempt((f / "x").exists)
attempt((d / "t").touch)
attempt((d / "t").touch, exist_ok=False)
attempt((d / "t").rename, d / "u")
attempt((d / "u").replace, d / "t")
print(sorted(x.name for x in d.iterdir()), sorted(map(str, Path(".").iterdir())), sorted(Path().iterdir()))
(d / "l").symlink_to("f.txt")
(d / "h").hardlink_to(f)
print((d / "l").readlink(), (d / "l").resolve().name, (d / "l").is_symlink(), (d / "l").read_bytes())
print((d / "h").samefile(f), f.stat().st_nlink, (d / "l").exists(follow_symlinks=False), (d / "l").lstat().st_size)
g = Path("g")
for name in ["a/b/c", "a/b2", "x"]:
    (g / name).mkdir(parents=True)
for name in ["1.py", "a/2.py", "a/b/3.py", "a/b/c/4.py", "a/b/.h.py", "x/n.txt", "a/b2/5.PY"]:
    (g / name).touch()
for pattern in ["*", "*.py", "**/*.py", "**", "*/*.py", "a/**", "**/b/**", "a/*", "**/", "*/", "a/b/3.py", "nope",
                "nope/*", "a/../x/*", "**/**/*.py", "[0-9].py", "?.py", "a/b?/*", ".*", "**/.*", "*/b/c",
                "**/*/", "**/a/**/*.py"]:
    print(pattern, sorted(map(str, g.glob(pattern))))
for pattern in ["*.py", "b", "a/*", "", "*.PY", "**/c", "3.py"]:
    print("r", pattern, sorted(map(str, g.rglob(pattern))))
attempt(lambda: list(g.glob("/x")))
attempt(lambda: list(g.glob("")))
print(sorted(map(str, g.glob("**/*.py", case_sensitive=False))), sorted(map(str, Path().rglob("*.txt"))))
print(sorted(map(str, Path(".").glob("g/*"))), sorted(map(str, Path(".").glob("**/b"))))
for top, folders, files in g.walk():
    folders.sort()
    print(top, folders, sorted(files))
print(sorted((str(a), sorted(b), sorted(c)) for a, b, c in g.walk(top_down=False)))
print(Path.cwd() == Path(".").absolute(), Path("g/../d").resolve() == Path.cwd() / "d", Path("g").absolute().is_absolute())
print(Path("nope/x").resolve().relative_to(Path.cwd()))
attempt(lambda: Path("/no-such-folder/x").resolve(strict=True))
os.environ["HOME"] = "/h/u"
print(Path.home(), Path("~/x").expanduser(), Path("a/~").expanduser())
with (d / "o").open("w") as file:
    file.write("1\n2\n")
with (d / "o").open() as file:
    print(file.readlines(), file.name)
(d / "o").chmod(0o640)
print(oct((d / "o").stat().st_mode), (d / "o").is_mount(), (d / "o").is_socket(), (d / "o").is_fifo())
with open(d / "o", "a") as file:
    file.write("z")
print((d / "o").read_text().splitlines(), os.path.join(d, "x"), os.path.exists(d), os.listdir(g / "x"))
attempt(os.stat, Path("zz"))
attempt(open, Path("zz"))
attempt(os.rename, Path("zz"), Path("yy"))
for path in sorted(d.iterdir()):
    path.unlink()
d.rmdir()
print(d.exists(), Path("g/1.py").suffix, Path.from_uri("file:///a%20b"), Path("/a b").as_uri())
