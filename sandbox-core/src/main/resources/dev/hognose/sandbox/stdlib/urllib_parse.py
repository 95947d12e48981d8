# SPDX-License-Identifier: Apache-2.0
"""Addresses taken apart and put together (RFC 3986), and their quoting."""

from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode',
           'parse_qs', 'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote',
           'unquote_plus', 'unquote_to_bytes', 'DefragResult', 'ParseResult', 'SplitResult',
           'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp',
                 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms',
               'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn',
               'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps',
               'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
_scheme_chars = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.')
_future_chars = _scheme_chars | frozenset("_~!$&'()*,;=:")
_always_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_hex = '0123456789ABCDEFabcdef'


class _Parts:
    """The parts of the network location."""

    __slots__ = ()

    def _empty(self):
        return self[0][:0]

    def _host_port(self):
        location = self.netloc
        text = isinstance(location, str)
        at, colon, opening, closing = ('@', ':', '[', ']') if text else (b'@', b':', b'[', b']')
        place = location.rpartition(at)[2]
        _, bracket, rest = place.partition(opening)
        if bracket:
            host, _, port = rest.partition(closing)
            port = port.partition(colon)[2]
        else:
            host, _, port = place.partition(colon)
        return host, port

    def _user(self):
        location = self.netloc
        at, colon = ('@', ':') if isinstance(location, str) else (b'@', b':')
        info, found, _ = location.rpartition(at)
        if not found:
            return None, None
        name, found, password = info.partition(colon)
        return name, password if found else None

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    @property
    def hostname(self):
        host = self._host_port()[0]
        if not host:
            return None
        percent = '%' if isinstance(host, str) else b'%'
        name, sign, zone = host.partition(percent)
        return name.lower() + sign + zone

    @property
    def port(self):
        port = self._host_port()[1]
        if not port:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if port > 65535:
            raise ValueError('Port out of range 0-65535')
        return port


class _Text:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return _bytes_kinds[type(self)](*[each.encode(encoding, errors) for each in self])


class _Bytes:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return _text_kinds[type(self)](*[each.decode(encoding, errors) for each in self])


_defrag = namedtuple('DefragResult', 'url fragment')
_split = namedtuple('SplitResult', 'scheme netloc path query fragment')
_parse = namedtuple('ParseResult', 'scheme netloc path params query fragment')


class DefragResult(_defrag, _Text):
    __slots__ = ()

    def geturl(self):
        return f'{self.url}#{self.fragment}' if self.fragment else self.url


class SplitResult(_split, _Parts, _Text):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_parse, _Parts, _Text):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_defrag, _Bytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b'#' + self.fragment if self.fragment else self.url


class SplitResultBytes(_split, _Parts, _Bytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_parse, _Parts, _Bytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


_bytes_kinds = {DefragResult: DefragResultBytes, SplitResult: SplitResultBytes,
                ParseResult: ParseResultBytes}
_text_kinds = {value: key for key, value in _bytes_kinds.items()}


def _as_text(*args):
    """The arguments as text, and whether they were bytes."""
    is_text = isinstance(args[0], str)
    for each in args[1:]:
        if each and isinstance(each, str) != is_text:
            raise TypeError('Cannot mix str and non-str arguments')
    if is_text:
        return False, args
    return True, tuple([each.decode('ascii') if each else '' for each in args])


def _check_bracketed(host):
    """Refuses what is neither an IPv6 nor a future address."""
    if host[:1] == 'v':
        version, dot, rest = host[1:].partition('.')
        if not (version and dot and rest and all([char in '0123456789abcdefABCDEF'
                                                  for char in version])
                and all([char in _future_chars for char in rest])):
            raise ValueError('IPvFuture address is invalid')
        return
    from ipaddress import ip_address
    if ip_address(host).version == 4:
        raise ValueError('An IPv4 address cannot be in brackets')


def _check_normalized(netloc):
    """Refuses hosts that IDNA would read as several parts of an address."""
    from unicodedata import normalize
    plain = netloc
    for char in '@:#?':
        plain = plain.replace(char, '')
    normal = normalize('NFKC', plain)
    if normal != plain and any([char in normal for char in '/?#@:']):
        raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def urlsplit(url, scheme='', allow_fragments=True):
    """An address in five parts."""
    hash((url, scheme, allow_fragments))
    was_bytes, (url, scheme) = _as_text(url, scheme)
    url = url.lstrip(''.join([chr(code) for code in range(33)]))
    for unsafe in '\t\r\n':
        url = url.replace(unsafe, '')
        scheme = scheme.replace(unsafe, '')
    scheme = scheme.strip(''.join([chr(code) for code in range(33)]))
    netloc = query = fragment = ''
    at = url.find(':')
    if at > 0 and url[0].isascii() and url[0].isalpha() and all(
            [char in _scheme_chars for char in url[:at]]):
        scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == '//':
        end = len(url)
        for char in '/?#':
            found = url.find(char, 2)
            if found >= 0:
                end = min(end, found)
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
        if '[' in netloc:
            _check_bracketed(netloc.partition('[')[2].partition(']')[0])
        if not netloc.isascii():
            _check_normalized(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    result = SplitResult(scheme, netloc, url, query, fragment)
    return result.encode() if was_bytes else result


def urlparse(url, scheme='', allow_fragments=True):
    """An address in six parts."""
    was_bytes, (url, scheme) = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        at = path.find(';', max(path.rfind('/'), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    result = ParseResult(scheme, netloc, path, params, query, fragment)
    return result.encode() if was_bytes else result


def urlunparse(components):
    was_bytes, (scheme, netloc, path, params, query, fragment) = _as_text(*components)
    if params:
        path = f'{path};{params}'
    result = urlunsplit((scheme, netloc, path, query, fragment))
    return result.encode('ascii') if was_bytes else result


def urlunsplit(components):
    was_bytes, (scheme, netloc, url, query, fragment) = _as_text(*components)
    if netloc:
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + netloc + url
    elif url[:2] == '//' or (scheme and scheme in uses_netloc and (
            not url or url[:1] == '/')):
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return url.encode('ascii') if was_bytes else url


def _without_dots(segments):
    """RFC 3986, 5.2.4."""
    resolved = []
    for each in segments:
        if each == '..':
            if resolved:
                resolved.pop()
        elif each != '.':
            resolved.append(each)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    return resolved


def urljoin(base, url, allow_fragments=True):
    """What an address means on the page of another."""
    if not base:
        return url
    if not url:
        return base
    was_bytes, (base, url) = _as_text(base, url)
    result = _joined(base, url, allow_fragments)
    return result.encode('ascii') if was_bytes else result


def _joined(base, url, allow_fragments):
    old = urlparse(base, '', allow_fragments)
    new = urlparse(url, old.scheme, allow_fragments)
    scheme, netloc, path, params, query, fragment = new
    if scheme != old.scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse(new)
        netloc = old.netloc
    if not path and not params:
        return urlunparse((scheme, netloc, old.path, old.params, query or old.query, fragment))
    above = old.path.split('/')
    if above[-1] != '':
        del above[-1]
    if path[:1] == '/':
        segments = path.split('/')
    else:
        segments = above + path.split('/')
        segments[1:-1] = [each for each in segments[1:-1] if each]
    path = '/'.join(_without_dots(segments)) or '/'
    return urlunparse((scheme, netloc, path, params, query, fragment))


def unwrap(url):
    """The address in a text such as <URL:scheme://host/path>."""
    url = str(url).strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    return url.removeprefix('URL:').strip()


def urldefrag(url):
    """An address without its fragment, and the fragment."""
    was_bytes, (url,) = _as_text(url)
    if '#' in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        result = DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment)
    else:
        result = DefragResult(url, '')
    return result.encode() if was_bytes else result


def unquote_to_bytes(string):
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = string.split(b'%')
    if not rest:
        return string
    result = bytearray(first)
    for each in rest:
        digits = each[:2].decode('latin-1')
        if len(digits) == 2 and digits[0] in _hex and digits[1] in _hex:
            result.append(int(digits, 16))
            result += each[2:]
        else:
            result += b'%'
            result += each
    return bytes(result)


def unquote(string, encoding='utf-8', errors='replace'):
    """Text without percent escapes."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        string.split
        return string
    result = []
    ascii_run = []
    for char in string:
        if char < '\x80':
            ascii_run.append(char)
        else:
            if ascii_run:
                result.append(unquote_to_bytes(''.join(ascii_run)).decode(
                    encoding or 'utf-8', errors or 'replace'))
                ascii_run = []
            result.append(char)
    if ascii_run:
        result.append(unquote_to_bytes(''.join(ascii_run)).decode(
            encoding or 'utf-8', errors or 'replace'))
    return ''.join(result)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


_escapes = {}


def _escapes_for(safe):
    table = _escapes.get(safe)
    if table is None:
        kept = _always_safe | set(safe)
        table = _escapes[safe] = [
            chr(code) if code in kept else f'%{code:02X}' for code in range(256)]
    return table


def quote(string, safe='/', encoding=None, errors=None):
    """Text with percent escapes for all that is not safe."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    if isinstance(string, str) and ' ' not in string or (
            isinstance(string, bytes) and b' ' not in string):
        return quote(string, safe, encoding, errors)
    space = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    if not bs:
        return ''
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    table = _escapes_for(bytes(safe))
    return ''.join([table[code] for code in bs])


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    """A query of names and values."""
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError('not a valid non-string sequence or mapping object') from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    parts = []
    for name, value in query:
        name = quoted(name)
        if not doseq or isinstance(value, (str, bytes)):
            parts.append(f'{name}={quoted(value)}')
            continue
        try:
            len(value)
        except TypeError:
            parts.append(f'{name}={quoted(value)}')
        else:
            parts += [f'{name}={quoted(each)}' for each in value]
    return '&'.join(parts)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8',
              errors='replace', max_num_fields=None, separator='&'):
    """The names and values of a query in order."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if not qs:
        return []
    was_bytes = not isinstance(qs, str)
    if was_bytes:
        qs = bytes(memoryview(qs)).decode('ascii')
        if isinstance(separator, bytes):
            separator = separator.decode('ascii')
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    result = []
    for part in qs.split(separator):
        if not part and not strict_parsing:
            continue
        name, equals, value = part.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {part!r}')
        if value or keep_blank_values:
            if was_bytes:
                result.append((unquote_to_bytes(name.replace('+', ' ')),
                               unquote_to_bytes(value.replace('+', ' '))))
            else:
                result.append((unquote_plus(name, encoding, errors),
                               unquote_plus(value, encoding, errors)))
    return result


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8',
             errors='replace', max_num_fields=None, separator='&'):
    """The values of a query by name."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors,
                                 max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
