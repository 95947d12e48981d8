# SPDX-License-Identifier: Apache-2.0
"""Encodings: their registry, ways to treat errors, functions. Streams are in _codecs_streams."""

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE',
           'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE',
           'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec',
           'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader', 'StreamWriter',
           'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder',
           'getincrementalencoder', 'getincrementaldecoder', 'getreader', 'getwriter', 'encode',
           'decode', 'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors',
           'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
           'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM32_LE = BOM = BOM_UTF16 = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32_LE = BOM64_LE = BOM_UTF32 = b'\xff\xfe\0\0'
BOM_UTF32_BE = BOM64_BE = b'\0\0\xfe\xff'

_stream_names = {'Codec', 'IncrementalEncoder', 'BufferedIncrementalEncoder', 'IncrementalDecoder',
                 'BufferedIncrementalDecoder', 'StreamWriter', 'StreamReader',
                 'StreamReaderWriter', 'StreamRecoder', 'EncodedFile', 'open', 'iterencode',
                 'iterdecode'}


def __getattr__(name):
    if name in _stream_names:
        import _codecs_streams as source
    elif name.endswith(('_encode', '_decode')) or name == 'charmap_build':
        import _codecs_text as source
    else:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    try:
        value = getattr(source, name)
    except AttributeError:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}') from None
    globals()[name] = value
    return value


class CodecInfo(tuple):
    """What is known of an encoding."""

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        self._is_text_encoding = True if _is_text_encoding is None else _is_text_encoding
        return self

    def __getnewargs__(self):
        return tuple(self)

    def __repr__(self):
        return (f'<{type(self).__module__}.{type(self).__qualname__} object for encoding '
                f'{self.name} at {id(self):#x}>')


# Ways to treat errors

def _foreign(problem):
    return TypeError(f"don't know how to handle {type(problem).__name__} in error callback")


def strict_errors(exception, /):
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception, /):
    if isinstance(exception, UnicodeError) and hasattr(exception, 'end'):
        return '', exception.end
    raise _foreign(exception)


def replace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return '\ufffd' * (exception.end - exception.start), exception.end
    raise _foreign(exception)


def xmlcharrefreplace_errors(exception, /):
    if not isinstance(exception, UnicodeEncodeError):
        raise _foreign(exception)
    part = exception.object[exception.start:exception.end]
    return ''.join([f'&#{ord(c)};' for c in part]), exception.end


def _escape(c):
    n = ord(c)
    return f'\\x{n:02x}' if n < 256 else f'\\u{n:04x}' if n < 65536 else f'\\U{n:08x}'


def backslashreplace_errors(exception, /):
    if not isinstance(exception, UnicodeError) or not hasattr(exception, 'end'):
        raise _foreign(exception)
    part = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeDecodeError):
        return ''.join([f'\\x{b:02x}' for b in part]), exception.end
    return ''.join([_escape(c) for c in part]), exception.end


def namereplace_errors(exception, /):
    if not isinstance(exception, UnicodeEncodeError):
        raise _foreign(exception)
    part = exception.object[exception.start:exception.end]
    named = [c.encode('ascii', 'namereplace').decode() if ord(c) > 127 else '\\N{%s}' % c
             for c in part]
    return ''.join(named), exception.end


_wide = {'utf-8': 3, 'utf-16-le': 2, 'utf-16-be': 2, 'utf-32-le': 4, 'utf-32-be': 4,
         'utf-16': 2, 'utf-32': 4}


def _surrogatepass(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        name = exception.encoding.lower().replace('_', '-')
        part = exception.object[exception.start:exception.end]
        if name not in _wide or not all(['\ud800' <= c <= '\udfff' for c in part]):
            raise exception
        name = name + '-le' if name in ('utf-16', 'utf-32') else name
        return part.encode(name, 'surrogatepass'), exception.end
    if isinstance(exception, UnicodeDecodeError):
        name = exception.encoding.lower().replace('_', '-')
        if name not in _wide:
            raise exception
        data = exception.object[exception.start:exception.start + _wide[name]]
        if name == 'utf-8':
            point = data[0] << 12 & 0xf000 | (data[1] & 63) << 6 | data[2] & 63 \
                if len(data) == 3 and data[0] == 0xed else 0
        else:
            point = int.from_bytes(data, 'big' if name.endswith('be') else 'little')
        if not 0xd800 <= point <= 0xdfff:
            raise exception
        return chr(point), exception.start + _wide[name]
    raise _foreign(exception)


def _surrogateescape(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        part = exception.object[exception.start:exception.end]
        if not all(['\udc80' <= c <= '\udcff' for c in part]):
            raise exception
        return bytes([ord(c) & 255 for c in part]), exception.end
    if isinstance(exception, UnicodeDecodeError):
        text = []
        for b in exception.object[exception.start:exception.end][:4]:
            if b < 128:
                break
            text.append(chr(0xdc00 | b))
        if not text:
            raise exception
        return ''.join(text), exception.start + len(text)
    raise _foreign(exception)


_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
             'xmlcharrefreplace': xmlcharrefreplace_errors,
             'backslashreplace': backslashreplace_errors,
             'namereplace': namereplace_errors, 'surrogatepass': _surrogatepass,
             'surrogateescape': _surrogateescape}


def register_error(errors, handler, /):
    if not isinstance(errors, str):
        raise TypeError(f'register_error() argument 1 must be str, not {type(errors).__name__}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def _check_name(what, name):
    if not isinstance(name, str):
        kind = 'None' if name is None else type(name).__name__
        raise TypeError(f'{what} must be str, not {kind}')
    if '\0' in name:
        raise ValueError('embedded null character')


def lookup_error(name, /):
    _check_name('lookup_error() argument', name)
    if name not in _handlers:
        raise LookupError(f'unknown error handler name {name!r}')
    return _handlers[name]


def _handled(handler, problem, length, kinds):
    """What stands for what could not be converted, and where to go on."""
    answer = handler(problem)
    if not (isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[0], kinds)
            and isinstance(answer[1], int)):
        raise TypeError('decoding error handler must return (str, int) tuple' if kinds is str else
                        'encoding error handler must return (str/bytes, int) tuple')
    text, at = answer
    place = at + length if at < 0 else at
    if not 0 <= place <= length:
        raise IndexError(f'position {at} from error handler out of bounds')
    return text, place


def _run_encode(text, encoding, errors, step=_encode):
    """Encodes with any handler of errors; step goes up to the first problem."""
    parts = []
    at = 0
    handler = None
    while True:
        data, _, problem = step(text, encoding, at)
        parts.append(data)
        if problem is None:
            return b''.join(parts)
        handler = handler or lookup_error(errors)
        instead, at = _handled(handler, problem, len(text), (str, bytes))
        if isinstance(instead, str):
            inner = encoding + '-le' if encoding in ('utf-16', 'utf-32') else encoding
            inner = 'utf-8' if inner == 'utf-8-sig' else inner
            instead, _, again = step(instead, inner, 0)
            if again is not None:
                raise problem
        parts.append(instead)
        if at >= len(text):
            return b''.join(parts)


def _run_decode(data, encoding, errors, final=True, step=_decode):
    """Decodes with any handler of errors: the text and how many bytes were used."""
    parts = []
    at = 0
    handler = None
    while True:
        text, at, problem = step(data, encoding, at, final)
        parts.append(text)
        if problem is None:
            return ''.join(parts), at
        handler = handler or lookup_error(errors)
        instead, at = _handled(handler, problem, len(data), str)
        parts.append(instead)
        if at >= len(data):
            return ''.join(parts), at


# The registry

_searches = []
_known = {}


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _searches.append(search_function)


def unregister(search_function, /):
    if search_function in _searches:
        _searches.remove(search_function)
        _known.clear()


def _normalized(encoding):
    name = ''.join([c if c.isalnum() or c == '.' else ' ' for c in encoding.lower()
                    if c.isascii()])
    return '_'.join(name.split())


def lookup(encoding, /):
    _check_name('lookup() argument', encoding)
    name = _normalized(encoding)
    info = _known.get(name)
    if info is None:
        import _codecs_text
        info = _codecs_text.find(name)
        for search in _searches if info is None else ():
            info = search(name)
            if info is not None:
                if not (isinstance(info, tuple) and len(info) == 4):
                    raise TypeError('codec search functions must return 4-tuples')
                break
        if info is None:
            raise LookupError(f'unknown encoding: {encoding}')
        _known[name] = info
    return info


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def _check_names(function, encoding, errors):
    for name, value in (('encoding', encoding), ('errors', errors)):
        _check_name(f'{function}() argument {name!r}', value)


def _with_note(codec, obj, errors, what, encoding):
    try:
        return codec(obj, errors)[0]
    except Exception as error:
        error.add_note(f'{what} with {encoding!r} codec failed')
        raise


def encode(obj, encoding='utf-8', errors='strict'):
    _check_names('encode', encoding, errors)
    return _with_note(lookup(encoding).encode, obj, errors, 'encoding', encoding)


def decode(obj, encoding='utf-8', errors='strict'):
    _check_names('decode', encoding, errors)
    return _with_note(lookup(encoding).decode, obj, errors, 'decoding', encoding)


def _encode_text(text, encoding, errors):
    """What str.encode does where no native can."""
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f'{encoding!r} is not a text encoding; use codecs.encode() to handle '
                          'arbitrary codecs')
    data = info[0](text, errors)[0]
    if not isinstance(data, (bytes, bytearray)):
        raise TypeError(f'{encoding!r} encoder returned {type(data).__name__!r} instead of '
                        "'bytes'; use codecs.encode() to encode to arbitrary types")
    return bytes(data)


def _decode_text(data, encoding, errors):
    """What bytes.decode does where no native can."""
    info = lookup(encoding)
    if not getattr(info, '_is_text_encoding', True):
        raise LookupError(f'{encoding!r} is not a text encoding; use codecs.decode() to handle '
                          'arbitrary codecs')
    text = info[1](bytes(data), errors)[0]
    if not isinstance(text, str):
        raise TypeError(f'{encoding!r} decoder returned {type(text).__name__!r} instead of '
                        "'str'; use codecs.decode() to decode to arbitrary types")
    return text


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    result = {}
    for key, value in decoding_map.items():
        result[value] = None if value in result else key
    return result


encode.__module__ = decode.__module__ = lookup.__module__ = '_codecs'


def __dir__():
    return sorted({*globals(), *__all__})
