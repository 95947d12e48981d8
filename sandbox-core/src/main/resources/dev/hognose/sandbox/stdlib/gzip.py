# SPDX-License-Identifier: Apache-2.0
"""Files in gzip's format (RFC 1952)."""

import builtins
import io
import os
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ = 'rb'
WRITE = 'wb'
READ_BUFFER_SIZE = 128 * 1024

_ended_early = 'Compressed file ended before the end-of-stream marker was reached'


class BadGzipFile(OSError):
    """A file that is not in gzip's format."""


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """A gzip file, or a text stream over one."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f'Argument {name!r} not supported in binary mode')
    plain = mode.replace('t', '')
    if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__'):
        file = GzipFile(filename, plain, compresslevel)
    elif hasattr(filename, 'read') or hasattr(filename, 'write'):
        file = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError('filename must be a str or bytes object, or a file')
    if 't' in mode:
        return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline)
    return file


def _header(level, mtime, name=b''):
    kind = b'\2' if level == 9 else b'\4' if level <= 1 and level >= 0 else b'\0'
    head = b'\x1f\x8b\x08' + (b'\x08' if name else b'\0') + mtime.to_bytes(4, 'little') + kind + b'\xff'
    return head + name + b'\0' if name else head


def compress(data, compresslevel=9, *, mtime=None):
    body = zlib.compress(data, compresslevel, -15)
    if mtime is None:
        import time
        mtime = time.time()
    tail = zlib.crc32(data).to_bytes(4, 'little') + (memoryview(data).nbytes & 0xFFFFFFFF).to_bytes(4, 'little')
    return _header(compresslevel, int(mtime)) + body + tail


def decompress(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    members = []
    reader = _Members(io.BytesIO(data), True)
    while part := reader.read(-1):
        members.append(part)
    return b''.join(members)


class _Members:
    """Reads what one gzip member after another holds."""

    def __init__(self, file, in_memory=False):
        self.file = file
        self.in_memory = in_memory
        self.pending = b''
        self.stream = None
        self.mtime = None
        self.is_first = True

    def take(self, size):
        """So many bytes of the file; EOFError if it ends before."""
        while len(self.pending) < size:
            more = self.file.read(READ_BUFFER_SIZE)
            if not more:
                raise EOFError(_ended_early)
            self.pending += more
        result = self.pending[:size]
        self.pending = self.pending[size:]
        return result

    def read_header(self):
        """Reads a member's header; whether there is one."""
        if not self.is_first:
            while True:
                self.pending = self.pending.lstrip(b'\0')
                if self.pending:
                    break
                self.pending = self.file.read(READ_BUFFER_SIZE)
                if not self.pending:
                    return False
        elif not self.pending:
            self.pending = self.file.read(READ_BUFFER_SIZE)
            if not self.pending:
                return False
        magic = self.take(2)
        if magic != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({magic!r})')
        method, flags, *rest = self.take(8)
        if method != 8:
            raise BadGzipFile('Unknown compression method')
        self.mtime = int.from_bytes(bytes(rest[:4]), 'little')
        if flags & FEXTRA:
            self.take(int.from_bytes(self.take(2), 'little'))
        for flag in (FNAME, FCOMMENT):
            if flags & flag:
                while self.take(1) != b'\0':
                    pass
        if flags & FHCRC:
            self.take(2)
        self.is_first = False
        self.stream = zlib.decompressobj(-15)
        self.check = self.length = 0
        return True

    def read(self, size):
        """Some bytes, at most so many unless negative; empty at the end."""
        if size == 0:
            return b''
        while True:
            if self.stream is None and not self.read_header():
                return b''
            source = self.stream.unconsumed_tail or self.pending or self.file.read(READ_BUFFER_SIZE)
            self.pending = b''
            if not source and not self.stream.unconsumed_tail:
                result = self.stream.decompress(b'', max(size, 0))
                if not result:
                    raise EOFError(_ended_early)
            else:
                result = self.stream.decompress(source, max(size, 0))
            self.check = zlib.crc32(result, self.check)
            self.length += len(result)
            if self.stream.eof:
                self.end_member()
            if result:
                return result

    def end_member(self):
        self.pending = self.stream.unused_data + self.pending
        self.stream = None
        tail = self.take(8)
        if int.from_bytes(tail[:4], 'little') != self.check:
            found = int.from_bytes(tail[:4], 'little')
            raise BadGzipFile('CRC check failed' if self.in_memory else
                              f'CRC check failed {hex(found)} != {hex(self.check)}')
        if int.from_bytes(tail[4:], 'little') != self.length & 0xFFFFFFFF:
            raise BadGzipFile('Incorrect length of data produced')


class GzipFile(io.BufferedIOBase):
    """A file that is compressed as it is written, or decompressed as it is read."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f'Invalid mode: {mode!r}')
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = builtins.open(filename, mode or 'rb')
        if filename is None:
            filename = getattr(fileobj, 'name', '')
            if not isinstance(filename, (str, bytes)):
                filename = ''
        else:
            filename = os.fspath(filename)
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        self.name = filename
        self.fileobj = fileobj
        self._level = compresslevel
        self._position = 0
        if mode.startswith('r'):
            self.mode = READ
            self._restart()
        elif mode.startswith(('w', 'a', 'x')):
            self.mode = WRITE
            self._write_mtime = mtime
            self._stream = zlib.compressobj(compresslevel, zlib.DEFLATED, -15, zlib.DEF_MEM_LEVEL, 0)
            self._check = zlib.crc32(b'')
            self._write_header()
        else:
            raise ValueError(f'Invalid mode: {mode!r}')

    def __repr__(self):
        return f'<gzip {repr(self.fileobj)[1:-1]} {hex(id(self))}>'

    def _write_header(self):
        name = os.path.basename(self.name)
        try:
            if not isinstance(name, bytes):
                name = name.encode('latin-1')
            name = name.removesuffix(b'.gz')
        except UnicodeEncodeError:
            name = b''
        mtime = self._write_mtime
        if mtime is None:
            import time
            mtime = time.time()
        self.fileobj.write(_header(self._level, int(mtime), name))

    def _restart(self):
        self._members = _Members(self.fileobj)
        self._ready = b''
        self._position = 0

    @property
    def mtime(self):
        return self._members.mtime if self.mode == READ else self._write_mtime

    def _check_open(self):
        if self.fileobj is None:
            raise ValueError('I/O operation on closed file')

    def _check_read(self, name):
        self._check_open()
        if self.mode != READ:
            raise OSError(9, f'{name}() on write-only GzipFile object')

    def write(self, data):
        self._check_open()
        if self.mode != WRITE:
            raise OSError(9, 'write() on read-only GzipFile object')
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data) if not isinstance(data, str) else zlib._bytes(data)
            data = data.tobytes()
        if data:
            self.fileobj.write(self._stream.compress(data))
            self._check = zlib.crc32(data, self._check)
            self._position += len(data)
        return len(data)

    def _fill(self, size):
        """Makes so many bytes ready, or all if negative."""
        if size < 0:
            parts = [self._ready]
            while part := self._members.read(-1):
                parts.append(part)
            self._ready = b''.join(parts)
            return
        while len(self._ready) < size:
            part = self._members.read(max(size - len(self._ready), 8192))
            if not part:
                break
            self._ready += part

    def _take(self, size):
        result = self._ready[:size] if size >= 0 else self._ready
        self._ready = self._ready[len(result):]
        self._position += len(result)
        return result

    def read(self, size=-1):
        self._check_read('read')
        if size is None:
            size = -1
        self._fill(size)
        return self._take(size)

    def read1(self, size=-1):
        self._check_read('read1')
        if size < 0:
            size = io.DEFAULT_BUFFER_SIZE
        if not self._ready and size:
            self._fill(1)
        return self._take(size)

    def readinto(self, buffer, /):
        self._check_read('readinto')
        view = memoryview(buffer)
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    readinto1 = readinto

    def peek(self, n):
        self._check_read('peek')
        self._fill(max(n, 1))
        return self._ready

    def readline(self, size=-1):
        self._check_read('readline')
        if size is None:
            size = -1
        start = 0
        while True:
            end = self._ready.find(b'\n', start) + 1
            if end or 0 <= size <= len(self._ready):
                break
            start = len(self._ready)
            self._fill(start + 1)
            if len(self._ready) == start:
                end = start
                break
        if size >= 0 and (not end or end > size):
            end = size
        return self._take(end)

    @property
    def closed(self):
        return self.fileobj is None

    def close(self):
        fileobj = self.fileobj
        if fileobj is None:
            return
        self.fileobj = None
        try:
            if self.mode == WRITE:
                fileobj.write(self._stream.flush())
                fileobj.write(self._check.to_bytes(4, 'little'))
                fileobj.write((self._position & 0xFFFFFFFF).to_bytes(4, 'little'))
        finally:
            if self.myfileobj is not None:
                self.myfileobj.close()
                self.myfileobj = None

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_open()
        if self.mode == WRITE:
            self.fileobj.write(self._stream.flush(zlib_mode))
            self.fileobj.flush()

    def fileno(self):
        return self.fileobj.fileno()

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self.fileobj.seek(0)
        self._restart()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check_open()
        return self._position

    def seek(self, offset, whence=0):
        self._check_open()
        if self.mode == WRITE:
            if whence == 1:
                offset += self._position
            elif whence:
                raise ValueError('Seek from end not supported')
            if offset < self._position:
                raise OSError('Negative seek in write mode')
            while self._position < offset:
                self.write(bytes(min(offset - self._position, 8192)))
            return self._position
        if whence == 1:
            offset += self._position
        elif whence == 2:
            while self.read(8192):
                pass
            offset += self._position
        if offset < self._position:
            self.rewind()
        while self._position < offset and self.read(min(offset - self._position, 8192)):
            pass
        return self._position
