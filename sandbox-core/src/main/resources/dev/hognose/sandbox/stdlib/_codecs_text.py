# SPDX-License-Identifier: Apache-2.0
"""The encodings by name, and functions that encode and decode."""

import codecs
from codecs import _run_encode, _run_decode, _table, _character

_unicode = {'utf_8': 'utf-8', 'ascii': 'ascii', 'latin_1': 'latin-1', 'utf_16': 'utf-16',
            'utf_16_le': 'utf-16-le', 'utf_16_be': 'utf-16-be', 'utf_32': 'utf-32',
            'utf_32_le': 'utf-32-le', 'utf_32_be': 'utf-32-be', 'utf_8_sig': 'utf-8-sig'}

_aliases = {
    'utf8': 'utf_8', 'u8': 'utf_8', 'utf': 'utf_8', 'cp65001': 'utf_8', 'utf8_ucs2': 'utf_8',
    'us_ascii': 'ascii', '646': 'ascii', 'ansi_x3.4_1968': 'ascii', 'iso646_us': 'ascii',
    'latin1': 'latin_1', 'iso_8859_1': 'latin_1', 'iso8859_1': 'latin_1', '8859': 'latin_1',
    'cp819': 'latin_1', 'l1': 'latin_1', 'latin': 'latin_1', 'iso8859': 'latin_1',
    'utf16': 'utf_16', 'u16': 'utf_16', 'utf_16le': 'utf_16_le', 'utf16_le': 'utf_16_le',
    'utf_16be': 'utf_16_be', 'utf16_be': 'utf_16_be', 'utf32': 'utf_32', 'u32': 'utf_32',
    'utf_32le': 'utf_32_le', 'utf_32be': 'utf_32_be', 'utf8_sig': 'utf_8_sig',
    'rot13': 'rot_13', 'hex': 'hex_codec', 'base64': 'base64_codec', 'base_64': 'base64_codec',
    'zip': 'zlib_codec', 'zlib': 'zlib_codec', 'uu': 'uu_codec', 'quopri': 'quopri_codec',
    'quoted_printable': 'quopri_codec', 'quotedprintable': 'quopri_codec', 'utf7': 'utf_7',
    'u7': 'utf_7', 'unicodeescape': 'unicode_escape', 'rawunicodeescape': 'raw_unicode_escape',
    'ibm437': 'cp437', '437': 'cp437', 'ibm850': 'cp850', '850': 'cp850', '866': 'cp866',
    'ibm866': 'cp866', '852': 'cp852', 'ibm852': 'cp852', 'latin2': 'iso8859_2', 'l2': 'iso8859_2',
    'latin9': 'iso8859_15', 'l9': 'iso8859_15', 'cyrillic': 'iso8859_5', 'greek': 'iso8859_7',
    'latin5': 'iso8859_9', 'l5': 'iso8859_9', 'latin4': 'iso8859_4', 'latin3': 'iso8859_3',
    'arabic': 'iso8859_6', 'hebrew': 'iso8859_8', 'macroman': 'mac_roman',
}

_byte_tables = {f'cp{n}': f'windows-{n}' for n in range(1250, 1259)}
_byte_tables |= {f'cp{n}': f'IBM{n}' for n in (437, 737, 775, 850, 852, 855, 857, 860, 861, 862,
                                               863, 865, 866)}
_byte_tables |= {f'iso8859_{n}': f'ISO-8859-{n}' for n in (2, 3, 4, 5, 6, 7, 8, 9, 13, 15, 16)}
_byte_tables |= {'koi8_r': 'KOI8-R', 'koi8_u': 'KOI8-U', 'mac_roman': 'x-MacRoman', 'cp858': 'IBM00858'}


def _canonical(name):
    name = _aliases.get(name, name)
    if name.startswith('windows_') and 'cp' + name[8:] in _byte_tables:
        return 'cp' + name[8:]
    if name.isdigit() and 'cp' + name in _byte_tables:
        return 'cp' + name
    for prefix in ('iso_8859_', 'iso8859_', 'iso_ir_8859_'):
        if name.startswith(prefix):
            return 'iso8859_' + name[len(prefix):]
    return name


def find(name):
    """The CodecInfo of a normalized name, or None."""
    name = _canonical(name)
    from _codecs_streams import made
    if name in _unicode:
        plain = _unicode[name]
        marked = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(plain)
        single = plain in ('ascii', 'latin-1')
        shown = 'iso8859-1' if plain == 'latin-1' else plain
        return made(shown, _encoder(plain), _decoder(plain), marked=marked,
                    buffered=None if single else _buffered(plain))
    if name in _byte_tables:
        table = _table(_byte_tables[name])
        if table is None:
            return None
        encoding = charmap_build(table)
        return made(name.replace('_', '-'),
                    lambda input, errors='strict': charmap_encode(input, errors, encoding),
                    lambda input, errors='strict': charmap_decode(input, errors, table))
    if name in ('charmap', 'unicode_escape', 'raw_unicode_escape'):
        return made(name.replace('_', '-'), globals()[name + '_encode'], globals()[name + '_decode'])
    import _codecs_other
    return _codecs_other.find(name)


def _text(function, value):
    if not isinstance(value, str):
        raise TypeError(f'{function}() argument 1 must be str, not {type(value).__name__}')
    return value


def _data(value):
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    try:
        return memoryview(value).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'") from None


def _encoder(plain):
    function = plain.replace('-', '_') + '_encode'

    def encode(input, errors='strict'):
        return _run_encode(_text(function, input), plain, errors or 'strict'), len(input)
    return encode


def _decoder(plain):
    def decode(input, errors='strict'):
        data = _data(input)
        return _run_decode(data, plain, errors or 'strict')[0], len(data)
    return decode


def _buffered(plain):
    def decode(input, errors='strict', final=False, /):
        return _run_decode(_data(input), plain, errors or 'strict', final)
    return decode


utf_8_encode, utf_8_decode = _encoder('utf-8'), _buffered('utf-8')
utf_16_encode, utf_16_decode = _encoder('utf-16'), _buffered('utf-16')
utf_16_le_encode, utf_16_le_decode = _encoder('utf-16-le'), _buffered('utf-16-le')
utf_16_be_encode, utf_16_be_decode = _encoder('utf-16-be'), _buffered('utf-16-be')
utf_32_encode, utf_32_decode = _encoder('utf-32'), _buffered('utf-32')
utf_32_le_encode, utf_32_le_decode = _encoder('utf-32-le'), _buffered('utf-32-le')
utf_32_be_encode, utf_32_be_decode = _encoder('utf-32-be'), _buffered('utf-32-be')
ascii_encode, ascii_decode = _encoder('ascii'), _decoder('ascii')
latin_1_encode, latin_1_decode = _encoder('latin-1'), _decoder('latin-1')


def utf_16_ex_decode(input, errors='strict', byteorder=0, final=False, /):
    return _ex_decode('utf-16', _data(input), errors, byteorder, final)


def utf_32_ex_decode(input, errors='strict', byteorder=0, final=False, /):
    return _ex_decode('utf-32', _data(input), errors, byteorder, final)


def _ex_decode(name, data, errors, byteorder, final):
    from _codecs_streams import order_of
    plain, used = name + ('-le' if byteorder < 0 else '-be'), 0
    if byteorder == 0:
        plain, used = order_of(name, data)
        if plain is None:
            return ('', 0, 0) if not final else (*_run_decode(data, name, errors), 0)
        byteorder = 0 if not used else -1 if plain.endswith('le') else 1
    text, more = _run_decode(data[used:], plain, errors or 'strict', final)
    return text, used + more, byteorder


def charmap_build(table, /):
    """From code points to bytes, for a text of characters by byte."""
    return {ord(c): i for i, c in enumerate(table) if c != '\ufffd'}


def charmap_encode(input, errors='strict', mapping=None, /):
    text = _text('charmap_encode', input)
    if mapping is None:
        return latin_1_encode(input, errors)

    def step(text, encoding, start):
        out = bytearray()
        for i in range(start, len(text)):
            try:
                value = mapping[ord(text[i])]
            except LookupError:
                value = None
            if isinstance(value, int):
                if not 0 <= value < 256:
                    raise TypeError('character mapping must be in range(256)')
                out.append(value)
            elif isinstance(value, bytes):
                out += value
            elif value is None:
                return bytes(out), i, _unmapped(text, i, mapping)
            else:
                raise TypeError('character mapping must return integer, bytes or None, not '
                                + type(value).__name__)
        return bytes(out), len(text), None
    return _run_encode(text, 'charmap', errors or 'strict', step), len(text)


def _unmapped(text, start, mapping):
    end = start + 1
    while end < len(text):
        try:
            if mapping[ord(text[end])] is not None:
                break
        except LookupError:
            pass
        end += 1
    return UnicodeEncodeError('charmap', text, start, end, 'character maps to <undefined>')


def charmap_decode(input, errors='strict', mapping=None, /):
    data = _data(input)
    if mapping is None:
        return latin_1_decode(data, errors)

    def step(data, encoding, start, final):
        out = []
        for i in range(start, len(data)):
            try:
                value = mapping[data[i]]
            except LookupError:
                value = None
            if isinstance(value, int):
                value = None if value == 0xFFFE else chr(value)
            if value is None or value in ('\ufffe', '\ufffd') and isinstance(mapping, str):
                return ''.join(out), i, UnicodeDecodeError('charmap', data, i, i + 1,
                                                           'character maps to <undefined>')
            if not isinstance(value, str):
                raise TypeError('character mapping must return integer, None or str')
            out.append(value)
        return ''.join(out), len(data), None
    return _run_decode(data, 'charmap', errors or 'strict', True, step)[0], len(data)


_short = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\'}


def unicode_escape_encode(input, errors='strict', /):
    text = _text('unicode_escape_encode', input)
    parts = [_short.get(c) or (c if ' ' <= c <= '~' else codecs._escape(c)) for c in text]
    return ''.join(parts).encode('ascii'), len(text)


def raw_unicode_escape_encode(input, errors='strict', /):
    text = _text('raw_unicode_escape_encode', input)
    parts = [c if ord(c) < 256 else codecs._escape(c) for c in text]
    return ''.join(parts).encode('latin-1'), len(text)


_letters = {'n': '\n', 'r': '\r', 't': '\t', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v',
            '\\': '\\', "'": "'", '"': '"', '\n': ''}
_digits = {'x': 2, 'u': 4, 'U': 8}
_truncated = {'x': r'truncated \xXX escape', 'u': r'truncated \uXXXX escape',
              'U': r'truncated \UXXXXXXXX escape'}


def _escape_at(text, i, letters):
    """What an escape stands for and its end; or None, its end and what is wrong."""
    kind = text[i + 1:i + 2]
    if kind in letters:
        return letters[kind], i + 2
    if kind in _digits:
        end = i + 2
        while end < len(text) and end < i + 2 + _digits[kind] and text[end] in '0123456789abcdefABCDEF':
            end += 1
        if end < i + 2 + _digits[kind]:
            return None, end, _truncated[kind]
        point = int(text[i + 2:end], 16)
        return (chr(point), end) if point < 0x110000 else (None, end, 'illegal Unicode character')
    return ('\\', i + 1)


def unicode_escape_decode(input, errors='strict', final=True, /):
    data = input.encode() if isinstance(input, str) else _data(input)

    def step(data, encoding, start, final):
        text = data.decode('latin-1')
        out = []
        i = start
        while i < len(text):
            end = text.find('\\', i)
            if end < 0:
                end = len(text)
            out.append(text[i:end])
            i = end
            if i == len(text):
                break
            kind = text[i + 1:i + 2]
            if not kind:
                found = None, i + 1, r'\ at end of string'
            elif kind in '01234567':
                stop = i + 2
                while stop < i + 4 and text[stop:stop + 1] in tuple('01234567'):
                    stop += 1
                found = chr(int(text[i + 1:stop], 8)), stop
            elif kind == 'N':
                found = _named(text, i)
            else:
                found = _escape_at(text, i, _letters)
            if found[0] is None:
                if not final and found[1] == len(text):
                    return ''.join(out), i, None
                return ''.join(out), i, UnicodeDecodeError('unicodeescape', data, i, found[1], found[2])
            out.append(found[0])
            i = found[1]
        return ''.join(out), len(data), None
    return _run_decode(data, 'unicodeescape', errors or 'strict', final, step)


def _named(text, i):
    end = text.find('}', i)
    if text[i + 2:i + 3] != '{' or end < 0:
        return None, min(len(text), i + 2), r'malformed \N character escape'
    character = _character(text[i + 3:end])
    if character is None:
        return None, end + 1, 'unknown Unicode character name'
    return character, end + 1


def raw_unicode_escape_decode(input, errors='strict', final=True, /):
    data = input.encode() if isinstance(input, str) else _data(input)

    def step(data, encoding, start, final):
        text = data.decode('latin-1')
        out = []
        i = start
        while i < len(text):
            if text[i] == '\\' and text[i + 1:i + 2] in ('u', 'U'):
                found = _escape_at(text, i, {})
                if found[0] is None:
                    return ''.join(out), i, UnicodeDecodeError('rawunicodeescape', data, i, found[1],
                                                               found[2])
                out.append(found[0])
                i = found[1]
            else:
                size = 2 if text[i:i + 2] == '\\\\' else 1
                out.append(text[i:i + size])
                i += size
        return ''.join(out), len(data), None
    return _run_decode(data, 'rawunicodeescape', errors or 'strict', final, step)


def escape_encode(data, errors=None, /):
    return repr(bytes(data))[2:-1].encode('ascii'), len(data)


def escape_decode(data, errors=None, /):
    source = data.encode() if isinstance(data, str) else _data(data)
    text = source.decode('latin-1')
    out = []
    i = 0
    while i < len(text):
        kind = text[i + 1:i + 2]
        if text[i] != '\\':
            found = text[i], i + 1
        elif not kind:
            raise ValueError('Trailing \\ in string')
        elif kind in '01234567':
            stop = i + 2
            while stop < i + 4 and text[stop:stop + 1] in tuple('01234567'):
                stop += 1
            found = chr(int(text[i + 1:stop], 8) & 255), stop
        elif kind in 'uUN':
            found = '\\', i + 1
        else:
            found = _escape_at(text, i, _letters)
            if found[0] is None:
                raise ValueError(f'invalid \\x escape at position {i}')
        out.append(found[0])
        i = found[1]
    return ''.join(out).encode('latin-1'), len(source)


charmap_codec_encode, charmap_codec_decode = charmap_encode, charmap_decode


def utf_7_encode(input, errors='strict', /):
    import _codecs_other
    return _codecs_other.utf_7_encode(_text('utf_7_encode', input), errors)


def utf_7_decode(input, errors='strict', final=False, /):
    import _codecs_other
    return _codecs_other.utf_7_decode(_data(input), errors, final)


def readbuffer_encode(data, errors=None, /):
    result = data.encode() if isinstance(data, str) else _data(data)
    return result, len(result)
