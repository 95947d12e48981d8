# SPDX-License-Identifier: Apache-2.0
"""Gets a message's content as objects, and sets it from them."""

import binascii
import email.charset
import email.message
from email import errors, quoprimime

__all__ = ['ContentManager', 'raw_data_manager']


class ContentManager:
    """Functions that get and set content, by types."""

    def __init__(self):
        self.get_handlers = {}
        self.set_handlers = {}

    def add_get_handler(self, key, handler):
        """Gives a type of content a function that gets it."""
        self.get_handlers[key] = handler

    def add_set_handler(self, typekey, handler):
        """Gives a class a function that sets content from its objects."""
        self.set_handlers[typekey] = handler

    def get_content(self, msg, *args, **kw):
        """The content of a message."""
        content_type = msg.get_content_type()
        for key in (content_type, msg.get_content_maintype(), ''):
            if key in self.get_handlers:
                return self.get_handlers[key](msg, *args, **kw)
        raise KeyError(content_type)

    def set_content(self, msg, obj, *args, **kw):
        """Makes an object the content of a message."""
        if msg.get_content_maintype() == 'multipart':
            raise TypeError('set_content not valid on multipart')
        handler = self._handler(msg, obj)
        msg.clear_content()
        handler(msg, obj, *args, **kw)

    def _handler(self, msg, obj):
        first = None
        for kind in type(obj).__mro__:
            full = f'{kind.__module__}.{kind.__qualname__}' if kind.__module__ else kind.__qualname__
            if first is None:
                first = full
            for key in (kind, full, kind.__qualname__, kind.__name__):
                if key in self.set_handlers:
                    return self.set_handlers[key]
        if None in self.set_handlers:
            return self.set_handlers[None]
        raise KeyError(first)


raw_data_manager = ContentManager()


def get_text_content(msg, errors='replace'):
    content = msg.get_payload(decode=True)
    charset = msg.get_param('charset', 'ASCII')
    return content.decode(charset, errors=errors)


def get_non_text_content(msg):
    return msg.get_payload(decode=True)


def get_message_content(msg):
    return msg.get_payload(0)


def get_and_fixup_unknown_message_content(msg):
    return bytes(msg.get_payload(0))


raw_data_manager.add_get_handler('text', get_text_content)
for _kind in ('audio', 'image', 'video', 'application'):
    raw_data_manager.add_get_handler(_kind, get_non_text_content)
for _kind in ('rfc822', 'external-body'):
    raw_data_manager.add_get_handler('message/' + _kind, get_message_content)
raw_data_manager.add_get_handler('message/partial', get_and_fixup_unknown_message_content)
raw_data_manager.add_get_handler('message', get_and_fixup_unknown_message_content)


def _prepare(msg, maintype, subtype, headers):
    msg['Content-Type'] = f'{maintype}/{subtype}'
    if headers:
        if not hasattr(headers[0], 'name'):
            pairs = [header.split(':', 1) for header in headers]
            headers = [msg.policy.header_factory(name, value.lstrip()) for name, value in pairs]
        for header in headers:
            if header.defects:
                raise ValueError(f'Invalid header: {header.fold(policy=msg.policy)}') \
                    from header.defects[0]
            msg[header.name] = header


def _finish(msg, disposition, filename, cid, params):
    if disposition is None and filename is not None:
        disposition = 'attachment'
    if disposition is not None:
        msg['Content-Disposition'] = disposition
    if filename is not None:
        msg.set_param('filename', filename, header='Content-Disposition', replace=True)
    if cid is not None:
        msg['Content-ID'] = cid
    if params is not None:
        for name, value in params.items():
            msg.set_param(name, value)


def _base64_lines(data, most):
    size = max(most // 4 * 3, 3)
    return ''.join([binascii.b2a_base64(data[i:i + size]).decode('ascii')
                    for i in range(0, len(data), size)])


def _encode_text(string, charset, cte, policy):
    most = policy.max_line_length or 1 << 62
    lines = string.encode(charset).splitlines()
    linesep = policy.linesep.encode('ascii')

    def embedded(end):
        return end.join(lines) + end

    def quoted():
        data = quoprimime.body_encode(embedded(b'\n').decode('latin-1'), min(most, 1000))
        return data.replace('\n', policy.linesep)

    if cte is None:
        longest = max(map(len, lines), default=0)
        if longest <= most and embedded(b'\n').isascii():
            return '7bit', embedded(linesep).decode('ascii')
        if policy.cte_type == '8bit' and longest <= most:
            return '8bit', embedded(linesep).decode('ascii', 'surrogateescape')
        sample = b'\n'.join(lines[:10]) + b'\n'
        in_base64 = len(_base64_lines(sample, most))
        in_quoted = len(quoprimime.body_encode(sample.decode('latin-1'), min(most, 1000)))
        cte = 'base64' if in_base64 < in_quoted else 'quoted-printable'
    if cte == '7bit':
        data = embedded(linesep).decode('ascii')
    elif cte == '8bit':
        data = embedded(linesep).decode('ascii', 'surrogateescape')
    elif cte == 'quoted-printable':
        data = quoted()
    elif cte == 'base64':
        data = _base64_lines(embedded(linesep), most)
    else:
        raise ValueError(f'Unknown content transfer encoding {cte}')
    return cte, data


def set_text_content(msg, string, subtype='plain', charset='utf-8', cte=None, disposition=None,
                     filename=None, cid=None, params=None, headers=None):
    _prepare(msg, 'text', subtype, headers)
    cte, payload = _encode_text(string, charset, cte, msg.policy)
    msg.set_payload(payload)
    msg.set_param('charset', email.charset.ALIASES.get(charset, charset), replace=True)
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


raw_data_manager.add_set_handler(str, set_text_content)


def set_message_content(msg, message, subtype='rfc822', cte=None, disposition=None, filename=None,
                        cid=None, params=None, headers=None):
    if subtype == 'partial':
        raise ValueError('message/partial is not supported for Message objects')
    if subtype == 'rfc822':
        if cte not in (None, '7bit', '8bit', 'binary'):
            raise ValueError(f'message/rfc822 parts do not support cte={cte}')
        cte = '8bit' if cte is None else cte
    elif subtype == 'external-body':
        if cte not in (None, '7bit'):
            raise ValueError(f'message/external-body parts do not support cte={cte}')
        cte = '7bit'
    elif cte is None:
        cte = '7bit'
    _prepare(msg, 'message', subtype, headers)
    msg.set_payload([message])
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


raw_data_manager.add_set_handler(email.message.Message, set_message_content)


def set_bytes_content(msg, data, maintype, subtype, cte='base64', disposition=None, filename=None,
                      cid=None, params=None, headers=None):
    _prepare(msg, maintype, subtype, headers)
    if cte == 'base64':
        data = _base64_lines(data, msg.policy.max_line_length or 76)
    elif cte == 'quoted-printable':
        data = binascii.b2a_qp(data, istext=False, header=False, quotetabs=True).decode('ascii')
    elif cte == '7bit':
        data = data.decode('ascii')
    elif cte in ('8bit', 'binary'):
        data = data.decode('ascii', 'surrogateescape')
    msg.set_payload(data)
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


for _kind in (bytes, bytearray, memoryview):
    raw_data_manager.add_set_handler(_kind, set_bytes_content)
