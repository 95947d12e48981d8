# SPDX-License-Identifier: Apache-2.0
# The functions of os over files and directories.
import os
import stat
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs))[:300])
    except Exception as e:
        print(type(e).__name__, e, "|", getattr(e, "filename", None), getattr(e, "filename2", None))


os.chdir(tempfile.mkdtemp())
with open("f", "w") as f:
    f.write("abc")
os.mkdir("d")
os.makedirs("d/e/g")
with open("d/x", "w") as f:
    f.write("1")
os.symlink("f", "l")
os.symlink("gone", "dang")
os.link("f", "hard")
attempt(os.mkdir, "d")
attempt(os.makedirs, "d")
attempt(os.makedirs, "d", exist_ok=True)
attempt(os.makedirs, "f/x")
attempt(os.makedirs, "f", exist_ok=True)
attempt(os.rmdir, "d")
attempt(os.rmdir, "f")
attempt(os.remove, "d")
attempt(os.remove, "nope")
attempt(os.listdir, "f")
attempt(os.rename, "f", "d")
attempt(os.rename, "d", "f")
attempt(os.rename, "d", "d/e/z")
attempt(os.replace, "nope", "x")
attempt(os.chdir, "nope")
attempt(os.chdir, "f")
attempt(os.scandir, "f")
attempt(os.readlink, "f")
attempt(os.readlink, "l")
attempt(os.symlink, "a", "l")
attempt(os.link, "nope", "q")
attempt(os.link, "d", "q")
attempt(os.stat, "f/x")
attempt(os.stat, "f/")
attempt(os.utime, "nope")
attempt(os.chmod, "nope", 0o600)
attempt(os.truncate, "nope", 1)
attempt(os.access, "nope", os.F_OK)
attempt(os.access, "f", os.R_OK | os.W_OK)
attempt(os.access, "f", os.X_OK)
attempt(os.stat, "dang")
attempt(os.stat, "nope")
attempt(os.stat, b"nope")
for wrong in (None, 1.5, "\0"):
    attempt(os.stat, wrong)
    attempt(os.path.exists, wrong)
    attempt(os.mkdir, wrong)
attempt(os.path.join, 1)
attempt(os.path.join, "a", None)
attempt(os.fspath, 3)
attempt(os.path.getsize, "nope")
print(os.path.exists("dang"), os.path.lexists("dang"), os.path.islink("l"), os.path.isfile("l"), os.path.isdir("d"))
print(os.path.getsize("f"), os.path.samefile("f", "hard"), os.path.realpath("l") == os.path.abspath("f"))
print(os.stat("f").st_nlink, stat.filemode(os.stat("f").st_mode), stat.filemode(os.stat("d").st_mode), stat.filemode(os.lstat("l").st_mode))
print(sorted(os.listdir()), sorted(os.listdir(b"d")))
for entry in sorted(os.scandir("."), key=lambda e: e.name):
    print(entry, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.is_dir(follow_symlinks=False))
with os.scandir("d") as found:
    print(sorted(os.fspath(e) for e in found))
for top, folders, files in os.walk("d"):
    print(top, folders, files)
print(list(os.walk("d", topdown=False)), list(os.walk("nope")))
walked = []
for top, folders, files in os.walk("."):
    folders[:] = sorted(name for name in folders if name != "e")
    walked.append(top)
print(walked)
problems = []
print(list(os.walk("nope", onerror=problems.append)), problems)
known = os.stat("f")
print(type(known).__name__, len(known), known.st_size, known[6], known.st_mode == known[0], stat.S_ISREG(known.st_mode))
os.chmod("f", 0o600)
print(oct(os.stat("f").st_mode), oct(stat.S_IMODE(os.stat("hard").st_mode)))
os.utime("f", (1, 2.5))
print(os.stat("f").st_mtime, os.stat("f").st_mtime_ns, os.path.getmtime("f"), os.path.getatime("f"))
os.utime("f", ns=(5, 6))
print(os.stat("f").st_mtime_ns)
attempt(os.utime, "f", (1, 2), ns=(1, 2))
attempt(os.utime, "f", 5)
os.truncate("f", 2)
print(open("f").read(), os.stat("f").st_size)
os.rename("f", "renamed")
os.replace("d/x", "renamed")
print(sorted(os.listdir()), open("renamed").read(), open("hard").read())
os.renames("renamed", "m/n/x")
print(os.listdir("m/n"))
attempt(os.removedirs, "d/e/g")
print(os.path.exists("d"), sorted(os.listdir()))
open("keep", "w").close()
with open("keep", "r+") as f:
    os.remove("keep")
    f.write("still here")
    f.seek(0)
    print(f.read(), os.path.exists("keep"))
print(os.path.relpath("m/n"), os.path.relpath("a", "b/c"), os.getcwd() == os.path.abspath("."))
os.chdir("m/n")
print(os.path.relpath("x", ".."), os.path.exists("../n/x"), os.path.exists("../../hard"))
os.chdir("../..")
print(os.path.exists("../../../../../../../../../../../../no-such-file"))
os.environ["COLOUR"] = "red"
print(os.environ["COLOUR"], os.getenv("COLOUR"), os.getenv("NOPE_X", "d"), "COLOUR" in os.environ, os.environ.get("NOPE_X"))
print(os.path.expandvars("$COLOUR/${COLOUR}/$NOPE_X"), type(os.environ).__name__)
del os.environ["COLOUR"]
attempt(os.environ.__getitem__, "NOPE_X")
attempt(os.environ.__setitem__, "A", 1)
attempt(os.getenv, 5)
os.environ["HOME"] = "/h/u"
print(os.path.expanduser("~"), os.path.expanduser("~/x"), os.path.expanduser("a/~"))
print(os.strerror(2), os.strerror(999), os.sep, os.linesep == "\n", os.devnull, os.name, os.curdir, os.pardir)
print(os.fsencode("é"), ascii(os.fsdecode(b"\xff")), os.path.splitroot("//a/b"), os.path.commonpath(["/a/b", "/a/c"]))
