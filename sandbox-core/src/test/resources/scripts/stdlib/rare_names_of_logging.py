# SPDX-License-Identifier: Apache-2.0
"""Functions and methods of logging and unittest that programs seldom name."""

import contextlib
import io
import logging
import logging.handlers
import os
import sys
import tempfile
import unittest
import unittest.mock

os.chdir(tempfile.mkdtemp())
print(logging.BASIC_FORMAT)
logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(message)s')
logging.fatal('fatal %d', 1)
logging.getLogger('a').fatal('of a logger')
handler = logging.FileHandler('log', mode='w', encoding='utf-8', delay=True)
print(handler.terminator == '\n', handler.level, os.path.exists('log'))
handler.createLock()
handler.acquire()
handler.release()
record = logging.getLogger('b').makeRecord('b', logging.INFO, 'file.py', 3, 'text %s', ('x',), None)
handler.handle(record)
handler.flush()
handler.close()
print(open('log').read())
formatter = logging.Formatter()
try:
    1 / 0
except ZeroDivisionError:
    print(formatter.formatException(sys.exc_info()).splitlines()[-1])
print(formatter.formatStack('the stack'))


class Framed(logging.BufferingFormatter):
    def formatHeader(self, records):
        return f'<{len(records)}>'

    def formatFooter(self, records):
        return '</>'


print(Framed().format([record, record]))
print(logging.getLogger('c').findCaller()[2])
logging.getLogger('c').callHandlers(record)
old = logging.getLogRecordFactory()
logging.setLogRecordFactory(lambda *args, **kwargs: (old(*args, **kwargs)))
logging.getLogger('c').warning('made by a factory')
logging.setLogRecordFactory(old)

rotating = logging.handlers.RotatingFileHandler('rot', maxBytes=40, backupCount=2)
print(isinstance(rotating, logging.handlers.BaseRotatingHandler), rotating.namer, rotating.rotator)
rotating.namer = lambda name: name + '.old'
print(rotating.rotation_filename('x'))
for n in range(4):
    rotating.emit(logging.LogRecord('n', 20, 'p', 1, 'message number %d' % n, (), None))
print(rotating.shouldRollover(record), sorted(os.listdir()))
rotating.doRollover()
rotating.rotate('missing', 'nowhere')
rotating.close()
print(sorted(os.listdir()))
timed = logging.handlers.TimedRotatingFileHandler('timed', when='D', backupCount=1)
print(callable(timed.shouldRollover), timed.getFilesToDelete())
timed.close()
watched = logging.handlers.WatchedFileHandler('watched')
watched.reopenIfNeeded()
watched.close()
memory = logging.handlers.MemoryHandler(2)
memory.setTarget(logging.StreamHandler(sys.stdout))
print(memory.shouldFlush(record), memory.target is not None)
memory.emit(record)
print(logging.handlers.BufferingHandler(1).shouldFlush(record))
import queue
items = queue.Queue()
sender = logging.handlers.QueueHandler(items)
sender.enqueue(sender.prepare(record))
listener = logging.handlers.QueueListener(items, logging.StreamHandler(sys.stdout))
listener.handle(listener.prepare(listener.dequeue(True)))
listener.enqueue_sentinel()
print(items.qsize(), items.get())
print(logging.handlers.DEFAULT_HTTP_LOGGING_PORT, logging.handlers.DEFAULT_SOAP_LOGGING_PORT,
      logging.handlers.DEFAULT_UDP_LOGGING_PORT, logging.handlers.SYSLOG_TCP_PORT)
adapter = logging.LoggerAdapter(logging.getLogger('d'), {})
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    adapter.warn('of an adapter')
print([str(each.message) for each in caught])


@contextlib.contextmanager
def told(name):
    print('enter', name)
    yield name
    print('leave', name)


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.enterClassContext(told('class'))

    def test_one(self):
        self.addCleanup(print, 'cleaned up')
        self.doCleanups()

    @unittest.expectedFailure
    def test_two(self):
        self.fail('as expected')

    @unittest.expectedFailure
    def test_three(self):
        pass


class AsyncCase(unittest.IsolatedAsyncioTestCase):
    async def test_context(self):
        @contextlib.asynccontextmanager
        async def entered():
            yield 'entered'

        print(await self.enterAsyncContext(entered()), self.loop_factory)


class Result(unittest.TextTestResult):
    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        print('expected', self.getDescription(test))

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        print('unexpected', test.id())

    def printErrors(self):
        print('errors', len(self.separator1), len(self.separator2))
        super().printErrors()

    def printErrorList(self, flavour, errors):
        print(flavour, len(errors))


stream = io.StringIO()
suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(case)
                           for case in (Case, AsyncCase))
runner = unittest.TextTestRunner(stream=stream, resultclass=Result)
print(runner.resultclass is Result, runner.run(suite))
Case.doClassCleanups()
function = unittest.FunctionTestCase(lambda: print('a function'))
function.run()
print(os.path.basename(os.getcwd()) != '', unittest.TestLoader().discover('.').countTestCases())


class Program(unittest.main):
    def createTests(self, from_discovery=False, Loader=None):
        print('createTests', from_discovery)
        self.test = unittest.TestSuite()

    def runTests(self):
        print('runTests', self.catchbreak, self.progName, self.verbosity)
        self.result = unittest.TestResult()


Program(module=None, argv=['prog', 'x'], exit=False)
mock = unittest.mock.ThreadingMock()
mock(1)
mock.wait_until_any_call_with(1)
print(mock.DEFAULT_TIMEOUT)
