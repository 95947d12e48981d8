# SPDX-License-Identifier: Apache-2.0
"""Messages: headers in order, and a payload that is text or more messages."""

import binascii
import quopri
from io import BytesIO, StringIO
from email import errors, utils
from email import charset as _charset
from email._policybase import compat32
from _email_parts import format_parameter, parameters, split_parameters, unquoted

__all__ = ['Message', 'EmailMessage']

Charset = _charset.Charset


def _uudecoded(data):
    lines = iter(data.splitlines())
    for line in lines:
        if line.startswith(b'begin '):
            mode, _, _ = line.removeprefix(b'begin ').partition(b' ')
            try:
                int(mode, base=8)
                break
            except ValueError:
                continue
    else:
        raise ValueError('`begin` line not found')
    out = []
    for line in lines:
        if not line:
            raise ValueError('Truncated input')
        if line.strip(b' \t\r\n\f') == b'end':
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            size = ((line[0] - 32 & 63) * 4 + 5) // 3
            out.append(binascii.a2b_uu(line[:size]))
    return b''.join(out)


class Message:
    """A message whose headers are plain text."""

    def __init__(self, policy=compat32):
        self.policy = policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = 'text/plain'

    def __str__(self):
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """The message as text."""
        from email.generator import Generator
        policy = self.policy if policy is None else policy
        out = StringIO()
        writer = Generator(out, mangle_from_=False, maxheaderlen=maxheaderlen, policy=policy)
        writer.flatten(self, unixfrom=unixfrom)
        return out.getvalue()

    def __bytes__(self):
        return self.as_bytes()

    def as_bytes(self, unixfrom=False, policy=None):
        """The message as bytes."""
        from email.generator import BytesGenerator
        policy = self.policy if policy is None else policy
        out = BytesIO()
        writer = BytesGenerator(out, mangle_from_=False, policy=policy)
        writer.flatten(self, unixfrom=unixfrom)
        return out.getvalue()

    def is_multipart(self):
        """Whether the payload is a list of messages."""
        return isinstance(self._payload, list)

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    def attach(self, payload):
        """Adds a message to the payload."""
        if self._payload is None:
            self._payload = [payload]
        else:
            try:
                self._payload.append(payload)
            except AttributeError:
                raise TypeError(
                    'Attach is not valid on a message with a non-multipart payload') from None

    def get_payload(self, i=None, decode=False):
        """The payload, or one of its messages; decoded if wanted."""
        if self.is_multipart():
            if decode:
                return None
            return self._payload if i is None else self._payload[i]
        if i is not None and not isinstance(self._payload, list):
            raise TypeError(f'Expected list, got {type(self._payload)}')
        payload = self._payload
        encoding = self.get('content-transfer-encoding', '')
        encoding = encoding.cte if hasattr(encoding, 'cte') else str(encoding).strip().lower()
        if not decode:
            if isinstance(payload, str) and not payload.isascii() and utils._has_surrogates(payload):
                data = payload.encode('ascii', 'surrogateescape')
                try:
                    return data.decode(self.get_content_charset('ascii'), 'replace')
                except LookupError:
                    return data.decode('ascii', 'replace')
            return payload
        if isinstance(payload, str):
            try:
                data = payload.encode('ascii', 'surrogateescape')
            except UnicodeEncodeError:
                data = payload.encode('raw-unicode-escape')
            if encoding not in ('quoted-printable', 'base64', 'x-uuencode', 'uuencode', 'uue',
                                'x-uue') and not utils._has_surrogates(payload):
                data = payload.encode('raw-unicode-escape')
        else:
            data = payload
        if encoding == 'quoted-printable':
            return quopri.decodestring(data)
        if encoding == 'base64':
            return self._from_base64(b''.join(data.splitlines()))
        if encoding in ('x-uuencode', 'uuencode', 'uue', 'x-uue'):
            try:
                return _uudecoded(data)
            except ValueError:
                return data
        return data

    def _from_base64(self, data):
        missing = -len(data) % 4
        try:
            result = binascii.a2b_base64(data + b'=' * missing, strict_mode=True)
            if missing:
                self.policy.handle_defect(self, errors.InvalidBase64PaddingDefect())
            return result
        except binascii.Error:
            pass
        try:
            result = binascii.a2b_base64(data)
            self.policy.handle_defect(self, errors.InvalidBase64CharactersDefect())
            return result
        except binascii.Error:
            pass
        try:
            result = binascii.a2b_base64(data + b'==')
            self.policy.handle_defect(self, errors.InvalidBase64CharactersDefect())
            self.policy.handle_defect(self, errors.InvalidBase64PaddingDefect())
            return result
        except binascii.Error:
            self.policy.handle_defect(self, errors.InvalidBase64LengthDefect())
            return data

    def set_payload(self, payload, charset=None):
        """Sets the payload, and the charset that its text has."""
        if hasattr(payload, 'encode'):
            if isinstance(charset, str):
                charset = Charset(charset)
            if isinstance(charset, Charset):
                self._payload = payload.encode(charset.output_charset, 'surrogateescape').decode(
                    'ascii', 'surrogateescape')
            elif not hasattr(payload, 'decode'):
                self._payload = payload
            else:
                self._payload = payload.encode('ascii', 'surrogateescape')
        elif hasattr(payload, 'decode'):
            self._payload = payload.decode('ascii', 'surrogateescape')
        else:
            self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """Sets the charset, and encodes the payload as it asks."""
        if charset is None:
            self.del_param('charset')
            self._charset = None
            return
        if not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        if 'MIME-Version' not in self:
            self.add_header('MIME-Version', '1.0')
        if 'Content-Type' not in self:
            self.add_header('Content-Type', 'text/plain', charset=charset.get_output_charset())
        else:
            self.set_param('charset', charset.get_output_charset())
        if charset != charset.get_output_charset():
            self._payload = charset.body_encode(self._payload)
        if 'Content-Transfer-Encoding' not in self:
            encoding = charset.get_body_encoding()
            if callable(encoding):
                payload = self._payload
                if payload:
                    try:
                        payload = payload.encode('ascii', 'surrogateescape')
                    except UnicodeError:
                        payload = payload.encode(charset.output_charset)
                    self._payload = payload.decode('ascii', 'surrogateescape')
                encoding(self)
            else:
                payload = self._payload
                if payload:
                    try:
                        payload = payload.encode('ascii', 'surrogateescape')
                    except UnicodeError:
                        payload = payload.encode(charset.output_charset)
                self._payload = charset.body_encode(payload)
                self.add_header('Content-Transfer-Encoding', encoding)

    def get_charset(self):
        """The charset of the payload."""
        return self._charset

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        most = self.policy.header_max_count(name)
        if most:
            lowered = name.lower()
            found = len([key for key, _ in self._headers if key.lower() == lowered])
            if found >= most:
                raise ValueError(f'There may be at most {most} {name} headers in a message')
        self._headers.append(self.policy.header_store_parse(name, val))

    def __delitem__(self, name):
        name = name.lower()
        self._headers = [item for item in self._headers if item[0].lower() != name]

    def __contains__(self, name):
        name = name.lower()
        return any([key.lower() == name for key, _ in self._headers])

    def __iter__(self):
        for name, _ in self._headers:
            yield name

    def keys(self):
        """The names of the headers."""
        return [name for name, _ in self._headers]

    def values(self):
        """The values of the headers."""
        return [self.policy.header_fetch_parse(name, value) for name, value in self._headers]

    def items(self):
        """The headers."""
        return [(name, self.policy.header_fetch_parse(name, value))
                for name, value in self._headers]

    def get(self, name, failobj=None):
        """The value of a header."""
        name = name.lower()
        for key, value in self._headers:
            if key.lower() == name:
                return self.policy.header_fetch_parse(key, value)
        return failobj

    def set_raw(self, name, value):
        """Adds a header as it is."""
        self._headers.append((name, value))

    def raw_items(self):
        """The headers as they are."""
        return iter(self._headers.copy())

    def get_all(self, name, failobj=None):
        """The values of all headers of a name."""
        lowered = name.lower()
        values = [self.policy.header_fetch_parse(key, value) for key, value in self._headers
                  if key.lower() == lowered]
        return values or failobj

    def add_header(self, _name, _value, **_params):
        """Adds a header with parameters."""
        parts = []
        for name, value in _params.items():
            name = name.replace('_', '-')
            parts.append(name if value is None else format_parameter(name, value))
        if _value is not None:
            parts.insert(0, _value)
        self[_name] = '; '.join(parts)

    def replace_header(self, _name, _value):
        """Sets the first header of a name, where it stands."""
        lowered = _name.lower()
        for i, (name, _) in enumerate(self._headers):
            if name.lower() == lowered:
                self._headers[i] = self.policy.header_store_parse(name, _value)
                return
        raise KeyError(lowered)

    def get_content_type(self):
        """The type of the content."""
        value = self.get('content-type', self)
        if value is self:
            return self.get_default_type()
        kind = split_parameters(value)[0].lower()
        return 'text/plain' if kind.count('/') != 1 else kind

    def get_content_maintype(self):
        """The type before the slash."""
        return self.get_content_type().split('/')[0]

    def get_content_subtype(self):
        """The type after the slash."""
        return self.get_content_type().split('/')[1]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def _get_params_preserve(self, failobj, header):
        value = self.get(header, self)
        return failobj if value is self else parameters(value)

    def get_params(self, failobj=None, header='content-type', unquote=True):
        """Names and values of a header's parameters."""
        found = self._get_params_preserve(self, header)
        if found is self:
            return failobj
        return [(name, unquoted(value)) for name, value in found] if unquote else found

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        """A parameter's value."""
        if header not in self:
            return failobj
        for name, value in self._get_params_preserve(failobj, header):
            if name.lower() == param.lower():
                return unquoted(value) if unquote else value
        return failobj

    def set_param(self, param, value, header='Content-Type', requote=True, charset=None,
                  language='', replace=False):
        """Sets a parameter."""
        if not isinstance(value, tuple) and charset:
            value = (charset, language, value)
        if header not in self and header.lower() == 'content-type':
            whole = 'text/plain'
        else:
            whole = self.get(header)
        if not self.get_param(param, header=header):
            shown = format_parameter(param, value, requote)
            whole = f'{whole}; {shown}' if whole else shown
        else:
            whole = ''
            for old_name, old_value in self.get_params(header=header, unquote=requote):
                if old_name.lower() == param.lower():
                    shown = format_parameter(param, value, requote)
                else:
                    shown = format_parameter(old_name, old_value, requote)
                whole = f'{whole}; {shown}' if whole else shown
        if whole != self.get(header):
            if replace:
                self.replace_header(header, whole)
            else:
                del self[header]
                self[header] = whole

    def del_param(self, param, header='content-type', requote=True):
        """Removes a parameter."""
        if header not in self:
            return
        whole = ''
        for name, value in self.get_params(header=header, unquote=requote):
            if name.lower() != param.lower():
                shown = format_parameter(name, value, requote)
                whole = f'{whole}; {shown}' if whole else shown
        if whole != self.get(header):
            del self[header]
            self[header] = whole

    def set_type(self, type, header='Content-Type', requote=True):
        """Sets the type, and keeps the parameters."""
        if type.count('/') != 1:
            raise ValueError
        if header.lower() == 'content-type':
            del self['mime-version']
            self['MIME-Version'] = '1.0'
        if header not in self:
            self[header] = type
            return
        params = self.get_params(header=header, unquote=requote)
        del self[header]
        self[header] = type
        for name, value in params[1:]:
            self.set_param(name, value, header, requote)

    def get_filename(self, failobj=None):
        """The name of the file that a part is."""
        missing = object()
        name = self.get_param('filename', missing, 'content-disposition')
        if name is missing:
            name = self.get_param('name', missing, 'content-type')
        if name is missing:
            return failobj
        return utils.collapse_rfc2231_value(name).strip()

    def get_boundary(self, failobj=None):
        """The boundary between the parts."""
        missing = object()
        boundary = self.get_param('boundary', missing)
        if boundary is missing:
            return failobj
        return utils.collapse_rfc2231_value(boundary).rstrip()

    def set_boundary(self, boundary):
        """Sets the boundary, where the header stands."""
        missing = object()
        params = self._get_params_preserve(missing, 'content-type')
        if params is missing:
            raise errors.HeaderParseError('No Content-Type header found')
        changed = []
        found = False
        for name, value in params:
            if name.lower() == 'boundary':
                changed.append(('boundary', f'"{boundary}"'))
                found = True
            else:
                changed.append((name, value))
        if not found:
            changed.append(('boundary', f'"{boundary}"'))
        whole = '; '.join([name if value == '' else f'{name}={value}' for name, value in changed])
        self._headers = [self.policy.header_store_parse(name, whole)
                         if name.lower() == 'content-type' else (name, value)
                         for name, value in self._headers]

    def get_content_charset(self, failobj=None):
        """The charset that the header names, in lower case."""
        missing = object()
        charset = self.get_param('charset', missing)
        if charset is missing:
            return failobj
        if isinstance(charset, tuple):
            try:
                charset = str(charset[2].encode('raw-unicode-escape'), charset[0] or 'us-ascii')
            except (LookupError, UnicodeError):
                charset = charset[2]
        return charset.lower() if charset.isascii() else failobj

    def get_charsets(self, failobj=None):
        """The charsets of all parts."""
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        """How the part is to be shown, in lower case."""
        value = self.get('content-disposition')
        return None if value is None else split_parameters(value)[0].lower()

    from email.iterators import walk


class MIMEPart(Message):
    """A message whose headers are objects, and whose content is got and set as objects."""

    def __init__(self, policy=None):
        if policy is None:
            from email.policy import default
            policy = default
        super().__init__(policy)

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        policy = self.policy if policy is None else policy
        if maxheaderlen is None:
            maxheaderlen = policy.max_line_length
        return super().as_string(unixfrom, maxheaderlen, policy)

    def __str__(self):
        return self.as_string(policy=self.policy.clone(utf8=True))

    def is_attachment(self):
        """Whether the part is one."""
        value = self.get('content-disposition')
        return False if value is None else value.content_disposition == 'attachment'

    def _find_body(self, part, preferencelist):
        if part.is_attachment():
            return
        maintype, subtype = part.get_content_type().split('/')
        if maintype == 'text':
            if subtype in preferencelist:
                yield preferencelist.index(subtype), part
            return
        if maintype != 'multipart' or not self.is_multipart():
            return
        if subtype != 'related':
            for each in part.iter_parts():
                yield from self._find_body(each, preferencelist)
            return
        if 'related' in preferencelist:
            yield preferencelist.index('related'), part
        candidate = None
        start = part.get_param('start')
        if start:
            for each in part.iter_parts():
                if each['content-id'] == start:
                    candidate = each
                    break
        if candidate is None:
            parts = part.get_payload()
            candidate = parts[0] if parts else None
        if candidate is not None:
            yield from self._find_body(candidate, preferencelist)

    def get_body(self, preferencelist=('related', 'html', 'plain')):
        """The part that is most likely the text of the message."""
        best = len(preferencelist)
        body = None
        for priority, part in self._find_body(self, preferencelist):
            if priority < best:
                best = priority
                body = part
                if best == 0:
                    break
        return body

    def iter_attachments(self):
        """The parts that are not the text of the message."""
        maintype, subtype = self.get_content_type().split('/')
        if maintype != 'multipart' or subtype == 'alternative':
            return
        payload = self.get_payload()
        if not isinstance(payload, list):
            return
        parts = payload.copy()
        if maintype == 'multipart' and subtype == 'related':
            start = self.get_param('start')
            if start:
                found = [part for part in parts if part.get('content-id') == start]
                yield from [part for part in parts if not found or part is not found[0]]
                return
            yield from parts[1:]
            return
        seen = set()
        for part in parts:
            if (part.get_content_type() in ('text/plain', 'text/html', 'multipart/related',
                                            'multipart/alternative')
                    and not part.is_attachment() and part.get_content_type() not in seen):
                seen.add(part.get_content_type())
                continue
            yield part

    def iter_parts(self):
        """The parts."""
        if self.is_multipart():
            yield from self.get_payload()

    def get_content(self, *args, content_manager=None, **kw):
        """The content as an object."""
        if content_manager is None:
            content_manager = self.policy.content_manager
        return content_manager.get_content(self, *args, **kw)

    def set_content(self, *args, content_manager=None, **kw):
        """Makes an object the content."""
        if content_manager is None:
            content_manager = self.policy.content_manager
        content_manager.set_content(self, *args, **kw)

    def _make_multipart(self, subtype, disallowed_subtypes, boundary):
        if self.get_content_maintype() == 'multipart':
            existing = self.get_content_subtype()
            if existing in disallowed_subtypes + (subtype,):
                raise ValueError(f'Cannot convert {existing} to {subtype}')
        kept = []
        moved = []
        for name, value in self._headers:
            (moved if name.lower().startswith('content-') else kept).append((name, value))
        if moved:
            part = type(self)(policy=self.policy)
            part._headers = moved
            part._payload = self._payload
            self._payload = [part]
        else:
            self._payload = []
        self._headers = kept
        self['Content-Type'] = 'multipart/' + subtype
        if boundary is not None:
            self.set_param('boundary', boundary)

    def make_related(self, boundary=None):
        """Makes the content the first of parts that belong together."""
        self._make_multipart('related', ('alternative', 'mixed'), boundary)

    def make_alternative(self, boundary=None):
        """Makes the content the first of parts that say the same."""
        self._make_multipart('alternative', ('mixed',), boundary)

    def make_mixed(self, boundary=None):
        """Makes the content the first of several parts."""
        self._make_multipart('mixed', (), boundary)

    def _add_multipart(self, _subtype, *args, _disp=None, **kw):
        if self.get_content_maintype() != 'multipart' or self.get_content_subtype() != _subtype:
            getattr(self, 'make_' + _subtype)()
        part = type(self)(policy=self.policy)
        part.set_content(*args, **kw)
        if _disp and 'content-disposition' not in part:
            part['Content-Disposition'] = _disp
        self.attach(part)

    def add_related(self, *args, **kw):
        """Adds a part that belongs to the content."""
        self._add_multipart('related', *args, _disp='inline', **kw)

    def add_alternative(self, *args, **kw):
        """Adds a part that says the same."""
        self._add_multipart('alternative', *args, **kw)

    def add_attachment(self, *args, **kw):
        """Adds an attachment."""
        self._add_multipart('mixed', *args, _disp='attachment', **kw)

    def clear(self):
        """Removes all headers and the content."""
        self._headers = []
        self._payload = None

    def clear_content(self):
        """Removes the content, and the headers that tell of it."""
        self._headers = [(name, value) for name, value in self._headers
                         if not name.lower().startswith('content-')]
        self._payload = None


class EmailMessage(MIMEPart):
    """A whole message."""

    def set_content(self, *args, **kw):
        super().set_content(*args, **kw)
        if 'MIME-Version' not in self:
            self['MIME-Version'] = '1.0'
