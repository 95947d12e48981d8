# SPDX-License-Identifier: Apache-2.0
"""Property lists, as XML and in their binary form."""

import binascii
import datetime
import enum
import re
import struct
from io import BytesIO
from xml.parsers.expat import ExpatError, ParserCreate

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

PlistFormat = enum.Enum('PlistFormat', 'FMT_XML FMT_BINARY', module=__name__)
globals().update(PlistFormat.__members__)

PLISTHEADER = b"""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
"""
_controls = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f]')
_date = re.compile(r'(?P<year>\d\d\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d)'
                   r'(?::(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?)?Z', re.ASCII)
_FIELDS = ('year', 'month', 'day', 'hour', 'minute', 'second')


class InvalidFileException(ValueError):
    """What is no property list."""

    def __init__(self, message='Invalid file'):
        ValueError.__init__(self, message)


class UID:
    """A number that names an object of a keyed archive."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        if data < 0:
            raise ValueError('UIDs must be positive')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f'{self.__class__.__name__}({self.data!r})'

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        if not isinstance(other, UID):
            return NotImplemented
        return self.data == other.data

    def __hash__(self):
        return hash(self.data)


def _escaped(text):
    if _controls.search(text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    text = text.replace('\r\n', '\n').replace('\r', '\n')
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')


def _date_text(value, aware):
    if aware:
        value = value.astimezone(datetime.timezone.utc)
    return (f'{value.year:04d}-{value.month:02d}-{value.day:02d}'
            f'T{value.hour:02d}:{value.minute:02d}:{value.second:02d}Z')


class _XmlReader:
    """Builds objects from the parts of a document."""

    def __init__(self, dict_type, aware_datetime):
        self.stack = []
        self.key = None
        self.root = None
        self.texts = []
        self.dict_type = dict_type
        self.aware = aware_datetime

    def parse(self, file):
        self.parser = ParserCreate()
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.texts.append
        self.parser.EntityDeclHandler = self.entity
        self.parser.ParseFile(file)
        return self.root

    def entity(self, *args):
        raise InvalidFileException('XML entity declarations are not supported in plist files')

    def start(self, name, attributes):
        self.texts.clear()
        if name == 'dict':
            made = self.dict_type()
            self.add(made)
            self.stack.append(made)
        elif name == 'array':
            made = []
            self.add(made)
            self.stack.append(made)

    def end(self, name):
        method = getattr(self, 'end_' + name, None)
        if method is not None:
            method()

    def add(self, value):
        if self.key is not None:
            if not isinstance(self.stack[-1], type({})):
                raise ValueError(f'unexpected element at line {self.parser.CurrentLineNumber}')
            self.stack[-1][self.key] = value
            self.key = None
        elif not self.stack:
            self.root = value
        else:
            if not isinstance(self.stack[-1], list):
                raise ValueError(f'unexpected element at line {self.parser.CurrentLineNumber}')
            self.stack[-1].append(value)

    def text(self):
        text = ''.join(self.texts)
        self.texts.clear()
        return text

    def end_dict(self):
        if self.key is not None:
            raise ValueError(f"missing value for key '{self.key}' at line "
                             f'{self.parser.CurrentLineNumber}')
        self.stack.pop()

    def end_key(self):
        if self.key is not None or not self.stack or not isinstance(self.stack[-1], type({})):
            raise ValueError(f'unexpected key at line {self.parser.CurrentLineNumber}')
        self.key = self.text()

    def end_array(self):
        self.stack.pop()

    def end_true(self):
        self.add(True)

    def end_false(self):
        self.add(False)

    def end_integer(self):
        text = self.text()
        self.add(int(text, 16) if text.startswith(('0x', '0X')) else int(text))

    def end_real(self):
        self.add(float(self.text()))

    def end_string(self):
        self.add(self.text())

    def end_data(self):
        self.add(binascii.a2b_base64(self.text().encode()))

    def end_date(self):
        fields = _date.match(self.text()).groupdict()
        values = [int(fields[name]) for name in _FIELDS if fields[name] is not None]
        zone = {'tzinfo': datetime.UTC} if self.aware else {}
        self.add(datetime.datetime(*values, **zone))


class _XmlWriter:
    """Writes objects as a document."""

    def __init__(self, file, sort_keys, skipkeys, aware):
        self.file = file
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware = aware
        self.level = 0

    def line(self, text):
        self.file.write(b'\t' * self.level + text.encode() + b'\n' if text else b'\n')

    def element(self, name, text):
        self.line(f'<{name}>{_escaped(text)}</{name}>')

    def write(self, value):
        if isinstance(value, str):
            self.element('string', value)
        elif value is True:
            self.line('<true/>')
        elif value is False:
            self.line('<false/>')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self.element('integer', f'{value:d}')
        elif isinstance(value, float):
            self.element('real', repr(value))
        elif isinstance(value, dict):
            self.mapping(value)
        elif isinstance(value, (bytes, bytearray)):
            self.data(value)
        elif isinstance(value, datetime.datetime):
            self.element('date', _date_text(value, self.aware))
        elif isinstance(value, (tuple, list)):
            self.items(value)
        else:
            raise TypeError(f'unsupported type: {type(value)}')

    def data(self, value):
        self.line('<data>')
        size = max(16, 76 - 8 * self.level)
        size = size // 4 * 3
        for i in range(0, len(value), size):
            self.line(binascii.b2a_base64(value[i:i + size], newline=False).decode())
        self.line('</data>')

    def mapping(self, value):
        if not value:
            self.line('<dict/>')
            return
        self.line('<dict>')
        self.level += 1
        for key, each in sorted(value.items()) if self.sort_keys else value.items():
            if not isinstance(key, str):
                if self.skipkeys:
                    continue
                raise TypeError('keys must be strings')
            self.element('key', key)
            self.write(each)
        self.level -= 1
        self.line('</dict>')

    def items(self, value):
        if not value:
            self.line('<array/>')
            return
        self.line('<array>')
        self.level += 1
        for each in value:
            self.write(each)
        self.level -= 1
        self.line('</array>')


class _BinaryReader:
    """Reads the binary form."""

    def __init__(self, dict_type, aware_datetime):
        self.dict_type = dict_type
        self.aware = aware_datetime

    def parse(self, file):
        try:
            data = file.read()
            self.data = data
            offset_size, self.ref_size, count, top, table = struct.unpack('>6xBBQQQ', data[-32:])
            if table + count * offset_size > len(data):
                raise InvalidFileException
            self.offsets = [int.from_bytes(data[table + i * offset_size:table + (i + 1) * offset_size])
                            for i in range(count)]
            self.objects = {}
            return self.read(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException from None

    def size(self, at, low):
        if low != 15:
            return low, at
        count = 1 << (self.data[at] & 3)
        return int.from_bytes(self.take(at + 1, count)), at + 1 + count

    def take(self, at, count):
        part = self.data[at:at + count]
        if len(part) != count:
            raise InvalidFileException
        return part

    def refs(self, at, count):
        size = self.ref_size
        part = self.take(at, count * size)
        return [int.from_bytes(part[i:i + size]) for i in range(0, len(part), size)]

    def read(self, ref):
        if ref in self.objects:
            return self.objects[ref]
        at = self.offsets[ref]
        token = self.data[at]
        high, low = token & 0xf0, token & 15
        at += 1
        if token in (0, 8, 9):
            result = {0: None, 8: False, 9: True}[token]
        elif token == 15:
            result = b''
        elif high == 0x10:
            result = int.from_bytes(self.take(at, 1 << low), signed=low >= 3)
        elif token in (0x22, 0x23):
            result = struct.unpack('>f' if token == 0x22 else '>d', self.take(at, 4 << low - 2))[0]
        elif token == 0x33:
            seconds = struct.unpack('>d', self.take(at, 8))[0]
            start = datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC if self.aware else None)
            result = start + datetime.timedelta(seconds=seconds)
        elif high == 0x40:
            count, at = self.size(at, low)
            result = self.take(at, count)
        elif high == 0x50:
            count, at = self.size(at, low)
            result = self.take(at, count).decode('ascii')
        elif high == 0x60:
            count, at = self.size(at, low)
            result = self.take(at, count * 2).decode('utf-16be')
        elif high == 0x80:
            result = UID(int.from_bytes(self.take(at, 1 + low)))
        elif high == 0xa0:
            return self.array(ref, *self.size(at, low))
        elif high == 0xd0:
            return self.mapping(ref, *self.size(at, low))
        else:
            raise InvalidFileException
        self.objects[ref] = result
        return result

    def array(self, ref, count, at):
        result = self.objects[ref] = []
        for each in self.refs(at, count):
            result.append(self.read(each))
        return result

    def mapping(self, ref, count, at):
        keys = self.refs(at, count)
        values = self.refs(at + count * self.ref_size, count)
        result = self.objects[ref] = self.dict_type()
        try:
            for key, value in zip(keys, values):
                result[self.read(key)] = self.read(value)
        except TypeError:
            raise InvalidFileException from None
        return result


class _BinaryWriter:
    """Writes the binary form: every object once, and where each stands."""

    def __init__(self, file, sort_keys, skipkeys, aware):
        self.file = file
        self.sort_keys = sort_keys
        self.skipkeys = skipkeys
        self.aware = aware

    def write(self, value):
        self.objects = []
        self.known = {}
        self.known_by_id = {}
        self.collect(value)
        count = len(self.objects)
        self.ref_size = self.width(count)
        out = bytearray(b'bplist00')
        offsets = []
        for each in self.objects:
            offsets.append(len(out))
            out += self.encoded(each)
        table = len(out)
        size = self.width(table)
        for offset in offsets:
            out += offset.to_bytes(size)
        out += struct.pack('>5xBBBQQQ', 0, size, self.ref_size, count, self.ref(value), table)
        self.file.write(bytes(out))

    @staticmethod
    def width(count):
        return 1 if count < 1 << 8 else 2 if count < 1 << 16 else 4 if count < 1 << 32 else 8

    def collect(self, value):
        if isinstance(value, (str, int, float, datetime.datetime, bytes, bytearray)):
            key = (type(value), bytes(value) if isinstance(value, bytearray) else value)
            if key in self.known:
                return
            self.known[key] = len(self.objects)
        elif id(value) in self.known_by_id:
            return
        else:
            self.known_by_id[id(value)] = len(self.objects)
        self.objects.append(value)
        if isinstance(value, dict):
            items = sorted(value.items()) if self.sort_keys else list(value.items())
            for key, _ in items:
                if not isinstance(key, str):
                    if self.skipkeys:
                        continue
                    raise TypeError('keys must be strings')
            items = [pair for pair in items if isinstance(pair[0], str)]
            for key, _ in items:
                self.collect(key)
            for _, each in items:
                self.collect(each)
        elif isinstance(value, (list, tuple)):
            for each in value:
                self.collect(each)

    def ref(self, value):
        if isinstance(value, (str, int, float, datetime.datetime, bytes, bytearray)):
            return self.known[type(value), bytes(value) if isinstance(value, bytearray) else value]
        return self.known_by_id[id(value)]

    def head(self, kind, count):
        if count < 15:
            return bytes([kind | count])
        power = 0 if count < 1 << 8 else 1 if count < 1 << 16 else 2 if count < 1 << 32 else 3
        return bytes([kind | 15, 0x10 | power]) + count.to_bytes(1 << power)

    def encoded(self, value):
        if value is None:
            return b'\0'
        if isinstance(value, bool):
            return b'\x09' if value else b'\x08'
        if isinstance(value, int):
            return self.number(value)
        if isinstance(value, float):
            return struct.pack('>Bd', 0x23, value)
        if isinstance(value, datetime.datetime):
            if self.aware:
                seconds = (value.astimezone(datetime.UTC)
                           - datetime.datetime(2001, 1, 1, tzinfo=datetime.UTC)).total_seconds()
            else:
                seconds = (value - datetime.datetime(2001, 1, 1)).total_seconds()
            return struct.pack('>Bd', 0x33, seconds)
        if isinstance(value, (bytes, bytearray)):
            return self.head(0x40, len(value)) + value
        if isinstance(value, str):
            if value.isascii():
                return self.head(0x50, len(value)) + value.encode('ascii')
            data = value.encode('utf-16be')
            return self.head(0x60, len(data) // 2) + data
        if isinstance(value, UID):
            size = 1 if value.data < 1 << 8 else 2 if value.data < 1 << 16 else \
                4 if value.data < 1 << 32 else 8
            return bytes([0x80 | size - 1]) + value.data.to_bytes(size)
        if isinstance(value, (list, tuple)):
            refs = [self.ref(each) for each in value]
            return self.head(0xa0, len(value)) + self.packed(refs)
        if isinstance(value, dict):
            items = sorted(value.items()) if self.sort_keys else value.items()
            items = [pair for pair in items if isinstance(pair[0], str)]
            refs = [self.ref(key) for key, _ in items] + [self.ref(each) for _, each in items]
            return self.head(0xd0, len(items)) + self.packed(refs)
        raise TypeError(value)

    def packed(self, refs):
        return b''.join([ref.to_bytes(self.ref_size) for ref in refs])

    @staticmethod
    def number(value):
        if value < 0:
            if value < -1 << 63:
                raise OverflowError(value)
            return struct.pack('>Bq', 0x13, value)
        for power in range(4):
            if value < 1 << 63 and value < 1 << (8 << power):
                return bytes([0x10 | power]) + value.to_bytes(1 << power)
        if value < 1 << 64:
            return b'\x14' + value.to_bytes(16)
        raise OverflowError(value)


def _is_xml(start):
    for mark, encoding in ((b'', 'utf-8'), (b'\xef\xbb\xbf', 'utf-8'), (b'\xfe\xff', 'utf-16-be'),
                           (b'\xff\xfe', 'utf-16-le')):
        for prefix in ('<?xml', '<plist'):
            if start.startswith(mark + prefix.encode(encoding)):
                return True
    return False


def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The object that a file holds."""
    if fmt is None:
        start = fp.read(32)
        fp.seek(0)
        if _is_xml(start):
            fmt = FMT_XML
        elif start[:8] == b'bplist00':
            fmt = FMT_BINARY
        else:
            raise InvalidFileException()
    reader = _XmlReader if fmt is FMT_XML else _BinaryReader
    return reader(dict_type, aware_datetime).parse(fp)


def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    """The object that bytes hold."""
    if isinstance(value, str):
        if fmt == FMT_BINARY:
            raise TypeError('value must be bytes-like object when fmt is FMT_BINARY')
        value = value.encode()
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type, aware_datetime=aware_datetime)


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False, aware_datetime=False):
    """Writes an object to a file."""
    if fmt not in (FMT_XML, FMT_BINARY):
        raise ValueError(f'Unsupported format: {fmt!r}')
    if fmt is FMT_BINARY:
        _BinaryWriter(fp, sort_keys, skipkeys, aware_datetime).write(value)
        return
    fp.write(PLISTHEADER)
    fp.write(b'<plist version="1.0">\n')
    _XmlWriter(fp, sort_keys, skipkeys, aware_datetime).write(value)
    fp.write(b'</plist>\n')


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    """An object as bytes."""
    out = BytesIO()
    dump(value, out, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys, aware_datetime=aware_datetime)
    return out.getvalue()
