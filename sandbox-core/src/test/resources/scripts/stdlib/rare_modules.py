# SPDX-License-Identifier: Apache-2.0
"""Modules that few programs import: signals, cookies, shelves, consoles, and other names of modules."""
import code
import codeop
import dbm
import dbm.dumb
import io
import os
import shelve
import signal
import sys
import tempfile
from contextlib import redirect_stderr
from http import cookies

got = []
print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(2).name, signal.getsignal(signal.SIGINT) is signal.default_int_handler, repr(signal.getsignal(signal.SIGTERM)), repr(signal.SIG_IGN))
print(repr(signal.signal(signal.SIGUSR1, lambda number, frame: got.append((number, frame.f_code.co_name)))), callable(signal.getsignal(10)))
signal.raise_signal(signal.SIGUSR1)
print(got, signal.strsignal(15), signal.strsignal(signal.SIGALRM), signal.SIGINT in signal.valid_signals(), signal.alarm(0), signal.SIGCLD is signal.SIGCHLD)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print("interrupted", repr(error))
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)


class Timeout(Exception):
    pass


def ring(number, frame):
    raise Timeout(signal.Signals(number).name)


old = signal.signal(signal.SIGALRM, ring)
signal.alarm(30)
try:
    signal.raise_signal(signal.SIGALRM)
except Timeout as error:
    print("timeout", error, repr(old))
finally:
    signal.alarm(0)
    signal.signal(signal.SIGALRM, old)
for action in (lambda: signal.signal(9, ring), lambda: signal.signal(0, ring), lambda: signal.signal(2, 5), lambda: signal.signal("x", ring), lambda: signal.getsignal(99), lambda: signal.strsignal(0), lambda: signal.Signals(77)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)

c = cookies.SimpleCookie()
c["fig"] = "newton"
c["sugar"] = 'wa"fer; é'
c["fig"]["path"] = "/here"
c["fig"]["max-age"] = 60
c["fig"]["secure"] = True
c["fig"]["httponly"] = False
c["fig"]["SameSite"] = "Lax"
print(str(c).replace("\r", "~"), c.output(header="Cookie:", sep=" | "), c["fig"].OutputString(["path"]), repr(c), repr(c["fig"]))
c = cookies.SimpleCookie('chips=ahoy; vienna=finger; keebler="E=everybody; L=\\"Loves\\"; fudge=\\012;"; $Path=/acme; n=1')
print({k: (m.value, m.coded_value, m["path"]) for k, m in c.items()})
c.load("sid=abc=123; Expires=Wed, 09 Jun 2030 10:18:14 GMT; HttpOnly; Domain=.x.org")
print(c["sid"].output(), c["sid"].key, c["sid"]["httponly"], c.js_output()[:60])
c.load({"new": 5})
print(c["new"].value, cookies.SimpleCookie("bad value;;=").output() == "", c["new"] == c["new"].copy())
for action in (lambda: c["n"].__setitem__("nope", 1), lambda: c.__setitem__("a b", 1), lambda: c.__setitem__("path", 1), lambda: c["n"].set("x;", 1, 1)):
    try:
        print(action())
    except cookies.CookieError as error:
        print(error)

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "store")
    with dbm.dumb.open(name, "n") as db:
        db[b"k"] = b"value"
        db["text"] = "täxt"
        db[b"long"] = b"x" * 2000
        db[b"k"] = b"v2"
        print(db[b"k"], db["text"], b"long" in db, len(db), sorted(db.keys()), db.get(b"no", b"d"))
        del db[b"long"]
        for action in (lambda: db.__setitem__(b"a", 5), lambda: db.__setitem__(5, b"a"), lambda: db[b"gone"]):
            try:
                action()
            except Exception as error:
                print(type(error).__name__, error)
    print(open(name + ".dir").read(), os.path.getsize(name + ".dat"), dbm.whichdb(name), dbm.whichdb(folder + "/none"), sorted(os.listdir(folder)))
    with dbm.open(name, "r") as db:
        print(dict(db))
        try:
            db[b"x"] = b"y"
        except OSError as error:
            print(error)
    try:
        db[b"k"]
    except dbm.error as error:
        print(error)
    try:
        dbm.open(folder + "/none", "r")
    except dbm.error as error:
        print(type(error).__name__, error)
    with shelve.Shelf(dbm.dumb.open(folder + "/shelf"), writeback=True) as shelf:
        shelf["a"] = {"x": [1, 2]}
        shelf["a"]["x"].append(3)
        shelf["b"] = (1, "two")
    with shelve.Shelf(dbm.dumb.open(folder + "/shelf")) as shelf:
        print(dict(shelf), "a" in shelf, len(shelf), shelf.get("q", 7), sorted(shelf))
        shelf["a"]["x"].append(4)
        print(shelf["a"])
        del shelf["b"]
        print(list(shelf))
    try:
        shelf["a"]
    except ValueError as error:
        print(error)
    with shelve.open(folder + "/opened") as shelf:
        shelf["k"] = 1 + 2j
        shelf.update(one=1)
    with shelve.open(folder + "/opened", flag="r") as shelf:
        print(sorted(shelf.items(), key=str))

sources = ["1 + 1", "if x:", "if x:\n  y", "if x:\n  y\n", "def f():", "def f():\n  return 1\n", "(1,", "'''a", "x = 1", "for i in range(2): print(i)", "", "# c", "a b", "1 +", "class A: pass", "try:\n  x", "@dec", "x = [\n1", "if 1:\n  pass\nelse:", "return = 1", "\\", "while True:\n  break\n"]
for source in sources:
    try:
        found = codeop.compile_command(source)
        print(repr(source), "whole" if found else found)
    except (SyntaxError, ValueError) as error:
        print(repr(source), type(error).__name__, error.msg)
console = code.InteractiveConsole({"base": 10})
errors = io.StringIO()
with redirect_stderr(errors):
    for line in ["x = base * 2", "x + 1", "def f(n):", "    return n + x", "", "f(1)", "1 / 0", "bad bad", "for i in range(2):", "    print(i)", "", "'text'", "raise KeyError('k')"]:
        more = console.push(line)
        if more:
            print("...", line)
print(console.locals["x"], sorted(k for k in console.locals if k[0] != "_"))
print(errors.getvalue())
lines = iter(["a = 5", "print(a)", "exit_now"])


def read(prompt):
    print(prompt, end="|")
    try:
        return next(lines)
    except StopIteration:
        raise EOFError from None


with redirect_stderr(errors := io.StringIO()):
    code.interact("hello", read, {}, "bye")
print(errors.getvalue())
import _collections_abc, _weakrefset, asyncio.log, collections.abc, concurrent.futures.process, concurrent.futures.thread, genericpath, unittest.util, weakref

print(_collections_abc.Mapping is collections.abc.Mapping, _weakrefset.WeakSet is weakref.WeakSet, genericpath.commonprefix(["ab", "ac"]), concurrent.futures.thread.ThreadPoolExecutor is concurrent.futures.ThreadPoolExecutor, asyncio.log.logger.name, unittest.util.strclass(int))
