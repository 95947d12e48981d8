# SPDX-License-Identifier: Apache-2.0
"""A service that logs with levels, filters, adapters and a rotating file."""
import logging
import logging.config
import logging.handlers
import os
import sys
import tempfile
import warnings


class Redact(logging.Filter):
    def filter(self, record):
        if record.args:
            record.args = tuple("***" if str(a).startswith("secret") else a for a in record.args)
        return True


class Lines(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append((record.levelname, record.getMessage(), getattr(record, "request", None)))


folder = tempfile.mkdtemp()
path = os.path.join(folder, "service.log")
logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname:<8}{name}: {message}", "style": "{"}},
    "filters": {"redact": {"()": Redact}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "plain", "level": "INFO", "filters": ["redact"]},
        "file": {"class": "logging.handlers.RotatingFileHandler", "filename": path, "maxBytes": 120, "backupCount": 2, "formatter": "plain"},
    },
    "loggers": {"svc": {"level": "DEBUG", "handlers": ["console", "file"], "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["console"]},
})
log = logging.getLogger("svc.db")
log.debug("only in the file %d", 1)
log.info("login with %s for %s", "secret-token", "ann")
log.warning("slow query: %.2f s", 1.23456)
logging.getLogger("other").info("not shown")
logging.getLogger("other").error("shown by root")
memory = Lines()
logging.getLogger("svc").addHandler(memory)
logging.LoggerAdapter(log, {"request": 7}).info("adapted")
log.info("extra", extra={"request": 8})
try:
    {}["missing"]
except KeyError:
    log.exception("look-up failed", stack_info=False)
print(memory.lines)
for handler in logging.getLogger("svc").handlers:
    handler.flush()
print(sorted(os.listdir(folder)))
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name)) as f:
        print(name, [line.rstrip() for line in f][:2])
logging.captureWarnings(True)
logging.getLogger("py.warnings").addHandler(memory)
warnings.warn("old thing", DeprecationWarning)
print(memory.lines[-1][0], memory.lines[-1][1].splitlines()[0].split(": ", 1)[1])
logging.captureWarnings(False)
buffer = logging.handlers.MemoryHandler(10, flushLevel=logging.CRITICAL, target=logging.StreamHandler(sys.stdout))
quiet = logging.getLogger("quiet")
quiet.propagate = False
quiet.setLevel(logging.INFO)
quiet.addHandler(buffer)
quiet.info("held back")
print("nothing yet")
quiet.critical("now all")
print(logging.getLogger("svc.db").getEffectiveLevel(), logging.getLogger("svc.db").hasHandlers(), log.parent.name, logging.getLevelName(25))
logging.shutdown()
