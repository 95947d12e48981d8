# SPDX-License-Identifier: Apache-2.0
"""The classes of codecs that convert piece by piece, and streams over streams."""

import codecs


class Codec:
    """An encoding without state."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Encodes piece by piece and keeps what cannot be encoded yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = ''

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        super().reset()
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b'', 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Decodes piece by piece and keeps what cannot be decoded yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b''

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        super().reset()
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Writes text to a stream of bytes."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """Reads text from a stream of bytes."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self._start()

    def _start(self):
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()
        self.linebuffer = None

    def _more(self, size):
        """Decodes more of the stream; whether there was any."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        if chars < 0 and 0 <= size <= len(self.charbuffer) and self.charbuffer:
            chars = size
        if chars < 0 and size < 0:
            self._more(-1)
            wanted = len(self.charbuffer)
        else:
            wanted = chars if chars >= 0 else size
            while len(self.charbuffer) < wanted and self._more(size if size >= 0 else 72):
                pass
        result = self.charbuffer[:wanted] if chars >= 0 else self.charbuffer
        self.charbuffer = self.charbuffer[len(result):]
        return result

    def readline(self, size=None, keepends=True):
        while True:
            lines = self.charbuffer.splitlines(keepends=True)
            if len(lines) > 1 or not self._more(72):
                break
        if not lines:
            return self.charbuffertype()
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line):]
        return line if keepends else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._start()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """Reads and writes text over one stream."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """Lets one encoding be read and written over a stream of another."""

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        text = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(text, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(b''.join(list), self.errors)[0])

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


for _each in (Codec, IncrementalEncoder, BufferedIncrementalEncoder, IncrementalDecoder,
              BufferedIncrementalDecoder, StreamWriter, StreamReader, StreamReaderWriter,
              StreamRecoder):
    _each.__module__ = 'codecs'


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    import builtins
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = codecs.lookup(encoding)
    result = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    result.encoding = encoding
    return result


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    data = codecs.lookup(data_encoding)
    inner = codecs.lookup(file_encoding or data_encoding)
    result = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter,
                           errors)
    result.data_encoding, result.file_encoding = data_encoding, file_encoding or data_encoding
    return result


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = codecs.getincrementalencoder(encoding)(errors, **kwargs)
    for each in iterator:
        if output := encoder.encode(each):
            yield output
    if output := encoder.encode('', True):
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = codecs.getincrementaldecoder(encoding)(errors, **kwargs)
    for each in iterator:
        if output := decoder.decode(each):
            yield output
    if output := decoder.decode(b'', True):
        yield output


def made(name, encode, decode, *, text=True, buffered=None, marked=None):
    """The CodecInfo of an encoding.

    buffered(data, errors, final) decodes what is whole; marked says how a mark of the order of
    bytes at the start is treated: the name of the encoding without it.
    """

    class Writer(StreamWriter):
        def encode(self, input, errors='strict'):
            if marked is None or not getattr(self, '_began', False):
                self._began = True
                return encode(input, errors)
            return codecs.lookup(marked).encode(input, errors)

        def reset(self):
            self._began = False

    class Reader(StreamReader):
        charbuffertype = str if text else bytes

        def decode(self, input, errors='strict'):
            if buffered is None:
                return decode(input, errors)
            if marked is not None:
                return self._decode_marked(input, errors)
            return buffered(input, errors, False)

        def _decode_marked(self, input, errors):
            plain = getattr(self, '_plain', None)
            used = 0
            if plain is None:
                plain, used = order_of(name, input)
                if plain is None:
                    return '', 0
                self._plain = plain
            result, more = codecs._run_decode(input[used:], plain, errors, False)
            return result, used + more

        def reset(self):
            super().reset()
            self._plain = None

    class Encoder(IncrementalEncoder):
        _began = False

        def encode(self, input, final=False):
            if marked is None or not self._began:
                self._began = True
                return encode(input, self.errors)[0]
            return codecs.lookup(marked).encode(input, self.errors)[0]

        def reset(self):
            self._began = False

        def getstate(self):
            return 0 if self._began or marked is None else 2

        def setstate(self, state):
            self._began = state == 0

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Buffered(BufferedIncrementalDecoder):
        _plain = None

        def _buffer_decode(self, input, errors, final):
            if marked is None:
                return buffered(input, errors, final)
            used = 0
            if self._plain is None:
                self._plain, used = order_of(name, input)
                if self._plain is None:
                    if final:
                        return decode(input, errors)
                    return '', 0
            result, more = codecs._run_decode(input[used:], self._plain, errors, final)
            return result, used + more

        def reset(self):
            super().reset()
            self._plain = None

        def getstate(self):
            if marked is None or name == 'utf-8-sig':
                return self.buffer, 0
            return self.buffer, 2 if self._plain is None else int(self._plain.endswith('be'))

        def setstate(self, state):
            super().setstate(state)
            if marked is not None and name != 'utf-8-sig':
                self._plain = None if state[1] == 2 else name + ('-be' if state[1] else '-le')

    Encoder.__name__ = 'IncrementalEncoder'
    Decoder.__name__ = Buffered.__name__ = 'IncrementalDecoder'
    Reader.__name__, Writer.__name__ = 'StreamReader', 'StreamWriter'
    return codecs.CodecInfo(encode, decode, Reader, Writer, Encoder,
                            Decoder if buffered is None else Buffered, name,
                            _is_text_encoding=text)


def order_of(name, data):
    """The encoding that the mark at the start asks for, and the mark's length; None too early."""
    if name == 'utf-8-sig':
        if data[:3] == codecs.BOM_UTF8:
            return 'utf-8', 3
        return (None, 0) if len(data) < 3 and codecs.BOM_UTF8.startswith(data) else ('utf-8', 0)
    size = 2 if name == 'utf-16' else 4
    if len(data) < size:
        return None, 0
    little = (codecs.BOM_UTF16_LE if size == 2 else codecs.BOM_UTF32_LE)
    if data[:size] == little:
        return name + '-le', size
    if data[:size] == little[::-1]:
        return name + '-be', size
    return name + '-le', 0
