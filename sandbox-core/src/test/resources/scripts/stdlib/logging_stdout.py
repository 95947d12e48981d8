# SPDX-License-Identifier: Apache-2.0
# logging to a stream without times.
import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log = logging.getLogger("app.part")
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = False
log.debug("hidden")
log.info("count %d of %s", 3, "items")
log.warning("careful")
log.error("bad %r", ["x"])
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
print(stream.getvalue().split("Traceback")[0], "ZeroDivisionError" in stream.getvalue())
print(log.name, log.level, log.isEnabledFor(logging.DEBUG), logging.getLevelName(30), logging.getLogger("app.part") is log, log.parent.name, log.getEffectiveLevel())


class Collect(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage(), record.funcName))


c = Collect()
parent = logging.getLogger("app")
parent.addHandler(c)
parent.setLevel(logging.WARNING)


def work():
    logging.getLogger("app.child").warning("from child %s", 1)
    logging.getLogger("app.child").info("not shown")


work()
print(c.records)
c.setLevel(logging.ERROR)
parent.addFilter(lambda r: "secret" not in r.getMessage())
parent.error("secret thing")
parent.error("visible thing")
print(c.records[-1], len(c.records))
fmt = logging.Formatter("{levelname:<8}|{message}", style="{")
print(fmt.format(logging.LogRecord("n", logging.CRITICAL, "f", 1, "msg %s", ("arg",), None)))
