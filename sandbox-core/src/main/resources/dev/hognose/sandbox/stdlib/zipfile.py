# SPDX-License-Identifier: Apache-2.0
"""Archives in the ZIP format (PKWARE's APPNOTE), stored or deflated, with 64-bit sizes."""

import io
import os
import stat
import struct
import time
import zlib

__all__ = ['BadZipFile', 'BadZipfile', 'error', 'ZIP_STORED', 'ZIP_DEFLATED', 'ZIP_BZIP2',
           'ZIP_LZMA', 'is_zipfile', 'ZipInfo', 'ZipFile', 'LargeZipFile', 'Path']

ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = (1 << 16) - 1
ZIP_MAX_COMMENT = (1 << 16) - 1
ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
DEFAULT_VERSION, ZIP64_VERSION = 20, 45
_names_of_methods = {0: 'store', 1: 'shrink', 2: 'reduce', 6: 'implode', 8: 'deflate',
                     9: 'deflate64', 12: 'bzip2', 14: 'lzma', 93: 'zstd'}
_local = struct.Struct('<4s2B4HL2L2H')
_central = struct.Struct('<4s4B4HL2L5H2L')
_end = struct.Struct('<4s4H2LH')


def __getattr__(name):
    if name == 'Path':
        from _zipfile_path import Path
        globals()['Path'] = Path
        return Path
    raise AttributeError(f"module 'zipfile' has no attribute {name!r}")


class BadZipFile(Exception):
    """A file that is no archive, or a broken one."""


class LargeZipFile(Exception):
    """An archive that needs 64-bit sizes, which were not allowed."""


error = BadZipfile = BadZipFile


def is_zipfile(filename):
    try:
        file = filename if hasattr(filename, 'read') else open(filename, 'rb')
        try:
            at = file.tell()
            found = _find_end(file) is not None
            file.seek(at)
            return found
        finally:
            if file is not filename:
                file.close()
    except OSError:
        return False


def _find_end(file):
    """Place and fields of the record at the end, and the comment; None if there is none."""
    size = file.seek(0, 2)
    start = max(0, size - ZIP_MAX_COMMENT - _end.size)
    file.seek(start)
    data = file.read()
    at = data.rfind(b'PK\5\6')
    while at >= 0:
        record = data[at:at + _end.size]
        if len(record) == _end.size:
            fields = _end.unpack(record)
            comment = data[at + _end.size:at + _end.size + fields[7]]
            return start + at, list(fields), comment
        at = data.rfind(b'PK\5\6', 0, at)
    return None


class ZipInfo:
    """What an archive says of one of its files."""

    __slots__ = ('orig_filename', 'filename', 'date_time', 'compress_type', 'compress_level',
                 'comment', 'extra', 'create_system', 'create_version', 'extract_version',
                 'reserved', 'flag_bits', 'volume', 'internal_attr', 'external_attr',
                 'header_offset', 'CRC', 'compress_size', 'file_size', '_raw_time', '_end_offset')

    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.partition('\0')[0]
        self.date_time = date_time
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.compress_type = ZIP_STORED
        self.compress_level = None
        self.comment = self.extra = b''
        self.create_system = 3
        self.create_version = self.extract_version = DEFAULT_VERSION
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.header_offset = self.CRC = self.compress_size = self.file_size = 0

    def __repr__(self):
        parts = [f'<{self.__class__.__name__} filename={self.filename!r}']
        if self.compress_type != ZIP_STORED:
            name = _names_of_methods.get(self.compress_type, self.compress_type)
            parts.append(f' compress_type={name}')
        mode, other = self.external_attr >> 16, self.external_attr & 0xffff
        if mode:
            parts.append(f' filemode={_mode_text(mode)!r}')
        if other:
            parts.append(f' external_attr={other:#x}')
        if not self.is_dir() or self.file_size:
            parts.append(f' file_size={self.file_size!r}')
        if (not self.is_dir() or self.compress_size) and (self.compress_type != ZIP_STORED
                                                         or self.file_size != self.compress_size):
            parts.append(f' compress_size={self.compress_size!r}')
        return ''.join(parts) + '>'

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What an archive is to say of a file."""
        found = os.stat(filename)
        # Files of a session without a clock are of 1970, which archives cannot say.
        moment = max(time.localtime(found.st_mtime)[:6], (1980, 1, 1, 0, 0, 0))
        name = os.path.normpath(os.fspath(filename) if arcname is None else arcname).lstrip('/')
        is_folder = stat.S_ISDIR(found.st_mode)
        made = cls(name + '/' if is_folder else name, moment)
        made.external_attr = (found.st_mode & 0xFFFF) << 16
        if is_folder:
            made.file_size = 0
            made.external_attr |= 0x10
        else:
            made.file_size = found.st_size
        return made

    def is_dir(self):
        return self.filename.endswith('/')

    def _encoded_name(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits & ~0x800
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | 0x800

    def _stamp(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day

    def FileHeader(self, zip64=None):
        name, flags = self._encoded_name()
        sizes = self.compress_size, self.file_size
        extra = self.extra
        if max(sizes) > ZIP64_LIMIT or zip64:
            extra = struct.pack('<HHQQ', 1, 16, self.file_size, self.compress_size) + extra
            sizes = 0xffffffff, 0xffffffff
            self.extract_version = max(ZIP64_VERSION, self.extract_version)
            self.create_version = max(ZIP64_VERSION, self.create_version)
        head = _local.pack(b'PK\3\4', self.extract_version, self.reserved, flags, self.compress_type,
                           *self._stamp(), self.CRC, *sizes, len(name), len(extra))
        return head + name + extra


def _mode_text(mode):
    kinds = {0o040000: 'd', 0o100000: '-', 0o120000: 'l'}
    text = kinds.get(mode & 0o170000, '?')
    for shift in (6, 3, 0):
        for bit, letter in ((4, 'r'), (2, 'w'), (1, 'x')):
            text += letter if mode >> shift & bit else '-'
    return text


class ZipExtFile(io.BufferedIOBase):
    """A file of an archive, open for reading."""

    def __init__(self, fileobj, mode, zipinfo, pwd=None, close_fileobj=False):
        self.name = zipinfo.filename
        self.mode = mode
        self.newlines = None
        self._info = zipinfo
        self._file = fileobj
        self._start = fileobj.tell()
        self._begin()

    def _begin(self):
        self._at = self._start
        self._left = self._info.compress_size
        self._check = 0
        self._ready = b''
        self._position = 0
        self._stream = _decompressor(self._info)
        self._ended = False

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        if self.closed:
            return f'<{name} [closed]>'
        method = self._info.compress_type
        packed = '' if method == ZIP_STORED else (
            f' compress_type={_names_of_methods.get(method, method)}')
        return f'<{name} name={self.name!r}{packed}>'

    def readable(self):
        return True

    def seekable(self):
        return True

    def _take(self, size):
        self._file.seek(self._at)
        data = self._file.read(min(size, self._left))
        if not data and self._left:
            raise EOFError
        self._at += len(data)
        self._left -= len(data)
        return data

    def _more(self, most):
        """Makes more bytes ready; whether there were any."""
        while not self._ended:
            if self._stream is None:
                data = self._take(most)
                self._ended = not self._left
            else:
                source = self._stream.unconsumed_tail or self._take(max(most, 4096))
                data = self._stream.decompress(source, most)
                self._ended = self._stream.eof or not (self._left or self._stream.unconsumed_tail or data)
            self._check = zlib.crc32(data, self._check)
            if self._ended and self._check != self._info.CRC:
                raise BadZipFile(f'Bad CRC-32 for file {self.name!r}')
            if data:
                self._ready += data
                return True
        return False

    def read(self, n=-1):
        if self.closed:
            raise ValueError('read from closed file.')
        if n is None or n < 0:
            parts = [self._ready]
            self._ready = b''
            while self._more(1 << 20):
                parts.append(self._ready)
                self._ready = b''
            result = b''.join(parts)
        else:
            while len(self._ready) < n and self._more(max(n - len(self._ready), 4096)):
                pass
            result, self._ready = self._ready[:n], self._ready[n:]
        self._position += len(result)
        return result

    def read1(self, n=-1):
        return self.read(n if n is not None and n >= 0 else 1 << 16)

    def peek(self, n=1):
        while len(self._ready) < n and self._more(4096):
            pass
        return self._ready

    def readline(self, limit=-1):
        while b'\n' not in self._ready and not 0 <= limit <= len(self._ready) and self._more(4096):
            pass
        end = self._ready.find(b'\n') + 1 or len(self._ready)
        return self.read(end if limit < 0 else min(end, limit))

    def tell(self):
        return self._position

    def seek(self, offset, whence=0):
        place = offset + (self._position if whence == 1 else self._info.file_size if whence == 2 else 0)
        place = min(max(place, 0), self._info.file_size)
        if place < self._position:
            self._begin()
        while self._position < place and self.read(min(place - self._position, 1 << 16)):
            pass
        return self._position


class _Writer(io.BufferedIOBase):
    """A file of an archive, open for writing."""

    def __init__(self, archive, info, zip64):
        self._archive = archive
        self._info = info
        self._stream = _compressor(info)
        self._size = self._packed = self._check = 0

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        data = bytes(data) if isinstance(data, (bytes, bytearray)) else memoryview(data).tobytes()
        self._size += len(data)
        self._check = zlib.crc32(data, self._check)
        self._emit(self._stream.compress(data) if self._stream else data)
        return len(data)

    def _emit(self, data):
        self._archive.fp.write(data)
        self._packed += len(data)

    def close(self):
        if self.closed:
            return
        super().close()
        if self._stream:
            self._emit(self._stream.flush())
        info = self._info
        info.CRC, info.file_size, info.compress_size = self._check, self._size, self._packed
        self._archive._finish(info)


def _compressor(info):
    level = -1 if info.compress_level is None else info.compress_level
    if info.compress_type == ZIP_DEFLATED:
        return zlib.compressobj(level, zlib.DEFLATED, -15)
    if info.compress_type == ZIP_BZIP2:
        from bz2 import BZ2Compressor
        return BZ2Compressor(9 if level < 0 else level)
    if info.compress_type == ZIP_LZMA:
        from _zipfile_packing import LzmaCompressor
        return LzmaCompressor()
    return None


def _decompressor(info):
    if info.compress_type == ZIP_DEFLATED:
        return zlib.decompressobj(-15)
    if info.compress_type == ZIP_BZIP2:
        from _zipfile_packing import bzip2_decompressor
        return bzip2_decompressor()
    if info.compress_type == ZIP_LZMA:
        from _zipfile_packing import lzma_decompressor
        return lzma_decompressor(info)
    return None


def _check_method(method):
    if method not in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA):
        raise NotImplementedError('That compression method is not supported')


class ZipFile:
    """An archive, open for reading, writing or appending."""

    fp = None

    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=True, compresslevel=None,
                 *, strict_timestamps=True, metadata_encoding=None):
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_method(compression)
        self._allowZip64 = allowZip64
        self._strict_timestamps = strict_timestamps
        self.metadata_encoding = metadata_encoding
        self._didModify = False
        self.debug = 0
        self.NameToInfo = {}
        self.filelist = []
        self.compression = compression
        self.compresslevel = compresslevel
        self.mode = mode
        self.pwd = None
        self._comment = b''
        self._writing = None
        if isinstance(file, os.PathLike):
            file = os.fspath(file)
        self._owns = isinstance(file, (str, bytes))
        if self._owns:
            self.filename = file
            try:
                self.fp = open(file, {'r': 'rb', 'w': 'w+b', 'x': 'x+b', 'a': 'r+b'}[mode])
            except FileNotFoundError:
                if mode != 'a':
                    raise
                self.fp = open(file, 'w+b')
        else:
            self.fp = file
            self.filename = getattr(file, 'name', None)
        try:
            self._open_directory()
        except BaseException:
            self._release()
            raise

    def _open_directory(self):
        if self.mode == 'r':
            self._read_directory()
        elif self.mode == 'a':
            try:
                self._read_directory()
                self.fp.seek(self.start_dir)
            except BadZipFile:
                self.fp.seek(0, 2)
                self._didModify = True
                self.start_dir = self.fp.tell()
        else:
            self._didModify = True
            self.start_dir = self.fp.tell()

    def _read_directory(self):
        found = _find_end(self.fp)
        if found is None:
            raise BadZipFile('File is not a zip file')
        place, fields, self._comment = found
        size, offset = fields[5], fields[6]
        end = place
        if fields[4] == 0xffff or size == 0xffffffff or offset == 0xffffffff:
            self.fp.seek(max(0, place - 20))
            locator = self.fp.read(20)
            if locator[:4] == b'PK\6\7':
                self.fp.seek(struct.unpack('<Q', locator[8:16])[0])
                record = self.fp.read(56)
                if record[:4] != b'PK\6\6' or len(record) < 56:
                    raise BadZipFile('Corrupt zip64 end of central directory record')
                size, offset = struct.unpack('<QQ', record[40:56])
                end = place - 76
        self.start_dir = end - size
        before = self.start_dir - offset
        if self.start_dir < 0:
            raise BadZipFile('Bad offset for central directory')
        self.fp.seek(self.start_dir)
        data = self.fp.read(size)
        at = 0
        while at < size:
            head = data[at:at + _central.size]
            if len(head) != _central.size:
                raise BadZipFile('Truncated central directory')
            info, length = self._read_entry(_central.unpack(head), data, at + _central.size)
            info.header_offset += before
            at += length
            self.filelist.append(info)
            self.NameToInfo[info.filename] = info

    def _read_entry(self, fields, data, at):
        if fields[0] != b'PK\1\2':
            raise BadZipFile('Bad magic number for central directory')
        name = data[at:at + fields[12]]
        extra = data[at + fields[12]:at + fields[12] + fields[13]]
        comment = data[at + fields[12] + fields[13]:at + fields[12] + fields[13] + fields[14]]
        flags = fields[5]
        info = ZipInfo(name.decode('utf-8' if flags & 0x800 else self.metadata_encoding or 'cp437'))
        info.extra, info.comment = extra, comment
        (info.create_version, info.create_system, info.extract_version, info.reserved,
         info.flag_bits, info.compress_type) = fields[1:7]
        clock, day = fields[7], fields[8]
        info.date_time = ((day >> 9) + 1980, day >> 5 & 15, day & 31,
                          clock >> 11, clock >> 5 & 63, (clock & 31) * 2)
        info.CRC, info.compress_size, info.file_size = fields[9:12]
        info.volume, info.internal_attr, info.external_attr, info.header_offset = fields[15:19]
        self._read_extra(info)
        return info, _central.size + fields[12] + fields[13] + fields[14]

    @staticmethod
    def _read_extra(info):
        extra = info.extra
        while len(extra) >= 4:
            kind, size = struct.unpack('<HH', extra[:4])
            if kind == 1:
                numbers = extra[4:4 + size]
                for name in ('file_size', 'compress_size', 'header_offset'):
                    if getattr(info, name) == 0xffffffff:
                        if len(numbers) < 8:
                            raise BadZipFile('Corrupt zip64 extra field.')
                        setattr(info, name, int.from_bytes(numbers[:8], 'little'))
                        numbers = numbers[8:]
            extra = extra[4 + size:]

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        parts = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.fp is None:
            parts.append(' [closed]')
        else:
            parts.append(f' filename={self.filename!r}' if self._owns or self.filename is not None
                         else f' file={self.fp!r}')
            parts.append(f' mode={self.mode!r}')
        return ''.join(parts) + '>'

    def namelist(self):
        return [info.filename for info in self.filelist]

    def infolist(self):
        return self.filelist

    def printdir(self, file=None):
        print('%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size'), file=file)
        for info in self.filelist:
            stamp = '%d-%02d-%02d %02d:%02d:%02d' % info.date_time[:6]
            print('%-46s %s %12d' % (info.filename, stamp, info.file_size), file=file)

    def testzip(self):
        for info in self.filelist:
            try:
                with self.open(info) as file:
                    while file.read(1 << 20):
                        pass
            except BadZipFile:
                return info.filename
        return None

    def getinfo(self, name):
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f'There is no item named {name!r} in the archive')
        return info

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError(f'pwd: expected bytes, got {type(pwd).__name__}')
        self.pwd = pwd or None

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError(f'comment: expected bytes, got {type(comment).__name__}')
        self._comment = comment[:ZIP_MAX_COMMENT]
        self._didModify = True

    def read(self, name, pwd=None):
        with self.open(name, 'r', pwd) as file:
            return file.read()

    def open(self, name, mode='r', pwd=None, *, force_zip64=False):
        if mode not in ('r', 'w'):
            raise ValueError('open() requires mode "r" or "w"')
        if self.fp is None:
            raise ValueError('Attempt to use ZIP archive that was already closed')
        if isinstance(name, ZipInfo):
            info = name
        elif mode == 'w':
            info = ZipInfo(name)
            info.compress_type, info.compress_level = self.compression, self.compresslevel
        else:
            info = self.getinfo(name)
        if mode == 'w':
            return self._open_to_write(info, force_zip64)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle "
                             'on it. Close the writing handle before trying to read.')
        self.fp.seek(info.header_offset)
        head = self.fp.read(_local.size)
        if len(head) != _local.size:
            raise BadZipFile('Truncated file header')
        fields = _local.unpack(head)
        if fields[0] != b'PK\3\4':
            raise BadZipFile('Bad magic number for file header')
        stored = self.fp.read(fields[10])
        self.fp.seek(fields[11], 1)
        if stored.decode('utf-8' if fields[3] & 0x800 else 'cp437') != info.orig_filename:
            raise BadZipFile(f'File name in directory {info.orig_filename!r} and header {stored!r} differ.')
        if info.flag_bits & 1:
            raise RuntimeError(f'File {name!r} is encrypted, password required for extraction')
        _check_method(info.compress_type)
        return ZipExtFile(self.fp, 'rb', info)

    def _open_to_write(self, info, force_zip64=False):
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open "
                             'on it. Close the first handle before opening another.')
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        _check_method(info.compress_type)
        if info.filename in self.NameToInfo:
            import warnings
            warnings.warn(f'Duplicate name: {info.filename!r}', stacklevel=1)
        info.flag_bits = 2 if info.compress_type == ZIP_LZMA else 0
        least = {ZIP_BZIP2: 46, ZIP_LZMA: 63}.get(info.compress_type, 0)
        info.extract_version = max(least, info.extract_version)
        info.create_version = max(least, info.create_version)
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        info.compress_size = info.CRC = 0
        self._didModify = True
        self._writing = True
        info._end_offset = force_zip64
        self.fp.write(info.FileHeader(force_zip64))
        return _Writer(self, info, force_zip64)

    def _finish(self, info):
        self._writing = None
        end = self.fp.tell()
        if max(info.file_size, info.compress_size) > ZIP64_LIMIT and not info._end_offset:
            raise RuntimeError('File size too large, try using force_zip64')
        self.fp.seek(info.header_offset)
        self.fp.write(info.FileHeader(info._end_offset))
        self.fp.seek(end)
        self.start_dir = end
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        if isinstance(data, str):
            data = data.encode('utf-8')
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, time.localtime(time.time())[:6])
            info.compress_type, info.compress_level = self.compression, self.compresslevel
            if info.is_dir():
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        if self.fp is None:
            raise ValueError('Attempt to write to ZIP archive that was already closed')
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info.compress_level = compresslevel
        info.file_size = len(data)
        with self.open(info, 'w') as file:
            file.write(data)

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            self.mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info.compress_level = self.compresslevel if compresslevel is None else compresslevel
        with open(filename, 'rb') as file:
            self.writestr(info, file.read())

    def mkdir(self, zinfo_or_directory_name, mode=511):
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError('The given ZipInfo does not describe a directory')
        else:
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith('/') else name + '/')
            info.external_attr = (0o40000 | mode) << 16 | 0x10
        self.writestr(info, b'')

    def extract(self, member, path=None, pwd=None):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        parts = [part for part in info.filename.replace('\\', '/').split('/')
                 if part not in ('', '.', '..')]
        target = os.path.join(os.getcwd() if path is None else os.fspath(path), *parts)
        if info.is_dir():
            os.makedirs(target, exist_ok=True)
            return target
        os.makedirs(os.path.dirname(target) or '.', exist_ok=True)
        with self.open(info) as source, open(target, 'wb') as out:
            while part := source.read(1 << 20):
                out.write(part)
        return target

    def extractall(self, path=None, members=None, pwd=None):
        for member in self.namelist() if members is None else members:
            self.extract(member, path, pwd)

    def close(self):
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. "
                             'Close the writing handle before closing the zip.')
        try:
            if self.mode in ('w', 'x', 'a') and self._didModify:
                self.fp.seek(self.start_dir)
                self._write_directory()
        finally:
            self._release()

    def _release(self):
        file, self.fp = self.fp, None
        if self._owns and file is not None:
            file.close()

    def _write_directory(self):
        for info in self.filelist:
            name, flags = info._encoded_name()
            numbers = []
            sizes = info.compress_size, info.file_size
            if max(sizes) > ZIP64_LIMIT:
                numbers += [info.file_size, info.compress_size]
                sizes = 0xffffffff, 0xffffffff
            offset = info.header_offset
            if offset > ZIP64_LIMIT:
                numbers.append(offset)
                offset = 0xffffffff
            extra = info.extra
            if numbers:
                extra = struct.pack(f'<HH{len(numbers)}Q', 1, 8 * len(numbers), *numbers) + extra
            self.fp.write(_central.pack(
                b'PK\1\2', info.create_version, info.create_system, info.extract_version,
                info.reserved, flags, info.compress_type, *info._stamp(), info.CRC, *sizes,
                len(name), len(extra), len(info.comment), 0, info.internal_attr,
                info.external_attr, offset) + name + extra + info.comment)
        place = self.fp.tell()
        count, size, offset = len(self.filelist), place - self.start_dir, self.start_dir
        if count > ZIP_FILECOUNT_LIMIT or offset > ZIP64_LIMIT or size > ZIP64_LIMIT:
            if not self._allowZip64:
                raise LargeZipFile('Central directory would require ZIP64 extensions')
            self.fp.write(struct.pack('<4sQ2H2L4Q', b'PK\6\6', 44, 45, 45, 0, 0, count, count, size, offset))
            self.fp.write(struct.pack('<4sLQL', b'PK\6\7', 0, place, 1))
            count, size, offset = min(count, 0xffff), min(size, 0xffffffff), min(offset, 0xffffffff)
        self.fp.write(_end.pack(b'PK\5\6', 0, 0, count, count, size, offset, len(self._comment)))
        self.fp.write(self._comment)
        if self.mode == 'a':
            self.fp.truncate()
        self.fp.flush()


def __dir__():
    return sorted({*globals(), *__all__})
