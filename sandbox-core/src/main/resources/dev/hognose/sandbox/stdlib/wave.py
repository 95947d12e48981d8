# SPDX-License-Identifier: Apache-2.0
"""Sound in the WAVE format: uncompressed samples."""

import struct
from collections import namedtuple

__all__ = ['open', 'Error', 'Wave_read', 'Wave_write']

WAVE_FORMAT_PCM = 0x0001
WAVE_FORMAT_EXTENSIBLE = 0xFFFE
KSDATAFORMAT_SUBTYPE_PCM = (b'\x01\x00\x00\x00\x00\x00\x10\x00\x80\x00\x00\xaa\x00\x38\x9b\x71')

_open_file = open
_wave_params = namedtuple('_wave_params',
                          'nchannels sampwidth framerate nframes comptype compname', module='wave')


class Error(Exception):
    """What is wrong with a file or with the order of calls."""


class _Closing:
    """A file that is closed with what uses it, if that opened it."""

    _opened = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __del__(self):
        self.close()

    def _release(self):
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()


class Wave_read(_Closing):
    """Reads the samples of a file, which may be given by its name."""

    def __init__(self, f):
        self._file = None
        if isinstance(f, str):
            f = self._opened = _open_file(f, 'rb')
        try:
            self._begin(f)
        except BaseException:
            self._release()
            raise

    def _begin(self, file):
        self._file = file
        kind, size = self._chunk()
        if kind != b'RIFF':
            raise Error('file does not start with RIFF id')
        if file.read(4) != b'WAVE':
            raise Error('not a WAVE file')
        format_read = False
        while True:
            try:
                kind, size = self._chunk()
            except EOFError:
                raise Error('fmt chunk and/or data chunk missing') from None
            if kind == b'fmt ':
                self._read_format(file.read(size + size % 2)[:size])
                format_read = True
            elif kind == b'data':
                if not format_read:
                    raise Error('data chunk before fmt chunk')
                break
            else:
                file.read(size + size % 2)
        self._nframes = size // self._framesize
        self._start = file.tell() if hasattr(file, 'tell') else None
        self._position = 0

    def _chunk(self):
        head = self._file.read(8)
        if len(head) < 8:
            raise EOFError
        return struct.unpack('<4sL', head)

    def _read_format(self, data):
        if len(data) < 14:
            raise EOFError from None
        format, self._nchannels, self._framerate, _, _ = struct.unpack_from('<HHLLH', data)
        if format not in (WAVE_FORMAT_PCM, WAVE_FORMAT_EXTENSIBLE):
            raise Error(f'unknown format: {format!r}')
        if len(data) < 16:
            raise EOFError from None
        bits, = struct.unpack_from('<H', data, 14)
        if format == WAVE_FORMAT_EXTENSIBLE:
            if len(data) < 40:
                raise EOFError from None
            if data[24:40] != KSDATAFORMAT_SUBTYPE_PCM:
                raise Error('unknown extended format: %r' % data[24:40])
        self._sampwidth = (bits + 7) // 8
        if not self._sampwidth:
            raise Error('bad sample width')
        if not self._nchannels:
            raise Error('bad # of channels')
        self._framesize = self._nchannels * self._sampwidth

    def getfp(self):
        return self._file

    def rewind(self):
        self.setpos(0)

    def close(self):
        self._file = None
        self._release()

    def tell(self):
        return self._position

    def getnchannels(self):
        return self._nchannels

    def getnframes(self):
        return self._nframes

    def getsampwidth(self):
        return self._sampwidth

    def getframerate(self):
        return self._framerate

    def getcomptype(self):
        return 'NONE'

    def getcompname(self):
        return 'not compressed'

    def getparams(self):
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self._nframes,
                            'NONE', 'not compressed')

    def getmarkers(self):
        _warn('Wave_read.getmarkers')
        return None

    def getmark(self, id):
        _warn('Wave_read.getmark')
        raise Error('no marks')

    def setpos(self, pos):
        if pos < 0 or pos > self._nframes:
            raise Error('position not in range')
        self._position = pos
        self._file.seek(self._start + pos * self._framesize)

    def readframes(self, nframes):
        """At most so many frames, as bytes."""
        if not nframes:
            return b''
        left = self._nframes - self._position
        data = self._file.read((min(nframes, left) if nframes > 0 else left) * self._framesize)
        self._position += len(data) // self._framesize
        return data


class Wave_write(_Closing):
    """Writes samples to a file, which may be given by its name."""

    def __init__(self, f):
        self._file = None
        if isinstance(f, str):
            f = self._opened = _open_file(f, 'wb')
        self._file = f
        self._nchannels = self._sampwidth = self._framerate = self._nframes = 0
        self._written = self._claimed = 0
        self._started = False

    def _unstarted(self):
        if self._written:
            raise Error('cannot change parameters after starting to write')

    def setnchannels(self, nchannels):
        self._unstarted()
        if nchannels < 1:
            raise Error('bad # of channels')
        self._nchannels = nchannels

    def getnchannels(self):
        if not self._nchannels:
            raise Error('number of channels not set')
        return self._nchannels

    def setsampwidth(self, sampwidth):
        self._unstarted()
        if sampwidth < 1 or sampwidth > 4:
            raise Error('bad sample width')
        self._sampwidth = sampwidth

    def getsampwidth(self):
        if not self._sampwidth:
            raise Error('sample width not set')
        return self._sampwidth

    def setframerate(self, framerate):
        self._unstarted()
        if framerate <= 0:
            raise Error('bad frame rate')
        self._framerate = int(round(framerate))

    def getframerate(self):
        if not self._framerate:
            raise Error('frame rate not set')
        return self._framerate

    def setnframes(self, nframes):
        self._unstarted()
        self._nframes = nframes

    def getnframes(self):
        return self._written // self._frame_size() if self._written else 0

    def setcomptype(self, comptype, compname):
        self._unstarted()
        if comptype not in ('NONE',):
            raise Error('unsupported compression type')

    def getcomptype(self):
        return 'NONE'

    def getcompname(self):
        return 'not compressed'

    def setparams(self, params):
        nchannels, sampwidth, framerate, nframes, comptype, compname = params
        self._unstarted()
        self.setnchannels(nchannels)
        self.setsampwidth(sampwidth)
        self.setframerate(framerate)
        self.setnframes(nframes)
        self.setcomptype(comptype, compname)

    def getparams(self):
        if not self._nchannels or not self._sampwidth or not self._framerate:
            raise Error('not all parameters set')
        return _wave_params(self._nchannels, self._sampwidth, self._framerate, self.getnframes(),
                            'NONE', 'not compressed')

    def setmark(self, id, pos, name):
        _warn('Wave_write.setmark')
        raise Error('setmark() not supported')

    def getmark(self, id):
        _warn('Wave_write.getmark')
        raise Error('no marks')

    def getmarkers(self):
        _warn('Wave_write.getmarkers')
        return None

    def tell(self):
        return self._written // self._frame_size() if self._written else 0

    def _frame_size(self):
        return self._nchannels * self._sampwidth

    def writeframesraw(self, data):
        """Writes frames and leaves their number at the beginning as it is."""
        if not isinstance(data, (bytes, bytearray)):
            data = memoryview(data).cast('B')
        self._start(len(data))
        self._file.write(data)
        self._written += len(data)

    def writeframes(self, data):
        self.writeframesraw(data)
        if self._claimed != self._written:
            self._correct()

    def _start(self, length):
        if self._started:
            return
        if not self._nchannels:
            raise Error('# channels not specified')
        if not self._sampwidth:
            raise Error('sample width not specified')
        if not self._framerate:
            raise Error('sampling rate not specified')
        self._started = True
        size = self._frame_size()
        self._claimed = (self._nframes or length // size) * size
        try:
            self._place = self._file.tell()
        except (AttributeError, OSError):
            self._place = None
        self._file.write(struct.pack(
            '<4sL4s4sLHHLLHH4sL', b'RIFF', 36 + self._claimed, b'WAVE', b'fmt ', 16,
            WAVE_FORMAT_PCM, self._nchannels, self._framerate, self._framerate * size, size,
            self._sampwidth * 8, b'data', self._claimed))

    def _correct(self):
        """Writes the true sizes at the beginning."""
        if self._place is None:
            return
        here = self._file.tell()
        self._file.seek(self._place + 4)
        self._file.write(struct.pack('<L', 36 + self._written))
        self._file.seek(self._place + 40)
        self._file.write(struct.pack('<L', self._written))
        self._file.seek(here)
        self._claimed = self._written

    def close(self):
        try:
            if self._file is not None:
                self._start(0)
                if self._claimed != self._written:
                    self._correct()
                self._file.flush()
                self._file = None
        finally:
            self._release()


def _warn(name):
    from warnings import warn
    warn(f'{name!r} is deprecated and slated for removal in Python 3.15', DeprecationWarning)


def open(f, mode=None):
    """A reader or a writer of a file."""
    if mode is None:
        mode = f.mode if hasattr(f, 'mode') else 'rb'
    if mode in ('r', 'rb'):
        return Wave_read(f)
    if mode in ('w', 'wb'):
        return Wave_write(f)
    raise Error("mode must be 'r', 'rb', 'w', or 'wb'")
