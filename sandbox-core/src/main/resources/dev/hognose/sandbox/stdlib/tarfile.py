# SPDX-License-Identifier: Apache-2.0
"""Archives of tar's formats, plain or compressed."""

import builtins
import copy
import io
import os
import stat
import time
import warnings
from _tar_filters import (
    NAMED as _NAMED_FILTERS, AbsoluteLinkError, AbsolutePathError, FilterError,
    LinkOutsideDestinationError, OutsideDestinationError, SpecialFileError, data_filter,
    fully_trusted_filter, tar_filter)
from _tar_info import (
    AREGTYPE, BLKTYPE, BLOCKSIZE, CHRTYPE, CONTTYPE, DEFAULT_FORMAT, DIRTYPE, ENCODING, FIFOTYPE,
    GNU_FORMAT, GNU_MAGIC, GNU_TYPES, GNUTYPE_LONGLINK, GNUTYPE_LONGNAME, GNUTYPE_SPARSE,
    LENGTH_LINK, LENGTH_NAME, LENGTH_PREFIX, LNKTYPE, NUL, PAX_FIELDS, PAX_FORMAT, PAX_NAME_FIELDS,
    PAX_NUMBER_FIELDS, POSIX_MAGIC, RECORDSIZE, REGTYPE, REGULAR_TYPES, SOLARIS_XHDTYPE,
    SUPPORTED_TYPES, SYMTYPE, USTAR_FORMAT, XGLTYPE, XHDTYPE, CompressionError, EmptyHeaderError,
    EOFHeaderError, ExtractError, HeaderError, InvalidHeaderError, ReadError, StreamError,
    SubsequentHeaderError, TarError, TarInfo, TruncatedHeaderError)

__all__ = ['TarFile', 'TarInfo', 'is_tarfile', 'TarError', 'ReadError', 'CompressionError',
           'StreamError', 'ExtractError', 'HeaderError', 'ENCODING', 'USTAR_FORMAT', 'GNU_FORMAT',
           'PAX_FORMAT', 'DEFAULT_FORMAT', 'open', 'fully_trusted_filter', 'data_filter',
           'tar_filter', 'FilterError', 'AbsoluteLinkError', 'OutsideDestinationError',
           'SpecialFileError', 'AbsolutePathError', 'LinkOutsideDestinationError']

for _class in (TarInfo, TarError, ReadError, CompressionError, StreamError, ExtractError,
               HeaderError, EmptyHeaderError, TruncatedHeaderError, EOFHeaderError,
               InvalidHeaderError, SubsequentHeaderError, FilterError, AbsolutePathError,
               OutsideDestinationError, SpecialFileError, AbsoluteLinkError,
               LinkOutsideDestinationError):
    _class.__module__ = 'tarfile'
for _function in (fully_trusted_filter, tar_filter, data_filter):
    _function.__module__ = 'tarfile'


class _Part(io.RawIOBase):
    """The bytes of a member."""

    def __init__(self, file, offset, size, name):
        self._file = file
        self._offset = offset
        self._size = size
        self._position = 0
        self.name = name

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self._position

    def seek(self, position, whence=0):
        if whence == 1:
            position += self._position
        elif whence == 2:
            position += self._size
        self._position = min(max(position, 0), self._size)
        return self._position

    def readinto(self, buffer):
        count = min(len(buffer), self._size - self._position)
        if count <= 0:
            return 0
        self._file.seek(self._offset + self._position)
        data = self._file.read(count)
        if len(data) < count:
            raise ReadError('unexpected end of data')
        buffer[:count] = data
        self._position += count
        return count


class ExFileObject(io.BufferedReader):
    """A member of an archive, opened for reading."""

    def __init__(self, tarfile, tarinfo):
        super().__init__(_Part(tarfile.fileobj, tarinfo.offset_data, tarinfo.size, tarinfo.name))


class _WriteStream:
    """Writes to a file that cannot be asked where it stands."""

    def __init__(self, file):
        self._file = file
        self._position = 0

    def write(self, data):
        self._file.write(data)
        self._position += len(data)
        return len(data)

    def tell(self):
        return self._position

    def close(self):
        pass


class TarFile:
    """An archive: what it holds can be listed, read, extracted and added to."""

    debug = 0
    dereference = False
    ignore_zeros = False
    errorlevel = 1
    format = DEFAULT_FORMAT
    encoding = ENCODING
    errors = None
    tarinfo = TarInfo
    fileobject = ExFileObject
    extraction_filter = None
    OPEN_METH = {'tar': 'taropen', 'gz': 'gzopen', 'bz2': 'bz2open', 'xz': 'xzopen'}

    def __init__(self, name=None, mode='r', fileobj=None, format=None, tarinfo=None,
                 dereference=None, ignore_zeros=None, encoding=None, errors='surrogateescape',
                 pax_headers=None, debug=None, errorlevel=None, copybufsize=None, stream=False):
        modes = {'r': 'rb', 'a': 'r+b', 'w': 'wb', 'x': 'xb'}
        if mode not in modes:
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode = mode
        self._mode = modes[mode]
        self._extfileobj = fileobj is not None
        if fileobj is None:
            if mode == 'a' and not os.path.exists(name):
                self.mode = 'w'
                self._mode = 'wb'
            fileobj = builtins.open(name, self._mode)
        else:
            if name is None and isinstance(getattr(fileobj, 'name', None), (str, bytes)):
                name = fileobj.name
            if hasattr(fileobj, 'mode'):
                self._mode = fileobj.mode
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        self.stream = stream
        for attribute, value in (('format', format), ('tarinfo', tarinfo), ('debug', debug),
                                 ('dereference', dereference), ('ignore_zeros', ignore_zeros),
                                 ('encoding', encoding), ('errorlevel', errorlevel)):
            if value is not None:
                setattr(self, attribute, value)
        self.errors = errors
        self.pax_headers = dict(pax_headers) if pax_headers is not None and \
            self.format == PAX_FORMAT else {}
        self.copybufsize = copybufsize
        self.closed = False
        self.members = []
        self._loaded = False
        self.offset = self.fileobj.tell()
        self.inodes = {}
        self.firstmember = None
        try:
            self._begin()
        except BaseException:
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True
            raise

    def _begin(self):
        if self.mode == 'r':
            self.firstmember = self.next()
        elif self.mode == 'a':
            while True:
                self.fileobj.seek(self.offset)
                try:
                    self.members.append(self.tarinfo.fromtarfile(self))
                except EOFHeaderError:
                    self.fileobj.seek(self.offset)
                    break
                except HeaderError as error:
                    raise ReadError(str(error)) from None
        if self.mode in ('a', 'w', 'x'):
            self._loaded = True
            if self.pax_headers:
                buf = self.tarinfo.create_pax_global_header(self.pax_headers.copy())
                self.fileobj.write(buf)
                self.offset += len(buf)

    @classmethod
    def open(cls, name=None, mode='r', fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """An archive; the mode may name a compression after a colon, or after a bar for streams."""
        if not name and not fileobj:
            raise ValueError('nothing to open')
        if mode in ('r', 'r:*'):
            problems = []
            for kind in sorted(cls.OPEN_METH, key=lambda kind: kind == 'tar'):
                start = fileobj.tell() if fileobj is not None else 0
                try:
                    return getattr(cls, cls.OPEN_METH[kind])(name, 'r', fileobj, **kwargs)
                except (ReadError, CompressionError) as error:
                    problems.append(f'\n- method {kind}: {error!r}')
                    if fileobj is not None:
                        fileobj.seek(start)
            raise ReadError(f'file could not be opened successfully:{"".join(problems)}')
        if '|' in mode:
            return cls._open_stream(name, mode, fileobj, **kwargs)
        if ':' in mode:
            filemode, kind = mode.split(':', 1)
            filemode = filemode or 'r'
            kind = kind or 'tar'
            if kind not in cls.OPEN_METH:
                raise CompressionError(f'unknown compression type {kind!r}')
            return getattr(cls, cls.OPEN_METH[kind])(name, filemode, fileobj, **kwargs)
        if mode in ('a', 'w', 'x'):
            return cls.taropen(name, mode, fileobj, **kwargs)
        raise ValueError('undiscernible mode')

    @classmethod
    def _open_stream(cls, name, mode, fileobj, **kwargs):
        filemode, kind = mode.split('|', 1)
        filemode = filemode or 'r'
        kind = kind or 'tar'
        if filemode not in ('r', 'w'):
            raise ValueError("mode must be 'r' or 'w'")
        if kind != '*' and kind not in cls.OPEN_METH:
            raise CompressionError(f'unknown compression type {kind!r}')
        is_ours = fileobj is None
        if is_ours:
            fileobj = builtins.open(name, filemode + 'b')
        if filemode == 'r':
            stream = io.BytesIO(fileobj.read())
            if is_ours:
                fileobj.close()
            made = cls.open(name, 'r:' + kind, stream, **kwargs)
        else:
            made = cls.open(name, 'w:' + kind, _WriteStream(fileobj), **kwargs)
            made._stream_file = fileobj if is_ours else None
        return made

    @classmethod
    def taropen(cls, name, mode='r', fileobj=None, **kwargs):
        """An archive that is not compressed."""
        if mode not in ('r', 'a', 'w', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def _open_packed(cls, name, mode, packed, problems, text, kwargs):
        try:
            made = cls.taropen(name, mode, packed, **kwargs)
        except problems as error:
            packed.close()
            if mode == 'r':
                raise ReadError(text) from error
            raise
        except BaseException:
            packed.close()
            raise
        made._extfileobj = False
        return made

    @classmethod
    def gzopen(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        """An archive compressed by gzip."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from gzip import GzipFile
        packed = GzipFile(name, mode + 'b', compresslevel, fileobj)
        return cls._open_packed(name, mode, packed, (OSError, EOFError), 'not a gzip file', kwargs)

    @classmethod
    def bz2open(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        """An archive compressed by bzip2."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from bz2 import BZ2File
        packed = BZ2File(fileobj or name, mode, compresslevel=compresslevel)
        return cls._open_packed(name, mode, packed, (OSError, EOFError), 'not a bzip2 file', kwargs)

    @classmethod
    def xzopen(cls, name, mode='r', fileobj=None, preset=None, **kwargs):
        """An archive compressed by xz."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        from lzma import LZMAError, LZMAFile
        packed = LZMAFile(fileobj or name, mode, preset=preset)
        return cls._open_packed(name, mode, packed, (LZMAError, EOFError), 'not an lzma file',
                                kwargs)

    _stream_file = None

    def close(self):
        """Writes the end of the archive, and closes its file if it was opened here."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ('a', 'w', 'x'):
                self.fileobj.write(NUL * (BLOCKSIZE * 2))
                self.offset += BLOCKSIZE * 2
                if self.offset % RECORDSIZE:
                    self.fileobj.write(NUL * (RECORDSIZE - self.offset % RECORDSIZE))
        finally:
            if not self._extfileobj:
                self.fileobj.close()
            if self._stream_file is not None:
                self._stream_file.close()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            self.close()
        else:
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True

    def __iter__(self):
        at = 0
        while True:
            if at < len(self.members):
                self.firstmember = None
                yield self.members[at]
            elif self._loaded or (member := self.next()) is None:
                return
            else:
                yield member
            at += 1

    def _check(self, modes=None):
        if self.closed:
            raise OSError(f'{type(self).__name__} is closed')
        if modes is not None and self.mode not in modes:
            raise OSError(f'bad operation for mode {self.mode!r}')

    def next(self):
        """The next member that was not read yet, or None."""
        self._check('ra')
        if self.firstmember is not None:
            member, self.firstmember = self.firstmember, None
            return member
        if self.offset != self.fileobj.tell():
            if self.offset == 0:
                return None
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError('unexpected end of data')
        member = None
        while True:
            try:
                member = self.tarinfo.fromtarfile(self)
            except (EOFHeaderError, InvalidHeaderError) as error:
                if self.ignore_zeros:
                    self.offset += BLOCKSIZE
                    continue
                if self.offset == 0 and isinstance(error, InvalidHeaderError):
                    raise ReadError(str(error)) from None
            except EmptyHeaderError:
                if self.offset == 0:
                    raise ReadError('empty file') from None
            except TruncatedHeaderError as error:
                if self.offset == 0:
                    raise ReadError(str(error)) from None
            except SubsequentHeaderError as error:
                raise ReadError(str(error)) from None
            break
        if member is None:
            self._loaded = True
        else:
            self.members.append(member)
        return member

    def getmember(self, name):
        """What is known of a member, the last of its name."""
        member = self._find(name.rstrip('/'))
        if member is None:
            raise KeyError(f'filename {name!r} not found')
        return member

    def _find(self, name, before=None):
        members = self.getmembers()
        if before is not None:
            members = members[:members.index(before)] if before in members else members
        for member in reversed(members):
            if member.name == name:
                return member
        return None

    def getmembers(self):
        """What is known of all members."""
        self._check()
        if not self._loaded:
            while self.next() is not None:
                pass
            self._loaded = True
        return self.members

    def getnames(self):
        """The names of all members."""
        return [member.name for member in self.getmembers()]

    def list(self, verbose=True, *, members=None):
        """Prints the members."""
        for member in self if members is None else members:
            parts = []
            if verbose:
                owner = f'{member.uname or member.uid}/{member.gname or member.gid}'
                size = (f'{member.devmajor},{member.devminor}' if member.ischr() or member.isblk()
                        else member.size)
                parts += [member._shown_mode(), owner, f'{size:>10}']
                if member.mtime is None:
                    parts.append('????-??-?? ??:??:??')
                else:
                    parts.append('%d-%02d-%02d %02d:%02d:%02d' % time.localtime(member.mtime)[:6])
            parts.append(member.name + ('/' if member.isdir() else ''))
            if verbose:
                if member.issym():
                    parts.append('-> ' + member.linkname)
                if member.islnk():
                    parts.append('link to ' + member.linkname)
            print(*parts, '')

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """What an archive is to say of a file, or None if it cannot hold it."""
        self._check('awx')
        if fileobj is not None:
            name = fileobj.name
        member = self.tarinfo()
        member._tarfile = self
        shown = os.fspath(name if arcname is None else arcname)
        member.name = shown.replace(os.sep, '/').lstrip('/')
        if fileobj is None:
            found = os.stat(name) if self.dereference else os.lstat(name)
        else:
            found = os.fstat(fileobj.fileno())
        kind = stat.S_IFMT(found.st_mode)
        if kind == stat.S_IFREG:
            key = (found.st_ino, found.st_dev)
            known = self.inodes.get(key)
            if not self.dereference and found.st_nlink > 1 and known and member.name != known:
                member.type = LNKTYPE
                member.linkname = known
            else:
                member.type = REGTYPE
                member.size = found.st_size
                if found.st_ino:
                    self.inodes[key] = member.name
        elif kind == stat.S_IFDIR:
            member.type = DIRTYPE
        elif kind == stat.S_IFLNK:
            member.type = SYMTYPE
            member.linkname = os.readlink(name)
        elif kind == stat.S_IFIFO:
            member.type = FIFOTYPE
        else:
            return None
        member.mode = found.st_mode
        member.uid = found.st_uid
        member.gid = found.st_gid
        member.mtime = found.st_mtime
        return member

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Adds a file, or a directory with all it holds."""
        self._check('awx')
        if arcname is None:
            arcname = name
        if self.name is not None and os.path.abspath(name) == self.name:
            return
        member = self.gettarinfo(name, arcname)
        if member is None:
            return
        if filter is not None:
            member = filter(member)
            if member is None:
                return
        if member.isreg():
            with builtins.open(name, 'rb') as file:
                self.addfile(member, file)
        else:
            self.addfile(member)
            if member.isdir() and recursive:
                for each in sorted(os.listdir(name)):
                    self.add(os.path.join(name, each), os.path.join(arcname, each), recursive,
                             filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Adds a member whose bytes a file gives."""
        self._check('awx')
        if fileobj is None and tarinfo.isreg() and tarinfo.size != 0:
            raise ValueError('fileobj not provided for non zero-size regular file')
        tarinfo = copy.copy(tarinfo)
        buf = tarinfo.tobuf(self.format, self.encoding, self.errors)
        self.fileobj.write(buf)
        self.offset += len(buf)
        if fileobj is not None:
            left = tarinfo.size
            while left > 0:
                part = fileobj.read(min(left, 1 << 16))
                if not part:
                    raise OSError('unexpected end of data')
                self.fileobj.write(part)
                left -= len(part)
            self.fileobj.write(NUL * (-tarinfo.size % BLOCKSIZE))
            self.offset += tarinfo.size + -tarinfo.size % BLOCKSIZE
        self.members.append(tarinfo)

    def _filter_function(self, filter):
        if filter is None:
            filter = self.extraction_filter
            if filter is None:
                warnings.warn(
                    'Python 3.14 will, by default, filter extracted tar archives and reject files '
                    'or modify their metadata. Use the filter argument to control this behavior.',
                    DeprecationWarning)
                return fully_trusted_filter
            if isinstance(filter, str):
                raise TypeError(
                    'String names are not supported for TarFile.extraction_filter. Use a function '
                    'such as tarfile.data_filter directly.')
            return filter
        if callable(filter):
            return filter
        try:
            return _NAMED_FILTERS[filter]
        except KeyError:
            raise ValueError(f'filter {filter!r} not found') from None

    def extractall(self, path='.', members=None, *, numeric_owner=False, filter=None):
        """Extracts all members, or those that are given, into a folder."""
        function = self._filter_function(filter)
        folders = []
        for member in self if members is None else members:
            member, original = self._filtered(member, function, path)
            if member is None:
                continue
            if member.isdir():
                folders.append(member)
            self._extract_one(member, path, not member.isdir(), original)
        for member in sorted(folders, key=lambda each: each.name, reverse=True):
            self._set_attributes(member, os.path.join(path, member.name))

    def extract(self, member, path='', set_attrs=True, *, numeric_owner=False, filter=None):
        """Extracts a member into a folder."""
        function = self._filter_function(filter)
        member, original = self._filtered(member, function, path)
        if member is not None:
            self._extract_one(member, path, set_attrs, original)

    def _filtered(self, member, function, path):
        original = self.getmember(member) if isinstance(member, str) else member
        try:
            made = function(original, path)
        except (OSError, FilterError) as error:
            self._fatal(error)
            return None, original
        except ExtractError as error:
            self._nonfatal(error)
            return None, original
        if made is not None and made.islnk():
            made = copy.copy(made)
            made._link_target = os.path.join(path, made.linkname)
        return made, original

    def _extract_one(self, member, path, set_attrs, original):
        self._check('r')
        try:
            self._extract_member(member, os.path.join(path, member.name), set_attrs)
        except OSError as error:
            self._fatal(error)
        except ExtractError as error:
            self._nonfatal(error)

    def _fatal(self, error):
        if self.errorlevel > 0:
            raise error

    def _nonfatal(self, error):
        if self.errorlevel > 1:
            raise error

    def extractfile(self, member):
        """A member as a file to read; None if it is no plain file."""
        self._check('r')
        if isinstance(member, str):
            member = self.getmember(member)
        if member.isreg() or member.type not in SUPPORTED_TYPES:
            return self.fileobject(self, member)
        if member.islnk() or member.issym():
            return self.extractfile(self._find_link_target(member))
        return None

    def _find_link_target(self, member):
        if member.issym():
            name = os.path.normpath('/'.join(filter(None, (os.path.dirname(member.name),
                                                           member.linkname))))
            found = self._find(name)
        else:
            name = member.linkname
            found = self._find(os.path.normpath(name), before=member)
        if found is None:
            raise KeyError(f'linkname {name!r} not found')
        return found

    def _extract_member(self, member, target, set_attrs=True):
        target = target.rstrip('/').replace('/', os.sep)
        folder = os.path.dirname(target)
        if folder and not os.path.exists(folder):
            os.makedirs(folder, exist_ok=True)
        if member.isreg() or member.type not in SUPPORTED_TYPES:
            self.makefile(member, target)
        elif member.isdir():
            self.makedir(member, target)
        elif member.isfifo():
            self.makefifo(member, target)
        elif member.ischr() or member.isblk():
            self.makedev(member, target)
        elif member.islnk() or member.issym():
            self.makelink(member, target)
        if set_attrs and not member.issym():
            self._set_attributes(member, target)

    def _set_attributes(self, member, target):
        self.chown(member, target, False)
        self.chmod(member, target)
        self.utime(member, target)

    def makedir(self, tarinfo, targetpath):
        try:
            os.mkdir(targetpath)
        except FileExistsError:
            if not os.path.isdir(targetpath):
                raise

    def makefile(self, tarinfo, targetpath):
        with builtins.open(targetpath, 'wb') as out:
            left = tarinfo.size
            self.fileobj.seek(tarinfo.offset_data)
            while left > 0:
                part = self.fileobj.read(min(left, 1 << 20))
                if not part:
                    raise ReadError('unexpected end of data')
                out.write(part)
                left -= len(part)

    def makeunknown(self, tarinfo, targetpath):
        self.makefile(tarinfo, targetpath)

    def makefifo(self, tarinfo, targetpath):
        raise ExtractError('fifo not supported by system')

    def makedev(self, tarinfo, targetpath):
        raise ExtractError('special devices not supported by system')

    def makelink(self, tarinfo, targetpath):
        if os.path.lexists(targetpath):
            os.unlink(targetpath)
        if tarinfo.issym():
            os.symlink(tarinfo.linkname, targetpath)
        elif os.path.exists(tarinfo._link_target):
            os.link(tarinfo._link_target, targetpath)
        else:
            try:
                self._extract_member(self._find_link_target(tarinfo), targetpath)
            except KeyError:
                raise ExtractError('unable to resolve link inside archive') from None

    def chown(self, tarinfo, targetpath, numeric_owner):
        """Files of a session have no owners that could change."""

    def chmod(self, tarinfo, targetpath):
        if tarinfo.mode is not None:
            os.chmod(targetpath, tarinfo.mode & 0o7777)

    def utime(self, tarinfo, targetpath):
        if tarinfo.mtime is not None:
            os.utime(targetpath, (tarinfo.mtime, tarinfo.mtime))


def is_tarfile(name):
    """Whether a file is an archive that can be read."""
    try:
        if hasattr(name, 'read'):
            position = name.tell()
            archive = open(fileobj=name)
            name.seek(position)
        else:
            archive = open(name)
        archive.close()
        return True
    except TarError:
        return False


open = TarFile.open
