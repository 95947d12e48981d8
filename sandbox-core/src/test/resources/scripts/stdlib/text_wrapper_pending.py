# SPDX-License-Identifier: Apache-2.0
# Text over bytes in memory is kept until it makes a chunk, is flushed, read back or detached.
from io import BufferedReader, BufferedWriter, BytesIO, RawIOBase, TextIOWrapper, UnsupportedOperation


class Told(BytesIO):
    def write(self, data):
        if kept is not None:
            print('  writes', len(data), bytes(data[:8]))
        return super().write(data)


kept = []


def case(name, work, **options):
    print(name)
    below = Told()
    text = TextIOWrapper(below, encoding='utf-8', **options)
    kept.append(text)
    print('  gives', work(text, below))
    if text.buffer is not None and not below.closed:
        print('  holds', below.getvalue()[:20])


def each(*steps):
    def work(text, below):
        return [step(text, below) for step in steps]
    return work


a, line = (lambda t, b: t.write('a')), (lambda t, b: t.write('é\n'))
held = lambda t, b: b.getvalue()[:20]
case('plain', each(a, line, held, lambda t, b: t.flush(), held))
case('lines', each(a, held, line, held, lambda t, b: t.write('c\rd'), held), line_buffering=True)
case('through', each(a, held, line, held), write_through=True)
case('tell', each(a, lambda t, b: t.tell(), held))
case('seek', each(a, lambda t, b: t.seek(0), lambda t, b: t.read(), held))
case('read', each(a, lambda t, b: t.read(), held))
case('truncate', each(a, line, lambda t, b: t.truncate(), held))
case('writelines', each(lambda t, b: t.writelines(['x', 'y']), held))
case('print', each(lambda t, b: print('x', 'y', file=t), held))
case('detach', each(a, held, lambda t, b: t.detach().getvalue()))
case('reconfigure', each(a, lambda t, b: t.reconfigure(write_through=True), held, a, held))
case('close', each(a, held, lambda t, b: t.close(), lambda t, b: b.closed))
case('chunk', each(lambda t, b: t.write('x' * 8191), held, a, held))
case('two chunks', each(lambda t, b: t.write('x' * 5000), lambda t, b: t.write('y' * 5000)))
case('much', each(a, lambda t, b: t.write('z' * 20000), held))
case('many', each(lambda t, b: [t.write('0123456789') for _ in range(1000)] and None))


class Sink(RawIOBase):
    def writable(self):
        return True


for make in (lambda: BufferedReader(Sink()), lambda: BufferedWriter(RawIOBase()),
             lambda: open('none.txt', buffering='x')):
    try:
        make()
    except (UnsupportedOperation, TypeError) as error:
        print(type(error).__name__, error)
kept, closed = None, kept
