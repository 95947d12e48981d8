# SPDX-License-Identifier: Apache-2.0
"""Reads a message piece by piece; it is made when all of it is there."""

import re
from email import errors
from email._policybase import compat32

__all__ = ['FeedParser', 'BytesFeedParser']

_lines = re.compile(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$')
_header = re.compile(r'(?:From |[\041-\071\073-\176]*:|[\t ])')


class FeedParser:
    """Takes text by feed(), and gives a message by close()."""

    def __init__(self, _factory=None, *, policy=compat32):
        self.policy = policy
        self._old_style_factory = False
        if _factory is None:
            if policy.message_factory is None:
                from email.message import Message
                self._factory = Message
            else:
                self._factory = policy.message_factory
        else:
            self._factory = _factory
            try:
                _factory(policy=self.policy)
            except TypeError:
                self._old_style_factory = True
        self._parts = []
        self._headersonly = False

    def _set_headersonly(self):
        self._headersonly = True

    def feed(self, data):
        """Takes more text."""
        self._parts.append(data)

    def close(self):
        """The message."""
        lines = _lines.findall(''.join(self._parts))
        self._parts = []
        root = self._message(lines, None)
        if root.get_content_maintype() == 'multipart' and not root.is_multipart() \
                and not self._headersonly:
            self.policy.handle_defect(root, errors.MultipartInvariantViolationDefect())
        return root

    def _new(self, parent):
        made = self._factory() if self._old_style_factory else self._factory(policy=self.policy)
        if parent is not None and parent.get_content_type() == 'multipart/digest':
            made.set_default_type('message/rfc822')
        return made

    def _message(self, lines, parent):
        message = self._new(parent)
        at = self._headers(message, lines)
        body = lines[at:]
        if self._headersonly:
            message.set_payload(''.join(body))
            return message
        kind = message.get_content_type()
        if kind == 'message/delivery-status':
            self._blocks(message, body)
        elif message.get_content_maintype() == 'message':
            message.attach(self._message(body, message))
        elif message.get_content_maintype() == 'multipart':
            self._multipart(message, body)
        else:
            message.set_payload(''.join(body))
        return message

    def _headers(self, message, lines):
        """Reads the headers; where the body begins."""
        found = []
        for at, line in enumerate(lines):
            if not _header.match(line):
                if line.strip('\r\n'):
                    self.policy.handle_defect(message, errors.MissingHeaderBodySeparatorDefect())
                    end = at
                else:
                    end = at + 1
                break
            found.append(line)
        else:
            end = len(lines)
        self._parse_headers(message, found)
        return end

    def _parse_headers(self, message, lines):
        group = []
        for number, line in enumerate(lines):
            if line[0] in ' \t':
                if not group:
                    defect = errors.FirstHeaderLineIsContinuationDefect(line)
                    self.policy.handle_defect(message, defect)
                else:
                    group.append(line)
                continue
            if group:
                message.set_raw(*self.policy.header_source_parse(group))
                group = []
            if line.startswith('From '):
                if number == 0:
                    message.set_unixfrom(line.rstrip('\r\n'))
                else:
                    defect = errors.MisplacedEnvelopeHeaderDefect(line)
                    self.policy.handle_defect(message, defect)
                continue
            if line.startswith(':'):
                defect = errors.InvalidHeaderDefect('Missing header name.')
                self.policy.handle_defect(message, defect)
                continue
            group = [line]
        if group:
            message.set_raw(*self.policy.header_source_parse(group))

    def _blocks(self, message, lines):
        """Parts that are headers only, with empty lines between them."""
        block = []
        for line in [*lines, '']:
            if line.strip('\r\n') or not line:
                block.append(line)
            if (not line or not line.strip('\r\n')) and ''.join(block):
                part = self._new(message)
                self._parse_headers(part, [each for each in block if each])
                part.set_payload('')
                message.attach(part)
                block = []

    def _multipart(self, message, lines):
        boundary = message.get_boundary()
        if boundary is None:
            self.policy.handle_defect(message, errors.NoBoundaryInMultipartDefect())
            message.set_payload(''.join(lines))
            return
        encoding = str(message.get('content-transfer-encoding', '8bit')).lower().strip()
        if encoding not in ('7bit', '8bit', 'binary'):
            defect = errors.InvalidMultipartContentTransferEncodingDefect()
            self.policy.handle_defect(message, defect)
        mark = re.compile('--' + re.escape(boundary) + r'(?P<end>--)?[ \t]*(?:\r\n|\r|\n)?$')
        before = []
        parts = []
        epilogue = None
        for i, line in enumerate(lines):
            found = mark.match(line) if line.startswith('--') else None
            if found is None:
                (parts[-1] if parts else before).append(line)
            elif found['end']:
                if not parts:
                    parts.append(None)
                epilogue = lines[i + 1:]
                if not line.endswith(('\r', '\n')):
                    epilogue = None
                break
            else:
                parts.append([])
        if not parts:
            self.policy.handle_defect(message, errors.StartBoundaryNotFoundDefect())
            message.set_payload(''.join(lines))
            return
        if before:
            message.preamble = _without_end(''.join(before))
        for part in parts:
            if part is not None:
                message.attach(self._message(_lines.findall(_without_end(''.join(part))), message))
        if not message.is_multipart():
            message.set_payload([])
        if epilogue is not None:
            message.epilogue = ''.join(epilogue)
        elif not mark.match(lines[-1]) or not mark.match(lines[-1])['end']:
            self.policy.handle_defect(message, errors.CloseBoundaryNotFoundDefect())


def _without_end(text):
    """Text without the end of its last line, which belongs to the boundary."""
    for end in ('\r\n', '\n', '\r'):
        if text.endswith(end):
            return text[:-len(end)]
    return text


class BytesFeedParser(FeedParser):
    """The same for bytes."""

    def feed(self, data):
        super().feed(data.decode('ascii', 'surrogateescape'))
