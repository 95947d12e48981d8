# SPDX-License-Identifier: Apache-2.0
import concurrent.futures as cf, contextlib, gc, importlib, importlib.util, locale, pickle, pkgutil, platform, sched, shelve, signal, sys, threading, timeit, tokenize, io, token, unicodedata, warnings, weakref, copy, types


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as e:
        print(type(e).__name__, "|", e)


def double(x): return x * 2
def bad(x): raise ValueError(x)


class Key:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Key({self.n})"
    def method(self): return self.n


with cf.ThreadPoolExecutor(max_workers=2, thread_name_prefix="tp") as ex:
    fs = [ex.submit(double, i) for i in range(3)]
    print([f.result() for f in fs], list(ex.map(double, [1, 2], timeout=5)), [f.result() for f in cf.as_completed(fs)] != [], cf.wait(fs).not_done, fs[0].done(), fs[0].cancel(), fs[0].running(), fs[0].cancelled(), fs[0].exception())
    e = ex.submit(bad, 5)
    print(repr(e.exception()), e.done())
    show(e.result)
    e.add_done_callback(lambda f: print("callback", f is e))
    show(lambda: list(ex.map(bad, [1])))
    print(list(ex.map(lambda a, b: a + b, [1, 2], [3, 4])))
show(ex.submit, double, 1); show(cf.ThreadPoolExecutor, 0); show(cf.ThreadPoolExecutor, "x"); show(lambda: cf.ThreadPoolExecutor(initializer=5))
f = cf.Future()
print(f.set_running_or_notify_cancel(), f.running(), f.set_result(5), f.result(), cf.FIRST_COMPLETED, cf.TimeoutError is TimeoutError, cf.CancelledError.__mro__[1].__name__, cf.InvalidStateError.__mro__[1].__name__)
g = cf.Future(); print(g.cancel(), g.cancelled(), g.cancel()); show(g.result); show(g.exception); show(cf.Future().result, 0)
w = threading.Thread(target=print, args=("in thread",), name="T1", daemon=True)
print(w.name, w.daemon, w.is_alive(), w.ident, w.start(), w.join(), w.is_alive(), threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
show(w.start); show(threading.Thread(target=5).join); show(threading.Thread, 5); show(threading.Thread, group=None, target=print, foo=1)
lock = threading.Lock()
print(lock.acquire(), lock.acquire(False), lock.locked(), lock.release(), lock.acquire(timeout=0.01), lock.release()); show(lock.release)
rl = threading.RLock(); print(rl.acquire(), rl.acquire(), rl.release(), rl.release()); show(rl.release)
ev = threading.Event(); print(ev.is_set(), ev.wait(0), ev.set(), ev.wait(), ev.clear(), ev.is_set())
sem = threading.Semaphore(1); print(sem.acquire(), sem.acquire(blocking=False), sem.release()); bs = threading.BoundedSemaphore(1); show(bs.release); show(threading.Semaphore, -1)
cond = threading.Condition(); show(cond.notify); show(cond.wait)
with cond: print(cond.wait(0.001), cond.notify_all(), cond.wait_for(lambda: True))
bar = threading.Barrier(1, action=lambda: print("action")); print(bar.wait(), bar.parties, bar.n_waiting, bar.broken); bar.abort(); show(bar.wait)
loc = threading.local(); loc.x = 1; print(loc.x, vars(loc)); show(lambda: loc.y)
tm = threading.Timer(0.001, print, ["timer"]); tm.start(); tm.join()
s = sched.scheduler(lambda: 0, lambda d: print("delay", d)); s.enter(5, 1, print, ("b",)); ev1 = s.enter(3, 1, print, ("a",), {"end": "!\n"}); s.enterabs(5, 0, print, ("c",)); print(len(s.queue), s.empty(), s.queue[0][:3], s.cancel(ev1)); show(s.cancel, ev1); print(s.run(blocking=False))
k = Key(1); r = weakref.ref(k, lambda ref: print("dead")); print(r() is k, r == weakref.ref(k), weakref.proxy(k).n, weakref.WeakMethod(k.method)()() , weakref.finalize(k, print, "fin").alive)
show(weakref.ref, 5); show(weakref.ref, []); show(weakref.proxy, "x"); show(lambda: hash(weakref.proxy(k)))
wd = weakref.WeakValueDictionary(a=k); print(dict(wd), len(wd), wd.get("z"), list(wd.items()), weakref.WeakKeyDictionary({k: 1})[k], k in weakref.WeakSet([k]), repr(r).split(" at ")[0], weakref.ReferenceType is weakref.ref)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("one"); warnings.warn("two", DeprecationWarning); warnings.warn_explicit("three", UserWarning, "f.py", 7, "mod"); warnings.warn(RuntimeWarning("four"))
    print([(str(x.message), x.category.__name__, x.lineno > 0, x.filename) for x in log][2:], len(log))
with warnings.catch_warnings():
    warnings.simplefilter("error"); show(warnings.warn, "err"); warnings.filterwarnings("ignore", "ig.*"); show(warnings.warn, "ignored"); warnings.filterwarnings("error", category=KeyError) if 0 else None
show(warnings.warn, "x", int); show(warnings.simplefilter, "zzz"); show(warnings.filterwarnings, "ignore", 5); show(warnings.warn, 5); print(warnings.formatwarning("m", UserWarning, "f.py", 3, "code"), end="")
@warnings.deprecated("old thing")
def olden(): return 1
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always"); print(olden(), log[0].message, log[0].category.__name__, olden.__deprecated__)
print([(token.tok_name[t.type], t.string, t.start, t.end) for t in tokenize.generate_tokens(io.StringIO("x = f'{a!r:>{w}}' + 1 # c\nif x:\n  y").readline)])
show(lambda: list(tokenize.generate_tokens(io.StringIO("(\n").readline))); show(lambda: list(tokenize.generate_tokens(io.StringIO("'abc").readline))); show(lambda: list(tokenize.generate_tokens(io.StringIO("if 1:\n  a\n b\n").readline))); show(lambda: list(tokenize.tokenize(io.BytesIO(b"# -*- coding: nope -*-\n").readline)))
print(tokenize.untokenize([(1, "a"), (54, "+"), (2, "1")]), tokenize.detect_encoding(io.BytesIO(b"# coding: latin-1\n").readline), list(tokenize.tokenize(io.BytesIO(b"a").readline))[0], token.ISTERMINAL(5), token.EXACT_TOKEN_TYPES["+"])
print([(unicodedata.name(c, None), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.east_asian_width(c), unicodedata.mirrored(c), unicodedata.decomposition(c), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None)) for c in "aé½٣Ⅷ中(\u0301\n😀ﬁ"], unicodedata.lookup("GREEK SMALL LETTER ALPHA"), [ascii(unicodedata.normalize(f, "é ﬁ ½ Å")) for f in ("NFC", "NFD", "NFKC", "NFKD")], unicodedata.is_normalized("NFC", "é"), unicodedata.unidata_version)
for call in (lambda: unicodedata.name("\n"), lambda: unicodedata.lookup("NOPE"), lambda: unicodedata.decimal("a"), lambda: unicodedata.digit("½"), lambda: unicodedata.numeric("x"), lambda: unicodedata.normalize("X", "a"), lambda: unicodedata.category("ab"), lambda: unicodedata.name(5), lambda: unicodedata.category("")): show(call)
print(timeit.timeit("x = 1", number=10) >= 0, len(timeit.repeat("1", repeat=2, number=1)), timeit.Timer(lambda: 1).timeit(1) >= 0, timeit.default_number); show(timeit.timeit, "1 +", number=1); show(timeit.timeit, "1/0", number=1); show(timeit.timeit, 5)
m = importlib.import_module("json"); print(m.__name__, importlib.import_module(".tool", "json").__name__, importlib.reload(m) is m, importlib.util.find_spec("json").name, importlib.util.find_spec("nope_x"), importlib.util.resolve_name(".a", "b"), importlib.invalidate_caches(), importlib.util.module_from_spec(importlib.util.spec_from_loader("q", None)).__name__)
for call in (lambda: importlib.import_module("nope_x"), lambda: importlib.import_module(".x"), lambda: importlib.import_module("json.nope"), lambda: importlib.reload(5), lambda: importlib.util.resolve_name(".a", ""), lambda: importlib.import_module(""), lambda: importlib.reload(types.ModuleType("zq"))): show(call)
for obj in (lambda: 0, gc, io.StringIO("x") if 0 else (i for i in ()), type("Local", (), {}), threading.Lock()):
    try: pickle.dumps(obj)
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
for data in (b"", b"junk", b"\x80\x05.", b"\x80\x09.", b"I1\n", b"(lp0\n", b"\x80\x04\x95\x05"): show(pickle.loads, data)
print(pickle.loads(pickle.dumps([1, "a", {2: (3, None)}, {4}, frozenset([5]), b"6", 7.5, 8j, True, ..., range(3), slice(1), int, len, Key])), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, len(pickle.dumps(1, 0)), pickle.PickleError.__mro__[1].__name__); show(pickle.dumps, 1, 99); show(pickle.load, 5); show(pickle.loads, "x")
print(signal.Signals.SIGINT, signal.SIGTERM, signal.strsignal(2), signal.getsignal(signal.SIGINT) is not None, signal.valid_signals() != set(), signal.signal(signal.SIGUSR1, lambda s, f: print("got", s)), signal.raise_signal(signal.SIGUSR1)); show(signal.signal, 99, signal.SIG_DFL); show(signal.signal, signal.SIGKILL, signal.SIG_IGN); show(signal.signal, signal.SIGINT, 5); show(signal.strsignal, 999)
with shelve.open("db") as db:
    db["a"] = [1]; db["b"] = {"x": 2}; db["a"].append(2); print(sorted(db), db["a"], "a" in db, len(db), db.get("z", 0), dict(db.items())["b"]); del db["a"]; show(lambda: db["a"]); show(lambda: db.__setitem__(5, 1))
with shelve.open("db", writeback=True) as db: db["b"]["y"] = 3
print(dict(shelve.open("db", "r"))); show(shelve.open, "no/such", "r"); show(lambda: db["b"])
print(locale.getlocale() is not None, locale.setlocale(locale.LC_ALL, "C"), locale.localeconv()["decimal_point"], locale.format_string("%.2f", 1234.5, grouping=True), locale.str(1.5), locale.atof("1.5"), locale.atoi("7"), locale.currency if 0 else 0, locale.strcoll("a", "b"), locale.normalize("en_US")); show(locale.setlocale, locale.LC_ALL, "xx_NOPE"); show(locale.currency, 5)
print([m.name for m in pkgutil.iter_modules(["nowhere"])], pkgutil.resolve_name("json:loads") is m.loads, pkgutil.resolve_name("os.path.join").__name__, pkgutil.get_data("json", "nope") if 0 else 0); show(pkgutil.resolve_name, "nope:x"); show(pkgutil.resolve_name, "a b")
print(platform.python_version(), platform.python_version_tuple(), isinstance(platform.platform(), str), isinstance(platform.uname().system, str), platform.system() != 5, platform.python_compiler() != 5, platform.python_branch() != 5, platform.architecture()[0])
