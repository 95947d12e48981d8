# SPDX-License-Identifier: Apache-2.0
"""What a tar archive says of a member: POSIX' ustar and pax headers, and GNU's older form."""

import copy
import stat
import struct

NUL = b'\0'
BLOCKSIZE = 512
RECORDSIZE = BLOCKSIZE * 20
GNU_MAGIC = b'ustar  \0'
POSIX_MAGIC = b'ustar\x0000'
LENGTH_NAME = 100
LENGTH_LINK = 100
LENGTH_PREFIX = 155
REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE = b'0', b'\0', b'1', b'2', b'3', b'4'
DIRTYPE, FIFOTYPE, CONTTYPE = b'5', b'6', b'7'
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE = b'L', b'K', b'S'
XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE = b'x', b'g', b'X'
USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
SUPPORTED_TYPES = (REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CONTTYPE, CHRTYPE,
                   BLKTYPE, GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
GNU_TYPES = (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
PAX_FIELDS = ('path', 'linkpath', 'size', 'mtime', 'uid', 'gid', 'uname', 'gname')
PAX_NAME_FIELDS = {'path', 'linkpath', 'uname', 'gname'}
PAX_NUMBER_FIELDS = {'atime': float, 'ctime': float, 'mtime': float, 'uid': int, 'gid': int,
                     'size': int}
ENCODING = 'utf-8'
_KEEP = object()


class TarError(Exception):
    """Base of the errors of archives."""


class ExtractError(TarError):
    """A member that cannot be extracted as it should be."""


class ReadError(TarError):
    """An archive that cannot be read."""


class CompressionError(TarError):
    """A compression that is not known."""


class StreamError(TarError):
    """What streams cannot do."""


class HeaderError(TarError):
    """Base of the errors of headers."""


class EmptyHeaderError(HeaderError):
    """Nothing where a header should be."""


class TruncatedHeaderError(HeaderError):
    """A part of a header."""


class EOFHeaderError(HeaderError):
    """The end of the archive."""


class InvalidHeaderError(HeaderError):
    """What is no header."""


class SubsequentHeaderError(HeaderError):
    """A header that should follow another, and does not."""


def _text_field(text, length, encoding, errors):
    data = text.encode(encoding, errors)
    return data[:length].ljust(length, NUL)


def _field_text(data, encoding, errors):
    return data.partition(NUL)[0].decode(encoding, errors)


def _number_field(number, digits, format):
    number = int(number)
    if 0 <= number < 8 ** (digits - 1):
        return b'%0*o' % (digits - 1, number) + NUL
    if format == GNU_FORMAT and -256 ** (digits - 1) <= number < 256 ** (digits - 1):
        if number >= 0:
            return b'\x80' + number.to_bytes(digits - 1)
        return b'\xff' + (256 ** (digits - 1) + number).to_bytes(digits - 1)
    raise ValueError('overflow in number field')


def _field_number(data):
    if data[0] in (0o200, 0o377):
        number = int.from_bytes(data[1:])
        return number - 256 ** (len(data) - 1) if data[0] == 0o377 else number
    try:
        return int(data.partition(NUL)[0].decode('ascii', 'strict').strip() or '0', 8)
    except ValueError:
        raise InvalidHeaderError('invalid header') from None


def _checksums(block):
    """The sum of a header's bytes with blanks for the sum itself, unsigned and signed."""
    rest = block[:148] + block[156:512]
    return 256 + sum(rest), 256 + sum(struct.unpack('504b', rest))


def _padded(data):
    return data + NUL * (-len(data) % BLOCKSIZE)


class TarInfo:
    """What is known of a member of an archive."""

    __slots__ = ('name', 'mode', 'uid', 'gid', 'size', 'mtime', 'chksum', 'type', 'linkname',
                 'uname', 'gname', 'devmajor', 'devminor', 'offset', 'offset_data', 'pax_headers',
                 'sparse', '_tarfile', '_link_target')

    def __init__(self, name=''):
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = self.size = self.mtime = self.chksum = 0
        self.type = REGTYPE
        self.linkname = self.uname = self.gname = ''
        self.devmajor = self.devminor = self.offset = self.offset_data = 0
        self.sparse = self._tarfile = None
        self.pax_headers = {}

    @property
    def tarfile(self):
        import warnings
        warnings.warn('The undocumented "tarfile" attribute of TarInfo objects is deprecated and '
                      'will be removed in Python 3.16', DeprecationWarning)
        return self._tarfile

    @tarfile.setter
    def tarfile(self, tarfile):
        self._tarfile = tarfile

    @property
    def path(self):
        """The name."""
        return self.name

    @path.setter
    def path(self, name):
        self.name = name

    @property
    def linkpath(self):
        """The name that a link has of its target."""
        return self.linkname

    @linkpath.setter
    def linkpath(self, linkname):
        self.linkname = linkname

    def __repr__(self):
        return f'<{type(self).__name__} {self.name!r} at {id(self):#x}>'

    def replace(self, *, name=_KEEP, mtime=_KEEP, mode=_KEEP, linkname=_KEEP, uid=_KEEP, gid=_KEEP,
                uname=_KEEP, gname=_KEEP, deep=True, _KEEP=_KEEP):
        """A copy with some attributes changed."""
        made = copy.deepcopy(self) if deep else copy.copy(self)
        for attribute, value in (('name', name), ('mtime', mtime), ('mode', mode),
                                 ('linkname', linkname), ('uid', uid), ('gid', gid),
                                 ('uname', uname), ('gname', gname)):
            if value is not _KEEP:
                setattr(made, attribute, value)
        return made

    def __copy__(self):
        made = type(self).__new__(type(self))
        for slot in TarInfo.__slots__:
            if hasattr(self, slot):
                setattr(made, slot, getattr(self, slot))
        return made

    def __deepcopy__(self, memo):
        made = self.__copy__()
        made.pax_headers = dict(self.pax_headers)
        return made

    def get_info(self):
        """The attributes as a dict."""
        name = self.name
        if self.isdir() and not name.endswith('/'):
            name += '/'
        return {
            'name': name, 'mode': None if self.mode is None else self.mode & 0o7777,
            'uid': self.uid, 'gid': self.gid, 'size': self.size, 'mtime': self.mtime,
            'chksum': self.chksum, 'type': self.type, 'linkname': self.linkname,
            'uname': self.uname, 'gname': self.gname, 'devmajor': self.devmajor,
            'devminor': self.devminor,
        }

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors='surrogateescape'):
        """The header as it stands in an archive."""
        info = self.get_info()
        for name, value in info.items():
            if value is None:
                raise ValueError(f'{name} may not be None')
        if format == USTAR_FORMAT:
            return self.create_ustar_header(info, encoding, errors)
        if format == GNU_FORMAT:
            return self.create_gnu_header(info, encoding, errors)
        if format == PAX_FORMAT:
            return self.create_pax_header(info, encoding)
        raise ValueError('invalid format')

    def create_ustar_header(self, info, encoding, errors):
        """A header of POSIX' first form."""
        info['magic'] = POSIX_MAGIC
        if len(info['linkname'].encode(encoding, errors)) > LENGTH_LINK:
            raise ValueError('linkname is too long')
        if len(info['name'].encode(encoding, errors)) > LENGTH_NAME:
            info['prefix'], info['name'] = self._split_name(info['name'], encoding, errors)
        return self._create_header(info, USTAR_FORMAT, encoding, errors)

    def create_gnu_header(self, info, encoding, errors):
        """A header of GNU's form, after those that hold what is too long for it."""
        info['magic'] = GNU_MAGIC
        before = b''
        for field, most, kind in (('linkname', LENGTH_LINK, GNUTYPE_LONGLINK),
                                  ('name', LENGTH_NAME, GNUTYPE_LONGNAME)):
            if len(info[field].encode(encoding, errors)) > most:
                data = info[field].encode(encoding, errors) + NUL
                head = {'name': '././@LongLink', 'type': kind, 'size': len(data), 'magic': GNU_MAGIC}
                before += self._create_header(head, USTAR_FORMAT, encoding, errors) + _padded(data)
        return before + self._create_header(info, GNU_FORMAT, encoding, errors)

    def create_pax_header(self, info, encoding):
        """A header of POSIX' second form: after records of what the first cannot say."""
        info['magic'] = POSIX_MAGIC
        records = self.pax_headers.copy()
        for field, key, most in (('name', 'path', LENGTH_NAME), ('linkname', 'linkpath', LENGTH_LINK),
                                 ('uname', 'uname', 32), ('gname', 'gname', 32)):
            if key not in records and (not info[field].isascii() or len(info[field]) > most):
                records[key] = info[field]
        for field, digits in (('uid', 8), ('gid', 8), ('size', 12), ('mtime', 12)):
            value = info[field]
            whole = round(value) if isinstance(value, float) else value
            fits = 0 <= whole < 8 ** (digits - 1)
            info[field] = whole if fits else 0
            if field not in records and (not fits or isinstance(value, float)):
                records[field] = str(value)
        before = self._create_pax_generic_header(records, XHDTYPE, encoding) if records else b''
        return before + self._create_header(info, USTAR_FORMAT, 'ascii', 'replace')

    @classmethod
    def create_pax_global_header(cls, pax_headers):
        """Records that hold for all members that follow."""
        return cls._create_pax_generic_header(pax_headers, XGLTYPE, 'utf-8')

    @classmethod
    def _create_pax_generic_header(cls, records, kind, encoding):
        data = b''
        for key, value in records.items():
            record = f' {key}='.encode() + value.encode('utf-8', 'surrogateescape') + b'\n'
            size = len(record)
            while len(str(size)) + len(record) != size:
                size = len(str(size)) + len(record)
            data += str(size).encode() + record
        head = {'name': '././@PaxHeader', 'type': kind, 'size': len(data), 'magic': POSIX_MAGIC}
        return cls._create_header(head, USTAR_FORMAT, 'ascii', 'replace') + _padded(data)

    @staticmethod
    def _split_name(name, encoding, errors):
        parts = name.split('/')
        for i in range(1, len(parts)):
            prefix, rest = '/'.join(parts[:i]), '/'.join(parts[i:])
            if (len(prefix.encode(encoding, errors)) <= LENGTH_PREFIX
                    and len(rest.encode(encoding, errors)) <= LENGTH_NAME):
                return prefix, rest
        raise ValueError('name is too long')

    @staticmethod
    def _create_header(info, format, encoding, errors):
        device = info.get('type') in (CHRTYPE, BLKTYPE)
        parts = [
            _text_field(info.get('name', ''), 100, encoding, errors),
            _number_field(info.get('mode', 0) & 0o7777, 8, format),
            _number_field(info.get('uid', 0), 8, format),
            _number_field(info.get('gid', 0), 8, format),
            _number_field(info.get('size', 0), 12, format),
            _number_field(info.get('mtime', 0), 12, format),
            b' ' * 8,
            info.get('type', REGTYPE),
            _text_field(info.get('linkname', ''), 100, encoding, errors),
            info.get('magic', POSIX_MAGIC),
            _text_field(info.get('uname', ''), 32, encoding, errors),
            _text_field(info.get('gname', ''), 32, encoding, errors),
            _number_field(info.get('devmajor', 0), 8, format) if device else NUL * 8,
            _number_field(info.get('devminor', 0), 8, format) if device else NUL * 8,
            _text_field(info.get('prefix', ''), 155, encoding, errors),
        ]
        block = b''.join(parts).ljust(BLOCKSIZE, NUL)
        return block[:148] + b'%06o\0 ' % _checksums(block)[0] + block[156:]

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        """What a header says."""
        if len(buf) == 0:
            raise EmptyHeaderError('empty header')
        if len(buf) != BLOCKSIZE:
            raise TruncatedHeaderError('truncated header')
        if buf.count(NUL) == BLOCKSIZE:
            raise EOFHeaderError('end of file header')
        check = _field_number(buf[148:156])
        if check not in _checksums(buf):
            raise InvalidHeaderError('bad checksum')
        made = cls()
        made.name = _field_text(buf[0:100], encoding, errors)
        made.mode = _field_number(buf[100:108])
        made.uid = _field_number(buf[108:116])
        made.gid = _field_number(buf[116:124])
        made.size = _field_number(buf[124:136])
        made.mtime = _field_number(buf[136:148])
        made.chksum = check
        made.type = buf[156:157]
        made.linkname = _field_text(buf[157:257], encoding, errors)
        made.uname = _field_text(buf[265:297], encoding, errors)
        made.gname = _field_text(buf[297:329], encoding, errors)
        made.devmajor = _field_number(buf[329:337])
        made.devminor = _field_number(buf[337:345])
        prefix = _field_text(buf[345:500], encoding, errors)
        if made.type == AREGTYPE and made.name.endswith('/'):
            made.type = DIRTYPE
        if made.isdir():
            made.name = made.name.rstrip('/')
        if prefix and made.type not in GNU_TYPES:
            made.name = prefix + '/' + made.name
        return made

    @classmethod
    def fromtarfile(cls, tarfile):
        """The next member of an archive."""
        buf = tarfile.fileobj.read(BLOCKSIZE)
        made = cls.frombuf(buf, tarfile.encoding, tarfile.errors)
        made.offset = tarfile.fileobj.tell() - BLOCKSIZE
        return made._complete(tarfile)

    def _complete(self, tarfile):
        if self.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
            return self._complete_long(tarfile)
        if self.type in (XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE):
            return self._complete_pax(tarfile)
        self.offset_data = tarfile.fileobj.tell()
        after = self.offset_data
        if self.isreg() or self.type not in SUPPORTED_TYPES:
            after += self._block(self.size)
        tarfile.offset = after
        self._apply(tarfile.pax_headers, tarfile)
        if self.isdir():
            self.name = self.name.rstrip('/')
        return self

    def _following(self, tarfile):
        try:
            return self.fromtarfile(tarfile)
        except HeaderError as problem:
            raise SubsequentHeaderError(str(problem)) from None

    def _complete_long(self, tarfile):
        text = tarfile.fileobj.read(self._block(self.size))
        member = self._following(tarfile)
        member.offset = self.offset
        value = _field_text(text, tarfile.encoding, tarfile.errors)
        if self.type == GNUTYPE_LONGNAME:
            member.name = value.removesuffix('/') if member.isdir() else value
        else:
            member.linkname = value
        return member

    def _complete_pax(self, tarfile):
        data = tarfile.fileobj.read(self._block(self.size))[:self.size]
        records = tarfile.pax_headers if self.type == XGLTYPE else tarfile.pax_headers.copy()
        at = 0
        while at < len(data) and data[at] != 0:
            length, blank, _ = data[at:at + 20].partition(b' ')
            if not blank or not length.isdigit() or int(length) < 5:
                raise InvalidHeaderError('invalid header')
            key, equals, value = data[at + len(length) + 1:at + int(length) - 1].partition(b'=')
            if not equals or data[at + int(length) - 1:at + int(length)] != b'\n':
                raise InvalidHeaderError('invalid header')
            records[key.decode('utf-8', tarfile.errors)] = value.decode('utf-8', tarfile.errors)
            at += int(length)
        member = self._following(tarfile)
        if self.type in (XHDTYPE, SOLARIS_XHDTYPE):
            member._apply(records, tarfile)
            member.offset = self.offset
            if 'size' in records:
                after = member.offset_data
                if member.isreg() or member.type not in SUPPORTED_TYPES:
                    after += member._block(member.size)
                tarfile.offset = after
        return member

    def _apply(self, records, tarfile):
        for key, value in records.items():
            if key in PAX_NUMBER_FIELDS:
                try:
                    value = PAX_NUMBER_FIELDS[key](value)
                except ValueError:
                    value = 0
            if key == 'path':
                value = value.rstrip('/')
            if key in PAX_FIELDS:
                setattr(self, key, value)
        self.pax_headers = records.copy()

    @staticmethod
    def _block(count):
        if count < 0:
            raise InvalidHeaderError('invalid offset')
        return count + -count % BLOCKSIZE

    def isreg(self):
        """Whether it is a plain file."""
        return self.type in REGULAR_TYPES

    def isfile(self):
        """Whether it is a plain file."""
        return self.isreg()

    def isdir(self):
        """Whether it is a directory."""
        return self.type == DIRTYPE

    def issym(self):
        """Whether it is a symbolic link."""
        return self.type == SYMTYPE

    def islnk(self):
        """Whether it is a hard link."""
        return self.type == LNKTYPE

    def ischr(self):
        """Whether it is a device of characters."""
        return self.type == CHRTYPE

    def isblk(self):
        """Whether it is a device of blocks."""
        return self.type == BLKTYPE

    def isfifo(self):
        """Whether it is a pipe."""
        return self.type == FIFOTYPE

    def issparse(self):
        """Whether parts of it are left out."""
        return self.sparse is not None

    def isdev(self):
        """Whether it is a device or a pipe."""
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)

    def _shown_mode(self):
        kind = {DIRTYPE: stat.S_IFDIR, SYMTYPE: stat.S_IFLNK, CHRTYPE: stat.S_IFCHR,
                BLKTYPE: stat.S_IFBLK, FIFOTYPE: stat.S_IFIFO}.get(
                    self.type, stat.S_IFREG if self.isreg() else 0)
        return '??????????' if self.mode is None else stat.filemode(kind | self.mode)
