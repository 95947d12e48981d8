# SPDX-License-Identifier: Apache-2.0
"""Encodings that are not tables: of bytes to bytes, of text to text, and names of hosts."""

import binascii
import codecs
from codecs import _compatible
from _codecs_streams import made


def find(name):
    maker = _makers.get(name)
    return None if maker is None else maker()


def _bytes_codec(name, encode, decode):
    def encoder(input, errors='strict'):
        return encode(input), len(input)

    def decoder(input, errors='strict'):
        return decode(input), len(input)
    return lambda: made(name, encoder, decoder, text=False)


def _rot(text):
    lower = 'abcdefghijklmnopqrstuvwxyz'
    source = lower + lower.upper()
    target = lower[13:] + lower[:13]
    return text.translate(str.maketrans(source, target + target.upper()))


def _lines64(data):
    import base64
    return base64.encodebytes(data)


def _from64(data):
    import base64
    return base64.decodebytes(data)


def _zip(data):
    import zlib
    return zlib.compress(data)


def _unzip(data):
    import zlib
    return zlib.decompress(data)


def _quote(data):
    return binascii.b2a_qp(data, quotetabs=True)


def _uu_encode(data):
    lines = [b'begin 666 <data>\n']
    for i in range(0, len(data), 45):
        lines.append(binascii.b2a_uu(data[i:i + 45]))
    lines.append(b' \nend\n')
    return b''.join(lines)


def _uu_decode(data):
    lines = bytes(data).splitlines()
    while lines and not lines[0].startswith(b'begin'):
        lines.pop(0)
    if not lines:
        raise ValueError('Missing "begin" line in input data')
    out = []
    for line in lines[1:]:
        if line.strip() == b'end':
            return b''.join(out)
        out.append(binascii.a2b_uu(line))
    raise ValueError('Truncated input data')


def _undefined():
    def fail(input, errors='strict'):
        raise UnicodeError('undefined encoding')
    return made('undefined', fail, fail)


# UTF-7 (RFC 2152)

_direct = set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
              '\'(),-./:? \t\r\n!"#$%&*;<=>@[]^_`{|}')
_base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def utf_7_encode(text, errors='strict'):
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c == '+':
            out.append('+-')
            i += 1
        elif c in _direct:
            out.append(c)
            i += 1
        else:
            end = i
            while end < len(text) and text[end] not in _direct:
                end += 1
            units = text[i:end].encode('utf-16-be', 'surrogatepass')
            coded = binascii.b2a_base64(units, newline=False).rstrip(b'=').decode()
            more = text[end:end + 1]
            out.append('+' + coded + ('-' if not more or more in _base64 or more == '-' else ''))
            i = end
    return ''.join(out).encode('ascii'), len(text)


def utf_7_decode(data, errors='strict', final=True):
    """The text, and how many bytes are used: without final, those before what is unfinished."""
    out = []
    i = 0
    while i < len(data):
        c = data[i]
        if c == 43:
            made, end, fault = _shifted(data, i)
            if end < 0 and not final:
                return ''.join(out), i
            out.append(made)
        else:
            end, fault = i + 1, 'unexpected special character' if c > 127 else None
            if fault is None:
                out.append(chr(c))
        if fault is not None:
            end = len(data) if end < 0 else end
            made, end = codecs.lookup_error(errors)(UnicodeDecodeError('utf7', data, i, end, fault))
            out.append(made)
        i = len(data) if end < 0 else end
    return ''.join(out), len(data)


def _shifted(data, start):
    """What the shifted sequence at a plus sign stands for, its end or -1, and its fault or None."""
    end = start + 1
    while end < len(data) and chr(data[end]) in _base64:
        end += 1
    coded = data[start + 1:end]
    units = binascii.a2b_base64(coded + b'A' * (-len(coded) % 4))
    left = len(coded) * 6 % 16
    size = len(coded) * 6 // 16 * 2
    rest = int.from_bytes(units[size:]) >> len(units[size:]) * 8 - left if left else 0
    made = units[:size].decode('utf-16-be', 'surrogatepass')
    if end == len(data):
        if made and '\ud800' <= made[-1] < '\udc00':
            return made[:-1], -1, 'unterminated shift sequence'
        return made, -1, 'unterminated shift sequence' if left >= 6 or rest else None
    if not coded:
        if data[end] == 45:
            return '+', end + 1, None
        return '', end + 1, 'ill-formed sequence'
    if left >= 6:
        return made, end + 1, 'partial character in shift sequence'
    if rest:
        return made, end + 1, 'non-zero padding bits in shift sequence'
    return made, end + (data[end] == 45), None


def _utf_7():
    from _codecs_text import utf_7_encode as encode, utf_7_decode as buffered

    def decode(input, errors='strict'):
        return buffered(input, errors, True)
    return made('utf-7', encode, decode, buffered=buffered)


# Punycode (RFC 3492) and names of hosts (RFC 3490)

def _adapt(delta, first, count):
    delta = delta // 700 if first else delta // 2
    delta += delta // count
    k = 0
    while delta > 455:
        delta //= 35
        k += 36
    return k + 36 * delta // (delta + 38)


def _threshold(k, bias):
    return 1 if k <= bias else 26 if k >= bias + 26 else k - bias


def _punycode_encode(text):
    basic = [c for c in text if c < '\x80']
    out = ''.join(basic) + ('-' if basic else '')
    n, delta, bias, done = 128, 0, 72, len(basic)
    digits = 'abcdefghijklmnopqrstuvwxyz0123456789'
    while done < len(text):
        least = min([ord(c) for c in text if ord(c) >= n])
        delta += (least - n) * (done + 1)
        n = least
        for c in text:
            if ord(c) < n:
                delta += 1
            elif ord(c) == n:
                q, k = delta, 36
                while q >= (t := _threshold(k, bias)):
                    out += digits[t + (q - t) % (36 - t)]
                    q = (q - t) // (36 - t)
                    k += 36
                out += digits[q]
                bias = _adapt(delta, done == len(basic), done + 1)
                delta = 0
                done += 1
        delta += 1
        n += 1
    return out.encode('ascii')


def _punycode_decode(data):
    source = bytes(data)
    at = source.rfind(b'-')
    text = list(source[:at].decode('ascii')) if at > 0 else []
    rest = source[at + 1:].decode('ascii').lower() if at >= 0 else source.decode('ascii').lower()
    n, i, bias = 128, 0, 72
    p = 0
    while p < len(rest):
        old, weight, k = i, 1, 36
        while True:
            if p == len(rest):
                raise UnicodeDecodeError('punycode', source, len(source) - 1, len(source),
                                         'incomplete punycode string')
            digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.find(rest[p])
            if digit < 0:
                raise UnicodeDecodeError('punycode', source, at + 1 + p, at + 2 + p,
                                         f'Invalid extended code point {rest[p].upper()!r}')
            p += 1
            i += digit * weight
            t = _threshold(k, bias)
            if digit < t:
                break
            weight *= 36 - t
            k += 36
        bias = _adapt(i - old, old == 0, len(text) + 1)
        n += i // (len(text) + 1)
        i %= len(text) + 1
        if n > 0x10ffff:
            raise UnicodeDecodeError('punycode', source, at + p, at + 1 + p,
                                     f'Invalid character U+{n:x}')
        text.insert(i, chr(n))
        i += 1
    return ''.join(text)


def _punycode():
    def encode(input, errors='strict'):
        return _punycode_encode(input), len(input)

    def decode(input, errors='strict'):
        return _punycode_decode(input), len(input)
    return made('punycode', encode, decode)


def _to_ascii(label):
    if label.isascii():
        result = label.encode()
    else:
        result = b'xn--' + _punycode_encode(_compatible(label.casefold()))
    if not 0 < len(result) < 64:
        raise UnicodeError('label empty or too long' if not result else 'label too long')
    return result


def _idna_encode(text):
    if not text:
        return b''
    labels = text.replace('\u3002', '.').replace('\uff0e', '.').replace('\uff61', '.').split('.')
    last = b''
    if not labels[-1]:
        labels.pop()
        last = b'.'
    return b'.'.join([_to_ascii(label) for label in labels]) + last


def _idna_decode(data):
    labels = bytes(data).split(b'.')
    return '.'.join([_punycode_decode(label[4:]) if label[:4].lower() == b'xn--'
                     else label.decode('ascii') for label in labels])


def _idna():
    def encode(input, errors='strict'):
        return _idna_encode(input), len(input)

    def decode(input, errors='strict'):
        return _idna_decode(input), len(input)
    return made('idna', encode, decode)


def _rot_13():
    def convert(input, errors='strict'):
        return _rot(input), len(input)
    info = made('rot-13', convert, convert, text=False)
    info.streamreader.charbuffertype = str
    return info


_makers = {'rot_13': _rot_13,
           'hex_codec': _bytes_codec('hex', binascii.b2a_hex, binascii.a2b_hex),
           'base64_codec': _bytes_codec('base64', _lines64, _from64),
           'zlib_codec': _bytes_codec('zlib', _zip, _unzip),
           'uu_codec': _bytes_codec('uu', _uu_encode, _uu_decode),
           'quopri_codec': _bytes_codec('quopri', _quote, binascii.a2b_qp),
           'undefined': _undefined, 'utf_7': _utf_7, 'punycode': _punycode, 'idna': _idna}
