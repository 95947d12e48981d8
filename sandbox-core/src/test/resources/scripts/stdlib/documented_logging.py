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


import logging, logging.handlers, logging.config, sys, io, queue, os, tempfile, configparser
H = logging.handlers
os.chdir(tempfile.mkdtemp()); os.makedirs("logs", exist_ok=True)
log = logging.getLogger("app"); log.setLevel(logging.DEBUG); log.propagate = False
h = H.RotatingFileHandler("logs/r.log", maxBytes=60, backupCount=2); h.setFormatter(logging.Formatter("%(levelname)s:%(message)s")); log.addHandler(h)
for i in range(12): log.info("message number %d", i)
for n in sorted(os.listdir("logs")): print(n, open("logs/" + n).read().split("\n"))
print(h.maxBytes, h.backupCount, h.mode, os.path.basename(h.baseFilename)); log.removeHandler(h); h.close()
out = logging.StreamHandler(sys.stdout); out.setFormatter(logging.Formatter("OUT %(name)s %(levelname)s %(message)s"))
m = H.MemoryHandler(3, flushLevel=logging.ERROR, target=out); log.addHandler(m)
log.info("a"); log.info("b"); print("two kept", len(m.buffer)); log.info("c"); print("flushed", len(m.buffer)); log.error("now"); log.debug("last"); m.close(); log.removeHandler(m); print(m.target, m.capacity, m.flushLevel)
b = H.BufferingHandler(2); log.addHandler(b); log.info("x"); print(len(b.buffer)); log.info("y"); print(b.buffer); log.removeHandler(b)
q = queue.Queue(); qh = H.QueueHandler(q); log.addHandler(qh); log.warning("queued %s", "arg"); r = q.get(); print(r.getMessage(), r.args, r.msg, r.levelname); log.removeHandler(qh)
l = H.QueueListener(q, out); l.start(); log.addHandler(qh); log.info("via listener"); l.stop(); log.removeHandler(qh)
w = H.WatchedFileHandler("logs/w.log"); log.addHandler(w); log.info("one"); os.rename("logs/w.log", "logs/w.old"); log.info("two"); print(open("logs/w.log").read(), open("logs/w.old").read()); log.removeHandler(w)
t = H.TimedRotatingFileHandler("logs/t.log", when="midnight", backupCount=3); print(t.when, t.interval, t.suffix, t.backupCount, t.computeRollover(0), t.computeRollover(86399)); t.close()
for when in ("S", "M", "H", "D", "W0", "W6"):
    t = H.TimedRotatingFileHandler("logs/t.log", when=when, interval=2, utc=True, delay=True); print(when, t.interval, t.suffix, t.computeRollover(1000000)); t.close()
check('''
H.TimedRotatingFileHandler("logs/x", when="Q")
H.TimedRotatingFileHandler("logs/x", when="W9")
H.TimedRotatingFileHandler("logs/x", when="W")
H.DEFAULT_TCP_LOGGING_PORT, H.SYSLOG_UDP_PORT, logging.config.DEFAULT_LOGGING_CONFIG_PORT
logging.config.dictConfig({})
logging.config.dictConfig({"version": 2})
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "nope.X"}}})
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "none"}}})
logging.config.dictConfig({"version": 1, "loggers": {"a": {"handlers": ["q"]}}})
logging.config.dictConfig({"version": 1, "root": {"level": "BAD"}})
logging.config.dictConfig({"version": 1, "formatters": {"f": {"format": "{x", "style": "{"}}})
logging.config.valid_ident("1a")
''')
class OnlyOdd(logging.Filter):
    def __init__(self, word="odd"): super().__init__(); self.word = word
    def filter(self, record): return self.word in record.getMessage()
class Upper(logging.Formatter):
    def format(self, record): return super().format(record).upper()
old = logging.getLogger("old.one"); old.addHandler(logging.NullHandler())
logging.config.dictConfig({
    "version": 1, "disable_existing_loggers": True,
    "formatters": {"short": {"format": "%(levelname)-8s|%(name)s|%(message)s"}, "brace": {"format": "{levelname}>{message}", "style": "{"},
                   "up": {"()": Upper, "fmt": "up %(message)s"}, "cls": {"class": "__main__.Upper", "format": "cls %(message)s"}, "d": {"format": "%(message)s %(extra1)s", "defaults": {"extra1": "dflt"}}},
    "filters": {"odd": {"()": OnlyOdd, "word": "odd"}, "plain": {"name": "pkg"}},
    "handlers": {"con": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "short", "level": "INFO"},
                 "up": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "up", "filters": ["odd"]},
                 "brace": {"()": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "brace"},
                 "file": {"class": "logging.handlers.RotatingFileHandler", "filename": "logs/d.log", "maxBytes": 1000, "formatter": "d", ".": {"tag": "t1"}},
                 "mem": {"class": "logging.handlers.MemoryHandler", "capacity": 10, "target": "con"}},
    "loggers": {"pkg": {"level": "DEBUG", "handlers": ["con", "up"], "propagate": False}, "pkg.sub": {"handlers": ["brace"]}, "m": {"handlers": ["mem"], "propagate": False}, "f": {"handlers": ["file"]}},
    "root": {"level": "WARNING", "handlers": ["con"]}})
logging.getLogger("pkg").debug("odd debug"); logging.getLogger("pkg").info("odd info"); logging.getLogger("pkg.sub").warning("even"); logging.getLogger().info("no"); logging.getLogger("other").warning("root gets this")
logging.getLogger("f").error("to file"); print(open("logs/d.log").read(), logging.getHandlerByName("file").tag, sorted(logging.getHandlerNames()), old.disabled)
logging.getLogger("m").error("mem at once")
logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"con": {"level": "ERROR"}}, "loggers": {"pkg": {"level": "ERROR"}}})
logging.getLogger("pkg").warning("gone"); print(logging.getLogger("pkg").level, logging.getHandlerByName("con").level)
INI = """
[loggers]
keys=root,simple
[handlers]
keys=console
[formatters]
keys=fmt
[logger_root]
level=DEBUG
handlers=console
[logger_simple]
level=INFO
handlers=console
qualname=simple.example
propagate=0
[handler_console]
class=StreamHandler
level=DEBUG
formatter=fmt
args=(sys.stdout,)
[formatter_fmt]
format=%(name)s - %(levelname)s - %(message)s
"""
cp = configparser.ConfigParser(); cp.read_string(INI); logging.config.fileConfig(cp)
logging.getLogger("simple.example").info("ini"); logging.getLogger("simple.example").debug("no"); logging.getLogger("x").debug("root ini")
open("logs/i.ini", "w").write(INI); logging.config.fileConfig("logs/i.ini", disable_existing_loggers=False); logging.warning("again")
check('''

logging.getLogger("a") is logging.getLogger("a"), logging.getLogger("a.b").parent.name, logging.getLogger().name, logging.getLogger("x.y").getEffectiveLevel(), logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(15), logging.getLevelNamesMapping()["WARN"]
logging.getLogger(5)
logging.getLogger("x").setLevel("NOPE")
logging.getLogger("x").setLevel(1.5)
logging.Formatter("{a}", style="%")
logging.Formatter("%(a)z")
logging.Formatter("$a", style="$").format(logging.makeLogRecord({"a": 5}))
logging.Formatter("x", style="?")
logging.makeLogRecord({"msg": "m %s", "args": ("q",), "levelno": 20}).getMessage()
logging.LogRecord("n", 20, "p/f.py", 5, "msg %(k)s", ({"k": 1},), None).getMessage(), logging.LogRecord("n", 20, "p/f.py", 5, "msg", (), None).filename, logging.LogRecord("n", 20, "p/f.py", 5, "msg", (), None).module, logging.LogRecord("n", 20, "p/f.py", 5, "m", None, None)
logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.b.c"})), logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.bc"}))
logging.getLogger("a"), logging.StreamHandler(sys.stdout), logging.NullHandler(), logging.LoggerAdapter(logging.getLogger("a"), {"k": 1}), logging.getLogger("p.q").getChild("r").name, logging.getLogger("a").hasHandlers(), logging.lastResort, logging.root
logging.addLevelName(25, "NOTICE"), logging.getLevelName(25), logging.getLevelName("NOTICE")
logging.basicConfig(bad=1, force=True)
logging.basicConfig(stream=sys.stdout, filename="x")
logging.basicConfig(style="?", force=True)
logging.getLogger("z").log("x", "y")
logging.Formatter().formatTime(logging.makeLogRecord({"created": 0.5, "msecs": 500.0})), logging.Formatter().formatTime(logging.makeLogRecord({"created": 0.5}), "%H:%M"), logging.Formatter.default_msec_format
''')
logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(funcName)s %(lineno)d %(module)s %(message)s", level=0, force=True)
def where(): logging.info("in function"); logging.getLogger("deep").info("level %s", 2, stacklevel=2)
where()
ad = logging.LoggerAdapter(logging.getLogger("ad"), {"who": "me"}); ad.info("hi %s", "x"); ad.warning("w")
class My(logging.LoggerAdapter):
    def process(self, msg, kwargs): return f"[{self.extra['id']}] {msg}", kwargs
My(logging.getLogger("ad"), {"id": 7}).info("adapted")
try: 1 / 0
except ZeroDivisionError: logging.exception("failed"); logging.error("x", exc_info=True); logging.info("plain", exc_info=False)
logging.getLogger("n").info("%d items", 5, extra={"k": 1}); logging.disable(logging.INFO); logging.info("hidden"); logging.disable(logging.NOTSET); logging.info("shown"); logging.log(35, "custom %s", 35)
try: logging.info("x", extra={"message": 1})
except KeyError as e: print(e)
logging.info("dict %(a)s", {"a": 1}); logging.info("stack", stack_info=False); logging.info({"not": "str"}); logging.info("no args %d"); print(logging.getLogger("deep").isEnabledFor(10))
with h.lock: print("locked")
logging.shutdown()
