# SPDX-License-Identifier: Apache-2.0
"""Handlers that rotate files, keep records back, or hand them on through a queue."""

import copy
import logging
import os
import queue
import re
import time

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = 514
SYSLOG_TCP_PORT = 514
_MIDNIGHT = 24 * 60 * 60
_NETWORK = ('SocketHandler', 'DatagramHandler', 'SysLogHandler', 'NTEventLogHandler', 'SMTPHandler',
            'HTTPHandler')


def __getattr__(name):
    if name in _NETWORK:
        raise AttributeError(f'logging.handlers.{name} is not here: this sandbox has no network access; '
                             'log to a file, to a stream or to a MemoryHandler')
    raise AttributeError(f"module 'logging.handlers' has no attribute {name!r}")


class BaseRotatingHandler(logging.FileHandler):
    """A file that is put aside from time to time."""

    namer = None
    rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """A file that is put aside when it would grow too large."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False,
                 errors=None):
        if maxBytes > 0:
            mode = 'a'
        super().__init__(filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def doRollover(self):
        self._close_stream()
        if self.backupCount > 0:
            for i in range(self.backupCount - 1, 0, -1):
                self._move(self.rotation_filename(f'{self.baseFilename}.{i}'),
                           self.rotation_filename(f'{self.baseFilename}.{i + 1}'))
            dest = self.rotation_filename(f'{self.baseFilename}.1')
            if os.path.exists(dest):
                os.remove(dest)
            self.rotate(self.baseFilename, dest)
        if not self.delay:
            self.stream = self._open()

    @staticmethod
    def _move(source, dest):
        if os.path.exists(source):
            if os.path.exists(dest):
                os.remove(dest)
            os.rename(source, dest)

    def shouldRollover(self, record):
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes <= 0:
            return False
        size = self.stream.tell()
        if not size:
            return False
        return size + len(f'{self.format(record)}\n') >= self.maxBytes


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A file that is put aside at certain times."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False,
                 utc=False, atTime=None, errors=None):
        self.when = when.upper()
        self.backupCount = backupCount
        self.utc = utc
        self.atTime = atTime
        date = r'(?<!\d)\d{4}-\d{2}-\d{2}'
        units = {'S': (1, '%Y-%m-%d_%H-%M-%S', date + r'_\d{2}-\d{2}-\d{2}(?!\d)'),
                 'M': (60, '%Y-%m-%d_%H-%M', date + r'_\d{2}-\d{2}(?!\d)'),
                 'H': (3600, '%Y-%m-%d_%H', date + r'_\d{2}(?!\d)'),
                 'D': (_MIDNIGHT, '%Y-%m-%d', date + r'(?!\d)'),
                 'MIDNIGHT': (_MIDNIGHT, '%Y-%m-%d', date + r'(?!\d)')}
        if self.when.startswith('W'):
            if len(self.when) != 2:
                raise ValueError('You must specify a day for weekly rollover from 0 to 6 '
                                 f'(0 is Monday): {self.when}')
            if self.when[1] < '0' or self.when[1] > '6':
                raise ValueError(f'Invalid day specified for weekly rollover: {self.when}')
            self.dayOfWeek = int(self.when[1])
            unit, self.suffix, pattern = _MIDNIGHT * 7, '%Y-%m-%d', date + r'(?!\d)'
        elif self.when in units:
            unit, self.suffix, pattern = units[self.when]
        else:
            raise ValueError(f'Invalid rollover interval specified: {self.when}')
        self.extMatch = re.compile(pattern, re.ASCII)
        self.interval = unit * interval
        super().__init__(filename, 'a', encoding=encoding, delay=delay, errors=errors)
        filename = self.baseFilename
        start = int(os.stat(filename).st_mtime) if os.path.exists(filename) else int(time.time())
        self.rolloverAt = self.computeRollover(start)

    def computeRollover(self, currentTime):
        """When the file is put aside next."""
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return currentTime + self.interval
        now = time.gmtime(currentTime)
        at = self.atTime
        turn = _MIDNIGHT if at is None else (at.hour * 60 + at.minute) * 60 + at.second
        left = turn - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        day = now.tm_wday
        if left <= 0:
            left += _MIDNIGHT
            day = (day + 1) % 7
        result = currentTime + left
        if self.when.startswith('W'):
            if day != self.dayOfWeek:
                result += (self.dayOfWeek - day) % 7 * _MIDNIGHT
            result += self.interval - _MIDNIGHT * 7
        else:
            result += self.interval - _MIDNIGHT
        return result

    def shouldRollover(self, record):
        if int(time.time()) < self.rolloverAt:
            return False
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            self.rolloverAt = self.computeRollover(int(time.time()))
            return False
        return True

    def getFilesToDelete(self):
        """The oldest files beyond those that are kept."""
        folder, base = os.path.split(self.baseFilename)
        found = []
        for name in os.listdir(folder):
            if self.namer is None:
                if name.startswith(base + '.') and self.extMatch.fullmatch(name[len(base) + 1:]):
                    found.append(os.path.join(folder, name))
            elif self.extMatch.search(name) and name != base:
                found.append(os.path.join(folder, name))
        if len(found) < self.backupCount:
            return []
        found.sort()
        return found[:len(found) - self.backupCount]

    def doRollover(self):
        now = int(time.time())
        begun = self.rolloverAt - self.interval
        dest = self.rotation_filename(
            self.baseFilename + '.' + time.strftime(self.suffix, time.gmtime(begun)))
        if os.path.exists(dest):
            return
        self._close_stream()
        self.rotate(self.baseFilename, dest)
        if self.backupCount > 0:
            for each in self.getFilesToDelete():
                os.remove(each)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """A file that is opened anew when something else has taken its place."""

    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev = self.ino = -1
        self._note()

    def _note(self):
        if self.stream:
            found = os.stat(self.baseFilename)
            self.dev, self.ino = found.st_dev, found.st_ino

    def reopenIfNeeded(self):
        if self.stream is None:
            return
        try:
            found = os.stat(self.baseFilename)
        except FileNotFoundError:
            found = None
        if found is None or (found.st_dev, found.st_ino) != (self.dev, self.ino):
            self.stream.flush()
            self.stream.close()
            self.stream = self._open()
            self._note()

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)


def _close_at_exit(handler):
    if handler.buffer and getattr(handler, 'flushOnClose', True):
        handler.flush()


class BufferingHandler(logging.Handler):
    """Keeps records back until there are so many."""

    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []
        import atexit
        atexit.register(_close_at_exit, self)

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    """Keeps records back until there are so many, or one is grave; then another handler gets them."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            super().close()


class QueueHandler(logging.Handler):
    """Puts records into a queue."""

    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.listener = None

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        """The record with its text in place of its arguments, so that it can travel."""
        text = self.format(record)
        record = copy.copy(record)
        record.message = text
        record.msg = text
        record.args = None
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Hands what comes through a queue to handlers, in a thread of its own."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self._thread = None
        self.respect_handler_level = respect_handler_level

    def dequeue(self, block):
        return self.queue.get(block)

    def start(self):
        from threading import Thread
        self._thread = Thread(target=self._monitor, daemon=True)
        self._thread.start()

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        while True:
            try:
                record = self.dequeue(True)
            except queue.Empty:
                break
            done = getattr(self.queue, 'task_done', None)
            if record is self._sentinel:
                if done:
                    done()
                break
            self.handle(record)
            if done:
                done()

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
