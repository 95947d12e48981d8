# SPDX-License-Identifier: Apache-2.0
import logging, logging.config, logging.handlers, io, sys, string, warnings


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, "|", e)


out = io.StringIO()
h = logging.StreamHandler(sys.stdout)
log = logging.getLogger("app")
log.propagate = False
log.addHandler(h)
log.setLevel("DEBUG")
for style, fmt in [("%", "%(levelname)-8s|%(name)s|%(message)s|%(lineno)d|%(funcName)s|%(module)s|%(filename)s|%(levelno)02d"), ("{", "{levelname:>8}|{name!r}|{message}"), ("$", "$levelname ${name} $message $$")]:
    h.setFormatter(logging.Formatter(fmt, style=style))
    log.info("hello %s %d", "w", 5)
    log.warning("%(a)s-%(b)s", {"a": 1, "b": 2})
    log.error("none %s")
    log.debug(("tuple", 1))
h.setFormatter(logging.Formatter("%(message)s %(x)s %(y)s", defaults={"x": "dx", "y": "dy"}))
log.info("defaults", extra={"x": "mine"})
show(lambda: log.info("m", extra={"message": 1}))
show(lambda: log.info("m", extra={"name": 1}))
for bad in [("%(x", "%"), ("{x", "{"), ("{x!z}", "{"), ("{x:>}}", "{"), ("$", "$"), ("nothing", "%"), ("nothing", "{"), ("nothing", "$"), ("{0}", "{"), ("{a.b}", "{"), ("%(a)z", "%"), ("$1", "$"), ("x", "?")]:
    show(lambda: logging.Formatter(bad[0], style=bad[1])._fmt)
show(lambda: logging.Formatter("nothing", validate=False).format(logging.makeLogRecord({"msg": "m"})))
h.setFormatter(logging.Formatter("%(levelname)s:%(message)s"))
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed %s", "x")
    log.error("e", exc_info=True)
    log.critical("c", exc_info=sys.exc_info(), stack_info=False)
log.error("tuple", exc_info=ValueError("v"))
log.error("no exc", exc_info=True)
log.log(15, "custom %s", "lvl")
log.log(logging.INFO, "info")
logging.addLevelName(15, "FINE")
log.log(15, "named")
show(lambda: log.log("INFO", "x"))
print(logging.getLevelName(15), logging.getLevelName("FINE"), logging.getLevelName(99), logging.getLevelName("NOPE"), logging.getLevelNamesMapping())
for level in ["debug", "NOPE", 5.5, None, "INFO", 7]:
    show(lambda: log.setLevel(level) or log.level)
log.setLevel(logging.DEBUG)
print(log, logging.getLogger(), logging.getLogger("app.sub"), logging.getLogger("app.sub").parent, logging.getLogger("app.sub").getEffectiveLevel(), log.getChild("sub") is logging.getLogger("app.sub"), log.isEnabledFor(10), log.hasHandlers(), log.handlers, sorted(map(str, log.getChildren())), logging.getLogger("root") is logging.getLogger())
show(lambda: logging.getLogger(5))


class Only:
    def filter(self, record):
        record.msg = "F:" + str(record.msg)
        return "no" not in record.msg


f = Only()
log.addFilter(f)
log.info("yes"); log.info("no")
log.removeFilter(f)
log.addFilter(lambda r: r.levelno > 10)
log.debug("dropped"); log.info("kept")
log.filters.clear()
h.addFilter(logging.Filter("app.x"))
log.info("handler drops")
logging.getLogger("app.x").info("passes"); logging.getLogger("app.xy").info("not")
h.filters.clear()


def replace(record):
    import copy
    new = copy.copy(record)
    new.msg = "replaced"
    return new


h.addFilter(replace)
log.info("original")
h.filters.clear()


class Ad(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Ad(log, {"id": 7}).info("adapted %s", 1)
plain = logging.LoggerAdapter(log, {"k": "v"})
h.setFormatter(logging.Formatter("%(message)s %(k)s"))
plain.info("plain"); plain.warning("w", extra={"k": "lost"})
logging.LoggerAdapter(log, {"k": "v"}, merge_extra=True).info("merged", extra={"z": 1})
print(plain, plain.name, plain.isEnabledFor(10), plain.getEffectiveLevel(), plain.logger is log)
h.setFormatter(None)
log.info("no formatter")
logging.disable(logging.WARNING)
log.warning("disabled"); log.error("still")
print(log.isEnabledFor(30), logging.root.manager.disable)
logging.disable(logging.NOTSET)
log.warning("enabled")
rec = logging.makeLogRecord({"msg": "hi %s", "args": ("you",), "levelname": "INFO", "name": "n"})
print(rec, rec.getMessage(), rec.exc_info)
r2 = logging.LogRecord("nm", 20, "/a/b.py", 5, "msg", (), None, "fn", "si")
print(r2, r2.module, r2.filename, r2.pathname, r2.funcName, r2.stack_info, r2.levelname)
print(logging.Formatter().format(r2), logging.Formatter("%(message)s").usesTime(), logging.Formatter("%(asctime)s").usesTime(), logging.Formatter().datefmt, logging.Formatter.default_time_format)
fm = logging.Formatter("%(asctime)s %(message)s", "%Y")
import time
fm.converter = time.gmtime
rec.created, rec.msecs = 0.5, 500.0
print(fm.format(rec)); fm.datefmt = None; print(fm.format(rec), fm.formatTime(rec), fm.formatTime(rec, "%H"), repr(fm.formatMessage(rec)))
fm.default_msec_format = None
print(fm.formatTime(rec))
print(logging.BufferingFormatter(fm).format([rec, rec]))
bh = logging.handlers.MemoryHandler(3, logging.ERROR, h)
log.removeHandler(h); log.addHandler(bh)
log.info("b1"); log.info("b2"); print("--"); log.info("b3"); log.info("b4"); print("--"); log.error("flushes"); bh.close()
log.handlers.clear()
logging.getLogger("lonely").warning("last resort")
log.addHandler(logging.NullHandler()); log.warning("nowhere")
root_out = io.StringIO()
logging.basicConfig(stream=root_out, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.info("root info"); logging.getLogger("zz").warning("zz"); logging.debug("d"); logging.warn if 0 else 0
print(root_out.getvalue(), logging.root.handlers == logging.getLogger().handlers, len(logging.root.handlers))
logging.basicConfig(level=logging.DEBUG); print(logging.root.level)
logging.basicConfig(level=logging.DEBUG, force=True, handlers=[h]); logging.debug("forced"); print(logging.root.level, logging.root.handlers)
for kw in [dict(stream=out, filename="x", force=True), dict(handlers=[h], stream=out, force=True), dict(foo=1, force=True), dict(style="?", force=True), dict(level="BAD", force=True)]:
    show(lambda: logging.basicConfig(**kw))
logging.root.handlers.clear()


class Broken(logging.Handler):
    def emit(self, record):
        print("emit", record.getMessage(), self.name, self.level)

    def handleError(self, record):
        print("handled", sys.exc_info()[0].__name__)


b = Broken(logging.WARNING); b.set_name("bb"); b.name = "cc"
log.addHandler(b); log.addHandler(b); log.info("low"); log.warning("high"); print(b, logging.getHandlerByName("cc") is b, logging.getHandlerByName("bb"), logging.getHandlerNames(), len(log.handlers))
log.removeHandler(b)
sh = logging.StreamHandler(out); sh.handleError = lambda r: print("ERR", sys.exc_info()[1])
log.addHandler(sh); log.info("%d", "x"); log.info("%s %s", 1); log.info("a", 1); print(sh, sh.setStream(sys.stdout) is out, sh.setStream(sys.stdout)); log.removeHandler(sh)
show(lambda: logging.Handler().emit(rec)); print(logging.Handler(), logging.NullHandler(), logging.Handler().get_name())
conf = {"version": 1, "disable_existing_loggers": False, "formatters": {"f": {"format": "{levelname}/{message}", "style": "{"}, "g": {"()": "logging.Formatter", "fmt": "G %(message)s"}}, "filters": {"onlyapp": {"name": "app"}}, "handlers": {"con": {"class": "logging.StreamHandler", "formatter": "f", "stream": "ext://sys.stdout", "level": "INFO", "filters": ["onlyapp"]}, "mem": {"class": "logging.handlers.MemoryHandler", "capacity": 2, "target": "con", "formatter": "g"}}, "loggers": {"app": {"level": "DEBUG", "handlers": ["con"], "propagate": False}}, "root": {"level": "WARNING", "handlers": ["con"]}}
logging.config.dictConfig(conf)
log.info("via dict"); log.debug("too low"); logging.getLogger("other").error("filtered"); print(log.handlers[0].name, log.level, logging.root.level)
for bad in [{}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.Nope"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "zz"}}}, {"version": 1, "loggers": {"x": {"handlers": ["nope"]}}}, {"version": 1, "root": {"level": "BAD"}}, {"version": 1, "formatters": {"f": {"class": "no.such"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://nope.x"}}}, {"version": 1, "handlers": {"h": {"()": "zip.x"}}}, {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "filters": ["q"]}}}, {"version": 1, "incremental": True, "handlers": {"zz": {"level": 1}}}]:
    show(lambda: logging.config.dictConfig(bad))
logging.captureWarnings(True)
logging.getLogger("py.warnings").addHandler(h); warnings.warn("captured"); logging.captureWarnings(False)
print(logging.getLoggerClass(), logging.getLogRecordFactory().__name__, logging.raiseExceptions, logging.lastResort, logging.logThreads, logging.WARN, logging.FATAL, logging.NOTSET)


class MyLogger(logging.Logger):
    def trace(self, m):
        self._log(5, m, ())


logging.setLoggerClass(MyLogger); print(type(logging.getLogger("brandnew")).__name__); show(lambda: logging.setLoggerClass(int)); logging.setLoggerClass(logging.Logger)
def where():
    log.warning("inner", stacklevel=2)
h.setFormatter(logging.Formatter("%(funcName)s %(lineno)d %(message)s")); log.handlers[:] = [h]
where(); log.warning("outer")
def caller():
    where()
caller()


def report_of_an_error():
    import contextlib, io
    own = logging.Logger("own")
    own.addHandler(logging.StreamHandler(io.StringIO()))
    raising, logging.raiseExceptions = logging.raiseExceptions, True
    with contextlib.redirect_stderr(io.StringIO()) as text:
        own.warning("%d items", "two")
    logging.raiseExceptions = raising
    lines = text.getvalue().splitlines()
    print(lines[:2], lines[lines.index("Call stack:"):])
    print([line for line in lines if line.startswith("TypeError")])


report_of_an_error()
