# SPDX-License-Identifier: Apache-2.0
"""What each charset is called, and how text in it is encoded in headers and bodies."""

import email.base64mime
import email.quoprimime
from email import errors
from email.encoders import encode_7or8bit

__all__ = ['Charset', 'add_alias', 'add_charset', 'add_codec']

QP, BASE64, SHORTEST = 1, 2, 3
RFC2047_CHROME_LEN = 7
DEFAULT_CHARSET = 'us-ascii'
UNKNOWN8BIT = 'unknown-8bit'

CHARSETS = {f'iso-8859-{n}': (QP, QP, None) for n in (1, 2, 3, 4, 9, 10, 13, 14, 15, 16)}
CHARSETS.update({
    'windows-1252': (QP, QP, None), 'viscii': (QP, QP, None), 'us-ascii': (None, None, None),
    'big5': (BASE64, BASE64, None), 'gb2312': (BASE64, BASE64, None),
    'euc-jp': (BASE64, None, 'iso-2022-jp'), 'shift_jis': (BASE64, None, 'iso-2022-jp'),
    'iso-2022-jp': (BASE64, None, None), 'koi8-r': (BASE64, BASE64, None),
    'utf-8': (SHORTEST, BASE64, 'utf-8'),
})
ALIASES = {
    'ascii': 'us-ascii', 'cp949': 'ks_c_5601-1987', 'euc_jp': 'euc-jp', 'euc_kr': 'euc-kr',
    'latin_1': 'iso-8859-1', 'latin-1': 'iso-8859-1',
}
for _i, _n in enumerate((1, 2, 3, 4, 9, 10, 13, 14, 15, 16)):
    ALIASES[f'latin_{_i + 1}'] = ALIASES[f'latin-{_i + 1}'] = f'iso-8859-{_n}'
CODEC_MAP = {'gb2312': 'eucgb2312_cn', 'big5': 'big5_tw', 'us-ascii': None}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    """Says how a charset is encoded."""
    if body_enc == SHORTEST:
        raise ValueError('SHORTEST not allowed for body_enc')
    CHARSETS[charset] = (header_enc, body_enc, output_charset)


def add_alias(alias, canonical):
    """Gives a charset another name."""
    ALIASES[alias] = canonical


def add_codec(charset, codecname):
    """Says which codec a charset has."""
    CODEC_MAP[charset] = codecname


def _bytes_of(text, codec):
    if codec == UNKNOWN8BIT:
        return text.encode('ascii', 'surrogateescape')
    return text.encode(codec)


class Charset:
    """A charset of messages."""

    def __init__(self, input_charset=DEFAULT_CHARSET):
        try:
            if isinstance(input_charset, str):
                input_charset.encode('ascii')
            else:
                input_charset = str(input_charset, 'ascii')
        except UnicodeError:
            raise errors.CharsetError(input_charset) from None
        input_charset = input_charset.lower()
        self.input_charset = ALIASES.get(input_charset, input_charset)
        header, body, output = CHARSETS.get(self.input_charset, (SHORTEST, BASE64, None))
        if not output:
            output = self.input_charset
        self.header_encoding = header
        self.body_encoding = body
        self.output_charset = ALIASES.get(output, output)
        self.input_codec = CODEC_MAP.get(self.input_charset, self.input_charset)
        self.output_codec = CODEC_MAP.get(self.output_charset, self.output_charset)

    def __repr__(self):
        return self.input_charset.lower()

    def __eq__(self, other):
        return str(self) == str(other).lower()

    __hash__ = None

    def get_body_encoding(self):
        """The name of the encoding of bodies, or a function that gives them one."""
        if self.body_encoding == QP:
            return 'quoted-printable'
        if self.body_encoding == BASE64:
            return 'base64'
        return encode_7or8bit

    def get_output_charset(self):
        """The charset that text is written in."""
        return self.output_charset or self.input_charset

    def _encoder(self, data):
        if self.header_encoding == BASE64:
            return email.base64mime
        if self.header_encoding == QP:
            return email.quoprimime
        if self.header_encoding == SHORTEST:
            if email.base64mime.header_length(data) < email.quoprimime.header_length(data):
                return email.base64mime
            return email.quoprimime
        return None

    def header_encode(self, string):
        """Text as an encoded word."""
        data = _bytes_of(string, self.output_codec or 'us-ascii')
        encoder = self._encoder(data)
        return string if encoder is None else encoder.header_encode(data, self.get_output_charset())

    def header_encode_lines(self, string, maxlengths):
        """Text as encoded words, none of which is longer than it may be."""
        codec = self.output_codec or 'us-ascii'
        charset = self.get_output_charset()
        encoder = self._encoder(_bytes_of(string, codec))
        extra = len(charset) + RFC2047_CHROME_LEN
        lengths = iter(maxlengths)
        most = next(lengths) - extra
        lines = []
        line = ''
        for char in string:
            if encoder.header_length(_bytes_of(line + char, codec)) > most:
                lines.append(encoder.header_encode(_bytes_of(line, codec), charset) if line or lines
                             else None)
                line = ''
                most = next(lengths) - extra
            line += char
        lines.append(encoder.header_encode(_bytes_of(line, codec), charset))
        return lines

    def body_encode(self, string):
        """Text as it stands in a body."""
        if not string:
            return string
        if self.body_encoding is BASE64:
            if isinstance(string, str):
                string = string.encode(self.output_charset)
            return email.base64mime.body_encode(string)
        if self.body_encoding is QP:
            if isinstance(string, str):
                string = string.encode(self.output_charset)
            return email.quoprimime.body_encode(string.decode('latin1'))
        if isinstance(string, str):
            string = string.encode(self.output_charset).decode('ascii')
        return string
