# SPDX-License-Identifier: Apache-2.0
"""Writes messages as text or bytes."""

import random
import re
import sys
import time
from copy import deepcopy
from io import BytesIO, StringIO
from email.errors import HeaderWriteError
from email._policybase import _has_surrogates

__all__ = ['Generator', 'DecodedGenerator', 'BytesGenerator']

NL = '\n'
_ends = re.compile(r'\r\n|\r|\n')
_from = re.compile(r'^From ', re.MULTILINE)
_unfolded = re.compile(r'\r\n[^ \t]|\r[^ \n\t]|\n[^ \t]')


class Generator:
    """Writes a message as text."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        if mangle_from_ is None:
            mangle_from_ = True if policy is None else policy.mangle_from_
        self._fp = outfp
        self._mangle_from_ = mangle_from_
        self.maxheaderlen = maxheaderlen
        self.policy = policy

    def write(self, s):
        """Writes text as it is."""
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Writes a message."""
        policy = msg.policy if self.policy is None else self.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        if self.maxheaderlen is not None:
            policy = policy.clone(max_line_length=self.maxheaderlen)
        self._NL = policy.linesep
        old = self.policy
        try:
            self.policy = policy
            if unixfrom:
                line = msg.get_unixfrom()
                if not line:
                    line = 'From nobody ' + time.ctime(time.time())
                self.write(line + self._NL)
            self._write(msg)
        finally:
            self.policy = old

    def clone(self, fp):
        """A writer of the same kind to another file."""
        return self.__class__(fp, self._mangle_from_, None, policy=self.policy)

    def _new_buffer(self):
        return StringIO()

    def _write_lines(self, lines):
        if not lines:
            return
        parts = _ends.split(lines)
        for line in parts[:-1]:
            self.write(line)
            self.write(self._NL)
        if parts[-1]:
            self.write(parts[-1])

    def _write(self, msg):
        before = self._fp
        try:
            self._changed = None
            self._fp = body = self._new_buffer()
            self._dispatch(msg)
        finally:
            self._fp = before
            changed, self._changed = self._changed, None
        if changed is not None:
            msg = deepcopy(msg)
            if msg.get('content-transfer-encoding') is None:
                msg['Content-Transfer-Encoding'] = changed[0]
            else:
                msg.replace_header('content-transfer-encoding', changed[0])
            msg.replace_header('content-type', changed[1])
        own = getattr(msg, '_write_headers', None)
        if own is None:
            self._write_headers(msg)
        else:
            own(self)
        self._fp.write(body.getvalue())

    def _dispatch(self, msg):
        name = f'{msg.get_content_maintype()}_{msg.get_content_subtype()}'.replace('-', '_')
        method = getattr(self, '_handle_' + name, None)
        if method is None:
            main = msg.get_content_maintype().replace('-', '_')
            method = getattr(self, '_handle_' + main, self._writeBody)
        method(msg)

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            folded = self.policy.fold(name, value)
            if self.policy.verify_generated_headers:
                if not folded.endswith(self.policy.linesep):
                    raise HeaderWriteError(
                        f'folded header does not end with {self.policy.linesep!r}: {folded!r}')
                if _unfolded.search(folded.removesuffix(self.policy.linesep)):
                    raise HeaderWriteError(f'folded header contains newline: {folded!r}')
            self.write(folded)
        self.write(self._NL)

    def _handle_text(self, msg):
        payload = msg.get_payload()
        if payload is None:
            return
        if not isinstance(payload, str):
            raise TypeError(f'string payload expected: {type(payload)}')
        if _has_surrogates(msg._payload):
            charset = msg.get_param('charset')
            if charset is not None:
                msg = deepcopy(msg)
                del msg['content-transfer-encoding']
                msg.set_payload(msg._payload, charset)
                payload = msg.get_payload()
                self._changed = (msg['content-transfer-encoding'], msg['content-type'])
        if self._mangle_from_:
            payload = _from.sub('>From ', payload)
        self._write_lines(payload)

    _writeBody = _handle_text

    def _handle_multipart(self, msg):
        parts = []
        payload = msg.get_payload()
        if payload is None:
            payload = []
        elif isinstance(payload, str):
            self.write(payload)
            return
        elif not isinstance(payload, list):
            payload = [payload]
        for part in payload:
            buffer = self._new_buffer()
            writer = self.clone(buffer)
            writer.flatten(part, unixfrom=False, linesep=self._NL)
            parts.append(buffer.getvalue())
        boundary = msg.get_boundary()
        if not boundary:
            boundary = self._make_boundary(self._joined(parts))
            msg.set_boundary(boundary)
        if msg.preamble is not None:
            preamble = _from.sub('>From ', msg.preamble) if self._mangle_from_ else msg.preamble
            self._write_lines(preamble)
            self.write(self._NL)
        self.write('--' + boundary + self._NL)
        if parts:
            self._fp.write(parts.pop(0))
        for part in parts:
            self.write(self._NL + '--' + boundary + self._NL)
            self._fp.write(part)
        self.write(self._NL + '--' + boundary + '--' + self._NL)
        if msg.epilogue is not None:
            epilogue = _from.sub('>From ', msg.epilogue) if self._mangle_from_ else msg.epilogue
            self._write_lines(epilogue)

    def _joined(self, parts):
        return NL.join(parts)

    def _handle_multipart_signed(self, msg):
        policy = self.policy
        self.policy = policy.clone(max_line_length=0)
        try:
            self._handle_multipart(msg)
        finally:
            self.policy = policy

    def _handle_message_delivery_status(self, msg):
        blocks = []
        for part in msg.get_payload():
            buffer = self._new_buffer()
            self.clone(buffer).flatten(part, unixfrom=False, linesep=self._NL)
            text = buffer.getvalue()
            end = self._NL if isinstance(text, str) else self._NL.encode()
            blocks.append(text.removesuffix(end) if text.endswith(end + end) else text)
        join = self._NL if not blocks or isinstance(blocks[0], str) else self._NL.encode()
        self._fp.write(join.join(blocks))

    def _handle_message(self, msg):
        buffer = self._new_buffer()
        writer = self.clone(buffer)
        payload = msg._payload
        if isinstance(payload, list):
            writer.flatten(msg.get_payload(0), unixfrom=False, linesep=self._NL)
            payload = buffer.getvalue()
        elif isinstance(buffer, BytesIO):
            payload = payload.encode('ascii', 'surrogateescape')
        self._fp.write(payload)

    @classmethod
    def _make_boundary(cls, text=None):
        token = random.randrange(sys.maxsize)
        boundary = '=' * 15 + f'{token:019d}' + '=='
        if text is None:
            return boundary
        made = boundary
        counter = 0
        while re.search('^--' + re.escape(made) + '(--)?$', text, re.MULTILINE):
            made = f'{boundary}.{counter}'
            counter += 1
        return made


class BytesGenerator(Generator):
    """Writes a message as bytes."""

    def write(self, s):
        self._fp.write(s.encode('ascii', 'surrogateescape'))

    def _new_buffer(self):
        return BytesIO()

    def _joined(self, parts):
        return b'\n'.join(parts).decode('ascii', 'surrogateescape')

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            self._fp.write(self.policy.fold_binary(name, value))
        self.write(self._NL)

    def _handle_text(self, msg):
        if msg._payload is None:
            return
        if _has_surrogates(msg._payload) and self.policy.cte_type != '7bit':
            payload = msg._payload
            if self._mangle_from_:
                payload = _from.sub('>From ', payload)
            self._write_lines(payload)
        else:
            super()._handle_text(msg)

    _writeBody = _handle_text


class DecodedGenerator(Generator):
    """Writes texts, and for other parts a line that tells of them."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, fmt=None, *, policy=None):
        Generator.__init__(self, outfp, mangle_from_, maxheaderlen, policy=policy)
        self._fmt = '[Non-text (%(type)s) part of message omitted, filename %(filename)s]' \
            if fmt is None else fmt

    def _dispatch(self, msg):
        for part in msg.walk():
            maintype = part.get_content_maintype()
            if maintype == 'text':
                print(part.get_payload(decode=False), file=self)
            elif maintype != 'multipart':
                print(self._fmt % {
                    'type': part.get_content_type(),
                    'maintype': part.get_content_maintype(),
                    'subtype': part.get_content_subtype(),
                    'filename': part.get_filename('[no filename]'),
                    'description': part.get('Content-Description', '[no description]'),
                    'encoding': part.get('Content-Transfer-Encoding', '[no encoding]'),
                }, file=self)
