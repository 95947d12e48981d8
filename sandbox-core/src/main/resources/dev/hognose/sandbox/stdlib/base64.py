# SPDX-License-Identifier: Apache-2.0
"""Bytes as text of 16, 32, 64 or 85 characters (RFC 4648, Ascii85, Base85, ZeroMQ's Z85)."""

import binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode',
           'b32decode', 'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode',
           'b85decode', 'a85encode', 'a85decode', 'z85encode', 'z85decode', 'standard_b64encode',
           'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = 57

_to_urlsafe = bytes.maketrans(b'+/', b'-_')
_from_urlsafe = bytes.maketrans(b'-_', b'+/')


def _data(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII string, '
                        f'not {type(s).__name__!r}') from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _data(s)
    if altchars is not None:
        altchars = _data(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_to_urlsafe)


def urlsafe_b64decode(s):
    return b64decode(_data(s).translate(_from_urlsafe))


_alphabet32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_alphabet32hex = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_chars_of_rest = {1: 2, 2: 4, 3: 5, 4: 7}


def _encode32(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    rest = len(s) % 5
    if rest:
        s = s + bytes(5 - rest)
    out = bytearray()
    for i in range(0, len(s), 5):
        n = int.from_bytes(s[i:i + 5])
        for shift in (35, 30, 25, 20, 15, 10, 5, 0):
            out.append(alphabet[n >> shift & 31])
    if rest:
        pads = 8 - _chars_of_rest[rest]
        out[-pads:] = b'=' * pads
    return bytes(out)


def _decode32(alphabet, s, casefold, map01):
    s = _data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _data(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    length = len(s)
    s = s.rstrip(b'=')
    pads = length - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    n = 0
    for i in range(0, len(s), 8):
        n = 0
        for c in s[i:i + 8]:
            if c not in values:
                raise binascii.Error('Non-base32 digit found')
            n = n << 5 | values[c]
        out += (n & 0xFFFFFFFFFF).to_bytes(5)
    if length % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if pads and out:
        last = n << 5 * pads
        out[-5:] = (last & 0xFFFFFFFFFF).to_bytes(5)[:(43 - 5 * pads) // 8]
    return bytes(out)


def b32encode(s):
    return _encode32(_alphabet32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode32(_alphabet32, s, casefold, map01)


def b32hexencode(s):
    return _encode32(_alphabet32hex, s)


def b32hexdecode(s, casefold=False):
    return _decode32(_alphabet32hex, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


def _digits85(n):
    digits = [0, 0, 0, 0, 0]
    for i in (4, 3, 2, 1, 0):
        n, digits[i] = divmod(n, 85)
    return digits


def _encode85(s, alphabet, pad, zeros=None, blanks=None):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    missing = -len(s) % 4
    if missing:
        s = s + bytes(missing)
    out = bytearray()
    last = len(s) - 4
    for i in range(0, len(s), 4):
        n = int.from_bytes(s[i:i + 4])
        if zeros is not None and n == 0:
            group = b'!!!!!' if i == last and missing and not pad else zeros
        elif blanks is not None and n == 0x20202020:
            group = blanks
        else:
            group = bytes([alphabet[d] for d in _digits85(n)])
        out += group
    if missing and not pad:
        del out[-missing:]
    return bytes(out)


_alphabet_a85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode85(b, _alphabet_a85, pad, b'z', b'y' if foldspaces else None)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    if adobe:
        result += b'~>'
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _data(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out = bytearray()
    group = []
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            group.append(c - 33)
            if len(group) == 5:
                n = 0
                for digit in group:
                    n = n * 85 + digit
                if n > 0xFFFFFFFF:
                    raise ValueError('Ascii85 overflow')
                out += n.to_bytes(4)
                group = []
        elif c == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            out += b'\0\0\0\0'
        elif foldspaces and c == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            out += b'    '
        elif c not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(c)}')
    pads = 4 - len(group)
    if pads:
        del out[-pads:]
    return bytes(out)


_alphabet85 = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
               b'!#$%&()*+-;<=>?@^_`{|}~')
_alphabet_z85 = (b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
                 b'.-:+=^!/*?&<>()[]{}@%$#')
_to_z85 = bytes.maketrans(_alphabet85, _alphabet_z85)
_other_z85 = bytes([c for c in range(256) if c not in _alphabet_z85])
_from_z85 = bytes.maketrans(_alphabet_z85 + _other_z85, _alphabet85 + b'\0' * len(_other_z85))
_values85 = {c: i for i, c in enumerate(_alphabet85)}


def b85encode(b, pad=False):
    return _encode85(b, _alphabet85, pad)


def b85decode(b):
    b = _data(b)
    pads = -len(b) % 5
    b = b + b'~' * pads
    out = bytearray()
    for i in range(0, len(b), 5):
        n = 0
        for j in range(i, i + 5):
            digit = _values85.get(b[j])
            if digit is None:
                raise ValueError(f'bad base85 character at position {j}')
            n = n * 85 + digit
        if n > 0xFFFFFFFF:
            raise ValueError(f'base85 overflow in hunk starting at byte {i}')
        out += n.to_bytes(4)
    if pads:
        del out[-pads:]
    return bytes(out)


def z85encode(s):
    return b85encode(s).translate(_to_z85)


def z85decode(s):
    try:
        return b85decode(_data(s).translate(_from_z85))
    except ValueError as problem:
        raise ValueError(problem.args[0].replace('base85', 'z85')) from None


def encode(input, output):
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _line_input(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f'expected bytes-like object, not {type(s).__name__}') from None
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} from '
                        f'{type(s).__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from {type(s).__name__}')
    return view


def encodebytes(s):
    view = _line_input(s)
    return b''.join([binascii.b2a_base64(view[i:i + MAXBINSIZE])
                     for i in range(0, len(view), MAXBINSIZE)])


def decodebytes(s):
    return binascii.a2b_base64(_line_input(s))
