# SPDX-License-Identifier: Apache-2.0
# Streams in memory are copied and pickled with their text and place; loggers stay the same.
import copy
import io
import logging
import pickle


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


data = io.BytesIO(b'abc')
data.read(1)
text = io.StringIO('abc\nd', newline='\r\n')
text.read(2)
for stream in (data, text):
    for other in (copy.copy(stream), copy.deepcopy(stream), pickle.loads(pickle.dumps(stream))):
        print(other.tell(), repr(other.read()), repr(other.getvalue()))
    print(stream.__getstate__())
text.extra = [5]
print(text.__getstate__(), copy.copy(text).extra is text.extra, copy.deepcopy(text).extra)


class Log(io.StringIO):
    pass


log = Log('q\n😀')
log.owner = 'me'
log.seek(0, 2)
other = copy.deepcopy(log)
print(type(other).__name__, other.owner, repr(other.getvalue()), other.tell())
other.write('more')
print(repr(other.getvalue()), repr(log.getvalue()))
closed = io.StringIO()
closed.close()
attempt(lambda: copy.copy(closed))
attempt(closed.__getstate__)
for state in (5, ('a',), ('a', '\n', 'x', None), ('a', 5, 0, None), ('a', '\n', -1, None),
              ('a', '\n', 0, 5), (5, '\n', 0, None), ('abc', '\n', 2, {'z': 1})):
    fresh = io.StringIO()
    attempt(lambda: (fresh.__setstate__(state), fresh.read(), vars(fresh)))
for state in (5, (b'a',), (b'a', 'x', None), (b'a', -1, None), (b'a', 0, 5), (b'abc', 2, None)):
    fresh = io.BytesIO()
    attempt(lambda: (fresh.__setstate__(state), fresh.read()))


class Special(logging.Logger):
    pass


logging.setLoggerClass(Special)
special = logging.getLogger('special')
logging.setLoggerClass(logging.Logger)
plain = logging.getLogger('plain.part')
for logger in (special, plain, logging.root):
    print([pickle.loads(pickle.dumps(logger, protocol)) is logger for protocol in range(5)],
          copy.copy(logger) is logger, copy.deepcopy(logger) is logger, logger.__reduce__()[1])


class Service:
    def __init__(self):
        self.log = logging.getLogger('service')


service = Service()
print(copy.deepcopy(service).log is service.log, pickle.loads(pickle.dumps(service)).log)
attempt(lambda: pickle.dumps(logging.Logger('nobody knows')))
print(logging.root.getChildren() == {special, service.log}, plain.getChildren(),
      logging.getLogger('plain').getChildren())
print(logging._levelToName[30], logging._nameToLevel['WARN'])
